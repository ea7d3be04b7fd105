/**
 * Governance and regulation: responsible AI, risk, privacy, laws and standards.
 * Names of laws and standards as their makers print them.
 */
export const governance = `
ai-ethics | AI ethics | ethical AI; AI ethics principles; ethics in AI; data ethics; ethical use of AI; ethical AI practices; AI ethical standards
ai-governance | AI governance | AI/ML governance; AI governance frameworks; governance of AI; governance frameworks; AI oversight; responsible AI governance; AI controls; AI governance policies; generative AI governance; AI assurance; agent governance
ai-policy | AI policy | AI policies; AI regulation; AI legislation; tech policy; AI public policy; technology policy; regulatory policy; safety policies; AI law
ai-risk | AI risk management | AI risk; AI risk assessment; AI/ML risk; AI risk frameworks; generative AI risks; risk management for AI; AI risk management frameworks; AI impact assessments
ai-safety | AI safety | model safety; AI safety research; safety evaluations; safety mitigations; AI security and safety; agent safety; safety testing of models; frontier safety; catastrophic risk
algorithmic-auditing | Algorithmic auditing | AI audits; AI auditing; algorithm audits; model audits; bias audits; auditability; audit readiness; AI system audits
anti-money-laundering | Anti-money laundering | =AML; financial crime; =BSA; sanctions screening; transaction monitoring
audit | Internal audit | IT audit; auditing; compliance audits; audit management; control testing | | | beside
basel | =Basel | Basel III; =CCAR; =CECL; regulatory capital; =FRTB | >risk-management | | beside; not: Basel, Switzerland
bias-mitigation | Bias mitigation | bias detection; fairness; bias; algorithmic bias; bias and fairness; algorithmic fairness; AI fairness; fairness testing; model bias; bias testing; bias assessment; fairness assessment; fairness metrics; fairness and bias; bias evaluation; bias monitoring; bias analysis; model fairness; bias/fairness; ML fairness | | | beside; not: unconscious bias; free from bias; without bias; bias for action; bias toward action; bias towards; bias to; implicit bias
ccpa | CCPA | =CPRA; California Consumer Privacy Act; =LGPD; =PIPL; =PIPEDA | >data-privacy | ~privacy-law
cobit | =COBIT | =COSO
compliance | Regulatory compliance | regulatory requirements; compliance frameworks; compliance standards; regulatory frameworks; compliance requirements; compliance monitoring; AI compliance; compliance management; regulatory standards; compliance; regulatory reporting; compliance reporting; regulatory affairs; compliance automation; compliance controls; IT compliance | | | beside; not: in compliance with; compliance with; drug-free; compliance with applicable; export compliance; corporate compliance policies
content-provenance | Content provenance | watermarking; C2PA; deepfake detection; synthetic media detection
credit-risk | Credit risk | credit modeling; credit scoring; credit models; credit underwriting; underwriting models
data-classification | Data classification | data retention; records management; data lifecycle; data minimization; data residency; data sovereignty; data handling; data access controls | >data-governance
data-privacy | Data privacy | data protection; privacy regulations; privacy engineering; privacy by design; privacy compliance; privacy controls; data privacy regulations; privacy assessments; data protection regulations; privacy laws; privacy-preserving; =DPIA; privacy impact assessments; privacy standards; privacy; privacy and security; AI privacy | | | beside; not: privacy policy; privacy notice; privacy statement; Privacy Policy; your privacy; candidate privacy; applicant privacy
dora | =DORA | =NIS2; Digital Operational Resilience Act | >compliance
eu-ai-act | EU AI Act | =AI Act; European AI Act; EU Artificial Intelligence Act | >ai-governance | ~ai-framework
fda | =FDA | FDA regulations; 21 CFR Part 11; 510(k) | | | beside; not: FDA-approved; FDA approved; FDA cleared
fedramp | FedRAMP | | >compliance | ~security-standard
fisma | FISMA | NIST 800-53; NIST 800-171; =CMMC; Authority to Operate; =ATO | >compliance | ~security-standard
gdpr | GDPR | General Data Protection Regulation | >data-privacy | ~privacy-law
grc | =GRC | governance, risk and compliance
gxp | =GxP | =GMP; Good Clinical Practice; computer system validation
hipaa | HIPAA | HIPAA compliance; =PHI; HITRUST; HITECH | >data-privacy
ifrs | =IFRS | =GAAP; US GAAP; IFRS 9
iso-27001 | ISO 27001 | ISO/IEC 27001 | >information-security | ~security-standard
iso-42001 | ISO 42001 | ISO/IEC 42001; ISO/IEC 23894 | >ai-governance | ~ai-framework
kyc | =KYC | know your customer
market-risk | Market risk | liquidity risk; counterparty risk; interest rate risk; =VaR | >risk-management
medical-device-software | Medical device software | =SaMD; software as a medical device; =IEC 62304; =ISO 13485; medical devices
model-governance | Model governance | ML governance; model risk governance; model inventory; model approvals; machine learning governance; model oversight; AI model governance; model controls | >ai-governance
model-risk | Model risk management | model risk; =MRM; SR 11-7; =SR11-7; model risk frameworks; SS1/23; OCC 2011-12; E-23; challenger models; model governance and risk; effective challenge | >risk-management
model-validation | Model validation | validation; independent model validation; ML model validation; validation of models; validation frameworks; model verification; AI model validation; validation techniques; verification and validation; =V&V; AI validation; validation testing of models; model review | | | beside; not: cross validation; email validation
nist-ai-rmf | NIST AI RMF | =AI RMF; NIST AI Risk Management Framework; NIST AI; =NIST AI 600-1 | >ai-governance ai-risk | ~ai-framework
nist-csf | =NIST | NIST CSF; NIST Cybersecurity Framework; CIS Controls; CIS benchmarks; NIST standards; NIST RMF; NIST frameworks | >information-security | ~security-standard
pci-dss | =PCI | PCI-DSS; PCI compliance; =PCI DSS | >compliance | ~security-standard | not: PCI Express; PCI Pal
pii | =PII | PII handling; PII redaction; data anonymization; anonymization; data masking; de-identification; redaction; PII detection; data redaction; pseudonymization; sensitive data handling; PII/PHI; PII protection; PHI/PII redaction | >data-privacy | | not: your PII
privacy-preserving-ml | Privacy-preserving ML | differential privacy; homomorphic encryption; secure multi-party computation; privacy-enhancing technologies; =PETs; privacy-preserving machine learning; privacy-preserving techniques | >data-privacy
responsible-ai | Responsible AI | responsible AI practices; trustworthy AI; responsible AI principles; =RAI; responsible AI frameworks; responsible use of AI; responsible AI standards; AI responsibility; AI trust and safety; AI trust; responsible AI development; responsible artificial intelligence; safe and responsible AI | >ai-governance
risk-assessment | Risk assessment | risk analysis; risk identification; impact assessments; risk evaluation; assessing risks; risk and control assessments; control assessments; risk assessment frameworks; =RCSA; risk analytics
risk-management | Risk management | enterprise risk management; risk mitigation; risk frameworks; =ERM; operational risk; technology risk; risk controls; risk governance; risk modeling; risk models; risk modelling | | | beside
soc-2 | SOC 2 | =SOC2; SOC 2 compliance; SOC 2 Type II; SSAE 18 | >compliance | ~security-standard
sox | =SOX | Sarbanes-Oxley; SOX compliance; SOX controls | >compliance | | not: Red Sox
third-party-risk | Third-party risk management | =TPRM; vendor risk management; third-party risk | >risk-management
traceability | Traceability | requirements traceability; requirement traceability | | | beside
transparency | AI transparency | transparency; AI accountability; model transparency | | | beside; not: pay transparency; Transparency in Coverage; salary transparency; wage transparency; Transparency Act
trust-and-safety | Trust and safety | trust & safety; online safety; user safety; abuse detection; integrity systems; child safety; abuse prevention; platform integrity; misuse detection; content policy
`;
