/**
 * Judging and running LLM systems: evaluation, guardrails, observability and the tools for them.
 * Names follow the projects' own spelling.
 */
export const evaluation = `
adversarial-testing | Adversarial testing | adversarial robustness; adversarial attacks; robustness testing
agent-evaluation | Agent evaluation | agent testing; agentic evaluation; agent quality | >llm-evaluation ai-agents
agent-observability | Agent observability | AgentOps; agent telemetry | >llm-observability ai-agents
ai-evaluation | AI evaluation | AI model evaluation; evaluating AI models; AI quality; GenAI evaluation
ai-red-teaming | Red teaming | red team | | ~llm-security
arize | =Arize | =Phoenix | >llm-observability | ~llm-observability-tool | beside; not: Phoenix, AZ; Phoenix, Arizona; in Phoenix; Phoenix office
benchmarking | Benchmarking | ?benchmarks | | | asked; not: compensation benchmarks; salary benchmarks; pay benchmarks; market benchmarks
bleu | =BLEU | | >nlp | ~text-metric | beside
braintrust | =Braintrust | | >llm-evaluation | ~llm-eval-tool | beside
classification-metrics | Classification metrics | =AUC; ROC curves; =F1; precision and recall; confusion matrix; precision/recall | >statistics
content-moderation | Content moderation | content safety; moderation systems; harmful content
deepeval | DeepEval | | >llm-evaluation | ~llm-eval-tool
error-analysis | Error analysis | failure analysis
evals | =evals | =Evals; prompt evals; eval design | >llm-evaluation
evaluation-datasets | Evaluation datasets | evaluation data; golden sets; ground truth; evaluation sets | | | asked
evaluation-frameworks | Evaluation frameworks | evaluation pipelines; evaluation harnesses; eval harnesses; automated evaluation; evaluation systems; evaluation infrastructure; evaluation methodology; evaluation methodologies; evaluation tooling; evaluation methods; evaluation platforms
evaluation-metrics | Evaluation metrics | model metrics; quality metrics; metric design; model performance metrics | | | asked
galileo | Galileo AI | | >llm-observability | ~llm-observability-tool
garak | Garak | | >ai-red-teaming | ~llm-security-tool
giskard | Giskard | | >llm-evaluation | ~llm-eval-tool
guardrails | Guardrails | output validation | | | not: benefits guardrails
guardrails-ai | Guardrails AI | | >guardrails | ~guardrail-tool
helicone | Helicone | | >llm-observability | ~llm-observability-tool
human-evaluation | Human evaluation | human annotation; human raters; human-in-the-loop evaluation; human and automated evaluations
inspect-ai | Inspect AI | | >llm-evaluation | ~llm-eval-tool
inter-annotator-agreement | Inter-annotator agreement | rater calibration
jailbreaks | Jailbreaks | jailbreaking | >llm-security
langfuse | Langfuse | | >llm-observability | ~llm-observability-tool llm-eval-tool
langsmith | LangSmith | | >llm-observability langchain | ~llm-observability-tool llm-eval-tool
llm-as-a-judge | LLM-as-a-judge | LLM-as-judge; LLM judges; LLM-based evaluation | >llm-evaluation
llm-evaluation | LLM evaluation | LLM testing; prompt evaluation | >llm
llm-observability | LLM observability | LLM monitoring; AI observability | >observability llm
llm-security | LLM security | AI security; LLM safety; ML security; model security; securing AI; prompt security | | ~llm-security
llmops | LLMOps | GenAIOps | >mlops llm
lm-eval-harness | LM Evaluation Harness | | >llm-evaluation | ~llm-eval-tool
mmlu | =MMLU | =GPQA; =HumanEval | >llm-evaluation benchmarking | ~llm-benchmark
nemo-guardrails | NeMo Guardrails | | >guardrails | ~guardrail-tool
offline-evaluation | Offline evaluation | online evaluation; online experimentation; offline experiments
openllmetry | OpenLLMetry | | >llm-observability opentelemetry
opik | Opik | | >llm-observability | ~llm-observability-tool
portkey | Portkey | | >ai-gateways | ~ai-gateway-tool
prompt-injection | Prompt injection | | >llm-security
promptfoo | promptfoo | | >llm-evaluation | ~llm-eval-tool
pyrit | PyRIT | | >ai-red-teaming | ~llm-security-tool
ragas | =RAGAS | =Ragas; =ragas | >llm-evaluation rag | ~llm-eval-tool
regression-testing | Regression testing | regression tests | >testing
rouge | =ROUGE | | >nlp | ~text-metric | beside
rubrics | Evaluation rubrics | rubrics; evaluation criteria
swe-bench | SWE-bench | | >llm-evaluation benchmarking | ~llm-benchmark
trulens | TruLens | | >llm-evaluation | ~llm-eval-tool
uncertainty-estimation | Uncertainty estimation | confidence scoring; model calibration | >statistics
`;
