/**
 * Web, back end and mobile: interfaces, frameworks and front-end practice.
 * Names follow simple-icons (CC0), devicon (MIT) and the projects' own spelling.
 */
export const web = `
accessibility | Web accessibility | =WCAG
android | =Android | | >mobile-development | ~mobile
angular | =Angular | =RxJS | >front-end typescript | ~frontend
angularjs | AngularJS | | >front-end javascript | ~frontend
apis | APIs | =API; APIs and microservices; web services | | | not: LLM APIs
aspnet | ASP.NET | Blazor | >dotnet | ~web-framework
back-end | ?Back end | backend systems; backend services; backend engineering; server-side; backend software; backend infrastructure; backend technologies | | | beside; not: compiler backend; compiler backends; compiler backend technologies; backend team; backend teams; Backend Engineer; Backend Developer; back-end teams
bootstrap | =Bootstrap | | >css | ~css-framework | beside
caching | Caching | cache | | | beside
celery | =Celery | | >message-queues python
cms | Content management systems | =CMS | | | not: Medicare
design-systems | Design systems | component libraries
django | Django | | >python back-end | ~python-web
dotnet | .NET | =.NET Core | | ~backend-platform
express | Express.js | =Express; ExpressJS | >nodejs | ~node-framework | not: American Express; Express Scripts
fastapi | FastAPI | | >python apis | ~python-web
flask | =Flask | | >python | ~python-web
flutter | Flutter | | >dart mobile-development | ~cross-platform-mobile
front-end | Front end | frontend architecture; user interfaces; JavaScript frameworks; frontend interfaces; UI components | | | beside; not: front-end team; frontend teams; Frontend Engineer
full-stack | Full-stack development | full-stack | | | not: full stack of; Full Stack Engineer; Full Stack Developer; Full-Stack Software Engineer; Full Stack Software Engineer
gradio | Gradio | | >python | ~data-app
graphql | GraphQL | | >apis | ~api-style
grpc | gRPC | =RPC | >apis | ~api-style
hibernate | Hibernate | | >java | ~orm
http | =HTTP | =HTTPS | | | beside
ios | =iOS | watchOS; visionOS; Apple platforms | >mobile-development | ~mobile
jakarta-ee | Jakarta EE | =J2EE | >java
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
nodejs | Node.js | =NodeJS; =Nodejs; =Node; =Node JS; =node.js; =nodejs; =Bun | >javascript back-end | ~backend-platform
openapi | OpenAPI | =Swagger | >api-design
phoenix | =Phoenix | =LiveView; Phoenix LiveView | >elixir | ~web-framework | beside; not: Phoenix, AZ; in Phoenix
protobuf | Protobuf | Protocol Buffers
qt | =Qt | =QT | >c-plus-plus
rabbitmq | RabbitMQ | | >message-queues | ~message-broker
rails | Ruby on Rails | =Rails | >ruby | ~web-framework
react | =React | React.js; ReactJS; =REACT | >front-end javascript | ~frontend
react-native | React Native | =Expo | >react mobile-development | ~cross-platform-mobile
redux | =Redux | =Zustand | >react
responsive-design | Responsive design | responsive UI | >front-end
rest-apis | RESTful APIs | REST APIs; =REST; RESTful; REST/gRPC; =ReST | >apis | ~api-style
saas | =SaaS | | | | not: SaaS company; SaaS companies; SaaS startup
sass | =Sass | =SASS; =LESS | >css
soap | =SOAP | SOAP APIs | >apis | ~api-style | not: SOAP notes
spring-boot | Spring Boot | =Spring; Spring Cloud | >java | ~web-framework | not: Spring 2026; Spring 2027; Spring semester; Spring term; Spring break; Spring Health
sqlalchemy | SQLAlchemy | | >python sql | ~orm
state-management | State management
streamlit | Streamlit | | >python | ~data-app
svelte | Svelte | | >front-end | ~frontend
tailwind | Tailwind CSS | =Tailwind | >css | ~css-framework
vite | =Vite | | >front-end | ~bundler
vue | =Vue | Vue.js | >front-end javascript | ~frontend
web-applications | Web development | web applications; web technologies; web apps
web-scraping | Web scraping | scraping; Scrapy; BeautifulSoup
webassembly | WebAssembly
webhooks | Webhooks
webpack | Webpack | | >front-end | ~bundler
websockets | WebSockets | =WebSocket | >apis
wordpress | WordPress | | >cms
`;
