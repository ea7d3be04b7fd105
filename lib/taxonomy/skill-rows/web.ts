/**
 * Web, back end and mobile: interfaces, frameworks and front-end practice.
 * Names follow simple-icons (CC0), devicon (MIT) and the projects' own spelling.
 */
export const web = `
accessibility | Web accessibility | =WCAG; Section 508
android | =Android | Jetpack Compose | >mobile-development | ~mobile
angular | =Angular | AngularJS; =RxJS | >front-end typescript | ~frontend
apis | APIs | =API; APIs and microservices; API frameworks; web APIs | | | not: LLM APIs
aspnet | ASP.NET | Blazor | >dotnet | ~web-framework
back-end | ?Back end | backend systems; backend services; backend engineering; server-side; backend software; backend infrastructure; backend technologies | | | beside; not: backend team; backend teams; Backend Engineer; Backend Developer; back-end teams
bootstrap | =Bootstrap | | >css | ~css-framework | beside
caching | Caching | cache | | | beside
celery | =Celery | | >message-queues python
cms | Content management systems | =CMS | | | not: Medicare
design-systems | Design systems | component libraries
django | Django | Django REST Framework | >python back-end | ~python-web
dotnet | .NET | =.NET Core | | ~backend-platform
electron | =Electron | desktop applications | >web-applications
express | Express.js | =Express; ExpressJS | >nodejs | ~node-framework | not: American Express; Express Scripts
fastapi | FastAPI | | >python apis | ~python-web
flask | =Flask | | >python | ~python-web
flutter | Flutter | | >dart mobile-development | ~cross-platform-mobile
front-end | Front end | frontend architecture; user interfaces; JavaScript frameworks; frontend interfaces; UI components | | | beside; not: front-end team; frontend teams; Frontend Engineer
full-stack | Full-stack development | full-stack | | | not: full stack of; Full Stack Engineer; Full Stack Developer; Full-Stack Software Engineer; Full Stack Software Engineer
gradio | Gradio | | >python | ~data-app
graphql | GraphQL | | >apis | ~api-style
grpc | gRPC | =RPC | >apis | ~api-style
hibernate | Hibernate | =JPA | >java | ~orm
http | =HTTP | =HTTPS | | | beside
ios | =iOS | UIKit; watchOS; visionOS; Apple platforms | >mobile-development | ~mobile
jakarta-ee | Jakarta EE | =J2EE; Java EE | >java
jquery | jQuery | =Ajax | >javascript | ~frontend
json | =JSON | =CSV
laravel | Laravel | | >php | ~web-framework
material-ui | Material UI | | >css react | ~css-framework
microservices | Microservices | service architectures | >distributed-systems
mobile-development | Mobile development | mobile applications; mobile apps; mobile platforms
mqtt | =MQTT | | >message-queues iot | ~message-broker
nats | =NATS | | >message-queues | ~message-broker
nestjs | NestJS | =Nest.js | >nodejs typescript | ~node-framework
nextjs | Next.js | =NextJS; =Nextjs; =Next JS | >react
nodejs | Node.js | =NodeJS; =Nodejs; =Node; =Node JS; =node.js; =nodejs; =Deno; =Bun | >javascript back-end | ~backend-platform
openapi | OpenAPI | =Swagger | >api-design
protobuf | Protobuf | Protocol Buffers
pwa | =PWA | progressive web apps; single-page applications; =SPA | >web-applications
qt | =Qt | =QT | >c-plus-plus
rabbitmq | RabbitMQ | ActiveMQ | >message-queues | ~message-broker
rails | Ruby on Rails | =Rails | >ruby | ~web-framework
react | =React | React.js; ReactJS; =REACT | >front-end javascript | ~frontend
react-native | React Native | =Expo | >react mobile-development | ~cross-platform-mobile
react-query | React Query | | >react
redux | =Redux | =Zustand | >react
responsive-design | Responsive design | responsive UI | >front-end
rest-apis | RESTful APIs | REST APIs; =REST; RESTful; REST/gRPC; =ReST | >apis | ~api-style
saas | =SaaS | | | | not: SaaS company; SaaS companies; SaaS startup
sass | =Sass | =SASS; =LESS | >css
server-side-rendering | Server-side rendering | =SSR | >web-applications
soap | =SOAP | SOAP APIs; web services | >apis | ~api-style | not: SOAP notes
spring-boot | Spring Boot | =Spring; Spring Cloud | >java | ~web-framework | not: Spring 2026; Spring 2027; Spring semester; Spring term; Spring break; Spring Health
sqlalchemy | SQLAlchemy | | >python sql | ~orm
state-management | State management
streamlit | Streamlit | | >python | ~data-app
svelte | Svelte | | >front-end | ~frontend
tailwind | Tailwind CSS | =Tailwind | >css | ~css-framework
tomcat | Tomcat | WebLogic; WebSphere | >java
vite | =Vite | | >front-end | ~bundler
vue | =Vue | Vue.js | >front-end javascript | ~frontend
web-applications | Web development | web applications; web technologies; web apps
web-scraping | Web scraping | scraping; Scrapy; BeautifulSoup; web crawling
webassembly | WebAssembly | =WASM
webhooks | Webhooks
webpack | Webpack | | >front-end | ~bundler
websockets | WebSockets | =WebSocket; Socket.IO | >apis
wordpress | WordPress | Drupal | >cms
`;
