/**
 * Techniques and standards of particular industries: health, life science, finance, commerce, media, energy.
 * Names follow common usage in the industry.
 */
export const domains = `
actuarial | Actuarial modelling | actuarial; actuarial science; loss modeling; reserving; insurance pricing; loss forecasting; claims modeling
ads-systems | Advertising technology | =AdTech; adtech; programmatic advertising; ads ranking; real-time bidding; ad targeting; ads delivery; click-through rate prediction; CTR prediction; bidding algorithms; ads; advertising systems; ad serving; computational advertising; auction theory; ads measurement; online advertising | | | beside
algorithmic-trading | Algorithmic trading | quantitative trading; trading systems; electronic trading; high-frequency trading; market making; trading strategies; alpha research; =FIX protocol; market data; backtesting; derivatives pricing; portfolio optimization; options pricing; trading algorithms; systematic trading; execution algorithms | | | beside
bioinformatics | Bioinformatics | sequence analysis; Nextflow; Snakemake
biostatistics | Biostatistics | | >statistics
capital-markets | Capital markets | financial markets; fixed income; equities; derivatives; asset management; investment management; investment banking; wealth management; =FX; financial instruments; portfolio construction; Bloomberg Terminal | | | beside
cdisc | =CDISC | =SDTM; =ADaM | >clinical-trials
cheminformatics | Cheminformatics | RDKit; =QSAR; computational chemistry; molecular modeling; molecular dynamics
claims-processing | Claims processing | revenue cycle management; claims adjudication; prior authorization; utilization management
clinical-data | Clinical data | clinical datasets; clinical informatics; health data; healthcare data; patient data; clinical workflows; claims data; health informatics | | | beside
clinical-trials | Clinical trials | clinical research; clinical development; clinical trial design; clinical study; clinical studies | | | beside
computational-biology | Computational biology | systems biology
content-understanding | Content understanding | content recommendation systems; feed ranking; content ranking; news feed; user modeling; content discovery; content analysis; user behavior modeling; user understanding; candidate generation; user representation learning
contract-analysis | Contract analysis | eDiscovery; legal research; legal AI; contract review; legal tech; contract lifecycle management; =CLM; legal document review; contract management; intellectual property | | | beside
curriculum-design | Curriculum development | curriculum design; instructional design; lesson planning; e-learning; =LMS; learning management systems; learning design; course development; assessment design; training development; training materials
customer-lifetime-value | Customer lifetime value | =LTV; =CLV; churn; customer churn; retention modeling; lookalike modeling; customer retention modeling; propensity scoring; churn analysis; next best action; lead scoring | | | beside
dicom | =DICOM | =PACS; HL7/DICOM | >medical-imaging
drug-discovery | Drug discovery | medicinal chemistry; molecular design; virtual screening
e-commerce | E-commerce | Shopify; Magento; e-commerce platforms; BigCommerce; product catalogs; order management; e-commerce systems | | | beside; not: e-commerce company
ehr | Electronic health records | =EHR; =EHRs; =EMRs; electronic medical records; EHR/EMR; EMR/EHR
energy-systems | Energy systems | power systems; smart grid; grid modeling; weather forecasting; climate modeling; renewable energy; energy markets; battery systems; energy management; energy modeling; power grid; =DERMS; energy forecasting; energy storage | | | beside
epic-ehr | Epic EHR | =Epic; =Cerner | >ehr | ~ehr-product | beside; not: Epic Games; epics
ffmpeg | FFmpeg | GStreamer | >media-processing
fhir | =FHIR | HL7 FHIR; SMART on FHIR | >hl7
fraud-detection | Fraud detection | fraud prevention; fraud analytics; fraud models; fraud modeling; fraud; identity fraud; scam detection; fraud risk; fraud analysis; payment fraud; fraud detection models | | | beside; not: recruitment fraud; recruiting fraud; job fraud; fraudulent; fraud alert; hiring fraud; avoid fraud; employment fraud
genomics | Genomics | =NGS; next-generation sequencing; transcriptomics; single-cell; =RNA-seq; multi-omics; proteomics; omics data
hl7 | =HL7 | HL7v2; =C-CDA; healthcare interoperability; interoperability standards; healthcare data standards; =EDI; X12; =OMOP; HIE; healthcare interoperability standards
inventory-optimization | Inventory optimisation | inventory optimization; inventory management; replenishment; inventory planning; assortment optimization; warehouse management; =WMS; order fulfillment; inventory forecasting; inventory control | | | beside
media-processing | Media processing | video encoding; video codecs; codecs; transcoding; video compression; image compression
medical-coding | Medical coding | =ICD-10; =CPT; SNOMED; =SNOMED CT; =LOINC; medical billing
medical-imaging | Medical imaging | radiology; medical image analysis; biomedical imaging; digital pathology; ultrasound imaging; medical images; =MRI; =CT scans; radiology imaging; =MONAI; medical computer vision; histopathology; medical image segmentation; image-guided surgery; biomedical signal processing; clinical imaging | | | beside
online-marketplaces | Marketplace systems | marketplace; two-sided marketplaces; marketplace dynamics; matching algorithms; dispatch optimization; matching; supply and demand modeling; marketplace optimization; matching systems | | | beside
payments | Payments | billing systems; payment systems; payment processing; Stripe API; =Stripe; payment gateways; payments infrastructure; payment platforms; digital payments; subscription billing; payment integrations; =ACH; payment rails | | | beside
pharmacovigilance | Pharmacovigilance | drug safety; safety surveillance
protein-design | Protein design | protein structure prediction; AlphaFold; protein engineering; antibody design; structural biology; protein language models
quantum-computing | Quantum computing | quantum algorithms; Qiskit; quantum engineering; quantum machine learning; quantum information; quantum error correction; quantum software; =Cirq; PennyLane; quantum hardware
real-world-evidence | Real-world evidence | =RWE; =RWD; real-world data
routing-optimization | Route optimisation | route optimization; vehicle routing; fleet optimization; logistics optimization; last-mile delivery; dispatching; fleet management; transportation management; =TMS; routing algorithms | | | beside
supply-chain | Supply chain | supply chain management; supply chain optimization; logistics; supply chain planning; S&OP; supply chain analytics; demand planning; supply planning; procurement analytics; sales and operations planning; supply chain operations | | | beside; not: supply chain security
`;
