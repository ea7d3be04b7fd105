/**
 * What people in these tracks work on: one concept a row, with the phrases that name it. Phrases are compared word by word
 * after folding inflections, so "train models" also stands for "training models". The rows are our own reading of the field's vocabulary.
 */
interface Concept {
  readonly id: string;
  /** Separated by `;`. */
  readonly phrases: string;
}

export const concepts = [
  // Foundation models and what is built on them
  {
    id: 'llm',
    phrases:
      'llm; language model; foundation model; gpt; claude; gemini; openai; anthropic; llama; mistral; bedrock; vertex ai; hugging face; huggingface; slm; frontier model; multimodal model; sprachmodell; modèles de langage; modelos de lenguaje',
  },
  {
    id: 'genai',
    phrases: 'genai; gen ai; diffusion model; generative; générative; generativa',
  },
  {
    id: 'rag',
    phrases:
      'rag; vector database; vector db; vector store; vector search; embedding; pinecone; weaviate; faiss; chroma; pgvector; milvus; qdrant; semantic search; knowledge base; knowledge graph; grounding; chunking; hybrid search; rerank; retrieval; context window; context engineering',
  },
  {
    id: 'prompt',
    phrases: 'prompt; few shot; chain of thought',
  },
  {
    id: 'llm-framework',
    phrases:
      'langchain; llamaindex; llama index; semantic kernel; haystack; dspy; litellm; langfuse; langsmith; vercel ai sdk; openai api; llm api; model api; openai sdk',
  },
  {
    id: 'agents',
    phrases: 'agentic; agent; agenten',
  },
  {
    id: 'agent-design',
    phrases:
      'multi agent; agent orchestration; tool calling; function calling; tool use; mcp; model context protocol; langgraph; crewai; autogen; a2a; agent to agent; agent memory; agent framework; agent architecture; agent runtime; multi step reasoning; agent evaluation; agent behavior; agent sdk; agent harness; agent observability; orchestration framework; long running agent; subagent; planning and reasoning; agent skill; agent loop; reasoning loop; stateful agent; human in the loop; agentcore; copilot studio',
  },
  {
    id: 'llm-eval',
    phrases:
      'eval; llm evaluation; llm as a judge; llm as judge; hallucination; ragas; deepeval; evaluation harness; golden dataset; golden set; guardrail; evaluation framework; evaluation pipeline; autograder; autograding; offline evaluation; human evaluation; benchmark; red teaming',
  },
  {
    id: 'fine-tuning',
    phrases:
      'fine tune; fine tuning; finetune; lora; qlora; peft; rlhf; sft; dpo; grpo; instruction tuning; post training; pre training; pretraining; distillation; preference optimization; model adaptation',
  },
  {
    id: 'llm-app',
    phrases:
      'ai application; llm application; llm powered; ai powered application; ai powered feature; ai feature; ai solution; genai application; llm based; ai native; ai driven feature; ai workflow; llm integration; integrate llm; ai capability; intelligent automation; document processing; document intelligence; summarization; ai service',
  },
  {
    id: 'llm-ops',
    phrases:
      'token usage; token cost; prompt caching; llmops; llm ops; model routing; ai gateway; llm gateway; model gateway; llm observability; cost and latency; latency and cost; model selection; rate limit',
  },
  {
    id: 'assistant',
    phrases: 'chatbot; copilot; assistant; voice ai; voice agent; conversational; dialogue; chat',
  },
  {
    id: 'ai-tools',
    phrases:
      'cursor; claude code; github copilot; ai assisted; ai coding; coding assistant; coding agent; ai tool; ai powered tool; codex; use ai; using ai; ai fluency; windsurf; ai developer tool',
  },
  // Models trained from data
  {
    id: 'train-models',
    phrases:
      'train model; model training; train machine learning model; develop model; build model; develop machine learning model; build machine learning model; design and train; train and evaluate; model development; train deep learning; train and deploy; algorithm development; develop algorithm; model architecture; improve model; model performance; model quality; model evaluation; evaluate model; predictive model; model build; machine learning algorithm; ml algorithm; train neural network; model experimentation; error analysis; offline metric; model accuracy; data and model; training data; ml model; ai model; modelle entwickeln; modèles prédictifs; modelos predictivos; entraîner des modèles; entrenar modelos',
  },
  {
    id: 'ml',
    phrases: 'machine learning; ml; maschinelles lernen; apprentissage automatique; aprendizaje automático',
  },
  {
    id: 'ai',
    phrases:
      'ai; artificial intelligence; ki; ia; künstliche intelligenz; intelligence artificielle; inteligencia artificial',
  },
  {
    id: 'deep-learning',
    phrases:
      'deep learning; neural network; pytorch; tensorflow; keras; jax; transformer; cnn; rnn; lstm; gnn; graph neural; representation learning; diffusion',
  },
  {
    id: 'classical-ml',
    phrases:
      'scikit learn; sklearn; xgboost; lightgbm; random forest; linear regression; logistic regression; regression model; regression analysis; classification; clustering; feature engineering; hyperparameter; gradient boosting; supervised; unsupervised; decision tree; svm; feature selection; dimensionality reduction; bayesian; classifier; numpy; pandas; scipy',
  },
  {
    id: 'vision',
    phrases:
      'computer vision; image; object detection; segmentation; opencv; slam; perception; lidar; video; visual; 3d; pose estimation; point cloud; camera; yolo; multimodal; ocr; vlm; vision language',
  },
  {
    id: 'nlp',
    phrases:
      'nlp; natural language processing; named entity; text classification; information extraction; text mining; bert; spacy; nltk; sentiment; topic modeling; entity resolution; natural language understanding; nlu; semantic',
  },
  {
    id: 'recsys',
    phrases:
      'recommendation; recommender; personalization; ranking; search relevance; ctr; bidding; ads; click through; user behavior; feed; search engine; content understanding; matching; auction',
  },
  {
    id: 'risk-ml',
    phrases:
      'fraud; anomaly detection; credit risk; underwriting; abuse; churn; propensity; pricing model; risk model; scoring; trust and safety; content moderation',
  },
  {
    id: 'forecasting',
    phrases: 'forecast; time series; demand planning; predictive; predict',
  },
  {
    id: 'speech',
    phrases: 'asr; tts; speech; audio; voice; speaker',
  },
  {
    id: 'reinforcement',
    phrases: 'reinforcement learning; rl; bandit; policy learning; imitation learning; reward; world model',
  },
  {
    id: 'autonomy',
    phrases:
      'robot; robotics; autonomous driving; autonomous vehicle; motion planning; simulation; planner; control; sensor; kinematics; manipulation; humanoid; behavior prediction; ros; drone; navigation; embodied; physical ai; teleoperation',
  },
  {
    id: 'optimization',
    phrases:
      'operations research; linear programming; optimization; solver; convex; integer programming; decision system',
  },
  {
    id: 'deploy-ml',
    phrases:
      'deploy model; deploy ml model; deploy machine learning model; productionize; productionise; model deployment; model into production; production ml; production machine learning; deploying ai; train and serve; end to end ml; ml lifecycle; models to production; production model; model integration',
  },
  // Platforms for machine learning
  {
    id: 'mlops',
    phrases:
      'mlops; ml ops; machine learning operation; ml operation; model registry; feature store; mlflow; kubeflow; sagemaker; vertex; experiment tracking; model versioning; ml pipeline; training pipeline; model lifecycle; weights and biases; wandb; metaflow; ray; azure ml; azure machine learning; model management; model packaging; dvc; bentoml; seldon; kserve; model lineage; inference pipeline; automated retraining; ci cd for ml; databricks ml; model ci cd; reproducibility; data versioning; feature pipeline',
  },
  {
    id: 'ml-platform',
    phrases:
      'ml platform; machine learning platform; ai platform; ml infrastructure; ai infrastructure; machine learning infrastructure; platform for ml; ml tooling; ml engineer and data scientist; data scientist and ml engineer; enable data scientist; for data scientist; genai platform; experimentation platform; training platform; ai infra; ml infra; model platform; training infrastructure; ml workflow; ml framework; platform team; self service; research infrastructure; shared platform; common platform; golden path; researcher and engineer',
  },
  // Compute for machine learning
  {
    id: 'gpu',
    phrases:
      'gpu; cuda; nccl; infiniband; rdma; tpu; accelerator; h100; nvlink; trainium; inferentia; neuron; rocm; roce; ai chip; asic; silicon; ai hardware; mtia; dgx',
  },
  {
    id: 'inference',
    phrases:
      'inference; vllm; tensorrt; triton; kv cache; quantization; sglang; onnx; serving; pruning; speculative decoding; on device; edge deployment; model optimization; model compression; runtime; batching',
  },
  {
    id: 'distributed-training',
    phrases:
      'distributed training; fsdp; megatron; deepspeed; model parallel; tensor parallel; pipeline parallel; large scale training; collective communication; training infrastructure; multi node; data parallel; training framework; distributed machine learning; training job; training run; training and inference; large scale model; checkpointing; horovod; parallelism',
  },
  {
    id: 'kernels',
    phrases:
      'kernel; compiler; mlir; llvm; xla; tvm; cutlass; assembly; roofline; profiling; performance modeling; performance optimization; performance analysis; operator fusion; bottleneck; memory bandwidth; cudnn; hardware software codesign; co design; code generation; torch compile; intermediate representation; instruction; low level; nsight; performance tuning; microarchitecture; computer architecture; numerics',
  },
  {
    id: 'hpc',
    phrases:
      'hpc; slurm; cluster; supercomputing; high performance computing; data center; datacenter; fleet; bare metal; mpi; capacity planning; scheduler; networking; ethernet; storage; compute infrastructure; provisioning',
  },
  // Keeping systems running
  {
    id: 'monitoring',
    phrases:
      'monitoring; observability; alerting; prometheus; grafana; datadog; splunk; telemetry; logging; opentelemetry; dynatrace',
  },
  {
    id: 'incidents',
    phrases:
      'incident; on call; postmortem; post mortem; root cause; runbook; uptime; mttr; production support; troubleshoot; escalation; rollback; production issue; outage; l2; l3; service restoration',
  },
  {
    id: 'reliability',
    phrases:
      'sre; slo; sla; reliability; availability; resilience; resiliency; disaster recovery; error budget; service level; fault tolerant; failover; production system; operational excellence',
  },
  {
    id: 'ml-monitoring',
    phrases:
      'model monitoring; drift; degradation; retraining; model health; ai operations; aiops; ml reliability; ai reliability; model performance monitoring; silent failure; model failure; model observability; ai system reliability; monitor model',
  },
  // Research
  {
    id: 'research',
    phrases:
      'research; researcher; novel; state of the art; scientific; scientist; literature; invent; explore new; new method; open problem; advance the state; new algorithm; theoretical',
  },
  {
    id: 'papers',
    phrases:
      'publish; publication; paper; neurips; icml; iclr; cvpr; acl; emnlp; eccv; iccv; aaai; kdd; peer reviewed; conference; journal; first author; patent; scientific community; academic',
  },
  { id: 'phd', phrases: 'phd; ph d; doctorate; doctoral; postdoc; postdoctoral' },
  {
    id: 'experiments',
    phrases: 'experiment; hypothesis; ablation; prototype; scientific rigor; experimental',
  },
  // Accountability
  {
    id: 'ai-governance',
    phrases:
      'ai governance; responsible ai; ethical ai; fairness; bias; explainability; transparency; trustworthy ai; ai act; nist ai; iso 42001; ai policy; ai risk; ai safety; interpretability; accountability; model governance; ai regulation; ai compliance; responsible use; responsible innovation; algorithmic; harm; alignment; frontier safety; safety policy; ethics; societal impact; misuse; privacy by design; catastrophic; ai oversight; ai control',
  },
  {
    id: 'model-risk',
    phrases:
      'model risk; model validation; sr 11 7; validate model; irb; ifrs 9; basel; validation of model; independent validation; stress testing; model inventory; model documentation; challenger model; quantitative risk; quantitative analyst; risk quantification; effective challenge; model owner; risk analytics; validation report; capital model; model review',
  },
  {
    id: 'risk-compliance',
    phrases:
      'compliance; audit; regulatory; regulation; risk management; risk assessment; control; second line; policy; governance; regulator; risk framework; risk appetite; legal; gdpr; soc 2; hipaa; privacy; issue management; risk mitigation; assurance; third party risk; risk officer; risk committee',
  },
  // Answers from data
  {
    id: 'analysis',
    phrases:
      'analyze data; analyse data; analysis; analyst; insight; analytics; analytical; ad hoc; trend; data driven decision; deep dive; recommendations to; business question; findings; interpret data; data mining; large data set; pattern; large dataset; complex data; data collection; summarize; data storytelling; datenanalysen; analyse de données; análisis de datos',
  },
  {
    id: 'bi',
    phrases:
      'dashboard; tableau; looker; reporting; kpi; excel; visualization; business intelligence; bi; qlik; dax; metric; scorecard; self service analytics; spreadsheet; pivot table; google analytics; power query; superset; microstrategy; vlookup',
  },
  {
    id: 'statistics',
    phrases:
      'statistics; statistical; a b test; ab testing; experimentation; hypothesis testing; sas; spss; stata; econometrics; biostatistics; survey; quantitative; regression analysis; quasi experimental; difference in difference; sample size; measurement; causal; statistician; economics; matlab; r; ggplot; probability; randomized; incrementality; marketing mix',
  },
  {
    id: 'data-science',
    phrases: 'data science; data scientist; decision science',
  },
  // Data pipelines
  {
    id: 'data-pipelines',
    phrases:
      'etl; elt; data pipeline; data integration; ingestion; data flow; batch and streaming; data processing; data platform; data engineering; data infrastructure; data solution; build pipeline; pipelines and; data extraction; data product; data migration; data source; transformation; orchestrate data; data feed; data movement; batch processing; pipeline development; data architecture; datenpipelines; pipelines de données; pipelines de datos',
  },
  {
    id: 'warehouse',
    phrases:
      'data lake; lakehouse; dbt; snowflake; databricks; redshift; bigquery; data modeling; dimensional; star schema; medallion; data mart; delta lake; iceberg; warehousing; semantic layer; analytics engineering; synapse; microsoft fabric; data vault; data catalog; unity catalog; schema design; kimball',
  },
  {
    id: 'big-data',
    phrases:
      'airflow; spark; kafka; pyspark; flink; hadoop; hive; kinesis; glue; emr; streaming; dagster; fivetran; ssis; informatica; data factory; real time data; presto; trino; hdfs; event driven; beam; dataflow; airbyte; talend; prefect; athena; big data',
  },
  {
    id: 'data-quality',
    phrases:
      'data quality; lineage; metadata; data validation; data governance; master data; data accuracy; data reliability; data contract; data observability; data integrity; data cleansing; reconciliation',
  },
  {
    id: 'sql',
    phrases: 'sql; postgresql; mysql; stored procedure; oracle; database; nosql; query',
  },
  // Software
  {
    id: 'frontend',
    phrases:
      'frontend; front end; react; typescript; javascript; angular; vue; css; html; ui; user interface; next js; web; design system; accessibility; redux; single page',
  },
  {
    id: 'backend',
    phrases:
      'backend; back end; restful; graphql; microservice; java; spring; net; golang; node js; api; distributed system; postgres; redis; server side; service oriented; c#; django; flask; fastapi; ruby; rails; php; laravel; kotlin; rest; grpc; rust; event driven architecture; scala; mongodb; dynamodb; go',
  },
  {
    id: 'fullstack',
    phrases: 'full stack; fullstack; frontend and backend; front end and back end; across the stack; web development',
  },
  {
    id: 'mobile',
    phrases:
      'ios; android; swift; mobile; kotlin; react native; flutter; swiftui; objective c; xcode; app store; uikit; jetpack',
  },
  {
    id: 'devops',
    phrases:
      'devops; ci cd; terraform; kubernetes; docker; jenkins; ansible; infrastructure as code; helm; linux; gitops; argocd; github action; containerization; cloud infrastructure; eks; iac; gitlab; release management; build and release; vmware; configuration management; automation; platform engineering; container; continuous integration; cloudformation; pulumi; bash',
  },
  {
    id: 'cloud',
    phrases: 'aws; azure; gcp; cloud; lambda; s3; ec2; serverless',
  },
  {
    id: 'security',
    phrases:
      'security; vulnerability; threat; penetration; siem; iam; zero trust; detection and response; cybersecurity; cyber; attack; exploit; malware; encryption; appsec; firewall; endpoint; identity; secure; reverse engineering; cissp; owasp; edr; authentication; secret management',
  },
  {
    id: 'qa',
    phrases:
      'qa; test automation; test case; selenium; playwright; cypress; regression testing; test plan; quality assurance; defect; automated test; test strategy; test engineer; quality engineer; testing framework; functional testing; test script; sdet; test data; bug; software testing; performance testing; manual testing; pytest; test suite; api testing; test coverage; unit test; integration test; jira',
  },
  {
    id: 'embedded',
    phrases:
      'embedded; firmware; fpga; rtl; driver; hardware; verification; soc; real time operating; rtos; verilog; signal processing; dsp; rf; wireless; bluetooth; electrical; circuit; bring up; operating system; microcontroller; protocol; gnss; c++; c; systems software; validation test',
  },
  {
    id: 'it',
    phrases:
      'network; server; windows; active directory; help desk; sap; servicenow; erp; vpn; itil; technical support; desktop; office 365; microsoft 365; sharepoint; intune; tcp ip; dns; routing; switch; system administration; sysadmin; database administration; dba; backup; patching; power platform; power automate; power apps; rpa; uipath; ticket; workday; integration; vendor support; helpdesk',
  },
  {
    id: 'software-practice',
    phrases:
      'code review; agile; scrum; design pattern; software development; software engineer; write code; clean code; sdlc; technical design; software design; system design; object oriented; coding; software architecture; programming; codebase; developer; write clean; software application; technical debt; data structure; pull request; refactor; production code; git; computer science; maintainable; software system; feature development; high quality code; software solution; scalable system; large scale system; softwareentwicklung; développement logiciel; desarrollo de software; développeur; desarrollador; entwickler',
  },
  {
    id: 'developer-tools',
    phrases:
      'developer experience; developer productivity; tooling; sdk; cli; library; open source; framework; build system; developer platform; compilers; ide; plugin; documentation',
  },
  // Product, programmes and strategy
  {
    id: 'product',
    phrases:
      'product management; roadmap; product strategy; product vision; product requirement; prd; user story; backlog; prioritize; prioritization; go to market; product manager; product owner; product launch; product sense; customer need; market research; product team; product development; competitive analysis; product lifecycle; product leader; acceptance criteria; customer discovery; product metric; product decision; customer problem; user need; market opportunity; product market fit; product discovery',
  },
  {
    id: 'ai-product',
    phrases:
      'ai product; ai powered product; product manager ai; ai roadmap; ai first product; ml product; genai product; product for ai; ai experience',
  },
  {
    id: 'design',
    phrases:
      'ux; user experience; figma; wireframe; user research; interaction design; usability; product design; designer; user flow; visual design; prototypes and; user interface design; design thinking',
  },
  {
    id: 'program',
    phrases:
      'program management; project management; milestone; program manager; project manager; timeline; pmp; project plan; status; budget; dependency; cross functional team; risk and issue; deliverable; schedule; technical program; project coordination; program plan; scope; resource planning; workstream; meeting; raid; cross functional program; stakeholder communication',
  },
  {
    id: 'strategy',
    phrases:
      'ai adoption; transformation; executive; c suite; c level; board; vision; enterprise wide; change management; center of excellence; operating model; business case; advise; advisory; thought leadership; ai initiative; ai roadmap; strategic; strategy; ai program; use case; identify opportunity; organization wide; ai literacy; senior leadership; evangelize; enterprise ai; ai maturity; roi; portfolio; ai leader; upskill; ai champion; business value; enablement',
  },
  {
    id: 'presales',
    phrases:
      'pre sales; presales; solution architect; solution architecture; demo; demonstration; proof of concept; poc; rfp; workshop; technical sales; sales engineer; trusted advisor; solution design; customer facing; solution engineer; account executive; technical win; customer engagement; reference architecture; partner; customer success; field; customer adoption; technical advisor; implementation; client facing; consulting; consultant; client engagement; onboarding; customer environment; post sales; discovery; technical presentation; customer deployment; enterprise customer; professional services',
  },
  {
    id: 'forward-deployed',
    phrases:
      'forward deployed; embed with customer; on site with customer; directly with customer; with client; customer site; customer workflow; deploy at customer; work with customer',
  },
  {
    id: 'leadership',
    phrases:
      'lead a team; manage a team; build and lead; direct report; people management; hire; hiring; team of engineers; mentor; coach; performance review; manage engineers; grow the team; recruit; leadership; manager; talent; staffing; org; organization; career growth; budget; vendor; p l',
  },
  {
    id: 'stakeholders',
    phrases:
      'stakeholder; cross functional; collaborate with; product manager; communicate; present; presentation; non technical; translate business; business partner; work closely; business team; subject matter expert; business requirement; gather requirement; liaise; partner with; business unit; leadership team',
  },
  {
    id: 'sales',
    phrases:
      'sales; quota; prospect; revenue; territory; business development; closing; negotiation; upsell; account management; outbound; pipeline generation; new business; deal; client relationship; cold call; lead generation; channel; selling; customer acquisition; account plan; win rate; go to market strategy',
  },
  {
    id: 'marketing',
    phrases:
      'marketing; brand; campaign; public relations; communications; messaging; positioning; seo; content; media; event; storytelling; editorial; advertising; creative; copywriting; press; audience',
  },
  // Work outside technology
  {
    id: 'care',
    phrases:
      'patient; clinical; nurse; case management; counseling; social work; family; community; housing; health; healthcare; medical; therapy; care coordination; care plan; caregiver; rn; social service; client service; referral; wellness; member; hospital; medication; crisis; advocacy; outreach; cpr; older adult',
  },
  {
    id: 'teaching',
    phrases:
      'teach; student; instructor; curriculum; course; classroom; faculty; adjunct; teacher; education; lesson; training session; instruction; learner; school; college; university; academic program; grading; coursework; tutoring; educator',
  },
  {
    id: 'finance',
    phrases:
      'accounting; general ledger; tax; credit; treasury; payroll; invoice; billing; reconcile; financial; finance; banking; fp a; cpa; budgeting; loan; investment; procurement; sourcing; fund; expense; cost control; variance',
  },
  {
    id: 'legal-work',
    phrases:
      'attorney; counsel; litigation; contract; law; legal advice; juris doctor; paralegal; lawyer; bar admission; intellectual property; public policy; government affairs; legislation; policymaker',
  },
  {
    id: 'hr',
    phrases:
      'talent acquisition; human resources; hr; recruiter; employee relations; onboarding new; hris; payroll; workforce planning; recruiting',
  },
  {
    id: 'operations',
    phrases:
      'operations; scheduling; clerical; inventory; logistics; warehouse; vehicle; supply chain; store; retail; customer service; filing; data entry; office; phone; equipment; maintenance; shift; order; branch; shipment; facility; process improvement; standard operating procedure; vendor management; operational; compliance with; administrative',
  },
  {
    id: 'field-science',
    phrases:
      'construction; field work; geology; environmental; safety; laboratory; lab; chemistry; biology; toxicology; assay; site visit; drilling; soil; civil engineering; permit; clinical trial; pharmacovigilance; specimen; sample; regulatory submission; wetland; hazardous; nonclinical; surveying; drug; molecular; cell; protein; genomics; microscopy; biotech; osha; physical; mechanical; manufacturing; material; gis',
  },
  // Model output as the job itself
  {
    id: 'annotation',
    phrases:
      'annotate; annotation; labeling; ai trainer; train ai; rate response; evaluate response; write prompts; quality rater; data collection; linguist; prompt engineer; content evaluator; ai chatbot; annotator; rubric; ai training data; comfyui; labeler; native speaker; response quality; transcription; ai generated content; ai response; ai data',
  },
] as const satisfies readonly Concept[];

export type ConceptId = (typeof concepts)[number]['id'];
