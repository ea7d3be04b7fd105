/**
 * Security: applications, cloud, identity, detection and response.
 * Names of tools and frameworks as their makers print them.
 */
export const security = `
access-control | Access control | =RBAC; role-based access control; authorization; access management; permissions; least privilege; =ABAC; permissioning; permission models; fine-grained access control; privileged access management; =PAM; access governance
application-security | Application security | =AppSec; secure coding; secure software development; secure development; secure coding practices; secure-by-design; security by design; secure design; product security; software security; =SSDLC; secure SDLC; API security; web application security; secure engineering
auth0 | Auth0 | Keycloak; AWS Cognito; =Cognito | >identity-management | ~identity-provider
authentication | Authentication | authentication and authorization; authentication protocols; user authentication | | | beside
blockchain | Blockchain | smart contracts; =Web3; =DeFi; Ethereum; distributed ledger; blockchain technologies | | | beside
cloud-security | Cloud security | cloud security posture management; =CSPM; =CNAPP; cloud security architecture; AWS security; Azure security; container security; Kubernetes security; infrastructure security; =Wiz; cloud compliance
confidential-computing | Confidential computing | trusted execution environments; secure enclaves | >information-security
crowdstrike | CrowdStrike | SentinelOne; Microsoft Defender | >endpoint-security | ~endpoint-tool
cryptography | Cryptography | cryptographic protocols; applied cryptography; post-quantum cryptography | >information-security
ddos | =DDoS | DDoS mitigation; DDoS protection | >network-security
devsecops | DevSecOps | security automation; shift-left security | >devops application-security
digital-forensics | Digital forensics | =DFIR; forensics; memory forensics | >information-security
encryption | Encryption | encryption at rest; key management; =KMS; =HSM; data encryption | >information-security
endpoint-security | Endpoint security | =EDR; =XDR; endpoint detection and response | >information-security
firewalls | Firewalls | =WAF; Palo Alto Networks; Fortinet | >network-security
identity-management | Identity and access management | =IAM; identity management; identity; identity and access; AWS IAM; identity providers; identity governance; identity systems; identity solutions; identity security; workload identity; =CIAM; SailPoint; CyberArk; agent identity | | | beside; not: gender identity; racial identity; identity or expression
information-security | Cybersecurity | information security; =infosec; IT security; security engineering; data security; security best practices; security architecture; security operations; security controls; cyber; security principles; security practices; enterprise security; security standards; security frameworks; security protocols; information systems security; security; security monitoring; =InfoSec; computer security; security reviews; security assessments; security policies; cyber defense; security analysis; security requirements; cybersecurity frameworks; security tools; security engineering practices; security research; cyber risk | | | beside; not: Social Security; job security; security clearance; financial security; food security; security deposit; national security; homeland security; security guard; physical security; SECURITY CLEARANCE; income security; Security Officer; data center security
jwt | =JWT | =JWTs; JSON web tokens; token-based authentication | >authentication
ldap | =LDAP | Kerberos | >authentication
malware-analysis | Malware analysis | malware | >information-security | | beside
mfa | =MFA | multi-factor authentication | >authentication
mitre-attack | MITRE ATT&CK | =MITRE; MITRE ATLAS; kill chain; =TTPs | >threat-intelligence
network-security | Network security | network segmentation; intrusion detection; network policy; =IDS/IPS; Zscaler | >information-security networking
oauth | OAuth | OAuth2; OAuth 2.0; =OIDC; OpenID Connect; OpenID; OAuth/OIDC | >authentication | ~auth-protocol
okta | =Okta | Ping Identity | >identity-management | ~identity-provider
owasp | OWASP | OWASP Top 10; OWASP LLM Top 10; OWASP Top 10 for LLMs | >application-security
penetration-testing | Penetration testing | =pentesting; pen testing; ethical hacking; offensive security; Burp Suite; Metasploit; penetration tests; security testing; Kali Linux; Cobalt Strike | >information-security
pki | =PKI | public key infrastructure; certificate management | >encryption
reverse-engineering | Reverse engineering | Ghidra; IDA Pro; binary analysis; disassemblers | >information-security
saml | SAML | SAML 2.0; =SCIM; WS-Fed | >authentication | ~auth-protocol
sast | =SAST | =DAST; software composition analysis; dependency scanning; security scanning | >application-security
secrets-management | Secrets management | secret management; secrets handling; HashiCorp Vault; =Vault; Key Vault; Azure Key Vault; Secrets Manager; AWS Secrets Manager | | | not: Vault Consulting; Vault ranking
security-certifications | =CISSP | =CISM; =CISA; =CEH; =OSCP; Security+; CompTIA Security+; =CRISC; =CCSP; =GIAC; =GCIH; =AIGP; =CIPP; CIPP/E; =CIPM | >information-security
siem | =SIEM | =SOAR; Microsoft Sentinel; Azure Sentinel; QRadar; security information and event management; Splunk Enterprise Security; Chronicle Security; =SIEMs; log correlation | >information-security
snyk | Snyk | =Semgrep; Veracode; =Checkmarx; CodeQL; =Trivy; Black Duck; Fortify SCA | >devsecops | ~security-scanner
soc-operations | Security operations centre | security operations center; SOC operations; SOC analyst; SOC environment; blue team; purple team; security incident response; incident response and forensics | >information-security
sso | =SSO | single sign-on | >authentication
supply-chain-security | Software supply chain security | =SBOM; =SBOMs | >application-security
threat-detection | Threat detection | detection engineering; threat hunting; intrusion analysis; anomaly and threat detection; detection rules; attack detection; security analytics; threat analysis; user behavior analytics; =UEBA; detection and response | >information-security
threat-intelligence | Threat intelligence | cyber threat intelligence; =CTI; adversary emulation; threat research | >information-security
threat-modelling | Threat modelling | threat modeling; threat models; attack surface; STRIDE; attack surface analysis; abuse cases; secure threat modeling | >information-security
tls | =TLS | =SSL; =mTLS; SSL/TLS | >encryption
vulnerability-management | Vulnerability management | vulnerability assessment; vulnerability scanning; patch management; vulnerability analysis; security patches; Nessus; Qualys; vulnerability remediation; =CVEs; Tenable; patching; vulnerability identification | >information-security
vulnerability-research | Vulnerability research | exploit development; fuzzing; bug bounty | >information-security
zero-trust | Zero trust | zero-trust architecture; zero-trust security; network access control; zero trust principles; =ZTNA | >information-security
`;
