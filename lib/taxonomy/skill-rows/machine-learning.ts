/**
 * Machine learning beyond deep networks: tasks, methods, features, libraries and interpretation.
 * Names follow the projects' own spelling.
 */
export const machineLearning = `
active-learning | Active learning | | >machine-learning
ai-ml | AI/ML | =ML/AI; AI and ML; AI & ML; artificial intelligence and machine learning; AI/machine learning; artificial intelligence/machine learning; ML and AI | | | beside; asked
anomaly-detection | Anomaly detection | outlier detection; anomaly | >machine-learning
applied-ml | Applied machine learning | applied AI; machine learning engineering; ML engineering; AI engineering; AI/ML applications | | | asked
artificial-intelligence | Artificial intelligence | künstliche Intelligenz; künstlicher Intelligenz; intelligence artificielle; inteligencia artificial; kunstmatige intelligentie | | | asked; beside
automl | AutoML | automated machine learning; =H2O | >machine-learning
bandits | Multi-armed bandits | =bandits | >reinforcement-learning
bayesian-methods | Bayesian methods | Bayesian statistics; Bayesian inference; =Bayesian | >statistics
catboost | CatBoost | | >gradient-boosting | ~boosting ml-library
classical-ml | Classical machine learning | classical ML; traditional ML; traditional machine learning | >machine-learning
classification | Classification | classifiers | >supervised-learning | | beside; not: job classification; data classification
clustering | &Clustering | k-means | >unsupervised-learning | | beside
customer-segmentation | Customer segmentation | audience segmentation
data-augmentation | Data augmentation | | >machine-learning
data-leakage | Data leakage | overfitting | >model-validation
data-mining | Data mining | | >data-analysis
data-preprocessing | Data preprocessing | data preparation; data cleaning; data cleansing; data wrangling; preprocessing; data manipulation; ?data transformation
decision-trees | Decision trees | | >supervised-learning
dimensionality-reduction | Dimensionality reduction | =PCA; principal component analysis | >unsupervised-learning
ensemble-methods | Ensemble methods | ensembles; boosting | >supervised-learning | | beside
explainability | Explainability | =XAI; explainable
feature-engineering | Feature engineering | feature pipelines; feature development | >machine-learning
feature-selection | Feature selection | feature extraction | >feature-engineering
gaussian-processes | Gaussian processes | Bayesian networks | >bayesian-methods
genetic-algorithms | Genetic algorithms
gradient-boosting | Gradient boosting | =GBM; gradient-boosted trees; gradient-boosted models | >supervised-learning
gradient-descent | Gradient descent | backpropagation; =SGD | >deep-learning
hyperparameter-tuning | Hyperparameter tuning | Optuna; hyperparameters; hyperparameter optimization; hyperparameter search | >machine-learning
imbalanced-data | Imbalanced data | | >machine-learning
interpretability | Interpretability
lightgbm | LightGBM | | >gradient-boosting | ~boosting ml-library
lime | =LIME | | >explainability | ~explanation | beside
linear-models | Linear regression | logistic regression; linear models; &regression | >statistics supervised-learning | | beside; not: regression gates; regression suites; regression tests; regression testing; regression checks
machine-learning | Machine learning | ?=ML; machine learning algorithms; ML algorithms; predictive AI; maschinelles Lernen; maschinellem Lernen; apprentissage automatique; aprendizaje automático | | | not: ML team; ML teams; ML engineers; machine learning engineers; ML researchers; ML scientists; machine learning scientists; machine learning researchers; machine learning team; machine learning teams; ML practitioners; ML organization
model-calibration | &Calibration | | | | beside; not: camera calibration; sensor calibration
model-development | Model development | building models; developing models; model building; ML development; ML modeling | >machine-learning | | asked
model-evaluation | Model evaluation | ML evaluation; model testing; evaluating models | >machine-learning | ~evaluation
model-selection | Model selection | cross-validation | >machine-learning
multi-task-learning | Multi-task learning | | >machine-learning
naive-bayes | Naive Bayes | | >classical-ml
nearest-neighbours | k-nearest neighbours | =kNN; =KNN; =k-NN | >classical-ml
nltk | NLTK | | >nlp python | ~nlp-library
numpy | NumPy | | >python | ~python-numeric
onnx | =ONNX
onnx-runtime | ONNX Runtime | | >onnx | ~inference-engine
pandas | pandas | | >python | ~dataframe
polars | Polars | | >python | ~dataframe
predictive-modelling | Predictive modelling | predictive models; predictive analytics; predictive algorithms; prediction models; churn prediction; propensity models; prediction systems | >machine-learning
probabilistic-models | Probabilistic modelling | probabilistic models; stochastic processes; hidden Markov models | >statistics
random-forest | Random forests | | >ensemble-methods
real-time-ml | Real-time inference | online inference; low-latency inference | >model-serving
regularization | Regularization | | >machine-learning
scikit-learn | scikit-learn | sklearn; scikit | >classical-ml python | ~ml-library
scipy | SciPy | | >python | ~python-numeric
semi-supervised-learning | Semi-supervised learning | | >machine-learning
shap | =SHAP | | >explainability | ~explanation
statsmodels | statsmodels | | >python statistics
supervised-learning | Supervised learning | supervised | >machine-learning | | beside
svm | =SVM | support vector machines | >supervised-learning
time-series | Time series analysis | time series; =ARIMA; =Prophet | >statistics
time-series-forecasting | Time series forecasting | &forecasting; demand forecasting | >time-series
topic-modelling | Topic modelling | =LDA | >nlp
unsupervised-learning | Unsupervised learning | unsupervised | >machine-learning | | beside
xgboost | XGBoost | | >gradient-boosting | ~boosting ml-library
`;
