/**
 * ML platform: taking models from experiment to production and keeping them there.
 * Names follow the projects' own spelling.
 */
export const mlPlatform = `
ai-platforms | AI platforms | ML platforms; AI/ML platforms; machine learning platforms; generative AI platforms; GenAI platforms; LLM platforms; model platforms
amazon-bedrock | Amazon Bedrock | AWS Bedrock; =Bedrock | >aws llm-apis | ~cloud-ai-platform
azure-ai-foundry | Azure AI Foundry | Azure AI Studio; Microsoft Foundry; AI Foundry | >azure llm-apis | ~cloud-ai-platform
azure-ai-services | Azure AI Services | Azure AI; Azure Cognitive Services; Cognitive Services | >azure | ~cloud-ai-platform
azure-ml | Azure Machine Learning | Azure ML | >azure | ~ml-cloud-platform
chronon | Chronon | | >feature-stores | ~feature-store-tool
clearml | ClearML | | >experiment-tracking | ~experiment-tracker
comet-ml | Comet ML | =Comet | >experiment-tracking | ~experiment-tracker | beside
data-annotation | Data annotation | data labeling; labeling; annotation; data labelling; annotation pipelines; annotation tools; auto-labeling; labeling pipelines; labeling tools; image annotation; annotation workflows
databricks-ml | Mosaic AI | MosaicML; Databricks ML; Agent Bricks | >databricks | ~cloud-ai-platform
dataiku | Dataiku | | | ~ml-cloud-platform
datarobot | DataRobot | | | ~ml-cloud-platform
domino | Domino Data Lab | | | ~ml-cloud-platform
drift-detection | Drift detection | model drift; data drift; concept drift; drift monitoring; =drift; model decay; drift analysis; performance drift | >model-monitoring
dvc | =DVC | | >data-versioning | ~data-version-tool
evidently | Evidently | Evidently AI; NannyML | >drift-detection | ~model-monitoring-tool
experiment-tracking | Experiment tracking | experiment management; model tracking; ML experiment tracking | >mlops
feast | =Feast | | >feature-stores | ~feature-store-tool
feature-stores | Feature stores | feature platforms; feature serving | >feature-engineering
flyte | =Flyte | | >ml-pipelines | ~ml-orchestrator
google-vertex-ai | Vertex AI | Google Vertex AI; =Vertex; GCP Vertex AI; Vertex AI Pipelines; Vertex Pipelines | >google-cloud | ~ml-cloud-platform cloud-ai-platform
hopsworks | Hopsworks | | >feature-stores | ~feature-store-tool
jupyter | Jupyter | Jupyter notebooks; JupyterLab; JupyterHub; Google Colab; =Colab | >python | ~notebook
kubeflow | Kubeflow | Kubeflow Pipelines; =KFP | >ml-pipelines kubernetes | ~ml-orchestrator
label-studio | Label Studio | =CVAT | >data-annotation | ~labelling-tool
labelbox | Labelbox | | >data-annotation | ~labelling-tool
metaflow | Metaflow | | >ml-pipelines | ~ml-orchestrator
ml-lifecycle | ML lifecycle | model lifecycle; model lifecycle management; machine learning lifecycle; AI lifecycle; model management; ML model lifecycle; AI/ML lifecycle; AI model lifecycle; AI development lifecycle; model development lifecycle; AI lifecycle management | >mlops
ml-pipelines | ML pipelines | machine learning pipelines; AI pipelines; AI/ML pipelines; ML workflows; ML data pipelines; ML workflow automation; machine learning workflows; AI/ML workflows; model pipelines; MLOps pipelines; continuous training
mlflow | MLflow | =ML Flow | >experiment-tracking model-registry | ~experiment-tracker
mlops | MLOps | machine learning operations; ML operations; AI/ML Ops; model operations; ModelOps; MLOps tools; MLOps practices
model-cards | Model cards | model documentation; datasheets for datasets; system cards; AI documentation | >ai-governance
model-deployment | Model deployment | ML model deployment; deploying models; deploying ML models; deploying machine learning models; ML deployment; AI deployment; production ML; deploy models; AI model deployment; machine learning deployment; deployment of models; productionizing models; productionizing ML models; model productionization; productionization; machine learning model deployment; model rollout; production machine learning; deploying AI models; model packaging; deploying AI systems
model-monitoring | Model monitoring | ML monitoring; model performance monitoring; production monitoring; model observability; ML observability; monitoring models; performance tracking; monitoring of models; monitoring model performance; machine learning monitoring; AI model monitoring; monitoring ML models | >mlops monitoring
model-registry | Model registry | model registries; model versioning; model catalog; model version control; model artifacts | >mlops
neptune-ai | Neptune.ai | | >experiment-tracking | ~experiment-tracker
reproducibility | Reproducibility | reproducible research; reproducible pipelines; reproducible experiments; reproducible workflows
retraining | Model retraining | retraining; automated retraining; retraining pipelines; continuous learning pipelines; model refresh | >mlops
sagemaker | SageMaker | Amazon SageMaker; AWS SageMaker; SageMaker AI; SageMaker Studio | >aws | ~ml-cloud-platform
scale-ai | Scale AI | SageMaker Ground Truth | >data-annotation | ~labelling-tool | beside
skypilot | SkyPilot | dstack | | ~compute-orchestrator
snowflake-cortex | Snowflake Cortex | Cortex AI; Snowpark; Snowflake Cortex AI | >snowflake | ~cloud-ai-platform
tecton | Tecton | | >feature-stores | ~feature-store-tool
wandb | Weights & Biases | =W&B; =WandB; weights and biases; wandb | >experiment-tracking | ~experiment-tracker
zenml | ZenML | | >ml-pipelines | ~ml-orchestrator
`;
