/**
 * ML platform: taking models from experiment to production and keeping them there.
 * Names follow the projects' own spelling.
 */
export const mlPlatform = `
amazon-bedrock | Amazon Bedrock | AWS Bedrock; =Bedrock | >aws llm-apis | ~cloud-ai
azure-ai-foundry | Azure AI Foundry | Azure AI Studio; Microsoft Foundry; AI Foundry | >azure llm-apis | ~cloud-ai
azure-ai-services | Azure AI Services | Azure AI; Azure Cognitive Services; Cognitive Services | >azure | ~cloud-ai
azure-ml | Azure Machine Learning | Azure ML | >azure | ~ml-cloud
chronon | Chronon | | >feature-stores | ~feature-store
clearml | ClearML | | >experiment-tracking | ~experiment-tracker
data-annotation | Data annotation | labeling; annotation; labelling
datarobot | DataRobot | | | ~ml-cloud
drift-detection | Drift detection | =drift | >model-monitoring
dvc | =DVC | ?dvc | >data-versioning
evidently | Evidently | | >drift-detection
experiment-tracking | Experiment tracking | | >mlops
feast | =Feast | | >feature-stores | ~feature-store
feature-stores | Feature stores | | >feature-engineering
flyte | =Flyte | | >ml-pipelines | ~ml-orchestrator
google-vertex-ai | Vertex AI | =Vertex; GCP Vertex AI; Vertex AI Pipelines | >google-cloud | ~ml-cloud cloud-ai
jupyter | Jupyter | | >python | ~notebook
kubeflow | Kubeflow | | >ml-pipelines kubernetes | ~ml-orchestrator
label-studio | Label Studio | | >data-annotation
metaflow | Metaflow | | >ml-pipelines | ~ml-orchestrator
ml-lifecycle | ML lifecycle | model lifecycle; AI lifecycle; model management | >mlops | | asked
ml-pipelines | ML pipelines | machine learning pipelines; AI pipelines; ML workflows; ML data pipelines; ML workflow automation; machine learning workflows; model pipelines; MLOps pipelines; continuous training
mlflow | MLflow | | >experiment-tracking model-registry | ~experiment-tracker
mlops | MLOps | machine learning operations; ML operations; AI/ML Ops
model-deployment | Model deployment | ML model deployment; deploying models; deploying ML models; ML deployment; deploy models; productionization; machine learning model deployment; production machine learning; deploying AI systems | | | asked
model-monitoring | Model monitoring | ML monitoring; model performance monitoring; production monitoring; model observability; ML observability; monitoring models; performance tracking | >mlops monitoring
model-registry | Model registry | model versioning | >mlops
neptune-ai | Neptune.ai | | >experiment-tracking | ~experiment-tracker
reproducibility | Reproducibility | | | | asked
retraining | Model retraining | retraining; retraining pipelines | >mlops
sagemaker | SageMaker | AWS SageMaker | >aws | ~ml-cloud
snowflake-cortex | Snowflake Cortex | Snowpark | >snowflake | ~cloud-ai
tecton | Tecton | | >feature-stores | ~feature-store
wandb | Weights & Biases | =W&B | >experiment-tracking | ~experiment-tracker
zenml | ZenML | | >ml-pipelines | ~ml-orchestrator
`;
