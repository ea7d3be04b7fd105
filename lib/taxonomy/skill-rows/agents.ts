/**
 * AI agents: patterns, frameworks, protocols and assistants that write code.
 * Names follow the projects' own spelling.
 */
export const agents = `
a2a | =A2A | Agent2Agent; Agent-to-Agent | >ai-agents
agent-architectures | Agent architectures | agentic architectures; agent-based architectures; agentic patterns; agentic AI architectures | >ai-agents
agent-frameworks | Agent frameworks | agentic frameworks; agentic AI frameworks; agent orchestration frameworks | >ai-agents
agent-memory | Agent memory | memory systems; long-term memory; AI memory | >ai-agents
agent-orchestration | Agent orchestration | agentic orchestration; agent workflows | >ai-agents
agent-planning | Agent planning | task decomposition; =ReAct; agent reasoning | >ai-agents
agent-platforms | Agent platforms | agent runtimes; agent harnesses | >ai-agents
agent-skills | Agent skills | | >ai-agents
agentforce | Agentforce | | >salesforce ai-agents | ~agent-builder
agentic-ai | Agentic AI | agentic
agentic-coding | Agentic coding | coding agents; agentic development | >ai-coding-assistants
agentic-rag | Agentic RAG | | >rag ai-agents
agentic-workflows | Agentic workflows | agentic AI workflows; AI workflows; agentic automation; AI-driven workflows | >ai-agents
ai-agents | AI agents | LLM agents; LLM-based agents; agent development; agent systems; agent-based systems; tool-using agents; autonomous agents; &?=agents | | | not: insurance agents; support agents; service agents; customer agents
ai-automation | AI automation | intelligent automation; AI-driven automation; AI-powered automation | | | asked
ai-coding-assistants | AI coding assistants | AI coding tools; AI-assisted development; AI-powered developer tools; AI-assisted engineering; AI coding agents; AI-assisted coding
amazon-q | Amazon Q | | >ai-coding-assistants | ~coding-assistant
autogen | AutoGen | | >agent-frameworks | ~agent-framework
autogpt | AutoGPT | | >agent-frameworks | ~agent-framework
bedrock-agents | Bedrock Agents | AgentCore | >amazon-bedrock
bot-framework | Bot Framework | Azure Bot Service | >conversational-ai | ~chatbot
browser-automation | Browser automation | computer use
claude-agent-sdk | Claude Agent SDK | | >agent-frameworks | ~agent-framework
claude-code | Claude Code | | >ai-coding-assistants | ~coding-assistant
cline | =Cline | Roo Code | >ai-coding-assistants | ~coding-assistant
code-generation | Code generation | program synthesis
codex | =Codex | OpenAI Codex | >ai-coding-assistants | ~coding-assistant
copilot-studio | Copilot Studio | | >microsoft-copilot | ~agent-builder
crewai | CrewAI | | >agent-frameworks | ~agent-framework
cursor | =Cursor | | >ai-coding-assistants | ~coding-assistant | beside
devin | =Devin | | >ai-coding-assistants | ~coding-assistant | beside
dialogflow | Dialogflow | | >conversational-ai | ~chatbot
durable-execution | Durable execution
github-copilot | GitHub Copilot | | >ai-coding-assistants | ~coding-assistant
google-adk | Google ADK | =ADK; Agent Development Kit; Vertex AI Agent Builder; Agent Builder | >agent-frameworks | ~agent-framework
human-in-the-loop | Human-in-the-loop | =HITL; ?human oversight; ?human review; human feedback
kiro | =Kiro | | >ai-coding-assistants | ~coding-assistant
kore-ai | Kore.ai | | >conversational-ai | ~chatbot
langgraph | LangGraph | | >langchain agent-frameworks | ~agent-framework
mastra | Mastra | | >agent-frameworks typescript | ~agent-framework
mcp | =MCP | Model Context Protocol
microsoft-agent-framework | Microsoft Agent Framework | | >agent-frameworks | ~agent-framework
microsoft-copilot | Microsoft Copilot | Microsoft 365 Copilot; =Copilot | | ~chat-assistant | beside
multi-agent-systems | Multi-agent systems | multi-agent; multi-agent orchestration; multi-agent workflows; multi-agent architectures | >ai-agents
openai-agents-sdk | OpenAI Agents SDK | Agents SDK; AgentKit | >agent-frameworks openai-api | ~agent-framework
pydantic-ai | PydanticAI | | >agent-frameworks | ~agent-framework
rasa | =Rasa | | >conversational-ai | ~chatbot
strands | =Strands | Strands SDK | >agent-frameworks | ~agent-framework
tool-orchestration | Tool orchestration | tool integration; agent tools; agent tooling; API orchestration | >ai-agents
voice-agents | Voice agents | voice AI; voice assistants
windsurf | =Windsurf | Codeium | >ai-coding-assistants | ~coding-assistant
workflow-automation | Workflow automation | process automation; workflow orchestration; automation workflows; workflow engines; automated workflows
`;
