/**
 * Techniques and standards of particular industries: health, life science, finance, commerce, media, energy.
 * Names follow common usage in the industry.
 */
export const domains = `
actuarial | Actuarial modelling | actuarial
ads-systems | Advertising technology | =AdTech; adtech; ads; advertising systems; ad serving | | | beside
algorithmic-trading | Algorithmic trading | quantitative trading; market data; backtesting | | | beside
bioinformatics | Bioinformatics | Nextflow; Snakemake
biostatistics | Biostatistics | | >statistics
capital-markets | Capital markets | financial markets; =equities; asset management; investment banking; wealth management | | | beside
claims-processing | Claims processing | revenue cycle management; prior authorization; utilization management
clinical-data | Clinical data | health data; healthcare data; patient data; clinical workflows; claims data | | | asked; beside
clinical-trials | Clinical trials | clinical research; clinical development | | | beside
computational-biology | Computational biology
content-understanding | Content understanding | user behavior modeling
contract-analysis | Contract analysis | contract management; intellectual property | | | beside
curriculum-design | Curriculum development | instructional design; e-learning; =LMS; learning management systems; training materials
customer-lifetime-value | Customer lifetime value | =LTV; churn; next best action | | | beside
dicom | =DICOM | =PACS | >medical-imaging
drug-discovery | Drug discovery
e-commerce | E-commerce | | | | beside; asked
edtech | EdTech | | >curriculum-design
ehr | Electronic health records | =EHR; EHR/EMR; EMR/EHR; EMR data
energy-storage | Energy storage | grid optimization; energy markets
fhir | =FHIR | | >hl7
fraud-detection | Fraud detection | fraud; identity fraud; fraud prevention; abuse prevention | | | beside; not: recruitment fraud; job fraud; fraudulent; fraud alert; hiring fraud; employment fraud
genomics | Genomics | =NGS; transcriptomics; multi-omics; proteomics; omics data
hl7 | =HL7 | healthcare data standards
loss-forecasting | Loss forecasting | probability of default; loss given default; exposure at default | >credit-risk
medical-coding | Medical coding | =ICD-10; &=CPT; SNOMED | | | not: OPT/CPT; CPT/OPT; OPT and CPT
medical-imaging | Medical imaging | radiology; digital pathology; =MRI; histopathology | | | beside
payments | Payments | =ACH; payment processing; payment gateways | | | beside; asked
pharmacovigilance | Pharmacovigilance | MedDRA
protein-design | Protein design | AlphaFold; protein engineering
quantum-computing | Quantum computing | quantum engineering
routing-optimization | Route optimisation | dispatching; fleet management | | | beside
shopify | Shopify | | >e-commerce
stripe | =Stripe | | >payments | | beside
supply-chain | Supply chain | logistics | | | beside; not: supply chain security
underwriting | Underwriting | property and casualty; insurance operations | | | beside
`;
