/** Phrases that answer one question each about a role, compared word by word after folding inflections; separated by `;`. */
export const markRows = {
  // What the role is specialised in
  'focus:nlp':
    'nlp; natural language processing; named entity; text classification; information extraction; natural language understanding; text mining; machine translation; sentiment analysis; text analytics',
  'focus:computer-vision':
    'computer vision; object detection; image segmentation; image classification; image recognition; visual recognition; slam; 3d vision; perception system; perception model; visual search; vision model; vision language model; video understanding; image processing; pose estimation; opencv; vision transformer; semantic segmentation; video analytics; medical imaging',
  'focus:reinforcement-learning':
    'reinforcement learning; rl; policy optimization; multi armed bandit; imitation learning; reward model; reward function',
  'focus:speech':
    'speech recognition; asr; tts; text to speech; speech to text; speech synthesis; speech processing; voice model; speech model; spoken language; audio model; speaker recognition; voice ai; voice agent',
  'focus:recommendation':
    'recommendation; recommender; recommendation system; recommendation model; personalization; learning to rank; ranking model; search ranking; ad ranking; ctr prediction; collaborative filtering; search relevance',
  'focus:forecasting':
    'forecast; forecasting; time series; demand forecast; forecast model; predictive maintenance; demand planning',
  'focus:generative':
    'generative ai; genai; gen ai; large language model; llm; diffusion model; image generation; video generation; generative model; rag; prompt engineering',
  'focus:robotics':
    'robotics; robot; autonomous driving; autonomous vehicle; motion planning; self driving; humanoid; robot learning',
  'focus:fraud-and-risk':
    'fraud detection; anomaly detection; fraud model; abuse detection; anti money laundering; credit risk; fraud prevention; risk model; underwriting model',
  'focus:optimization':
    'operations research; mathematical optimization; combinatorial optimization; linear programming; integer programming; convex optimization',
  'focus:causal-inference':
    'causal inference; causal model; uplift modeling; quasi experiment; causal machine learning',
  // What the employer is like
  'company:enterprise':
    'fortune 500; fortune 100; fortune 50; global leader; world largest; world leading; multinational; publicly traded; nyse; nasdaq; across the globe; global company; global bank; legacy system; sap; in over 100 country; leading bank; largest bank; federal agency; government agency; leading provider; conglomerate',
  'company:mid-size':
    'series c; series d; series e; scale up; scaleup; growth stage; mid size; midsize; medium sized; hypergrowth; hyper growth; late stage',
  'company:start-up':
    'startup; start up; seed; series a; series b; founding engineer; founding team; early stage; y combinator; venture backed; vc backed; stealth; pre seed; small team; first engineer; first hire; zero to one; 0 to 1; our founders; co founder; seed stage; seed funding',
  employees: 'employee; people worldwide; team member; colleague; professionals worldwide; associate',
  // The four questions
  decides:
    'own the; own and; own end; own a; own all; own our; own feature; own project; you own; you will own; ll own; take ownership; full ownership; ownership of; owning; owner of; decide; make decision; decision making; set the direction; technical direction; set technical; define the; define and; define our; define how; set the strategy; own the roadmap; accountable; lead the design; make trade offs; drive the roadmap; set standard; set the standard; technical leadership; lead architecture; lead the development; responsible for the design; responsible for the development; lead the end to end; drive technical; establish the; establish standard',
  breaks:
    'incident; sla; slo; fraud; outage; downtime; failure; uptime; mission critical; business critical; reliability; on call; abuse; safety critical; harm; production issue; safety; high availability; degradation; vulnerability; data loss; patient safety; breach; attack; disaster recovery; financial crime; regulatory risk; operational risk; data quality',
  near: 'customer; revenue; payment; million of user; million user; user; patient; regulated; trust; business impact; client; merchant; business outcome; business value; roi; bottom line; end user; consumer; clinician; advertiser; profit; cost saving; business result; business goal; customer experience; shopper; conversion; rider; trading; investor; regulator; monetization',
  'in-house': 'internal tool; proprietary; in house; internal platform; internal framework; our own framework',
  // What speaks for or against it
  kaggle: 'kaggle; coding competition; data science competition; competition ranking',
  tuning:
    'hyperparameter tuning; tune model; model tuning; automl; off the shelf model; standard model; hyperparameter optimization',
  debugs:
    'debug; diagnose; root cause; error analysis; troubleshoot; failure analysis; failure mode; investigate; model failure',
  ships:
    'production; deploy; deployed; ship; shipping; launch; productionize; into product; real world product; customer; product; rollout; release',
  'end-to-end':
    'end to end; from concept to production; from ideation; full lifecycle; entire lifecycle; from research to production; zero to one; 0 to 1; full life cycle; from prototype to production; from idea to; concept to production; whole lifecycle; from problem',
  production:
    'production system; in production; to production; into production; production grade; production environment; production ml; on call; live system; production ready; production deployment; production model; production scale',
  'beyond-training':
    'model monitoring; drift; retraining; retrain; rollback; incident; monitor model; monitor performance; monitor the performance; model performance in production; performance monitoring; post deployment; degradation; alerting',
  ambiguity:
    'ambiguity; ambiguous; trade off; tradeoff; open ended; undefined; ill defined; loosely defined; judgment; unstructured problem',
  explains:
    'non technical; explain complex; communicate complex; translate business; translate complex; business stakeholder; to leadership; to executive; technical and non technical; translate technical; explain technical; senior stakeholder; executive stakeholder',
  accountable:
    'accountable; accountability; own outcome; own the outcome; own the success; responsible for the success; own the metric; success metric; p l; own result; own the result; drive measurable; measurable impact; own kpi; ownership of',
  'to-production':
    'research to production; research into production; from research to; prototype into production; research and production; research and engineering; productionize research; research prototype; transition research; bridge; bridging; research into product; model into production; prototype to production',
} as const;

export type Mark = keyof typeof markRows;
export const marks = Object.keys(markRows) as Mark[];
