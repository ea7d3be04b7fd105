/** Phrases that answer one question each about a role, compared word by word after folding inflections; separated by `;`. */
export const markRows = {
  // What the role is specialised in
  'focus:nlp':
    'nlp; nlu; natural language; named entity; text classification; information extraction; entity extraction; text mining; machine translation; sentiment analysis; text analytics; semantic search; semantic parsing; query understanding; information retrieval; document understanding; document extraction; rag; retrieval augmented; prompting; unstructured text; conversational ai; chatbot; vector search; search relevance; search product; advanced search',
  'focus:computer-vision':
    'computer vision; object detection; image segmentation; image classification; image recognition; image generation; image quality; image processing; visual recognition; slam; 3d vision; perception system; perception model; visual search; vision model; vision language; visual language; vlm; video model; video generation; video understanding; pose estimation; opencv; vision transformer; semantic segmentation; video analytics; medical image; radiology',
  'focus:reinforcement-learning':
    'reinforcement learning; rl; policy optimization; multi armed bandit; imitation learning; reward model; reward function',
  'focus:speech':
    'speech recognition; asr; tts; text to speech; speech to text; speech synthesis; speech processing; voice model; speech model; spoken language; audio model; speaker recognition; voice ai; voice agent',
  'focus:recommendation':
    'recommender; recommendation system; recommendation engine; recommendation model; recommendation algorithm; product recommendation; personalization; learning to rank; ranking model; search ranking; ad ranking; ctr prediction; collaborative filtering; search relevance',
  'focus:forecasting': 'forecast; time series; predictive maintenance; demand planning',
  'focus:generative':
    'generative; genai; gen ai; llm; language model; foundation model; diffusion model; image generation; video generation; rag; prompt engineering; world model; gpt',
  // What the employer is like
  'company:enterprise':
    'fortune 500; fortune 100; fortune 50; world largest; multinational; publicly traded; nyse; nasdaq; global bank; sap; federal agency; government agency; leading bank; largest bank; conglomerate; billion of user; billion of people; hundred of million; global workforce; fortune global; billion around; million globally; million around the world; million of customer; million of user worldwide; million of user globally; global leader; world leading company; largest pure play; the world leader; leader mondial; weltweit führend; weltmarktführer; konzern',
  'company:mid-size':
    'series c; series d; series e; scaleup; growth stage; mid size; midsize; medium sized; hypergrowth; hyper growth; late stage',
  'company:start-up':
    'startup; start up; seed; series a; series b; founding engineer; founding team; early stage; y combinator; venture backed; vc backed; stealth; small team; first engineer; first hire; our founder; the founder; co founder; handful of people; well funded; jeune pousse; gründerteam',
  size: 'backed by; employee; people; professional; colleague; associate; country; billion; teammate; team member; expert; specialist; consultant; brand; organization; organisation; business; company; mitarbeiter; mitarbeitern; mitarbeitende; mitarbeitenden; collaborateur; salarié; employé; empleado; medewerker; spezialisten; personas; pays; ländern; países; collègue; collega',
  // The four questions
  decides:
    'own; ownership; owner of; decide; make decision; define; choose; shape; set the; set technical; set direction; set standard; set strategy; technical direction; direction setting; accountable; lead the design; make trade off; technical vision; drive the roadmap; technical roadmap; technical leadership; lead architecture; drive technical; direction of; establish the; establish standard; establish and; make selection; architecture decision; roadmap for; architectural decision; design decision; technical decision; engineering decision; architectural recommendation; technical recommendation; critical trade off; the trade off; balance trade off; weigh trade off; evaluate trade off; trade off between; oversee the; oversee independent; oversee model; lead the development; lead the architectural; lead the end to end; lead the technical; identify new opportunity; identify opportunity; select the; select appropriate; select model; evaluate and select; policy and standard; maintain policy; approve; sign off; set priority; set best practice; judgment call; judgement call; auswählen; sélectionner; entscheide; decidir; technical lead',
  breaks:
    'incident; sla; slo; fraud; outage; downtime; failure; uptime; mission critical; business critical; reliability; reliably; on call; abuse; safety; safe; harm; harmful; unsafe; production issue; high availability; fault tolerance; degradation; vulnerability; security flaw; data loss; breach; attack; disaster recovery; financial crime; financial risk; regulatory risk; operational risk; identify risk; mitigation; mitigate; monitor data quality; quality issue; data integrity; hallucination; root cause; consistent performance; label noise; issue early; anomaly; drift',
  near: 'customer; revenue; payment; user; patient; regulated; regulatory; compliance; and trust; trustworthy; public trust; trust in; business impact; client; merchant; business outcome; business value; business goal; business result; roi; bottom line; consumer; clinician; advertiser; profit; cost saving; shopper; rider; investor; regulator; monetization; safety; privacy; business growth; business metric; business performance; learner; homeowner; borrower; policyholder; driver; passenger; account holder; conversion rate; churn; retention; kunden; klant',
  'in-house': 'internal tool; proprietary; in house; internal platform; internal framework; our own framework',
  // What speaks for or against it
  // What a duty is beyond its subject
  'leads-people':
    'manage a team; lead a team; lead team; engineering manager; people management; people leadership; people leader; mentor; coach; recruit; hire; grow the team; grow a team; direct report; career development; roadmap',
  'beside-researchers':
    'researcher; research scientist; research team; research partner; research engineering; bring research',
  // Words that look like a mark of the same name and are none
  'not:decides':
    'your own; their own; our own; its own; well defined; user defined; software defined; self defined; owned by; wholly owned; employee owned; shape your; shape their; help shape; opportunity to shape; shape the future; shape industry; choose which; you choose; choose to; shape the trajectory; ownership mindset; ownership mentality; sense of ownership; own pace; employee ownership; work with oversight',
  'not:in-house': 'trade secret; confidential; proprietary information',
  'not:explains': 'client site; client location; customer site',
  'not:near': 'client site; client location; customer site; multi user; user story; user facing code; trust us',
  'not:breaks': 'failing fast; fail safe culture; psychological safety; health and safety',
  'not:company:enterprise': 'become the global leader; become a global leader',
  'not:company:start-up':
    'startup experience; startup partner; startup alumni; startup to; thrive in; emerging startup; startup and; startup alike; for startup',
  addressed: 'you; your; role; position; candidate; we re looking',
  kaggle: 'kaggle; coding competition; data science competition; competition ranking',
  tuning:
    'hyperparameter tuning; tune model; model tuning; automl; off the shelf model; standard model; hyperparameter optimization',
  debugs:
    'debug; diagnose; root cause; error analysis; troubleshoot; failure analysis; failure mode; investigate; model failure',
  ships: 'production; deploy; ship; launch; productionize; customer; product; rollout; release',
  'end-to-end':
    'end to end; to production; through production; full lifecycle; entire lifecycle; zero to one; 0 to 1; full life cycle; product life cycle; product lifecycle; whole lifecycle; model lifecycle; ml lifecycle; from prototype; from concept; from idea; from ideation; from problem; from discovery; from design; from research; see them through',
  production:
    'production system; in production; to production; into production; through production; production grade; production ready; production quality; production environment; production ml; production experience; production delivery; production infrastructure; production support; production operation; production impact; production feedback; on call; live system; production deployment; production model; production scale; production issue',
  'beyond-training':
    'model monitoring; drift; retraining; rollback; incident; monitor model; monitor performance; monitor the performance; performance in production; performance monitoring; post deployment; post launch; degradation; alerting; and monitoring; observability; feedback loop; root cause; failure investigation; production issue; production support; postmortem; on call; monitoring in production',
  ambiguity:
    'ambiguity; ambiguous; trade off; tradeoff; open ended; undefined; ill defined; loosely defined; loosely framed; judgment; judgement; unstructured problem; unsolved; uncertainty; open problem; new problem',
  explains:
    'non technical; explain; communicate complex; translate business; translate complex; translate technical; translate requirement; translate customer; stakeholder; client; senior leadership; senior leader; to leadership; executive; business leader; business team; business partner; product leader; customer need; customer requirement; technical customer',
  accountable:
    'accountable; accountability; own outcome; own the outcome; own the success; own delivery; own their; responsible for the success; program delivery; ensure success; own the metric; own metric; success metric; p l; own result; own the result; measurable; real metric; customer outcome; own kpi; monitor kpi; operational health',
  'to-production':
    'research to production; research into production; from research to; prototype into production; research and production; research and engineering; productionize research; research prototype; transition research; bridge; research into product; model into production; prototype to production',
} as const;

export type Mark = keyof typeof markRows;
export const marks = Object.keys(markRows) as Mark[];
