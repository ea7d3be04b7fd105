/**
 * Governance and regulation: responsible AI, risk, privacy, laws and standards.
 * Names of laws and standards as their makers print them.
 */
export const governance = `
ai-compliance | AI compliance | | >ai-governance
ai-ethics | AI ethics | ethical AI; data ethics; ethical use of AI
ai-governance | AI governance | AI/ML governance; governance frameworks; AI controls
ai-policy | AI policy | safety policies
ai-regulation | AI regulation | AI legislation; AI standards | >ai-governance
ai-risk | AI risk management | AI risk
ai-safety | AI safety | safety evaluations
algorithmic-auditing | Algorithmic auditing | bias audits | | | asked
anti-money-laundering | Anti-money laundering | =AML; financial crime | | | not: Azure AML
audit | Internal audit | auditing; compliance audits; control testing | | | beside
basel | =Basel | | >risk-management | | beside
bias-mitigation | Bias mitigation | fairness; bias; fairness testing | | | beside; not: unconscious bias; free from bias; without bias; bias for action; bias toward action; bias towards; bias to; implicit bias
ccpa | CCPA | California Consumer Privacy Act | >data-privacy | ~privacy-law
compliance | Regulatory compliance | regulatory frameworks; regulatory reporting; regulatory affairs; regulatory requirements
credit-risk | Credit risk | credit scoring; credit underwriting
data-classification | Data classification | data lifecycle; data minimization; data residency; data handling | >data-governance
data-privacy | Data privacy | data protection; privacy by design; privacy compliance; =DPIA; =DPIAs; privacy and security; privacy regulations; data privacy regulations; ?privacy | | | not: your privacy; privacy mindset; privacy center; privacy policy; privacy notice; privacy statement
data-retention | Data retention | | >data-governance
dora | &=DORA | | >compliance | | not: DORA metrics; DORA metric
esg | =ESG | =GRI; =CSRD; sustainability reporting
eu-ai-act | EU AI Act | =AI Act | >ai-governance | ~ai-rule
fda | =FDA | | | | beside; not: FDA-approved; FDA approved; FDA cleared
fedramp | FedRAMP | | >compliance | ~security-standard
finance-certification | Finance certification | =FRM; =CFA; Financial Risk Manager; Chartered Financial Analyst | >risk-management
fisma | FISMA | NIST 800-53; =CMMC; Authority to Operate | >compliance | ~security-standard
gdpr | GDPR | =DSGVO; =RGPD | >data-privacy | ~privacy-law
gxp | =GxP | =GMP; =GLP; good manufacturing practices | >compliance | | beside
hipaa | HIPAA | HIPAA compliance; =PHI; HITRUST; HITECH | >data-privacy
iso-27001 | ISO 27001 | ISO/IEC 27001 | >information-security | ~security-standard
iso-42001 | ISO 42001 | ISO/IEC 42001 | >ai-governance | ~ai-rule
kyc | =KYC
model-cards | Model cards | model documentation | >model-governance
model-governance | Model governance | ML governance; model inventory | >ai-governance
model-risk | Model risk management | model risk; =MRM; SR 11-7; =SR11-7; =SS1/23 | >risk-management
model-validation | Model validation | =V&V; validation of models; ?validation
nist-ai-rmf | NIST AI RMF | =AI RMF; NIST AI Risk Management Framework; NIST AI | >ai-governance ai-risk | ~ai-rule
nist-csf | =NIST | | >information-security | ~security-standard
pci-dss | =PCI | | >compliance | ~security-standard | not: PCI Express
pii | =PII | data masking; redaction; PHI/PII redaction | >data-privacy
pipl | =PIPL | | >data-privacy | ~privacy-law
privacy-preserving-ml | Privacy-preserving ML | differential privacy | >data-privacy
responsible-ai | Responsible AI | trustworthy AI; =RAI | >ai-governance
risk-assessment | Risk assessment | risk analysis; risk identification; assessing risks; risk analytics
risk-management | Risk management | risk mitigation; =ERM; operational risk; technology risk; risk controls; risk governance; risk modeling; risk models | | | beside
soc-2 | SOC 2 | =SOC2 | >compliance | ~security-standard
sox | =SOX | | >compliance | | not: Red Sox
third-party-risk | Third-party risk management | =TPRM | >risk-management
traceability | Traceability | | | | beside
trust-and-safety | Trust and safety | trust & safety; online safety; abuse detection; child safety
`;
