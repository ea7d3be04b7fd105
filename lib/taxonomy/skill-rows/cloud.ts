/**
 * Cloud: providers, their services and cloud architecture.
 * Names follow the providers' own spelling.
 */
export const cloud = `
aks | =AKS | Azure Kubernetes Service | >azure kubernetes | ~managed-kubernetes
alibaba-cloud | Alibaba Cloud | AliCloud | >cloud-computing | ~cloud-provider
api-gateway | API Gateway | AWS API Gateway | >apis | ~api-gateway
api-management | API management | Azure API Management; =APIM | >apis | ~api-gateway
apigee | Apigee | Kong Gateway | >api-management | ~api-gateway
app-service | Azure App Service | =App Service; Azure Web Apps | >azure | ~app-hosting
aurora | =Aurora | Amazon Aurora | >aws relational-databases | ~distributed-sql | beside
autoscaling | Autoscaling | elastic scaling; horizontal scaling
aws | AWS | Amazon Web Services; AWS cloud; AWS services; Amazon AWS; AWS Cloud services | >cloud-computing | ~cloud-provider
aws-step-functions | Step Functions | AWS Step Functions | >aws serverless | ~workflow-engine
azure | Azure | Microsoft Azure; MS Azure; Azure cloud; Azure services; Azure stack | >cloud-computing | ~cloud-provider
azure-container-apps | Azure Container Apps | Azure Container Instances; =ACA | >azure containers | ~container-hosting
azure-functions | Azure Functions | Function Apps | >azure serverless | ~function-service
azure-logic-apps | Azure Logic Apps | Logic Apps | >azure workflow-automation | ~workflow-engine
azure-monitor | Azure Monitor | Application Insights; App Insights; Log Analytics | >azure monitoring | ~cloud-monitoring
azure-sql | Azure SQL | Azure SQL Database | >azure sql-server
azure-storage | Azure Storage | Azure Blob Storage; Blob Storage; =ADLS Gen2; Azure Data Lake Storage | >azure | ~object-store
bigtable | Bigtable | Cloud Bigtable | >google-cloud nosql | ~wide-column-store
cloud-architecture | Cloud architecture | cloud-native architectures; cloud solutions architecture; cloud design; cloud-based architectures; cloud infrastructure design | >cloud-computing
cloud-computing | Cloud computing | cloud platforms; cloud technologies; cloud environments; public cloud; cloud services; cloud providers; cloud-based platforms; cloud ecosystems; cloud-based services; cloud systems; cloud tools; =cloud; major cloud platforms; cloud-based solutions; cloud solutions; cloud development; cloud software | | | beside
cloud-cost | Cloud cost optimisation | FinOps; cloud cost optimization; cost optimization; cost optimisation; cost management; cloud cost management; cost efficiency; compute cost optimization
cloud-functions | Cloud Functions | Google Cloud Functions | >google-cloud serverless | ~function-service
cloud-infrastructure | Cloud infrastructure | cloud infra; cloud-based infrastructure; infrastructure engineering; cloud engineering; cloud-native infrastructure; cloud operations; infrastructure management; production infrastructure | >cloud-computing
cloud-migration | Cloud migration | cloud modernization; lift-and-shift; cloud adoption; cloud transformation | >cloud-computing
cloud-native | Cloud-native | cloud-native applications; cloud-native development; cloud native technologies; cloud-native services; cloud-native systems; =CNCF | >cloud-computing
cloud-run | Cloud Run | Google Cloud Run; App Engine | >google-cloud containers | ~container-hosting
cloudflare | Cloudflare | Cloudflare Workers | | ~edge-network | beside
cloudformation | CloudFormation | AWS CloudFormation; =SAM; AWS SAM | >aws infrastructure-as-code | ~iac-tool
cloudwatch | CloudWatch | AWS CloudWatch; Amazon CloudWatch | >aws monitoring | ~cloud-monitoring
cosmos-db | Cosmos DB | Azure Cosmos DB | >azure nosql | ~document-store
digitalocean | DigitalOcean | Hetzner | | ~app-hosting
dynamodb | DynamoDB | Amazon DynamoDB; AWS DynamoDB | >aws nosql | ~key-value-store
ec2 | =EC2 | Amazon EC2; AWS EC2 | >aws | ~virtual-machines
ecs | =ECS | Amazon ECS; AWS ECS | >aws containers | ~container-hosting
eks | =EKS | Amazon EKS; AWS EKS | >aws kubernetes | ~managed-kubernetes
event-hubs | Event Hubs | Azure Event Hubs; Event Grid | >azure event-streaming | ~message-broker
eventbridge | EventBridge | Amazon EventBridge; AWS EventBridge | >aws event-driven-architecture | ~event-bus
fargate | =Fargate | AWS Fargate | >aws containers | ~container-hosting
gke | =GKE | Google Kubernetes Engine | >google-cloud kubernetes | ~managed-kubernetes
google-cloud | Google Cloud | =GCP; Google Cloud Platform; GCP services; Google Cloud services | >cloud-computing | ~cloud-provider
google-cloud-storage | Google Cloud Storage | =GCS | >google-cloud | ~object-store
heroku | Heroku | | | ~app-hosting
hybrid-cloud | Hybrid cloud | hybrid cloud environments; private cloud; on-premises infrastructure | >cloud-computing
iaas | =IaaS | =PaaS; infrastructure as a service; platform as a service | >cloud-computing
lambda | =Lambda | AWS Lambda; Lambda functions | >aws serverless | ~function-service | not: Lambda Labs; Lambda School; Lambda calculus
multi-cloud | Multi-cloud | multi-cloud environments; hybrid/multi-cloud | >cloud-computing
neptune | Amazon Neptune | AWS Neptune; =Neptune | >aws graph-databases | ~graph-store
netlify | Netlify | | | ~app-hosting
oci | Oracle Cloud Infrastructure | =OCI; Oracle Cloud | >cloud-computing | ~cloud-provider
openstack | OpenStack | | >virtualization | ~private-cloud
pub-sub | =Pub/Sub | Google Pub/Sub; Cloud Pub/Sub; PubSub | >google-cloud event-streaming | ~message-broker
rds | =RDS | Amazon RDS; AWS RDS | >aws relational-databases
s3 | =S3 | Amazon S3; AWS S3 | >aws | ~object-store
serverless | Serverless | serverless computing; serverless architectures; serverless functions; serverless frameworks; =FaaS; serverless applications | >cloud-computing
service-bus | Azure Service Bus | =Service Bus | >azure message-queues | ~message-broker
sns | =SNS | Amazon SNS; AWS SNS | >aws message-queues | ~message-broker
sqs | =SQS | Amazon SQS; AWS SQS | >aws message-queues | ~message-broker
vercel | Vercel | | | ~app-hosting | beside
vmware | VMware | vSphere; =KVM; Hyper-V; Proxmox; =ESXi | >virtualization | ~hypervisor
vpc | =VPC | =VPCs; virtual private cloud; VNets; =VNet; private endpoints; private networking; subnets | >networking
`;
