/**
 * Security: applications, cloud, identity, detection and response.
 * Names of tools and frameworks as their makers print them.
 */
export const security = `
access-control | Access control | =RBAC; access management; permissions; least privilege; =PAM; role-based access control
application-security | Application security | =AppSec; secure coding; secure software development; secure-by-design; security by design; software security; =SSDLC; API security
authentication | Authentication | authentication and authorization | | | beside
azure-key-vault | Azure Key Vault | Key Vault | >azure secrets-management | ~secret-store
blockchain | Blockchain | smart contracts; =Web3; Ethereum; =crypto | | | beside
burp-suite | Burp Suite | | >penetration-testing | ~penetration-tool
cisa | =CISA | | >audit | ~security-certificate
cism | =CISM | | >information-security | ~security-certificate
cissp | =CISSP | | >information-security | ~security-certificate
cloud-security | Cloud security | =CSPM; =CNAPP; AWS security; Azure security; infrastructure security
codeql | CodeQL | | >sast | ~security-scanner
confidential-computing | Confidential computing | | >encryption
crowdstrike | CrowdStrike | | >endpoint-security
cryptography | Cryptography | | >information-security
ddos | =DDoS | | >network-security
devsecops | DevSecOps | security automation | >devops application-security
encryption | Encryption | key management; =KMS; =HSM | >information-security
endpoint-security | Endpoint security | =EDR; =XDR | >information-security
firewalls | Firewalls | =WAF | >network-security
fuzzing | Fuzzing | | >penetration-testing
identity-management | Identity and access management | =IAM; identity; identity and access; AWS IAM | | | beside; not: gender identity; identity or expression
information-security | Cybersecurity | security best practices; security controls; cyber; security; =InfoSec | | | beside; asked
jwt | =JWT | | >authentication
ldap | LDAP | Kerberos | >authentication
malware-analysis | Malware analysis | forensics | >information-security
metasploit | Metasploit | | >penetration-testing | ~penetration-tool
mfa | =MFA | multi-factor authentication | >authentication
mitre-attack | MITRE ATT&CK | =MITRE | >threat-intelligence
network-security | Network security | intrusion detection; network policy | >information-security networking
oauth | OAuth | OAuth2; OAuth 2.0; =OIDC; OpenID | >authentication | ~auth-protocol
okta | =Okta | | >identity-management | ~identity-provider
oscp | =OSCP | | >penetration-testing
owasp | OWASP | OWASP LLM Top 10 | >application-security
penetration-testing | Penetration testing | pen testing; offensive security; security testing | >information-security
pki | =PKI | certificate management | >encryption
privacy-certification | Privacy certification | =CIPP; =CIPP/E; =CIPP/US; =CIPM; =AIGP | >data-privacy
qradar | QRadar | | >siem | ~siem-product
reverse-engineering | Reverse engineering | Ghidra | >information-security
saml | SAML | | >authentication | ~auth-protocol
sast | Code security scanning | =DAST; dependency scanning; =SAST; Trivy | >application-security
secrets-management | Secrets management | Secrets Manager | | | not: Vault Consulting
security-architecture | Security architecture | security engineering | >information-security
security-certifications | Security certifications | Security+; =CCSP; =GIAC | >information-security
security-operations | Security operations | =SOC; security monitoring; security incident response | >information-security | | not: SOC 2; SOC 1
sentinel | Microsoft Sentinel | | >siem azure | ~siem-product
siem | =SIEM | =SOAR | >information-security
snyk | Snyk | | >devsecops | ~security-scanner
sso | =SSO | single sign-on | >authentication
supply-chain-security | Software supply chain security | =SBOM | >application-security
threat-detection | Threat detection | detection engineering; threat hunting; security analytics; detection and response | >information-security
threat-intelligence | Threat intelligence | | >information-security
threat-modelling | Threat modelling | | >information-security
tls | =TLS | =SSL | >encryption
vault | =Vault | HashiCorp Vault | >secrets-management | ~secret-store | not: Vault Consulting
vulnerability-management | Vulnerability management | vulnerability scanning; patch management; vulnerability remediation; =CVE; patching | >information-security
zero-trust | Zero trust | | >information-security
`;
