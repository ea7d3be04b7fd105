/**
 * AI agents: patterns, frameworks, protocols and assistants that write code.
 * Names follow the projects' own spelling.
 */
export const agents = `
a2a | =A2A | Agent2Agent; Agent-to-Agent; Agent-to-Agent protocol; A2A protocol | >ai-agents | ~agent-protocol
agent-architectures | Agent architectures | agentic architectures; agent-based architectures; AI agent architectures; agentic design patterns; agent design; agentic patterns; agent design patterns; agentic AI architectures | >ai-agents
agent-frameworks | Agent frameworks | agentic frameworks; AI agent frameworks; agentic AI frameworks; agent orchestration frameworks; multi-agent frameworks; agent SDKs | >ai-agents
agent-memory | Agent memory | memory systems; memory management for agents; long-term memory; conversational memory; AI memory | >ai-agents
agent-orchestration | Agent orchestration | agentic orchestration; multi-agent orchestration; AI agent orchestration; agent workflows; orchestration of agents; orchestrating agents; agent coordination | >ai-agents
agent-planning | Agent planning | task decomposition; task planning; planning and reasoning; ReAct pattern; =ReAct; agent reasoning; agentic reasoning; plan-and-execute | >ai-agents
agent-platforms | Agent platforms | agentic platforms; agent infrastructure; agent runtimes; agent harness; agent harnesses | >ai-agents
agent-skills | Agent skills | skills for agents; Claude Skills | >ai-agents
agentforce | Agentforce | Salesforce Agentforce | >salesforce ai-agents | ~agent-builder
agentic-ai | Agentic AI | agentic; agentic systems; agentic AI systems; agentic applications; agentic AI solutions; agentic solutions; agentic behaviors; agentic capabilities
agentic-coding | Agentic coding | coding agents; AI coding agents; agentic development; agentic software development; agent-assisted development; AI-native development; agentic engineering | >ai-coding-assistants
agentic-rag | Agentic RAG | agentic retrieval | >rag ai-agents
agentic-workflows | Agentic workflows | agentic AI workflows; AI workflows; agentic pipelines; agentic automation; agentic loops; AI-driven workflows; LLM agents workflows | >ai-agents
agno | Agno | Phidata | >agent-frameworks | ~agent-framework
ai-agents | AI agents | LLM agents; LLM-based agents; autonomous agents; intelligent agents; =agents; agent development; agent systems; agent-based systems; building agents; tool-using agents; AI agent development; agent engineering; generative AI agents; agent technologies; software agents | | | not: insurance agents; support agents; estate agents; travel agents; sales agents; service agents; human agents; customer agents
ai-automation | AI automation | intelligent automation; AI-driven automation; AI-powered automation; automation with AI; hyperautomation
ai-coding-assistants | AI coding assistants | AI coding tools; AI-assisted development; AI-assisted coding; AI-assisted development tools; AI developer tools; AI-powered developer tools; AI pair programming; AI code generation; AI programming tools; coding assistants; AI-assisted programming; AI-assisted engineering; AI-powered development tools; AI-powered coding tools; AI code assistants; AI-assisted software development; AI development tools
ai-tools | AI tools | AI tooling; GenAI tools; generative AI tools; AI-powered tools; LLM tools; AI productivity tools
aider | =Aider | | >ai-coding-assistants | ~coding-assistant
amazon-lex | Amazon Lex | =Lex | >conversational-ai | ~chatbot-platform
amazon-q | Amazon Q | Amazon Q Developer; CodeWhisperer; =Q Developer | >ai-coding-assistants | ~coding-assistant
autogen | AutoGen | Microsoft AutoGen; AG2 | >agent-frameworks | ~agent-framework
autogpt | AutoGPT | | >agent-frameworks | ~agent-framework
azure-ai-agent-service | Azure AI Agent Service | Foundry Agent Service | >azure agent-frameworks | ~managed-agents
bedrock-agents | Bedrock Agents | AgentCore; Bedrock AgentCore; Amazon Bedrock Agents; Amazon Bedrock AgentCore | >amazon-bedrock | ~managed-agents
bolt-new | =Bolt.new | | >vibe-coding | ~app-generator
bot-framework | Bot Framework | Microsoft Bot Framework; Azure Bot Service | >conversational-ai | ~chatbot-platform
botpress | Botpress | | >conversational-ai | ~chatbot-platform
browser-automation | Browser automation | computer use; browser agents; headless browsing; browser-use; headless browsers; computer-use agents
claude-agent-sdk | Claude Agent SDK | Claude Code SDK | >agent-frameworks | ~agent-framework
claude-code | Claude Code | | >ai-coding-assistants | ~coding-assistant
cline | =Cline | Roo Code | >ai-coding-assistants | ~coding-assistant
code-generation | Code generation | program synthesis; code LLMs; code models; autonomous code generation
codex | =Codex | OpenAI Codex | >ai-coding-assistants | ~coding-assistant
copilot-studio | Copilot Studio | Microsoft Copilot Studio; Power Virtual Agents | >microsoft-copilot | ~agent-builder
crewai | CrewAI | | >agent-frameworks | ~agent-framework
cursor | =Cursor | Cursor IDE; Cursor AI | >ai-coding-assistants | ~coding-assistant | beside
devin | =Devin | Devin AI; =Cognition Devin | >ai-coding-assistants | ~coding-assistant | beside
dialogflow | Dialogflow | Google Dialogflow; Dialogflow CX | >conversational-ai | ~chatbot-platform
dify | Dify | | | ~agent-builder
durable-execution | Durable execution | durable workflows; long-running workflows; stateful workflows; durable agents
flowise | Flowise | | | ~agent-builder
gemini-cli | Gemini CLI | Gemini Code Assist | >ai-coding-assistants | ~coding-assistant
github-copilot | GitHub Copilot | | >ai-coding-assistants | ~coding-assistant
google-adk | Google ADK | =ADK; Agent Development Kit; Google Agent Development Kit; Agent Engine; Vertex AI Agent Builder; Agent Builder | >agent-frameworks | ~agent-framework
human-in-the-loop | Human-in-the-loop | =HITL; human-in-the-loop systems; human oversight; human-in-the-loop workflows; human review; human feedback loops; human feedback
kiro | =Kiro | | >ai-coding-assistants | ~coding-assistant
kore-ai | Kore.ai | | >conversational-ai | ~chatbot-platform
langflow | Langflow | | | ~agent-builder
langgraph | LangGraph | =Lang Graph | >langchain agent-frameworks | ~agent-framework
lovable | =Lovable | | >vibe-coding | ~app-generator | beside
mastra | Mastra | | >agent-frameworks typescript | ~agent-framework
mcp | =MCP | Model Context Protocol; MCP servers; MCP tools; MCP integrations; MCP clients | | ~agent-protocol
microsoft-agent-framework | Microsoft Agent Framework | | >agent-frameworks | ~agent-framework
microsoft-copilot | Microsoft Copilot | Microsoft 365 Copilot; M365 Copilot; =Copilot; MS Copilot; Copilot for Microsoft 365 | | ~chat-assistant | beside
multi-agent-systems | Multi-agent systems | multi-agent; multi-agent workflows; multi-agent architectures; multi-agent AI; multi-agent coordination; multi-agent collaboration; multi-agent AI systems; agent swarms; multi-agent orchestration systems | >ai-agents
openai-agents-sdk | OpenAI Agents SDK | Agents SDK; =OpenAI Swarm; AgentKit; OpenAI Agent SDK | >agent-frameworks openai-api | ~agent-framework
opencode | OpenCode | | >ai-coding-assistants | ~coding-assistant
pydantic-ai | PydanticAI | | >agent-frameworks | ~agent-framework
rasa | =Rasa | =RASA | >conversational-ai | ~chatbot-platform
replit | =Replit | Replit Agent | >vibe-coding | ~app-generator | beside
smolagents | smolagents | | >agent-frameworks | ~agent-framework
strands | =Strands | Strands Agents; AWS Strands; Strands SDK | >agent-frameworks | ~agent-framework
tabnine | Tabnine | | >ai-coding-assistants | ~coding-assistant
tool-orchestration | Tool orchestration | tool integration; agent tools; agent tooling; tool design; API orchestration; tool selection; tool chaining | >ai-agents
v0 | =v0 | v0.dev | >vibe-coding | ~app-generator | beside
voice-agents | Voice agents | voice AI; voice bots; voice assistants; voice-enabled agents
windsurf | =Windsurf | Codeium | >ai-coding-assistants | ~coding-assistant
workflow-automation | Workflow automation | process automation; business process automation; workflow orchestration; automation workflows; workflow engines; automated workflows
`;
