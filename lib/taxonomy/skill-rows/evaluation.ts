/**
 * Judging and running LLM systems: evaluation, guardrails, observability and the tools for them.
 * Names follow the projects' own spelling.
 */
export const evaluation = `
adversarial-testing | Adversarial testing | robustness testing
agent-evaluation | Agent evaluation | agent testing; agent quality | >llm-evaluation ai-agents
agent-observability | Agent observability | AgentOps | >llm-observability ai-agents
ai-evaluation | AI evaluation | AI model evaluation; evaluating AI models; AI quality
ai-red-teaming | Red teaming | red team | | ~llm-security
arize | =Arize | Arize Phoenix | >llm-observability | ~llm-observability | beside
benchmarking | Benchmarking | ?benchmarks; MLPerf | | | asked; not: compensation benchmarks; salary benchmarks; market benchmarks
bleu | =BLEU | | >nlp | ~text-metric | beside
braintrust | =Braintrust | | >llm-evaluation | ~llm-eval | beside
classification-metrics | Classification metrics | =AUC; =F1 | >statistics
content-moderation | Content moderation | content safety; harmful content; toxicity
deepeval | DeepEval | | >llm-evaluation | ~llm-eval
error-analysis | Error analysis | failure analysis
evals | =evals | =Evals; prompt evals; eval-driven development | >llm-evaluation
evaluation-datasets | Evaluation datasets | evaluation data; ground truth; evaluation sets; golden datasets; eval sets; test datasets | | | asked
evaluation-frameworks | Evaluation frameworks | evaluation pipelines; evaluation harnesses; eval harnesses; automated evaluation; evaluation systems; evaluation infrastructure; evaluation methodology; evaluation methods
evaluation-metrics | Evaluation metrics | quality metrics; metric design | | | asked
garak | Garak | | >ai-red-teaming
guardrails | Guardrails | output validation
guardrails-ai | Guardrails AI | | >guardrails | ~guardrail
human-evaluation | Human evaluation | human annotation; human raters; human-in-the-loop evaluation; human and automated evaluations
inter-annotator-agreement | Inter-annotator agreement | rater calibration
jailbreaks | Jailbreaks | | >llm-security
langfuse | Langfuse | | >llm-observability | ~llm-observability llm-eval
langsmith | LangSmith | | >llm-observability langchain | ~llm-observability llm-eval
llm-as-a-judge | LLM-as-a-judge | LLM-as-judge; LLM-based evaluation; LLM judges | >llm-evaluation
llm-evaluation | LLM evaluation | LLM testing | >llm | ~evaluation
llm-observability | LLM observability | AI observability | >observability llm
llm-security | LLM security | AI security; model security; securing AI | | ~llm-security
llmops | LLMOps | GenAIOps | >mlops llm
lm-eval-harness | LM Evaluation Harness | | >llm-evaluation | ~llm-eval
mmlu | LLM benchmarks | =GPQA; =HumanEval; =MMLU | >llm-evaluation benchmarking | ~llm-benchmark
nemo-guardrails | NeMo Guardrails | | >guardrails | ~guardrail
offline-evaluation | Offline evaluation | online evaluation; online experimentation
opik | Opik | | >llm-observability | ~llm-observability
prompt-injection | Prompt injection | | >llm-security
promptfoo | promptfoo | | >llm-evaluation | ~llm-eval
ragas | =RAGAS | =Ragas; =ragas | >llm-evaluation rag | ~llm-eval
regression-testing | Regression testing | regression tests | >testing
rouge | =ROUGE | | >nlp | ~text-metric | beside
rubrics | Evaluation rubrics | rubrics
swe-bench | SWE-bench | | >llm-evaluation benchmarking | ~llm-benchmark
trulens | TruLens | | >llm-evaluation | ~llm-eval
uncertainty-estimation | Uncertainty estimation | confidence scoring | >statistics
`;
