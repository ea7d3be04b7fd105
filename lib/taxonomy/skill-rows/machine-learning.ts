/**
 * Machine learning beyond deep networks: tasks, methods, features, libraries and interpretation.
 * Names follow the projects' own spelling.
 */
export const machineLearning = `
active-learning | Active learning | | >machine-learning
ai-ml | AI/ML | =ML/AI; AI and ML; AI & ML; artificial intelligence and machine learning; AI/ML models; AI/ML systems; AI/ML solutions; AI/ML technologies; AI/machine learning; artificial intelligence/machine learning; AI/ML development; AI/ML engineering; ML and AI | | | beside
anomaly-detection | Anomaly detection | outlier detection; anomalies detection | >machine-learning
applied-ml | Applied machine learning | applied ML; applied AI; machine learning engineering; ML engineering; AI engineering; AI/ML applications
artificial-intelligence | Artificial intelligence | AI systems; AI models; AI technologies; AI solutions; AI development; AI concepts; AI systems development | | | beside
automl | AutoML | H2O.ai; automated machine learning; auto-sklearn; =H2O; AutoGluon | >machine-learning
bandits | Multi-armed bandits | contextual bandits; =bandits; bandit algorithms | >reinforcement-learning
bayesian-methods | Bayesian methods | Bayesian statistics; Bayesian inference; Bayesian modeling; Bayesian networks; Bayesian optimization; =Bayesian; =PyMC; =Stan; probabilistic programming; Bayesian analysis | >statistics
catboost | CatBoost | | >gradient-boosting | ~boosting-library
classical-ml | Classical machine learning | classical ML; traditional ML; traditional machine learning; classic ML; shallow learning | >machine-learning
classification | Classification | classifiers; classification models; text classification; image classification; document classification; classification algorithms | >supervised-learning | | beside; not: job classification; data classification; classification of this
clustering | Clustering | k-means; cluster analysis; DBSCAN; clustering algorithms; k-means clustering | >unsupervised-learning | | beside; not: failover clustering
customer-segmentation | Customer segmentation | audience segmentation; market segmentation; user segmentation
data-augmentation | Data augmentation | | >machine-learning
data-leakage | Data leakage | overfitting; bias-variance; underfitting; model generalization | >model-validation
data-mining | Data mining | text/data mining; mining large datasets; pattern recognition; pattern mining; knowledge discovery | >data-analysis
data-preprocessing | Data preprocessing | data preparation; data cleaning; data cleansing; data wrangling; preprocessing; data munging; data transformation; data manipulation
decision-trees | Decision trees | decision forests | >supervised-learning
dimensionality-reduction | Dimensionality reduction | =PCA; principal component analysis; =UMAP; t-SNE | >unsupervised-learning
ensemble-methods | Ensemble methods | ensemble learning; ensembles; ensemble models; model ensembling; stacking; bagging; boosting | >supervised-learning | | beside
explainability | Explainability | explainable AI; =XAI; model explainability; AI explainability; explainable; explainable models; explainable AI methods
feature-engineering | Feature engineering | feature pipelines; feature development; features engineering | >machine-learning
feature-selection | Feature selection | feature extraction; feature generation; feature importance; feature design | >feature-engineering
gaussian-processes | Gaussian processes | Gaussian process; hidden Markov models; Markov chains; graphical models; probabilistic graphical models; Kalman filters | >statistics
gradient-boosting | Gradient boosting | gradient boosted trees; boosted trees; =GBM; =GBDT; GBMs; tree-based models; gradient-boosted decision trees | >supervised-learning
hyperparameter-tuning | Hyperparameter tuning | hyperparameter optimization; Optuna; hyper-parameter search; Hyperopt; hyperparameters | >machine-learning
interpretability | Interpretability | model interpretability; interpretable ML; interpretable models; mechanistic interpretability; interpretability research; interpretable machine learning
lightgbm | LightGBM | =LGBM | >gradient-boosting | ~boosting-library
lime | =LIME | | >explainability | ~explanation-method | beside
linear-models | Linear regression | logistic regression; regression models; generalized linear models; =GLM; =GLMs; linear models; regression; regression analysis; ridge regression; regression modeling | >statistics supervised-learning | | beside
machine-learning | Machine learning | =ML; ML models; machine learning models; machine learning algorithms; ML algorithms; ML techniques; ML concepts; machine learning techniques; machine learning systems; ML systems; machine learning methods; statistical learning; statistical machine learning; predictive AI; machine-learned models; machine learning frameworks; ML frameworks; ML solutions
ml-research | ML research | machine learning research; AI research; applied research; deep learning research; research in machine learning; AI/ML research; LLM research | | | beside
model-calibration | Calibration | calibrated models | | | beside; not: camera calibration; sensor calibration; performance calibration; instrument calibration; equipment calibration
model-development | Model development | ML model development; machine learning model development; building models; AI model development; developing models; model building; predictive model development; ML development; ML modeling; machine learning modeling; modelling; model creation | >machine-learning
model-evaluation | Model evaluation | ML evaluation; model testing; evaluating models; model performance evaluation; model assessment; model quality; ML model evaluation; evaluation of models; model evaluation frameworks; model performance; model experimentation and evaluation | >machine-learning
model-selection | Model selection | model comparison; model choice; model benchmarking and selection; cross-validation | >machine-learning
naive-bayes | Naive Bayes | | >supervised-learning
nearest-neighbours | k-nearest neighbours | =kNN; =k-NN; =KNN; k-nearest neighbors | >supervised-learning
nltk | NLTK | | >nlp python | ~nlp-library
numpy | NumPy | | >python | ~python-numeric
onnx | =ONNX | | | ~model-format
onnx-runtime | ONNX Runtime | | >onnx | ~inference-engine
pandas | pandas | | >python | ~dataframe-library
polars | Polars | | >python | ~dataframe-library
predictive-modelling | Predictive modelling | predictive modeling; predictive models; predictive analytics; predictive analysis; predictive algorithms; propensity models; propensity modeling; predictive machine learning; prediction models; predictive systems; churn prediction; churn modeling | >machine-learning
probabilistic-models | Probabilistic modelling | probabilistic modeling; probabilistic models; probabilistic methods; stochastic modeling; stochastic processes; probabilistic machine learning | >statistics
random-forest | Random forests | | >ensemble-methods
real-time-ml | Real-time inference | real-time prediction; real-time ML; online inference; real-time machine learning; low-latency inference; real-time scoring; streaming inference | >model-serving
scikit-learn | scikit-learn | sklearn; =SKLearn; scikit | >classical-ml python | ~ml-library
scipy | SciPy | | >python | ~python-numeric
shap | =SHAP | SHAP values; Shapley values | >explainability | ~explanation-method
supervised-learning | Supervised learning | supervised; supervised machine learning; supervised/unsupervised learning; supervised and unsupervised learning; supervised models | >machine-learning | | beside
svm | =SVM | support vector machines; =SVMs | >supervised-learning
time-series | Time series analysis | time series; time series modeling; time-series data; =ARIMA; =Prophet; sequential data | >statistics
time-series-forecasting | Time series forecasting | forecasting; demand forecasting; forecasting models; forecast models; demand planning models; forecasting methods; time-series forecast; forecasting algorithms | >time-series
topic-modelling | Topic modelling | topic modeling; =LDA; BERTopic; topic models | >nlp
unsupervised-learning | Unsupervised learning | unsupervised; unsupervised methods; unsupervised machine learning | >machine-learning | | beside
xgboost | XGBoost | | >gradient-boosting | ~boosting-library
`;
