/**
 * Operations: containers, delivery, infrastructure as code, observability, reliability and networks.
 * Names follow the projects' own spelling.
 */
export const operations = `
active-directory | Active Directory | Azure AD; Entra ID | >identity-management | ~identity-provider
aiops | AIOps
alerting | Alerting | alerts; monitoring and alerting | >monitoring | | beside
ansible | Ansible | | >configuration-management | ~configuration
argocd | ArgoCD | =Argo | >gitops kubernetes
artifact-repositories | Artifact repositories | JFrog; =Nexus
azure-devops | Azure DevOps | Azure Pipelines; =TFS | >azure ci-cd | ~ci
bazel | Bazel | | >build-systems | ~build-tool
bgp | =BGP | =MPLS | >networking
bicep | =Bicep | ARM templates | >azure infrastructure-as-code | ~iac
bitbucket | Bitbucket | | >git | ~code-host
build-systems | Build systems | build tools; build automation; build processes; build infrastructure | | | asked
buildkite | Buildkite | | >ci-cd | ~ci
cdk | AWS CDK | =CDK | >aws infrastructure-as-code | ~iac
chaos-engineering | Chaos engineering | chaos testing; resilience testing
ci-cd | CI/CD | CI/CD pipelines; &=CI; continuous integration; continuous delivery; continuous deployment; build pipelines; deployment pipelines; automated deployment; deployment automation | >devops
cilium | Cilium | Calico; =CNI | >kubernetes networking
circleci | CircleCI | | >ci-cd | ~ci
cisco | =Cisco | =CCNA; Palo Alto | >networking | | beside
cmake | CMake | | >build-systems c-plus-plus | ~build-tool
configuration-management | Configuration management | | >infrastructure-as-code
container-orchestration | Container orchestration | container platforms | >containers
containers | Containerisation | containers
cron | Cron | | >unix
datadog | Datadog | | >observability | ~observability
deployment-strategies | Deployment strategies | canary; blue-green deployments; rollback | | | asked
devops | DevOps | DevOps pipelines
disaster-recovery | Disaster recovery | =DR; backups; failover | | | beside
dns | =DNS | =DHCP | >networking
docker | Docker | Docker containers | >containers
dynatrace | Dynatrace | | >observability | ~observability
ebpf | eBPF | | >linux networking
elk | =ELK | Elastic Stack | >logging elasticsearch | ~log-tool
error-budgets | Error budgets | | >slos
feature-flags | Feature flags | feature flagging
git | =Git | =git; =GIT | >version-control
github | GitHub | =Github | >git | ~code-host | beside
github-actions | GitHub Actions | | >ci-cd github | ~ci
gitlab | GitLab | | >git | ~code-host
gitlab-ci | GitLab CI | | >gitlab ci-cd | ~ci
gitops | GitOps | FluxCD; Flux CD | >ci-cd
gradle | Gradle | | >build-systems java | ~build-tool
grafana | Grafana | | >observability | ~dashboard observability
harness | =Harness | CloudBees | >ci-cd | ~ci | beside
helm | =Helm | | >kubernetes | ~manifest
high-availability | High availability | fault tolerance; fault-tolerant; resilient systems; failure handling; load shedding; resiliency; failure recovery | | | asked
incident-response | Incident response | incident management; incident triage; incident resolution; incident command | | | not: compliance incident management
infrastructure-as-code | Infrastructure as code | =IaC; =IAC; infrastructure automation; infrastructure provisioning | >devops
istio | Istio | | >service-mesh
itil | =ITIL | | >itsm
itsm | =ITSM | IT service management
jaeger | =Jaeger | | >tracing | ~tracing
jenkins | Jenkins | | >ci-cd | ~ci
karpenter | Karpenter | | >kubernetes autoscaling
kibana | Kibana | | >elk | ~dashboard
knative | Knative | | >kubernetes serverless
kubernetes | Kubernetes | =K8s; =k8s | >container-orchestration
kubernetes-certification | Kubernetes certification | =CKAD | >kubernetes
kubernetes-operators | Kubernetes operators | custom controllers | >kubernetes
kustomize | Kustomize | | >kubernetes | ~manifest
linux | Linux | Linux kernel; Ubuntu; =RHEL; Red Hat Enterprise Linux; Linux systems
load-balancing | Load balancing | load balancers | >networking
logging | Logging | logs; audit trails | | | beside; not: logging in; logging into
loki | =Loki | | >logging | ~log-tool
macos | =macOS | =MacOS | | ~desktop-os
maven | Maven | | >build-systems java | ~build-tool
monitoring | Monitoring | monitoring and observability; monitoring and logging | | | not: progress monitoring
networking | Networking | network architecture; network infrastructure; switches; routing protocols | | | beside; not: networking events; networking opportunities; professional networking; social networking
new-relic | New Relic | | >observability | ~observability
nginx | NGINX
npm | =npm | =NPM; =yarn | >javascript
observability | Observability | instrumentation; end-to-end observability
on-call | On-call | | | | not: on calls with; on a call; on call with
opa | =OPA | policy as code | >kubernetes
openshift | OpenShift | | >kubernetes
opentelemetry | OpenTelemetry | =OTel | >tracing | ~tracing
opentofu | OpenTofu | | >infrastructure-as-code | ~iac
operating-systems | Operating systems | OS internals | | | not: operating system for; building and operating systems; designing and operating systems; running and operating systems; developing and operating systems
pagerduty | PagerDuty | Opsgenie | >on-call alerting
platform-engineering | Platform engineering | developer platforms; internal platforms; infrastructure platforms; platform development; platform services | | | asked
podman | Podman | | >containers
postmortems | Postmortems | post-incident reviews
prometheus | Prometheus | | >monitoring | ~observability
pulumi | Pulumi | | >infrastructure-as-code | ~iac
puppet | =Puppet | | >configuration-management | ~configuration
rate-limiting | Rate limiting
release-management | Release management
root-cause-analysis | Root cause analysis | =RCA; ?root cause
runbooks | Runbooks | standard operating procedures; =SOP; runbook automation | | | beside
sd-wan | SD-WAN | SNMP; WAN | >networking
sentry | =Sentry | | >monitoring | | beside
service-mesh | Service mesh | | >kubernetes networking
slos | Service level objectives | =SLO; =SLA; =SLI; SLI/SLO
spinnaker | Spinnaker | | >ci-cd | ~ci
splunk | Splunk | | >logging | ~log-tool
sre | Site reliability engineering | =SRE; reliability engineering; site reliability; service reliability | >devops | | asked
ssh | =SSH | =SFTP
system-administration | System administration | IT infrastructure; endpoint management; server administration
tcp-ip | TCP/IP | =TCP; =UDP | >networking
teamcity | TeamCity | | >ci-cd | ~ci
tekton | Tekton | | >ci-cd kubernetes | ~ci
telemetry | Telemetry | telemetry pipelines | >observability
terraform | Terraform | Terragrunt | >infrastructure-as-code | ~iac
tracing | Distributed tracing | tracing; traces | >observability | | beside
unix | =Unix | =UNIX | | | beside
version-control | Version control | source control; =SVN; source code management; source code control; Subversion; version control systems
virtualization | Virtualisation | virtual machines; =VM; sandboxing; sandboxes
vpn | =VPN | | >networking | | beside
windows | =Windows | | | ~desktop-os | beside; not: context Windows
yocto | Yocto | | >embedded-systems linux
`;
