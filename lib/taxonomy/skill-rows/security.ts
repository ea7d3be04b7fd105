/**
 * Security: applications, cloud, identity, detection and response.
 * Names of tools and frameworks as their makers print them.
 */
export const security = `
access-control | Access control | =RBAC; access management; permissions; least privilege; =PAM
application-security | Application security | =AppSec; secure coding; secure software development; secure-by-design; security by design; software security; =SSDLC; API security
authentication | Authentication | authentication and authorization | | | beside
blockchain | Blockchain | smart contracts; =Web3; =DeFi; Ethereum | | | beside
cloud-security | Cloud security | =CSPM; =CNAPP; AWS security; Azure security; infrastructure security
crowdstrike | CrowdStrike | SentinelOne; Microsoft Defender | >endpoint-security
cryptography | Cryptography | | >information-security
ddos | =DDoS | | >network-security
devsecops | DevSecOps | security automation | >devops application-security
digital-forensics | Digital forensics | =DFIR; forensics | >information-security
encryption | Encryption | key management; =KMS; =HSM | >information-security
endpoint-security | Endpoint security | =EDR; =XDR | >information-security
firewalls | Firewalls | =WAF; Palo Alto Networks | >network-security
identity-management | Identity and access management | =IAM; identity; identity and access; AWS IAM; CyberArk | | | beside; not: gender identity; identity or expression
information-security | Cybersecurity | security best practices; security controls; cyber; security; =InfoSec | | | beside; asked
jwt | =JWT | =JWTs | >authentication
malware-analysis | Malware analysis | malware | >information-security | | beside
mfa | =MFA | | >authentication
mitre-attack | MITRE ATT&CK | =MITRE; =TTPs | >threat-intelligence
network-security | Network security | intrusion detection; network policy; Zscaler | >information-security networking
oauth | OAuth | OAuth2; OAuth 2.0; =OIDC; OpenID | >authentication | ~auth-protocol
okta | =Okta | | >identity-management | ~identity-provider
owasp | OWASP | OWASP Top 10; OWASP LLM Top 10 | >application-security
penetration-testing | Penetration testing | pen testing; offensive security; Burp Suite; Metasploit; security testing; Cobalt Strike | >information-security
pki | =PKI | certificate management | >encryption
reverse-engineering | Reverse engineering | Ghidra | >information-security
saml | SAML | =SCIM | >authentication | ~auth-protocol
sast | =SAST | =DAST; dependency scanning | >application-security
secrets-management | Secrets management | =Vault; Azure Key Vault; Secrets Manager | | | not: Vault Consulting
security-certifications | =CISSP | =CISM; =CISA; =CEH; =OSCP; Security+; =CRISC; =CCSP; =GIAC; =AIGP; =CIPP; =CIPM | >information-security
siem | =SIEM | =SOAR; Microsoft Sentinel; QRadar | >information-security
snyk | Snyk | =Semgrep; Veracode; CodeQL; =Trivy | >devsecops
sso | =SSO | | >authentication
supply-chain-security | Software supply chain security | =SBOM | >application-security
threat-detection | Threat detection | detection engineering; threat hunting; security analytics; detection and response | >information-security
threat-intelligence | Threat intelligence | | >information-security
threat-modelling | Threat modelling | STRIDE | >information-security
tls | =TLS | =SSL; =mTLS | >encryption
vulnerability-management | Vulnerability management | vulnerability scanning; patch management; vulnerability remediation; =CVEs; patching | >information-security
zero-trust | Zero trust | | >information-security
`;
