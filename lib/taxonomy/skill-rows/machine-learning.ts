/**
 * Machine learning beyond deep networks: tasks, methods, features, libraries and interpretation.
 * Names follow the projects' own spelling.
 */
export const machineLearning = `
active-learning | Active learning | | >machine-learning
ai-ml | AI/ML | =ML/AI; AI and ML; AI & ML; artificial intelligence and machine learning; AI/machine learning; artificial intelligence/machine learning; ML and AI | | | beside; asked
anomaly-detection | Anomaly detection | anomalies detection | >machine-learning
applied-ml | Applied machine learning | applied AI; machine learning engineering; ML engineering; AI engineering; AI/ML applications | | | asked; not: applied ML scientist; applied ML team
artificial-intelligence | Artificial intelligence | AI concepts | | | asked; beside; not: artificial intelligence team; artificial intelligence company
automl | AutoML | automated machine learning; =H2O | >machine-learning
bandits | Multi-armed bandits | =bandits | >reinforcement-learning
bayesian-methods | Bayesian methods | Bayesian statistics; Bayesian inference; =Bayesian | >statistics
catboost | CatBoost | | >gradient-boosting | ~boosting-library
classical-ml | Classical machine learning | classical ML; traditional ML; traditional machine learning | >machine-learning
classification | Classification | classifiers | >supervised-learning | | beside; not: job classification; data classification; classification of this
clustering | Clustering | k-means; clustering algorithms | >unsupervised-learning | | beside; not: failover clustering
customer-segmentation | Customer segmentation | audience segmentation
data-augmentation | Data augmentation | | >machine-learning
data-leakage | Data leakage | overfitting; bias-variance; underfitting | >model-validation
data-mining | Data mining | knowledge discovery | >data-analysis
data-preprocessing | Data preprocessing | data preparation; data cleaning; data cleansing; data wrangling; preprocessing; data manipulation; ?data transformation
decision-trees | Decision trees | decision forests | >supervised-learning
dimensionality-reduction | Dimensionality reduction | =PCA; =UMAP; t-SNE | >unsupervised-learning
ensemble-methods | Ensemble methods | ensembles; boosting | >supervised-learning | | beside
explainability | Explainability | =XAI; explainable
feature-engineering | Feature engineering | feature pipelines; feature development; features engineering | >machine-learning
feature-selection | Feature selection | feature extraction; feature generation | >feature-engineering
gaussian-processes | Gaussian processes | Kalman filters | >statistics
gradient-boosting | Gradient boosting | =GBM | >supervised-learning
hyperparameter-tuning | Hyperparameter tuning | Optuna; hyperparameters | >machine-learning
interpretability | Interpretability
lightgbm | LightGBM | | >gradient-boosting | ~boosting-library
lime | =LIME | | >explainability | ~explanation-method | beside
linear-models | Linear regression | logistic regression; =GLM; linear models; regression | >statistics supervised-learning | | beside
machine-learning | Machine learning | ?=ML; machine learning algorithms; ML algorithms; predictive AI | | | not: ML team; ML teams; ML engineers; machine learning engineers; ML researchers; ML scientists; machine learning scientists; machine learning researchers; machine learning team; machine learning teams; ML practitioners; ML organization
model-calibration | Calibration | | | | beside; not: camera calibration; sensor calibration; performance calibration; instrument calibration; equipment calibration
model-development | Model development | building models; developing models; model building; ML development; ML modeling; model creation | >machine-learning | | asked
model-evaluation | Model evaluation | ML evaluation; model testing; evaluating models | >machine-learning
model-selection | Model selection | model choice; cross-validation | >machine-learning
naive-bayes | Naive Bayes | | >supervised-learning
nearest-neighbours | k-nearest neighbours | =kNN; =k-NN; =KNN | >supervised-learning
nltk | NLTK | | >nlp python | ~nlp-library
numpy | NumPy | | >python | ~python-numeric
onnx | =ONNX
onnx-runtime | ONNX Runtime | | >onnx | ~inference-engine
pandas | pandas | | >python | ~dataframe-library
polars | Polars | | >python | ~dataframe-library
predictive-modelling | Predictive modelling | predictive modeling; predictive models; predictive analytics; predictive algorithms; propensity models; prediction models; predictive systems; churn prediction | >machine-learning
probabilistic-models | Probabilistic modelling | probabilistic models; stochastic processes | >statistics
random-forest | Random forests | | >ensemble-methods
real-time-ml | Real-time inference | online inference; low-latency inference | >model-serving
scikit-learn | scikit-learn | scikit | >classical-ml python | ~ml-library
scipy | SciPy | | >python | ~python-numeric
shap | =SHAP | Shapley values | >explainability | ~explanation-method
supervised-learning | Supervised learning | supervised | >machine-learning | | beside
svm | =SVM | =SVMs | >supervised-learning
time-series | Time series analysis | time series; =ARIMA; =Prophet | >statistics
time-series-forecasting | Time series forecasting | forecasting | >time-series
topic-modelling | Topic modelling | topic modeling; =LDA | >nlp
unsupervised-learning | Unsupervised learning | unsupervised | >machine-learning | | beside
xgboost | XGBoost | | >gradient-boosting | ~boosting-library
`;
