/**
 * Judging and running LLM systems: evaluation, guardrails, observability and the tools for them.
 * Names follow the projects' own spelling.
 */
export const evaluation = `
adversarial-testing | Adversarial testing | adversarial evaluation; adversarial robustness; adversarial attacks; adversarial machine learning; adversarial ML; robustness testing; adversarial prompts
agent-evaluation | Agent evaluation | agent evals; AI agent evaluation; evaluating agents; agent testing; agentic evaluation; agent quality; agent benchmarks | >llm-evaluation ai-agents
agent-observability | Agent observability | agent monitoring; agent tracing; AgentOps; agent telemetry | >llm-observability ai-agents
ai-evaluation | AI evaluation | AI model evaluation; evaluation of AI systems; evaluating AI models; AI quality; AI testing; evaluating AI systems; AI evaluation frameworks; AI system evaluation; GenAI evaluation; evaluating generative AI models
ai-red-teaming | Red teaming | AI red teaming; LLM red teaming; red team | | ~llm-security
arize | =Arize | Arize AI; Arize Phoenix; =Phoenix | >llm-observability | ~llm-observability-tool | beside; not: Phoenix, AZ; Phoenix, Arizona; in Phoenix; Phoenix office
bedrock-guardrails | Bedrock Guardrails | | >guardrails amazon-bedrock | ~guardrail-tool
benchmarking | Benchmarking | benchmarks; model benchmarking; benchmark suites; benchmark design; AI benchmarks; LLM benchmarks; benchmark datasets | | | not: compensation benchmarks; salary benchmarks; pay benchmarks; market benchmarks
bleu | =BLEU | | >nlp | ~text-metric | beside
braintrust | =Braintrust | | >llm-evaluation | ~llm-eval-tool | beside
content-moderation | Content moderation | content safety; moderation systems; toxicity detection; content filtering; harmful content
deepeval | DeepEval | | >llm-evaluation | ~llm-eval-tool
error-analysis | Error analysis | failure analysis; failure mode analysis; failure modes; error taxonomy; failure taxonomy
evals | =evals | =Evals; prompt evals; model evals; eval-driven development; AI evals; LLM evals; eval design; evaluation-driven development | >llm-evaluation
evaluation-datasets | Evaluation datasets | golden datasets; eval datasets; evaluation data; golden sets; test sets; ground truth; evaluation sets; ground truth data; benchmark data
evaluation-frameworks | Evaluation frameworks | evaluation pipelines; eval frameworks; evaluation harnesses; eval harnesses; evaluation harness; eval pipelines; automated evaluation; evaluation systems; evaluation infrastructure; evaluation methodology; evaluation methodologies; evaluation tooling; evaluation methods; evaluation suites; evaluation platforms
evaluation-metrics | Evaluation metrics | model metrics; quality metrics; performance metrics; success metrics; metric design; model performance metrics
fiddler | Fiddler AI | | >llm-observability | ~llm-observability-tool
galileo | Galileo AI | | >llm-observability | ~llm-observability-tool
garak | Garak | | >ai-red-teaming | ~llm-security-tool
giskard | Giskard | | >llm-evaluation | ~llm-eval-tool
guardrails | Guardrails | AI guardrails; LLM guardrails; safety guardrails; agent guardrails; guardrail design; output validation; input/output validation; safety filters | | | not: benefits guardrails
guardrails-ai | Guardrails AI | | >guardrails | ~guardrail-tool
helicone | Helicone | | >llm-observability | ~llm-observability-tool
human-evaluation | Human evaluation | human annotation; human raters; human evals; human-in-the-loop evaluation; human rating; human and automated evaluations; human judgment evaluation; expert review of model outputs; rater guidelines
humanloop | Humanloop | | >llm-evaluation | ~llm-eval-tool
inspect-ai | Inspect AI | | >llm-evaluation | ~llm-eval-tool
inter-annotator-agreement | Inter-annotator agreement | inter-rater reliability; inter-rater agreement; Cohen's kappa; rater calibration
langfuse | Langfuse | | >llm-observability | ~llm-observability-tool llm-eval-tool
langsmith | LangSmith | =Lang Smith | >llm-observability langchain | ~llm-observability-tool llm-eval-tool
llama-guard | Llama Guard | | >guardrails | ~guardrail-tool
llm-as-a-judge | LLM-as-a-judge | LLM-as-judge; LLM judges; model-based evaluation; LLM-based evaluation; LLM-as-a-judge evaluation; model-graded evaluation; autoraters; =LLMaaJ | >llm-evaluation
llm-evaluation | LLM evaluation | evaluating LLMs; LLM evaluation frameworks; LLM testing; evaluation of LLMs; LLM output evaluation; evaluating LLM outputs; model output evaluation; LLM benchmarking; LLM quality; prompt evaluation; RAG evaluation; model/prompt evaluation | >llm
llm-observability | LLM observability | LLM monitoring; LLM telemetry; AI observability; AI monitoring; GenAI observability; LLM tracing; AI telemetry; prompt monitoring | >observability llm
llm-security | LLM security | AI security; GenAI security; LLM safety; security of AI systems; ML security; model security; AI system security; securing AI; AI threat modeling; prompt security | | ~llm-security
llmops | LLMOps | GenAIOps; LLM operations; FMOps | >mlops llm
lm-eval-harness | LM Evaluation Harness | lm-eval; lm-eval-harness | >llm-evaluation | ~llm-eval-tool
mmlu | =MMLU | =GPQA; =HumanEval | >llm-evaluation benchmarking | ~llm-benchmark
nemo-guardrails | NeMo Guardrails | | >guardrails | ~guardrail-tool
offline-evaluation | Offline evaluation | online evaluation; offline/online evaluation; offline metrics; online metrics; offline and online evaluation; online experimentation; offline experiments
openai-evals | OpenAI Evals | | >llm-evaluation | ~llm-eval-tool
openllmetry | OpenLLMetry | OpenInference | >llm-observability opentelemetry
opik | Opik | | >llm-observability | ~llm-observability-tool
portkey | Portkey | | >ai-gateways | ~ai-gateway-tool
prompt-injection | Prompt injection | jailbreaks; jailbreaking; prompt injection attacks; prompt attacks; indirect prompt injection | >llm-security
promptfoo | promptfoo | | >llm-evaluation | ~llm-eval-tool
promptlayer | PromptLayer | | >prompt-management
pyrit | PyRIT | | >ai-red-teaming | ~llm-security-tool
ragas | =RAGAS | =Ragas; =ragas | >llm-evaluation rag | ~llm-eval-tool
regression-testing | Regression testing | regression tests; regression suites | >testing
rouge | =ROUGE | =ROUGE-L | >nlp | ~text-metric | beside
rubrics | Evaluation rubrics | rubrics; scoring rubrics; rubric design; grading rubrics; rubric-based evaluation; annotation guidelines; labeling guidelines; evaluation criteria; quality rubrics
swe-bench | SWE-bench | Terminal-Bench | >llm-evaluation benchmarking | ~llm-benchmark
trulens | TruLens | | >llm-evaluation | ~llm-eval-tool
uncertainty-estimation | Uncertainty estimation | uncertainty quantification; confidence scoring; confidence scores; confidence calibration; conformal prediction; model calibration | >statistics
wandb-weave | W&B Weave | =Weave | >llm-observability | ~llm-observability-tool
whylabs | WhyLabs | | >model-monitoring | ~model-monitoring-tool
`;
