/**
 * Techniques and standards of particular industries: health, life science, finance, commerce, media, energy.
 * Names follow common usage in the industry.
 */
export const domains = `
actuarial | Actuarial modelling | actuarial; loss forecasting
ads-systems | Advertising technology | =AdTech; adtech; ads; advertising systems; ad serving; online advertising | | | beside
algorithmic-trading | Algorithmic trading | quantitative trading; trading systems; market making; market data; backtesting; portfolio optimization | | | beside
bioinformatics | Bioinformatics | Nextflow; Snakemake
biostatistics | Biostatistics | | >statistics
capital-markets | Capital markets | financial markets; equities; derivatives; asset management; investment management; investment banking; wealth management; financial instruments | | | beside
cheminformatics | Cheminformatics | RDKit; computational chemistry
claims-processing | Claims processing | revenue cycle management; prior authorization; utilization management
clinical-data | Clinical data | clinical datasets; clinical informatics; health data; healthcare data; patient data; clinical workflows; claims data | | | asked; beside
clinical-trials | Clinical trials | clinical research; clinical development | | | beside
computational-biology | Computational biology
content-understanding | Content understanding | content analysis; user behavior modeling; user understanding; candidate generation
contract-analysis | Contract analysis | contract management; intellectual property | | | beside
curriculum-design | Curriculum development | instructional design; e-learning; =LMS; learning management systems; learning design; training materials
customer-lifetime-value | Customer lifetime value | =LTV; churn; propensity scoring; next best action; lead scoring | | | beside
dicom | =DICOM | =PACS | >medical-imaging
drug-discovery | Drug discovery
e-commerce | E-commerce | Shopify; Magento; BigCommerce | | | beside; asked; not: e-commerce company
ehr | Electronic health records | =EHR; =EHRs; EHR/EMR; EMR/EHR
energy-systems | Energy systems | energy markets; energy management; energy storage | | | beside
fhir | =FHIR | | >hl7
fraud-detection | Fraud detection | fraud; identity fraud; payment fraud | | | beside; not: recruitment fraud; recruiting fraud; job fraud; fraudulent; fraud alert; hiring fraud; avoid fraud; employment fraud
genomics | Genomics | =NGS; transcriptomics; single-cell; =RNA-seq; multi-omics; proteomics; omics data
hl7 | =HL7 | healthcare data standards; =EDI; =OMOP
inventory-optimization | Inventory optimisation | inventory optimization; inventory planning; =WMS | | | beside
media-processing | Media processing | image compression
medical-coding | Medical coding | =ICD-10; =CPT; SNOMED; =LOINC
medical-imaging | Medical imaging | radiology; biomedical imaging; digital pathology; =MRI; histopathology | | | beside
payments | Payments | billing systems; =Stripe; =ACH | | | beside; asked
pharmacovigilance | Pharmacovigilance | safety surveillance
protein-design | Protein design | AlphaFold; protein engineering
quantum-computing | Quantum computing | Qiskit; quantum engineering
real-world-evidence | Real-world evidence
routing-optimization | Route optimisation | dispatching; fleet management; routing algorithms | | | beside
supply-chain | Supply chain | logistics | | | beside; not: supply chain security
`;
