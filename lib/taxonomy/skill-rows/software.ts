/**
 * Software practice: design, quality, testing, ways of working and their tools.
 * Names follow the projects' own spelling; which words need company was measured on job postings.
 */
export const software = `
acceptance-testing | User acceptance testing | =UAT; acceptance testing | >testing
agile | Agile | | | | not: agile leader; agile working; agile work environment; agile organization; efficient, agile; agile and quick; agile company; agile startup
algorithms | Algorithms | complexity analysis | | | asked
api-design | API design | API development; RESTful API design; API-first; building APIs; API versioning; API specifications | >apis
api-testing | API testing | | >test-automation apis
asynchronous-programming | Asynchronous programming | asyncio; asynchronous processing; =async | >concurrency
automation | Automation | scripting and automation; automation scripts | | | beside; asked
bdd | =BDD | Cucumber | >test-automation
clean-code | Clean code | coding standards; maintainable code; refactoring | | | asked
code-review | Code review | pull requests; ?design reviews; peer code reviews
competitive-programming | Competitive programming | Kaggle | | | beside
computer-science-fundamentals | Computer science fundamentals | CS fundamentals
concurrency | Concurrency
confluence | =Confluence | | | ~team-wiki
cypress | =Cypress | | >end-to-end-testing javascript | ~ui-test
data-structures | Data structures | data structures and algorithms
debugging | Debugging | ?debug; debugging tools
dependency-management | Dependency management | package management
design-patterns | Design patterns | architectural patterns; architecture patterns; design principles
developer-experience | Developer experience | developer tools; developer tooling; developer productivity; internal tools; internal tooling; engineering productivity | | | asked
distributed-systems | Distributed systems | distributed computing; distributed architectures; distributed services; large-scale systems; distributed infrastructure; distributed data systems
documentation | Technical documentation | design docs; technical design documents
domain-driven-design | Domain-driven design | =DDD | >software-architecture
end-to-end-testing | End-to-end testing | | >test-automation
event-driven-architecture | Event-driven architecture | event-driven; event sourcing; =CQRS | >software-architecture
functional-programming | Functional programming
graph-algorithms | Graph algorithms | graph theory | >algorithms
ides | =IDEs | integrated development environments; =IDE
integration-testing | Integration testing | integration tests | >testing
istqb | =ISTQB | | >testing
jest | =Jest | Vitest | >unit-testing javascript | ~test-framework
jira | =Jira | =JIRA; Atlassian | | ~issue-tracker
jmeter | JMeter | LoadRunner | >performance-testing
junit | JUnit | TestNG; xUnit; MSTest | >unit-testing java | ~test-framework
kanban | =Kanban | | >agile
latex | LaTeX
linear | =Linear | | | ~issue-tracker | beside
low-level-programming | Systems programming | memory management; systems software; systems-level programming
manual-testing | Manual testing | exploratory testing; functional testing; system testing | >testing
message-queues | Message queues | queues; messaging | | | beside; not: messaging strategy; messaging strategies; brand messaging; product messaging; positioning and messaging
mocha | =Mocha | =Jasmine; =Karma | >unit-testing javascript | ~test-framework | beside
monorepos | Monorepos | monorepo
multi-tenancy | Multi-tenant architecture | multi-tenancy; multi-tenant
multithreading | Multithreading | threading | >concurrency
oop | Object-oriented programming | =OOP; OOPS; object oriented; object-oriented design
open-source | Open source | | | | asked
pair-programming | Pair programming
performance-optimization | Performance optimisation | performance tuning; performance engineering; optimizing performance; system optimization; performance improvements
performance-testing | Performance testing | load testing; stress testing; performance tests | >testing | | not: risk stress testing
playwright | Playwright | | >end-to-end-testing | ~ui-test
postman | =Postman | SoapUI | >api-testing
profiling | Profiling | | | | beside; not: customer profiling
pydantic | Pydantic | | >python
pytest | pytest | =PyTest | >unit-testing python | ~test-framework
quality-assurance | Quality assurance | ?=QA; quality engineering; quality control | | | asked; beside; not: Q&A
rapid-prototyping | Rapid prototyping | ?proof-of-concept; ?=PoCs
real-time-systems | Real-time systems | low-latency | | | asked
requirements-engineering | Requirements analysis | requirements gathering; requirements definition
scalability | Scalability | scalable systems; scalable architectures | | | asked; beside
scripting | Scripting | scripts | | | asked
scrum | =Scrum | =SCRUM; sprint planning | >agile
sdk-development | SDKs
sdlc | =SDLC | software development life cycle; software lifecycle | | | asked
selenium | Selenium | | >test-automation | ~ui-test
software-architecture | Software architecture | application architecture; technical architecture; backend architecture; service-oriented architecture; =SOA; architectural design; architecture reviews; clean architecture; =MVC
software-development | Software development | software design; developing software; Softwareentwicklung | | | asked
software-engineering | Software engineering | production-grade code; production-level code | | | asked; not: software engineering team; software engineering teams; software engineering manager
sonarqube | SonarQube | | >static-analysis
static-analysis | Static analysis | =ESLint; code analysis; program analysis
system-design | System design | system architecture; AI architecture | | | asked
system-integration | System integration | API integration; third-party integrations; third-party APIs; integrating APIs; enterprise integration; integration patterns; systems integration
tdd | =TDD | test-driven development | >unit-testing
technical-debt | Legacy modernisation | technical debt; legacy systems; modernization
test-automation | Test automation | automated testing; automated tests; test frameworks; testing frameworks | >testing
test-planning | Test planning | test plans; test cases; test strategy; test design; test management; test coverage; test data generation | >testing
testing | Testing | software testing; testing strategies | | | beside; asked; not: drug testing; pre-employment testing; A/B testing; hypothesis testing
uml | =UML | | >software-architecture
unit-testing | Unit testing | unit tests; unit and integration tests | >testing
vscode | VS Code | | | | beside
xcode | Xcode | | >ios
`;
