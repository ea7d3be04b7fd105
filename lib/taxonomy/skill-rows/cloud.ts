/**
 * Cloud: providers, their services and cloud architecture.
 * Names follow the providers' own spelling.
 */
export const cloud = `
aks | =AKS | Azure Kubernetes Service | >azure kubernetes | ~managed-kubernetes
alibaba-cloud | Alibaba Cloud | AliCloud | >cloud-computing | ~cloud-provider
api-gateway | API Gateway | | >apis | ~api-gateway
api-management | API management | | >apis | ~api-gateway
apigee | Apigee | | >api-management | ~api-gateway
app-service | Azure App Service | =App Service | >azure | ~app-hosting
aurora | =Aurora | | >aws relational-databases | | beside
autoscaling | Autoscaling
aws | AWS | Amazon Web Services; AWS cloud; AWS services | >cloud-computing | ~cloud-provider
aws-certification | AWS certification | AWS Certified; AWS Solutions Architect | >aws
aws-step-functions | Step Functions | | >aws serverless | ~workflow-engine
azure | Azure | Azure cloud | >cloud-computing | ~cloud-provider
azure-certification | Azure certification | =AI-900; =DP-203; =DP-700; =AI-102; =AZ-900; =AZ-104; =AZ-305; =DP-100; Microsoft Certified; Azure AI Engineer Associate | >azure
azure-container-apps | Azure Container Apps | &=ACA | >azure containers | ~container-hosting
azure-functions | Azure Functions | | >azure serverless | ~function-service
azure-logic-apps | Azure Logic Apps | Logic Apps | >azure workflow-automation | ~workflow-engine
azure-monitor | Azure Monitor | Application Insights; App Insights; Log Analytics | >azure monitoring | ~cloud-monitoring
azure-sql | Azure SQL | Azure SQL Database | >azure sql-server
azure-storage | Azure Storage | Blob Storage; Azure Data Lake Storage | >azure | ~object-store
bigtable | Bigtable | | >google-cloud nosql | ~wide-column-store
cloud-architecture | Cloud architecture | cloud-native architectures; Well-Architected | >cloud-computing
cloud-computing | Cloud computing | cloud-based platforms; =cloud; cloud technologies; cloud services; cloud deployment | | | asked; beside; not: cloud platforms such as; cloud platforms like; cloud providers such as; cloud services such as; cloud environments such as; cloud infrastructure
cloud-cost | Cloud cost optimisation | FinOps; cost optimization; cost management | | | asked
cloud-functions | Cloud Functions | | >google-cloud serverless | ~function-service
cloud-infrastructure | Cloud infrastructure | cloud infra; cloud-based infrastructure; infrastructure engineering; cloud engineering; cloud operations; infrastructure management; production infrastructure | >cloud-computing
cloud-migration | Cloud migration | | >cloud-computing
cloud-native | Cloud-native | =CNCF | >cloud-computing
cloud-run | Cloud Run | | >google-cloud containers | ~container-hosting
cloudflare | Cloudflare | | | | beside
cloudformation | CloudFormation | | >aws infrastructure-as-code | ~iac
cloudwatch | CloudWatch | | >aws monitoring | ~cloud-monitoring
container-registries | Container registries | =ECR; =ACR; container images | >containers
cosmos-db | Cosmos DB | | >azure nosql | ~document-store
dynamodb | DynamoDB | | >aws nosql | ~key-value-store
ec2 | =EC2 | | >aws
ecs | =ECS | AWS ECS | >aws containers | ~container-hosting
eks | =EKS | | >aws kubernetes | ~managed-kubernetes
event-hubs | Event Hubs | | >azure event-streaming | ~message-broker
eventbridge | EventBridge | | >aws event-driven-architecture
fargate | =Fargate | | >aws containers | ~container-hosting
gke | =GKE | | >google-cloud kubernetes | ~managed-kubernetes
google-cloud | Google Cloud | =GCP | >cloud-computing | ~cloud-provider | not: ICH-GCP; ICH GCP; GCP/ICH
google-cloud-certification | Google Cloud certification | GCP certification; Professional Data Engineer | >google-cloud
google-cloud-storage | Google Cloud Storage | =GCS | >google-cloud | ~object-store
hybrid-cloud | Hybrid cloud | private cloud | >cloud-computing
iaas | =IaaS | =PaaS | >cloud-computing
lambda | =Lambda | AWS Lambda | >aws serverless | ~function-service | not: Lambda Labs; Lambda calculus
landing-zones | Landing zones | Control Tower | >cloud-architecture
multi-cloud | Multi-cloud | | >cloud-computing
neptune | Amazon Neptune | &=Neptune | >aws graph-databases | ~graph-store
oci | Oracle Cloud Infrastructure | =OCI; Oracle Cloud | >cloud-computing | ~cloud-provider
openstack | OpenStack | | >virtualization
private-link | Private Link | ExpressRoute; Direct Connect; Transit Gateway; private endpoints; PrivateLink | >networking
pub-sub | =Pub/Sub | PubSub | >google-cloud event-streaming | ~message-broker
rds | =RDS | AWS RDS | >aws relational-databases
route-53 | Route 53 | Route53; CloudFront | >aws networking
s3 | =S3 | AWS S3 | >aws | ~object-store
serverless | Serverless | =FaaS | >cloud-computing
sns | =SNS | | >aws message-queues | ~message-broker
sqs | =SQS | | >aws message-queues | ~message-broker
vercel | Vercel | | | ~app-hosting | beside
vmware | VMware | vSphere; Hyper-V | >virtualization
vpc | =VPC | VNets; =VNet; subnets | >networking
`;
