/**
 * Operations: containers, delivery, infrastructure as code, observability, reliability and networks.
 * Names follow the projects' own spelling.
 */
export const operations = `
active-directory | Active Directory | Azure AD; Entra ID; Azure Active Directory | >identity-management | ~identity-provider
aiops | AIOps
alerting | Alerting | alerts; monitoring and alerting | >monitoring | | beside; not: job alerts
ansible | Ansible | | >configuration-management | ~configuration-tool
appdynamics | AppDynamics | | >observability | ~observability-platform
argocd | ArgoCD | =Argo | >gitops kubernetes | ~gitops-tool
artifact-repositories | Artifactory | JFrog; =Nexus; container registries; =ECR; container registry
azure-devops | Azure DevOps | Azure Pipelines; =ADO; =TFS | >azure ci-cd | ~ci-tool
bazel | Bazel | | >build-systems | ~build-tool
bgp | =BGP | =OSPF; =MPLS | >networking
bicep | =Bicep | ARM templates; Azure Bicep | >azure infrastructure-as-code | ~iac-tool
bitbucket | Bitbucket | | >git | ~code-host
build-systems | Build systems | build tools; build automation; build processes; build infrastructure | | | asked
buildkite | Buildkite | | >ci-cd | ~ci-tool
cdk | AWS CDK | =CDK | >aws infrastructure-as-code | ~iac-tool
cdn | =CDN | =CDNs | >networking
chaos-engineering | Chaos engineering | chaos testing; resilience testing
chef | =Chef | | >configuration-management | ~configuration-tool | beside
ci-cd | CI/CD | CI/CD pipelines; CICD; =CI; continuous integration; continuous delivery; continuous deployment; build pipelines; deployment pipelines; automated deployment; deployment automation | >devops
circleci | CircleCI | | >ci-cd | ~ci-tool
cmake | CMake | | >build-systems c-plus-plus | ~build-tool
configuration-management | Configuration management | | >infrastructure-as-code
consul | =Consul | | >networking
container-orchestration | Container orchestration | container platforms | >containers
containers | Containerisation | containerization; containers; =Podman; containerised
datadog | Datadog | | >observability | ~observability-platform
deployment-strategies | Deployment strategies | canary; blue-green deployments; rollback; progressive delivery | | | asked
devops | DevOps | DevOps pipelines
disaster-recovery | Disaster recovery | =DR; backups; failover | | | beside
dns | =DNS | =DHCP | >networking
docker | Docker | Docker containers | >containers
dynatrace | Dynatrace | | >observability | ~observability-platform
ebpf | eBPF | Cilium | >linux networking
elk | =ELK | Elastic Stack; =Logstash | >logging elasticsearch | ~log-tool
envoy | =Envoy | | >networking
error-budgets | Error budgets | | >slos
feature-flags | Feature flags | feature flagging; LaunchDarkly
fluentd | Fluentd | | >logging | ~log-tool
flux-cd | FluxCD | | >gitops kubernetes | ~gitops-tool
git | =Git | =git; =GIT | >version-control
github | GitHub | =Github | >git | ~code-host | beside
github-actions | GitHub Actions | | >ci-cd github | ~ci-tool
gitlab | GitLab | | >git | ~code-host
gitlab-ci | GitLab CI | | >gitlab ci-cd | ~ci-tool
gitops | GitOps | | >ci-cd
gradle | Gradle | | >build-systems java | ~build-tool
grafana | Grafana | =Loki | >observability | ~dashboard-tool
haproxy | HAProxy | | >load-balancing | ~web-server
helm | =Helm | | >kubernetes | ~manifest-tool
high-availability | High availability | fault tolerance; fault-tolerant; graceful degradation; resilient systems; failure handling; redundancy; error recovery; load shedding; resilient architectures | | | asked
incident-response | Incident response | incident management; incident handling; production incidents; incident triage; incident resolution; incident command; livesite
infrastructure-as-code | Infrastructure as code | =IaC; =IAC; infrastructure automation; infrastructure provisioning | >devops
istio | Istio | | >service-mesh
itil | =ITIL | | >itsm
itsm | =ITSM | IT service management
jaeger | =Jaeger | | >tracing | ~tracing-tool
jenkins | Jenkins | | >ci-cd | ~ci-tool
kibana | Kibana | | >elk | ~dashboard-tool
kubernetes | Kubernetes | =K8s; =k8s; =CRDs | >container-orchestration
kustomize | Kustomize | | >kubernetes | ~manifest-tool
linux | Linux | Ubuntu; =RHEL; Red Hat Enterprise Linux; =CentOS
linux-kernel | Linux kernel | kernel drivers; device drivers | >linux c
load-balancing | Load balancing | load balancers | >networking
logging | Logging | logs; audit trails | | | beside; not: logging in; logging into
macos | =macOS | =MacOS | | ~desktop-os
maven | Maven | | >build-systems java | ~build-tool
monitoring | Monitoring | monitoring and observability; monitoring and logging | | | not: monitoring of employees; monitoring your
networking | Networking | network architecture; computer networks; network infrastructure; switches; network operations | | | beside; not: networking events; networking opportunities; professional networking; social networking
new-relic | New Relic | | >observability | ~observability-platform
nginx | NGINX | | | ~web-server
npm | =npm | =NPM; =yarn | >javascript
observability | Observability | instrumentation; observability pipelines; end-to-end observability
on-call | On-call
openshift | OpenShift | | >kubernetes
opentelemetry | OpenTelemetry | =OTel | >tracing | ~tracing-tool
opentofu | OpenTofu | | >infrastructure-as-code | ~iac-tool
operating-systems | Operating systems | OS internals | | | not: operating system for; operating system of
pagerduty | PagerDuty | Opsgenie | >on-call alerting
platform-engineering | Platform engineering | developer platforms; internal platforms; infrastructure platforms; platform development; Backstage; developer infrastructure; platform services; shared platforms | | | asked
postmortems | Postmortems | post-incident reviews
prometheus | Prometheus | | >monitoring
pulumi | Pulumi | | >infrastructure-as-code | ~iac-tool
puppet | =Puppet | | >configuration-management | ~configuration-tool
rate-limiting | Rate limiting | throttling
release-management | Release management | release engineering; release planning
root-cause-analysis | Root cause analysis | =RCA; root cause
runbooks | Runbooks | standard operating procedures; =SOPs; runbook automation | | | beside
sentry | =Sentry | | >monitoring | | beside
service-mesh | Service mesh | | >kubernetes networking
slos | Service level objectives | =SLOs; =SLAs; =SLIs; SLI/SLO
splunk | Splunk | | >logging | ~log-tool
sre | Site reliability engineering | =SRE; reliability engineering; site reliability; service reliability | >devops | | asked
system-administration | System administration | systems administration; IT infrastructure; endpoint management; server administration
tcp-ip | TCP/IP | =TCP; =UDP | >networking
tekton | Tekton | Spinnaker | >ci-cd kubernetes | ~ci-tool
telemetry | Telemetry | telemetry pipelines | >observability
terraform | Terraform | Terragrunt | >infrastructure-as-code | ~iac-tool
tracing | Distributed tracing | tracing; traces | >observability | | beside
unix | =Unix | =UNIX | | | beside
version-control | Version control | source control; =SVN; source code management; source code control; Subversion
virtualization | Virtualisation | virtualization; virtual machines; =VMs; sandboxing; sandboxes
vpn | =VPN | =VPNs | >networking | | beside
windows | =Windows | | | ~desktop-os | beside; not: context Windows
`;
