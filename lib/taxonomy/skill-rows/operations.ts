/**
 * Operations: containers, delivery, infrastructure as code, observability, reliability and networks.
 * Names follow the projects' own spelling.
 */
export const operations = `
active-directory | Active Directory | Azure AD; Entra ID; Microsoft Entra; Azure Active Directory | >identity-management | ~identity-provider
aiops | AIOps | AI for IT operations
alerting | Alerting | alerts; alert management; monitoring and alerting; alert tuning | >monitoring | | beside; not: job alerts
ansible | Ansible | | >configuration-management | ~configuration-tool
appdynamics | AppDynamics | | >observability | ~observability-platform
argocd | ArgoCD | =Argo | >gitops kubernetes | ~gitops-tool
artifact-repositories | Artifactory | JFrog; =Nexus; artifact management; container registries; =ECR; container registry; artifact repositories
azure-devops | Azure DevOps | Azure Pipelines; =ADO; =TFS; =VSTS | >azure ci-cd | ~ci-tool
bazel | Bazel | | >build-systems | ~build-tool
bgp | =BGP | =OSPF; =MPLS | >networking
bicep | =Bicep | ARM templates; Azure Bicep | >azure infrastructure-as-code | ~iac-tool
bitbucket | Bitbucket | | >git | ~code-host
build-systems | Build systems | build tools; build automation; build processes; build infrastructure; Makefiles
buildkite | Buildkite | | >ci-cd | ~ci-tool
cdk | AWS CDK | =CDK; cloud development kit | >aws infrastructure-as-code | ~iac-tool
cdn | =CDN | =CDNs; content delivery networks | >networking
chaos-engineering | Chaos engineering | chaos testing; fault injection; resilience testing
chef | =Chef | | >configuration-management | ~configuration-tool | beside
ci-cd | CI/CD | CI/CD pipelines; CICD; =CI; continuous integration; continuous delivery; continuous deployment; continuous integration and deployment; continuous integration/continuous deployment; CI/CD workflows; build pipelines; deployment pipelines; automated deployment; release pipelines; build and release; deployment automation; continuous integration and continuous delivery; continuous integration/continuous delivery; CI & CD; CI/CD tools | >devops
circleci | CircleCI | | >ci-cd | ~ci-tool
cmake | CMake | | >build-systems c-plus-plus | ~build-tool
configuration-management | Configuration management | | >infrastructure-as-code
consul | =Consul | HashiCorp Consul | >networking
container-orchestration | Container orchestration | orchestration of containers; container platforms; container management; containerized workloads orchestration; container orchestration platforms | >containers
containers | Containerisation | containerization; containers; containerized applications; container technologies; containerized deployments; =Podman; containerd; containerized; containerized environments; containerized services; containerized workloads; containerised
crossplane | Crossplane | | >kubernetes infrastructure-as-code | ~iac-tool
datadog | Datadog | | >observability | ~observability-platform
deployment-strategies | Deployment strategies | canary; canary deployments; blue-green deployments; canary releases; rollback; rollouts; progressive delivery; rollback strategies; phased rollouts; staged rollouts; shadow deployments
devops | DevOps | DevOps practices; DevOps tools; DevOps engineering; DevOps principles; DevOps pipelines
disaster-recovery | Disaster recovery | business continuity; backup and recovery; backup and restore; =DR; backups; failover | | | beside
dns | =DNS | =DHCP | >networking
docker | Docker | Docker containers; Docker Compose; Dockerfiles; dockerized; =Docker Swarm | >containers
dynatrace | Dynatrace | | >observability | ~observability-platform
ebpf | eBPF | Cilium; =BPF; =XDP | >linux networking
elk | =ELK | ELK stack; =EFK; Elastic Stack; =Logstash | >logging elasticsearch | ~log-tool
envoy | =Envoy | Envoy proxy | >networking
feature-flags | Feature flags | feature flagging; LaunchDarkly
fluentd | Fluentd | Fluent Bit | >logging | ~log-tool
flux-cd | FluxCD | | >gitops kubernetes | ~gitops-tool
git | =Git | =git; Git workflows; =GIT | >version-control
github | GitHub | =Github; GitHub Enterprise | >git | ~code-host | beside
github-actions | GitHub Actions | | >ci-cd github | ~ci-tool
gitlab | GitLab | | >git | ~code-host
gitlab-ci | GitLab CI | GitLab CI/CD | >gitlab ci-cd | ~ci-tool
gitops | GitOps | | >ci-cd
gradle | Gradle | | >build-systems java | ~build-tool
grafana | Grafana | =Loki; Grafana Tempo; =Tempo; =Mimir; Grafana dashboards | >observability | ~dashboard-tool
haproxy | HAProxy | Traefik | >load-balancing | ~web-server
helm | =Helm | Helm charts | >kubernetes | ~manifest-tool
high-availability | High availability | fault tolerance; fault-tolerant; resilience; fault-tolerant systems; high-availability systems; highly available systems; resiliency; graceful degradation; resilient systems; failure handling; redundancy; error recovery; load shedding; circuit breakers
honeycomb | Honeycomb | | >observability | ~observability-platform
incident-response | Incident response | incident management; incident handling; production incidents; incident triage; incident resolution; incident command; incident postmortems; live-site operations; incident investigations; production incident response; livesite
infrastructure-as-code | Infrastructure as code | =IaC; =IAC; infra as code; infrastructure automation; infrastructure provisioning | >devops
istio | Istio | | >service-mesh
itil | =ITIL | | >itsm
itsm | =ITSM | IT service management
jaeger | =Jaeger | Zipkin | >tracing | ~tracing-tool
jenkins | Jenkins | | >ci-cd | ~ci-tool
kibana | Kibana | | >elk | ~dashboard-tool
kubernetes | Kubernetes | =K8s; =k8s; =K8S; Kubernetes clusters; Kubernetes operators; kubectl; Kubernetes orchestration; =CRDs | >container-orchestration
kustomize | Kustomize | | >kubernetes | ~manifest-tool
linux | Linux | Ubuntu; =RHEL; Red Hat Enterprise Linux; Linux systems; Linux administration; Linux environments; =CentOS; =Debian
linux-kernel | Linux kernel | kernel drivers; device drivers; kernel-level development; Linux internals; kernel modules | >linux c
load-balancing | Load balancing | load balancers | >networking
logging | Logging | logs; structured logging; log analysis; log aggregation; log management; centralized logging; audit logging; audit logs; audit trails; log monitoring | | | beside; not: logging in; logging into
macos | =macOS | =MacOS | | ~desktop-os
maven | Maven | | >build-systems java | ~build-tool
monitoring | Monitoring | system monitoring; monitoring systems; monitoring tools; production monitoring of systems; performance monitoring; application monitoring; infrastructure monitoring; monitoring frameworks; real-time monitoring; continuous monitoring; monitoring solutions; monitoring and observability; monitoring and logging | | | beside; not: monitoring of employees; monitoring your
networking | Networking | computer networking; TCP/IP; network architecture; network protocols; network engineering; networking protocols; computer networks; network design; network infrastructure; networking fundamentals; network configuration; switches; IP networking; routing and switching; network programming; network administration; =TCP; =UDP; network troubleshooting; network operations | | | beside; not: networking events; networking opportunities; professional networking; social networking
new-relic | New Relic | | >observability | ~observability-platform
nginx | NGINX | | | ~web-server
npm | =npm | =NPM; pnpm; =yarn | >javascript | ~package-manager
observability | Observability | observability tools; observability platforms; observability stack; observability practices; observability tooling; system observability; production observability; observability systems; instrumentation; observability pipelines; end-to-end observability
on-call | On-call | on-call rotations; on-call support; on-call engineering; on-call duty; =24/7 on-call
openshift | OpenShift | Red Hat OpenShift | >kubernetes | ~kubernetes-distribution
opentelemetry | OpenTelemetry | =OTel; =OTEL | >tracing | ~tracing-tool
opentofu | OpenTofu | | >infrastructure-as-code | ~iac-tool
operating-systems | Operating systems | OS internals; OS fundamentals | | | not: operating system for; operating system of
pagerduty | PagerDuty | Opsgenie | >on-call alerting
platform-engineering | Platform engineering | internal developer platforms; developer platforms; internal platforms; infrastructure platforms; self-service platforms; platform development; Backstage; developer infrastructure; platform services; shared platforms
postmortems | Postmortems | post-incident reviews; blameless postmortems; post-incident analysis; incident retrospectives
prometheus | Prometheus | =Thanos; VictoriaMetrics; Alertmanager | >monitoring | ~metrics-tool
pulumi | Pulumi | | >infrastructure-as-code | ~iac-tool
puppet | =Puppet | | >configuration-management | ~configuration-tool
rancher | =Rancher | | >kubernetes | ~kubernetes-distribution
release-management | Release management | release engineering; release planning
root-cause-analysis | Root cause analysis | =RCA; root cause investigations; root cause; troubleshooting production issues
runbooks | Runbooks | playbooks; operational playbooks; standard operating procedures; =SOPs; operational runbooks; runbook automation | | | beside
saltstack | SaltStack | | >configuration-management | ~configuration-tool
sentry | =Sentry | error tracking; error monitoring | >monitoring | ~error-tracker | beside
service-mesh | Service mesh | =Linkerd | >kubernetes networking
slos | Service level objectives | =SLOs; =SLAs; =SLIs; error budgets; service level agreements; SLI/SLO; SLOs/SLIs
splunk | Splunk | Sumo Logic; Graylog | >logging | ~log-tool
sre | Site reliability engineering | =SRE; SRE practices; SRE principles; reliability engineering; site reliability; production engineering; service reliability | >devops
system-administration | System administration | systems administration; IT infrastructure; endpoint management; server administration; IT support
teamcity | TeamCity | =Bamboo | >ci-cd | ~ci-tool
tekton | Tekton | Spinnaker | >ci-cd kubernetes | ~ci-tool
telemetry | Telemetry | telemetry pipelines; telemetry systems; telemetry data; metrics collection | >observability
terraform | Terraform | Terragrunt; HashiCorp Terraform | >infrastructure-as-code | ~iac-tool
tomcat | Tomcat | Apache Tomcat | >java | ~web-server
tracing | Distributed tracing | tracing; traces; trace analysis; request tracing | >observability | | beside
unix | =Unix | =UNIX | | | beside
version-control | Version control | source control; version control systems; =SVN; source code management; =Perforce; source code control; Subversion; source control management; versioning; version control tools
virtualization | Virtualisation | virtualization; virtual machines; =VMs; hypervisors; sandboxing; microVMs; sandboxes; virtualized environments
vpn | =VPN | =VPNs | >networking | | beside
windows | =Windows | Windows Server | | ~desktop-os | beside; not: context Windows
`;
