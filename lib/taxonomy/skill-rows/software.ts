/**
 * Software practice: design, quality, testing, ways of working and their tools.
 * Names follow the projects' own spelling; which words need company was measured on job postings.
 */
export const software = `
acceptance-testing | User acceptance testing | =UAT; acceptance testing | >testing
agile | Agile | agile methodologies; agile development; agile/scrum; agile methodology; agile practices; agile software development; agile environment | | | not: agile team environment
algorithms | Algorithms | algorithm design; algorithm development; algorithmic complexity; complexity analysis; graph algorithms; optimization algorithms; algorithm optimization | | | beside; not: recommendation algorithms
api-design | API design | API development; RESTful API design; API architecture; API-first; building APIs; API contracts; API versioning; designing APIs; API specifications | >apis
api-testing | API testing | API test automation | >test-automation apis
appium | =Appium | =Espresso; XCUITest | >test-automation | ~ui-test-tool
asana | =Asana | =Trello; Monday.com | | ~issue-tracker
asynchronous-programming | Asynchronous programming | asyncio; async programming; async/await; asynchronous processing; asynchronous systems; =async | >concurrency
automation | Automation | automation tools; scripting and automation; automation frameworks; task automation; automation scripts; automation engineering | | | beside; not: automation company; automation industry
clean-code | Clean code | code quality; coding standards; coding best practices; SOLID principles; maintainable code; code maintainability; refactoring; code refactoring
code-review | Code review | reviewing code; peer code review; pull request reviews; code and design reviews; peer reviews of code
competitive-programming | Competitive programming | Kaggle; LeetCode | | | beside
computer-science-fundamentals | Computer science fundamentals | CS fundamentals; fundamentals of computer science
concurrency | Concurrency | concurrent programming; high concurrency; concurrent systems
confluence | =Confluence | Atlassian Confluence | | ~team-wiki
cucumber | Cucumber | BDD; =Gherkin; SpecFlow | >test-automation | ~test-framework
cypress | =Cypress | | >end-to-end-testing javascript | ~ui-test-tool
data-structures | Data structures | data structures and algorithms; =DSA
debugging | Debugging | debug; troubleshooting and debugging; debugging tools; system debugging; debugging skills | | | beside
dependency-management | Dependency management | package management; dependency injection; software packaging; packaging
design-patterns | Design patterns | software design patterns; architectural patterns; architecture patterns; enterprise design patterns; design principles
developer-experience | Developer experience | developer tools; developer tooling; developer productivity; internal tools; internal tooling; =DevEx; engineering productivity
distributed-systems | Distributed systems | distributed computing; distributed architectures; distributed system design; distributed applications; distributed services; large-scale distributed systems; large-scale systems; distributed algorithms; distributed infrastructure; scalable distributed systems; distributed compute; distributed computation; distributed backend systems; distributed software
documentation | Technical documentation | software documentation; technical design documents; design documents; design docs; architecture documentation; API documentation; code documentation; technical specifications; system documentation; engineering documentation; writing documentation | | | not: technical documentation team
domain-driven-design | Domain-driven design | =DDD | >software-architecture
end-to-end-testing | End-to-end testing | E2E testing; end-to-end tests; =E2E tests | >test-automation
event-driven-architecture | Event-driven architecture | event-driven systems; event-driven; event-driven design; event sourcing; =CQRS; event-driven microservices; message-driven | >software-architecture
functional-programming | Functional programming
integration-testing | Integration testing | integration tests | >testing
intellij | IntelliJ | PyCharm; JetBrains | | ~ide | beside
jest | =Jest | | >unit-testing javascript | ~test-framework
jira | =Jira | =JIRA; Atlassian | | ~issue-tracker
jmeter | JMeter | LoadRunner | >performance-testing | ~load-test-tool
junit | JUnit | TestNG; Mockito | >unit-testing java | ~test-framework
k6 | =k6 | =Locust; =Gatling | >performance-testing | ~load-test-tool
kanban | =Kanban | | >agile
linear | =Linear | | | ~issue-tracker | beside
low-level-programming | Systems programming | low-level programming; low-level systems; system programming; low-level optimization; low-level software; memory management; systems software; system software; systems-level programming; bare-metal programming
message-queues | Message queues | message brokers; messaging systems; queues; message queuing; queueing systems; messaging queues; pub/sub messaging; asynchronous messaging; messaging; task queues; message bus; queuing systems | | | beside
mocha | =Mocha | =Jasmine; =Karma | >unit-testing javascript | ~test-framework | beside
multi-tenancy | Multi-tenant architecture | multi-tenancy; multi-tenant systems; multi-tenant; multi-tenant SaaS; tenant isolation; multi-tenant platforms
multithreading | Multithreading | multi-threaded programming; threading; multi-threaded; multiprocessing | >concurrency
oop | Object-oriented programming | =OOP; object-oriented design; =OOD; OOPS; object oriented; object-oriented software design
open-source | Open source | open-source contributions; open-source software; open-source development; open source tools; open-source projects; open-source technologies; open source frameworks | | | beside; not: open source company
pair-programming | Pair programming | mob programming; extreme programming
performance-optimization | Performance optimisation | performance optimization; performance tuning; performance engineering; optimizing performance; system optimization; code optimization; application performance; system performance optimization; latency reduction; performance improvements
performance-testing | Performance testing | load testing; stress testing; scalability testing; performance tests; load tests | >testing
playwright | Playwright | | >end-to-end-testing | ~ui-test-tool
postman | =Postman | =Insomnia; SoapUI | >api-testing | ~api-client
profiling | Profiling | performance profiling; profilers; code profiling; memory profiling; profiling tools; system profiling | | | beside; not: customer profiling
puppeteer | Puppeteer | | >end-to-end-testing | ~ui-test-tool
pydantic | Pydantic | | >python
pytest | pytest | =PyTest | >unit-testing python | ~test-framework
quality-assurance | Quality assurance | =QA; quality engineering; software quality assurance; QA processes; software QA; quality control; quality testing | | | beside; not: Q&A
rapid-prototyping | Rapid prototyping | prototyping; rapid prototypes; proof-of-concepts; proofs of concept; =POCs; =PoC; =PoCs; proof-of-concept development; rapid experimentation; prototype development; MVP development
real-time-systems | Real-time systems | real-time applications; real-time software; low-latency systems; low-latency; high-throughput systems; real-time computing; high-performance systems; real-time platforms
requirements-engineering | Requirements analysis | requirements gathering; requirement analysis; requirements engineering; requirements elicitation; gathering requirements; requirements management; requirements definition; business requirements; functional specifications; requirements documentation; system requirements
robot-framework | Robot Framework | | >test-automation python | ~test-framework
scalability | Scalability | system scalability; scalable systems; scalable architectures; scaling systems; horizontal scalability; large-scale deployments; high scalability | | | beside
scripting | Scripting | scripting languages; scripts; automation scripting
scrum | =Scrum | =SCRUM; Scrum Master; sprint planning; sprint ceremonies | >agile
sdk-development | SDKs | SDK development; software development kits; client libraries; API/SDK development | | | not: app SDK company
sdlc | =SDLC | software development life cycle; software lifecycle; software delivery lifecycle; =PDLC; software engineering lifecycle; development lifecycle; product development lifecycle
selenium | Selenium | Selenium WebDriver | >test-automation | ~ui-test-tool
software-architecture | Software architecture | application architecture; technical architecture; backend architecture; software system architecture; service-oriented architecture; =SOA; architecture design; architectural design; modular architecture; microservice architecture patterns; architecture reviews
software-development | Software development | application development; software design; software design and development; software application development; software product development; software development practices; developing software; software solutions development | | | not: software development team; software development teams; Software Development Engineer; software development company
software-engineering | Software engineering | software engineering best practices; software engineering practices; software engineering principles; production software engineering; software engineering fundamentals; production-quality code; production code; engineering best practices; production-grade code; production-level code; modern software engineering | | | not: software engineering team; software engineering teams; software engineering manager; degree in software engineering; Software Engineering or; software engineering intern
sonarqube | SonarQube | | >static-analysis
static-analysis | Static analysis | static code analysis; linting; =ESLint; code analysis; program analysis
system-design | System design | systems design; designing systems; large-scale system design; technical design; system architecture; systems architecture; design of systems; ML system design; AI system design; AI architecture; system design and architecture; AI system architecture; machine learning system design; AI systems design; ML systems design
system-integration | System integration | systems integration; API integration; third-party integrations; integrations; third-party APIs; enterprise integrations; integration patterns; enterprise system integration; software integration; integrating APIs; integration architecture; application integration
tdd | =TDD | test-driven development; test driven | >unit-testing
technical-debt | Legacy modernisation | legacy modernization; technical debt; legacy systems; modernization; application modernization; code modernization; legacy code; code migration
test-automation | Test automation | automated testing; test automation frameworks; automated tests; testing automation; automation testing; test frameworks; testing frameworks; test harnesses; test automation tools; automated test frameworks; automated test suites; test infrastructure; automated regression | >testing
test-planning | Test planning | test plans; test cases; test strategy; test strategies; test design; test management; test coverage; test scenarios; test data generation | >testing
testing | Testing | software testing; tests; functional testing; testing methodologies; testing strategies; testing tools; testing practices; manual testing; system testing; exploratory testing; software tests; smoke testing; validation testing; QA testing; testing and debugging; testing processes | | | beside; not: drug testing; background testing; psychometric testing; pre-employment testing; A/B testing; testing centers; hypothesis testing
uml | =UML | =SysML; sequence diagrams; architecture diagrams | >software-architecture
unit-testing | Unit testing | unit tests; unit/integration testing; unit and integration testing; unit test frameworks; unit/integration tests; unit and integration tests; component testing | >testing
visual-studio | Visual Studio | | | ~ide | beside
vitest | Vitest | | >unit-testing javascript | ~test-framework
vscode | VS Code | Visual Studio Code | | ~ide | beside
xcode | Xcode | | >ios | ~ide
`;
