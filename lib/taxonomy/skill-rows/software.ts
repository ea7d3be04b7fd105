/**
 * Software practice: design, quality, testing, ways of working and their tools.
 * Names follow the projects' own spelling; which words need company was measured on job postings.
 */
export const software = `
acceptance-testing | User acceptance testing | =UAT; acceptance testing | >testing
agile | Agile | | | | not: agile team environment
algorithms | Algorithms | complexity analysis | | | asked
api-design | API design | API development; RESTful API design; API architecture; API-first; building APIs; API contracts; API versioning; designing APIs; API specifications | >apis
api-testing | API testing | | >test-automation apis
asana | =Asana | =Trello | | ~issue-tracker
asynchronous-programming | Asynchronous programming | asyncio; asynchronous processing; =async | >concurrency
automation | Automation | scripting and automation; automation scripts | | | beside; asked; not: automation company; automation industry
clean-code | Clean code | coding standards; SOLID principles; maintainable code; refactoring | | | asked
code-review | Code review
competitive-programming | Competitive programming | Kaggle; LeetCode | | | beside
computer-science-fundamentals | Computer science fundamentals | CS fundamentals
concurrency | Concurrency
confluence | =Confluence | | | ~team-wiki
cucumber | Cucumber | BDD | >test-automation | ~test-framework
cypress | =Cypress | | >end-to-end-testing javascript | ~ui-test-tool
data-structures | Data structures | data structures and algorithms
debugging | Debugging | debug; debugging tools
dependency-management | Dependency management | package management
design-patterns | Design patterns | architectural patterns; architecture patterns; design principles
developer-experience | Developer experience | developer tools; developer tooling; developer productivity; internal tools; internal tooling; engineering productivity | | | asked
distributed-systems | Distributed systems | distributed computing; distributed architectures; distributed services; large-scale systems; distributed algorithms; distributed infrastructure; distributed compute; distributed computation; distributed software
documentation | Technical documentation | software documentation; design docs; architecture documentation; code documentation; system documentation
domain-driven-design | Domain-driven design | =DDD | >software-architecture
end-to-end-testing | End-to-end testing | | >test-automation
event-driven-architecture | Event-driven architecture | event-driven; event sourcing; =CQRS | >software-architecture
functional-programming | Functional programming
graph-algorithms | Graph algorithms | graph theory | >algorithms
integration-testing | Integration testing | integration tests | >testing
intellij | IntelliJ | PyCharm | | ~ide | beside
jest | =Jest | | >unit-testing javascript | ~test-framework
jira | =Jira | =JIRA; Atlassian | | ~issue-tracker
jmeter | JMeter | LoadRunner | >performance-testing | ~load-test-tool
junit | JUnit | TestNG; Mockito | >unit-testing java | ~test-framework
k6 | =k6 | =Locust | >performance-testing | ~load-test-tool
kanban | =Kanban | | >agile
linear | =Linear | | | ~issue-tracker | beside
low-level-programming | Systems programming | system programming; memory management; systems software; system software; systems-level programming
message-queues | Message queues | queues; messaging | | | beside
mocha | =Mocha | =Jasmine; =Karma | >unit-testing javascript | ~test-framework | beside
multi-tenancy | Multi-tenant architecture | multi-tenancy; multi-tenant
multithreading | Multithreading | threading; multi-threaded | >concurrency
oop | Object-oriented programming | =OOP; OOPS; object oriented
open-source | Open source | | | | asked; not: open source company
pair-programming | Pair programming
performance-optimization | Performance optimisation | performance optimization; performance tuning; performance engineering; optimizing performance; system optimization; application performance; performance improvements
performance-testing | Performance testing | load testing; stress testing; scalability testing; performance tests | >testing
playwright | Playwright | | >end-to-end-testing | ~ui-test-tool
postman | =Postman | SoapUI | >api-testing
profiling | Profiling | | | | beside; not: customer profiling
pydantic | Pydantic | | >python
pytest | pytest | =PyTest | >unit-testing python | ~test-framework
quality-assurance | Quality assurance | ?=QA; quality engineering; quality control; quality testing | | | asked; beside; not: Q&A
real-time-systems | Real-time systems | low-latency; high-performance systems | | | asked
requirements-engineering | Requirements analysis | requirements gathering; requirement analysis; gathering requirements; requirements definition; system requirements
robot-framework | Robot Framework | | >test-automation python | ~test-framework
scalability | Scalability | scalable systems; scalable architectures; scaling systems | | | asked; beside
scripting | Scripting | scripts; automation scripting | | | asked
scrum | =Scrum | =SCRUM; sprint planning | >agile
sdk-development | SDKs | | | | not: app SDK company
sdlc | =SDLC | software development life cycle | | | asked
selenium | Selenium | | >test-automation | ~ui-test-tool
software-architecture | Software architecture | application architecture; technical architecture; backend architecture; service-oriented architecture; =SOA; architectural design; architecture reviews
software-development | Software development | software design; developing software | | | asked
software-engineering | Software engineering | production-grade code; production-level code | | | asked; not: software engineering team; software engineering teams; software engineering manager; software engineering intern; software engineering organization; software engineering roles
sonarqube | SonarQube | | >static-analysis
static-analysis | Static analysis | =ESLint; code analysis; program analysis
system-design | System design | systems design; designing systems; system architecture; systems architecture; AI architecture | | | asked
system-integration | System integration | API integration; third-party integrations; third-party APIs; integrating APIs
tdd | =TDD | test driven | >unit-testing
technical-debt | Legacy modernisation | technical debt; legacy systems; modernization; legacy code
test-automation | Test automation | automated testing; automated tests; testing automation; automation testing; test frameworks; testing frameworks; test harnesses | >testing
test-planning | Test planning | test plans; test cases; test strategy; test strategies; test design; test management; test coverage; test data generation | >testing
testing | Testing | validation testing | | | beside; asked; not: drug testing; background testing; psychometric testing; pre-employment testing; A/B testing; hypothesis testing
uml | =UML | sequence diagrams; architecture diagrams | >software-architecture
unit-testing | Unit testing | unit tests; unit and integration tests; component testing | >testing
visual-studio | Visual Studio | | | ~ide | beside
vitest | Vitest | | >unit-testing javascript | ~test-framework
vscode | VS Code | Visual Studio Code | | ~ide | beside
xcode | Xcode | | >ios | ~ide
`;
