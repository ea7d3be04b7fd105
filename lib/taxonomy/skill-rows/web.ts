/**
 * Web, back end and mobile: interfaces, frameworks and front-end practice.
 * Names follow simple-icons (CC0), devicon (MIT) and the projects' own spelling.
 */
export const web = `
accessibility | Web accessibility | =WCAG; accessibility standards; =a11y; accessible interfaces; accessibility guidelines; ADA compliance; =ARIA; accessible design; Section 508
android | =Android | Android development; Android SDK; Jetpack Compose; Android Studio; Android apps | >mobile-development | ~mobile-platform
angular | =Angular | AngularJS; Angular.js; =NgRx; =RxJS | >front-end typescript | ~frontend-framework
apis | APIs | =API; web APIs; API services; APIs and microservices; backend APIs; API endpoints | | | not: LLM APIs
aspnet | ASP.NET | ASP.NET Core; ASP.NET MVC; Blazor | >dotnet | ~web-framework
back-end | Back end | back-end development; backend systems; backend services; backend engineering; server-side; backend software; backend web development; backend infrastructure; server-side development; backend technologies; backend frameworks; backend programming; backend engineering practices; backend logic | | | beside; not: backend team; backend teams; Backend Engineer; Backend Developer; back-end teams
bootstrap | =Bootstrap | | >css | ~css-framework | beside
caching | Caching | cache; caching strategies; distributed caching; caching layers; cache invalidation | | | beside
celery | =Celery | Python task queue | >message-queues python | ~task-queue
cms | Content management systems | =CMS; headless CMS | | | not: Medicare
contentful | Contentful | Sitecore; Adobe Experience Manager; =AEM; Strapi | >cms | ~cms-product
dash | =Dash | Plotly Dash | >python | ~data-app-tool | beside; not: Dash Cam
design-systems | Design systems | component libraries
desktop-applications | Desktop applications | desktop apps; desktop application development
django | Django | Django REST Framework; =DRF | >python back-end | ~python-web-framework
dotnet | .NET | .NET Core; dotnet; .NET Framework; Microsoft .NET | | ~backend-platform
electron | =Electron | =Tauri | >front-end | ~desktop-framework | beside
entity-framework | Entity Framework | EF Core | >dotnet | ~orm
express | Express.js | =Express; ExpressJS | >nodejs | ~node-framework | not: American Express; Express Scripts
fastapi | FastAPI | =Fast API; Starlette; Uvicorn | >python apis | ~python-web-framework
flask | Flask | | >python | ~python-web-framework
flutter | Flutter | | >dart mobile-development | ~cross-platform-mobile
front-end | Front end | front-end development; front-end technologies; frontend frameworks; frontend architecture; frontend engineering; client-side; UI development; user interfaces; web UI; UI frameworks; JavaScript frameworks; frontend web development; frontend interfaces; UI components; user interface development; UI engineering; frontend applications | | | beside; not: front-end team; frontend teams; Frontend Engineer
full-stack | Full-stack development | full-stack; full stack web development; full-stack engineering; full-stack applications; full-stack software development; full-stack web applications; end-to-end application development | | | beside; not: Full Stack Engineer; Full Stack Developer; Full-Stack Software Engineer
gradio | Gradio | | >python | ~data-app-tool
graphql | GraphQL | Apollo GraphQL; =Hasura | >apis | ~api-style
grpc | gRPC | =RPC | >apis | ~api-style
hibernate | Hibernate | =JPA | >java | ~orm
http | =HTTP | =HTTPS; HTTP/2; web protocols; =HTTP/REST; HTTP APIs; HTTP protocols | | | beside
ionic | =Ionic | =Cordova | >mobile-development | ~cross-platform-mobile
ios | =iOS | iOS development; UIKit; =iPadOS; watchOS; visionOS; Apple platforms; iOS SDK; iOS apps | >mobile-development | ~mobile-platform
jakarta-ee | Jakarta EE | =J2EE; =JEE; Java EE | >java | ~web-framework
jquery | jQuery | =AJAX; =Ajax | >javascript | ~frontend-framework
json | =JSON | =CSV; data serialization
kotlin-multiplatform | Kotlin Multiplatform | | >kotlin mobile-development | ~cross-platform-mobile
laravel | Laravel | | >php | ~web-framework
material-ui | Material UI | =MUI; shadcn/ui; Chakra UI | >css react | ~css-framework
microservices | Microservices | microservices architecture; microservice architecture; microservices-based architecture; service architectures | >distributed-systems
mobile-development | Mobile development | mobile apps; mobile applications; mobile app development; mobile; mobile application development; mobile platforms; native mobile apps; mobile SDKs; mobile engineering; iOS/Android development | | | beside; not: mobile phone; mobile number; mobile stipend; mobile reimbursement; upward mobile; mobile plan
mqtt | =MQTT | | >message-queues iot | ~message-broker
nats | =NATS | | >message-queues | ~message-broker
nestjs | NestJS | =Nest.js | >nodejs typescript | ~node-framework
nextjs | Next.js | =NextJS; =Nextjs; =Next JS | >react | ~react-framework
nodejs | Node.js | =NodeJS; =Nodejs; =Node; =Node JS; =node.js; =nodejs; =Deno; =Bun | >javascript back-end | ~backend-platform
nuxt | Nuxt | Nuxt.js | >vue | ~react-framework
openapi | OpenAPI | =Swagger; OpenAPI specification | >api-design
prisma | =Prisma | TypeORM | >typescript | ~orm
protobuf | Protobuf | Protocol Buffers; =Thrift
pulsar | Apache Pulsar | =Pulsar | >message-queues | ~message-broker
qt | =Qt | =QML; =PyQt; =QT | >desktop-applications c-plus-plus | ~desktop-framework
quarkus | Quarkus | Micronaut | >java | ~web-framework
rabbitmq | RabbitMQ | ActiveMQ; ZeroMQ; IBM MQ; =AMQP | >message-queues | ~message-broker
rails | Ruby on Rails | =Rails; =RoR | >ruby | ~web-framework
react | =React | React.js; ReactJS; =react; React Hooks; =REACT | >front-end javascript | ~frontend-framework
react-native | React Native | =Expo | >react mobile-development | ~cross-platform-mobile
redux | =Redux | =Zustand; MobX; TanStack Query; React Query | >react
remix | =Remix | =Astro; =Gatsby | >front-end | ~react-framework | beside
rest-apis | RESTful APIs | REST APIs; =REST; RESTful; RESTful services; REST services; RESTful web services; REST/gRPC; REST-based APIs; =ReST; REST interfaces | >apis | ~api-style
saas | =SaaS | SaaS platforms; SaaS applications; software as a service; SaaS products; SaaS development; =B2B SaaS; SaaS architecture | | | beside; not: SaaS company; SaaS companies; SaaS startup
scrapy | Scrapy | BeautifulSoup | >web-scraping python
soap | =SOAP | =WSDL; SOAP APIs; web services; SOAP web services | >apis | ~api-style | not: SOAP notes
spring-boot | Spring Boot | =Spring; Spring Framework; Spring Cloud; Spring MVC | >java | ~web-framework | not: Spring 2026; Spring 2027; Spring semester; Spring Health; in Spring
sqlalchemy | SQLAlchemy | | >python sql | ~orm
state-management | State management
storybook | Storybook | | >front-end
streamlit | Streamlit | Chainlit | >python | ~data-app-tool
svelte | Svelte | SvelteKit | >front-end | ~frontend-framework
symfony | Symfony | | >php | ~web-framework
tailwind | Tailwind CSS | =Tailwind | >css | ~css-framework
vite | =Vite | esbuild | >front-end | ~bundler
vue | =Vue | Vue.js; VueJS; =Vue3 | >front-end javascript | ~frontend-framework
web-applications | Web development | web applications; web application development; web technologies; web apps; web-based applications; web development frameworks; modern web technologies; web services development; web engineering; responsive design; responsive web design; web frameworks; web-scale applications; web platforms; modern web development; responsive UI | | | not: web application process
web-scraping | Web scraping | web crawling; scraping; crawlers; crawling; data scraping
webassembly | WebAssembly | =WASM; =Wasm; =wasm
webhooks | Webhooks
webpack | Webpack | | >front-end | ~bundler
websockets | WebSockets | =WebSocket; server-sent events; Socket.IO | >apis
wordpress | WordPress | Drupal | >cms | ~cms-product
wpf | =WPF | WinForms | >dotnet desktop-applications | ~desktop-framework
xamarin | Xamarin | .NET MAUI | >mobile-development c-sharp | ~cross-platform-mobile
`;
