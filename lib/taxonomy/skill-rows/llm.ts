/**
 * Building on large language models: concepts, techniques, frameworks, APIs and the models themselves.
 * Names follow the projects' own spelling; which words need exact case or company was measured on job postings.
 */
export const llm = `
ai-applications | AI applications | AI application development; AI-powered applications; AI-enabled applications; LLM applications; LLM-powered applications; LLM-based applications; GenAI applications; generative AI applications | | | not: AI application form
ai-gateways | AI gateways | LLM gateways; model gateways; model routing; LLM routing; model router
ai-integration | AI integration | LLM integration; model integration; AI APIs; integrating LLMs
amazon-nova | Amazon Nova | =Nova Pro; Titan models; Amazon Titan | >llm | ~model-family
anthropic-api | Anthropic API | =Anthropic; Anthropic SDK; Claude API; Anthropic models; Claude SDK | >llm-apis | ~llm-provider | beside
anthropic-claude | =Claude | Anthropic Claude; Claude models; =Claude Sonnet; =Claude Opus; =Claude Haiku | >llm | ~model-family | beside
autoregressive-models | Autoregressive models | | >generative-models
azure-openai | Azure OpenAI | Azure OpenAI Service | >llm-apis azure | ~llm-provider
bert | =BERT | =RoBERTa; DistilBERT; =DeBERTa; ModernBERT | >transformers
chain-of-thought | Chain-of-thought | =CoT; chain-of-thought prompting; tree-of-thought | >prompt-engineering
chatgpt | ChatGPT | ChatGPT Enterprise | | ~chat-assistant | beside
cohere | =Cohere | Cohere Command | >llm-apis | ~llm-provider | beside
constrained-decoding | Constrained decoding | guided decoding; constrained generation | >structured-outputs
context-engineering | Context engineering | context management; context window optimization; context tuning; context design | >llm
context-windows | Context windows | long context; context length; long-context models; token limits | >llm
conversational-ai | Conversational AI | chatbot; conversational agents; conversational systems; dialogue systems; dialog systems; virtual assistants; conversational interfaces; chat interfaces; conversational AI platforms
copilots | AI copilots | =copilots; AI assistants; intelligent assistants | | | beside
deepseek | DeepSeek | =R1 models | >llm | ~model-family
dspy | DSPy | | >llm | ~llm-framework
embedding-models | Embedding models | text embeddings; sentence embeddings; embedding pipelines; sentence-transformers; sentence transformers library | >embeddings
embeddings | Embeddings | vector embeddings; semantic embeddings; embedding generation; vector representations
few-shot-learning | Few-shot learning | few-shot; zero-shot; few-shot prompting; zero-shot learning; in-context learning; one-shot
foundation-models | Foundation models | foundational models; frontier models; large models; frontier LLMs; large-scale models
function-calling | Function calling | tool calling; tool/function calling; tool use; tool usage; tool invocation | >llm
gemini | =Gemini | Google Gemini; Gemini API; Gemini models; Gemini Enterprise | >llm | ~model-family llm-provider | beside
gemma | =Gemma | | >llm | ~model-family | beside
generative-ai | Generative AI | GenAI; generative artificial intelligence; AIGC; generative AI models; GAI solutions; generative AI solutions
generative-models | Generative models | generative modeling; generative modelling; deep generative models
gpt | =GPT | GPT-4; GPT-4o; GPT-5; =GPTs; GPT models; GPT-3; GPT-3.5; OpenAI GPT | >llm | ~model-family
grounding | Grounding | grounded generation; citations and grounding; source grounding | | | beside
hallucination | Hallucination mitigation | hallucination; hallucination detection; hallucination reduction
haystack | Haystack | deepset Haystack | >rag | ~llm-framework | not: needle in a haystack; needle in the haystack; in a haystack
hugging-face | Hugging Face | HuggingFace Hub | | ~model-hub
hugging-face-transformers | Hugging Face Transformers | Transformers library; HF Transformers | >hugging-face transformers
instructor | Instructor library | | >structured-outputs | | beside
knowledge-bases | Knowledge bases | knowledge assistants; knowledge management
knowledge-extraction | Knowledge extraction | knowledge retrieval; knowledge grounding
langchain | LangChain | LangChain4j; =LCEL | >llm | ~llm-framework agent-framework
litellm | LiteLLM | | >ai-gateways | ~ai-gateway-tool
llama | =Llama | =LLaMA; Meta Llama; Llama 2; Llama 3; Llama 4; =LLAMA | >llm | ~model-family
llamaindex | LlamaIndex | =Llama-Index; =Llama Index | >rag | ~llm-framework
llm | LLMs | large language models; language models; LLM-based; LLM technologies; LLM-powered; large language and multimodal models | >generative-ai
llm-apis | LLM APIs | model APIs; foundation model APIs; AI model APIs; generative AI APIs; LLM SDKs; GenAI APIs; LLM providers | >llm
llm-architecture | LLM architectures | LLM internals; model internals | >llm
llm-development | LLM engineering | LLM development; LLM systems; LLM pipelines; LLM workflows; LLM-based systems; LLM solutions; LLM-based solutions | >llm
llm-fine-tuning | LLM fine-tuning | fine-tuning LLMs; fine-tuning large language models; fine-tuning of LLMs; fine-tune LLMs; fine-tuning foundation models | >fine-tuning llm
llm-orchestration | LLM orchestration | AI orchestration; orchestration frameworks; LLM frameworks; model orchestration; prompt orchestration; LLM orchestration frameworks; AI workflow orchestration | >llm
mistral | =Mistral | Mixtral; Mistral AI; =Codestral | >llm | ~model-family | beside
multi-turn | Multi-turn dialogue | multi-turn conversations; multi-turn; multi-turn interactions; dialogue management; intent recognition
multimodal-ai | Multimodal AI | multimodal models; multimodal; multimodal learning; multimodal LLMs; multimodal foundation models; multimodal systems; multimodal generative models; =MLLM; =MLLMs; cross-modal
ollama | Ollama | | >open-models | ~local-inference
open-models | Open-source LLMs | open-weight models; open-source models; open-weights models; open LLMs | >llm
openai-api | OpenAI API | =OpenAI; OpenAI SDK; OpenAI models; OpenAI GPT models; OpenAI Responses API; Assistants API; OpenAI platform | >llm-apis | ~llm-provider | beside
openrouter | OpenRouter | | >ai-gateways | ~ai-gateway-tool
phi | =Phi | Phi-3; Phi-4; Microsoft Phi | >small-language-models | ~model-family | beside
prompt-chaining | Prompt chaining | prompt chains; prompt pipelines; prompt flows; =PromptFlow; prompt workflows | >prompt-engineering
prompt-engineering | Prompt engineering | prompting; prompt design; prompt development; prompt optimization; prompt optimisation; prompt tuning; prompting techniques; prompting strategies; prompt strategies; prompt/context engineering; prompt crafting; prompt iteration; prompt writing; =prompts | >llm | | not: prompt response; prompts us
prompt-management | Prompt management | prompt libraries; prompt library; prompt versioning; prompt templates; prompt registry; prompt lifecycle | >prompt-engineering
qwen | Qwen | Tongyi Qianwen | >llm | ~model-family
reasoning-models | Reasoning models | LLM reasoning; multi-step reasoning; model reasoning; test-time compute; inference-time scaling; chain-of-reasoning | >llm
semantic-kernel | Semantic Kernel | Microsoft Semantic Kernel | >llm | ~llm-framework agent-framework
small-language-models | Small language models | =SLM; =SLMs; small LLMs; on-device LLMs | >llm
spring-ai | Spring AI | | >llm spring-boot | ~llm-framework
structured-outputs | Structured outputs | structured generation; JSON mode; structured extraction; output parsing; JSON schema
text-generation | Text generation | content generation; natural language generation; =NLG; AI content generation
text-to-sql | Text-to-SQL | text2SQL; NL2SQL; natural language to SQL; natural-language querying | >sql llm
token-optimization | Token optimization | token usage; token cost; token efficiency; token economics; prompt caching; semantic caching | >llm
tokenization | Tokenization | tokenizers; tokenisation | | | not: asset tokenization; payment tokenization
vercel-ai-sdk | Vercel AI SDK | =AI SDK | >typescript | ~llm-framework
vibe-coding | Vibe coding | vibe-coding tools; vibe code | >ai-coding-assistants
watsonx | watsonx | IBM watsonx; watsonx.ai; IBM Watson; =Watson | | ~cloud-ai-platform
xai-grok | =Grok | xAI Grok | >llm | ~model-family | beside
`;
