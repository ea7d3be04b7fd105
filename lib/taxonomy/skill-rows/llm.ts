/**
 * Building on large language models: concepts, techniques, frameworks, APIs and the models themselves.
 * Names follow the projects' own spelling; which words need exact case or company was measured on job postings.
 */
export const llm = `
ai-applications | AI applications | AI-powered applications; LLM applications; LLM-powered applications; LLM-based applications; GenAI applications; AI-driven applications; AI-native applications | | | asked
ai-gateways | AI gateways | model routing
ai-integration | AI integration | LLM integration; model integration; AI APIs | | | asked
anthropic-api | Anthropic API | =Anthropic; Claude API | >llm-apis | ~llm-provider | beside
anthropic-claude | =Claude | Anthropic Claude | >llm | ~model-family | beside
azure-openai | Azure OpenAI | | >llm-apis azure | ~llm-provider
bert | =BERT | =RoBERTa | >transformers
chain-of-thought | Chain-of-thought | =CoT | >prompt-engineering
chatgpt | ChatGPT | | | ~chat-assistant | beside
cohere | =Cohere | | >llm-apis | ~llm-provider | beside
context-engineering | Context engineering | context management; context window optimization | >llm
context-windows | Context windows | | >llm
conversational-ai | Conversational AI | chatbot; conversational agents; virtual assistants; conversational interfaces
copilots | AI copilots | AI assistants; intelligent assistants; =copilot | | | beside
deepseek | DeepSeek | | >llm | ~model-family
dspy | DSPy | | >llm | ~llm-framework
embedding-models | Embedding models | text embeddings; embedding pipelines | >embeddings
embeddings | Embeddings | | | | not: embedding of; embedding AI; embedding excellence; embedding a; embedding the; embedding practices; embedding best; embedding new
few-shot-learning | Few-shot learning | few-shot; zero-shot; in-context learning
foundation-models | Foundation models | foundational models; frontier models
function-calling | Function calling | tool calling; tool use; tool usage; tool invocation | >llm
gemini | =Gemini | Gemini API | >llm | ~model-family llm-provider | beside
gemma | =Gemma | | >llm | ~model-family | beside
generative-ai | Generative AI | GenAI; AIGC; IA générative; IA generativa; generative KI
generative-models | Generative models | generative modeling
gpt | =GPT | =GPTs | >llm | ~model-family
grounding | Grounding | | | | beside; not: grounding in
hallucination | Hallucination mitigation | hallucination | | | asked
haystack | Haystack | | >rag | ~llm-framework | not: needle in a haystack; in a haystack
hugging-face | Hugging Face
hugging-face-transformers | Hugging Face Transformers | | >hugging-face transformers
knowledge-bases | Knowledge bases | knowledge management
langchain | LangChain | | >llm | ~llm-framework agent-framework
litellm | LiteLLM | | >ai-gateways | ~ai-gateway
llama | =Llama | =LLaMA; =LLAMA | >llm | ~model-family
llamaindex | LlamaIndex | | >rag | ~llm-framework
llm | LLMs | language models; large language and multimodal models; large language models | >generative-ai
llm-apis | LLM APIs | model APIs; LLM providers | >llm
llm-fine-tuning | LLM fine-tuning | fine-tuning LLMs; fine-tune LLMs | >fine-tuning llm
llm-orchestration | LLM orchestration | AI orchestration; orchestration frameworks; LLM frameworks; model orchestration; prompt orchestration; prompt chaining; =chaining; LLM chains | >llm
mistral | =Mistral | | >llm | ~model-family | beside
multimodal-ai | Multimodal AI | multimodal; multimodal LLMs; multimodal foundation models; =MLLM
ollama | Ollama | | >open-models | ~local-inference
open-models | Open-source LLMs | open-source models | >llm
openai-api | OpenAI API | =OpenAI; OpenAI SDK | >llm-apis | ~llm-provider | beside
openrouter | OpenRouter | | >ai-gateways | ~ai-gateway
prompt-caching | Prompt caching | semantic caching | >llm
prompt-engineering | Prompt engineering | prompting; prompt design; prompt optimization; prompt tuning; prompt/context engineering | >llm | | not: prompt response
prompt-management | Prompt management | prompt libraries; prompt versioning; prompt templates | >prompt-engineering
qwen | Qwen | | >llm | ~model-family
reasoning-models | Reasoning models | multi-step reasoning; model reasoning | >llm
semantic-kernel | Semantic Kernel | | >llm | ~llm-framework agent-framework
small-language-models | Small language models | =SLM | >llm
structured-outputs | Structured outputs | structured extraction; JSON schema; structured generation
text-generation | Text generation | content generation; =NLG
text-to-sql | Text-to-SQL | text2SQL | >sql llm
token-optimization | Token optimization | token usage | >llm
tokenization | Tokenization | tokenizers | | | not: asset tokenization; payment tokenization
vercel-ai-sdk | Vercel AI SDK | | >typescript | ~llm-framework
vibe-coding | Vibe coding | | >ai-coding-assistants
watsonx | watsonx | | | ~cloud-ai
`;
