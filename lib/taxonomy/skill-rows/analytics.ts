/**
 * Statistics, experiments and analytics: methods, business intelligence, spreadsheets and reporting.
 * Names follow the projects' own spelling.
 */
export const analytics = `
ab-testing | A/B testing | AB testing; A/B tests; split testing; A/B experimentation; A/B experiments; multivariate testing; online experiments | >experiment-design
adobe-analytics | Adobe Analytics | | >product-analytics | ~product-analytics-tool
advanced-analytics | Advanced analytics | analytics solutions; prescriptive analytics; data science and analytics; AI and analytics; quantitative analytics
amplitude | =Amplitude | | >product-analytics | ~product-analytics-tool | beside
arcgis | ArcGIS | Esri; QGIS | >geospatial | ~gis-tool
attribution | Attribution modelling | attribution; attribution modeling; marketing mix modeling; media mix models; =MMM; marketing analytics; incrementality | | | beside; not: source attribution
business-analysis | Business analysis | business process analysis; business process modeling; process mapping; process modeling; gap analysis; business requirements analysis; feasibility analysis; cost-benefit analysis
business-intelligence | Business intelligence | =BI; BI tools; BI reporting; BI solutions; BI platforms; BI dashboards; BI/analytics; business intelligence tools
business-objects | BusinessObjects | SAP BusinessObjects | >business-intelligence | ~bi-tool
calculus | Calculus | multivariable calculus | >mathematics
causal-inference | Causal inference | causal modeling; causal analysis; causal machine learning; causality; quasi-experimental methods; difference-in-differences; uplift modeling; causal ML; propensity score matching | >statistics
cognos | Cognos | IBM Cognos | >business-intelligence | ~bi-tool
d3 | D3.js | =D3 | >data-visualization javascript | ~plot-library
dashboards | Dashboards | dashboard development; dashboarding; interactive dashboards; reporting dashboards; executive dashboards; self-service dashboards
data-analysis | Data analysis | data analytics; analyzing data; data exploration; data analyses; large-scale data analysis; analytical modeling; quantitative analysis; analytical methods; analyze data; ad hoc analysis; data interpretation; data insights; exploratory analysis
data-science | Data science | applied data science; data science techniques; data science methods; data science tools; data science libraries; data science methodologies | | | not: data science team; data science teams; degree in data science; data science degree; Data Science or; data science manager; data science intern
data-storytelling | Data storytelling | data-driven storytelling; storytelling with data; insight generation
data-visualization | Data visualisation | data visualization; visualization; data visualization tools; visualization tools; visualisation; visual analytics; charts and graphs; data presentation; interactive visualizations
dax | =DAX | Power Query; Power Pivot | >power-bi | ~bi-language
domo | =Domo | Spotfire | >business-intelligence | ~bi-tool
econometrics | Econometrics | econometric modeling; econometric analysis; economic modeling | >statistics
excel | =Excel | Microsoft Excel; MS Excel; pivot tables; =VLOOKUP; advanced Excel; spreadsheets; Google Sheets; Excel modeling | | ~spreadsheet | beside; not: Excel at; Excel in
experiment-design | Experiment design | experimental design; experimentation; design of experiments; designing experiments; =DoE; =DOE; experimentation platforms; online experimentation platform; experiment frameworks; experimentation frameworks; controlled experiments; randomized controlled trials; experimental methods; hypothesis-driven experimentation; experiment analysis | >statistics | | not: rapid experimentation
exploratory-data-analysis | Exploratory data analysis | =EDA | >data-analysis | | not: EDA tools; EDA software
financial-modelling | Financial modelling | financial modeling; financial analysis; valuation; financial models; budgeting and forecasting; corporate finance; financial forecasting; financial planning; =FP&A
geospatial | Geospatial analysis | =GIS; geospatial data; geospatial; spatial analysis; spatial data; geographic information systems
google-analytics | Google Analytics | GA4; Google Tag Manager | >product-analytics | ~product-analytics-tool
gurobi | Gurobi | CPLEX; OR-Tools | >operations-research | ~solver
hex | =Hex | Deepnote | >dashboards | ~notebook bi-tool | beside
hypothesis-testing | Hypothesis testing | statistical testing; statistical tests; significance testing; statistical significance; =ANOVA; t-tests; hypothesis tests | >statistics
kpis | KPIs | =KPI; key performance indicators; business metrics | | | beside
linear-algebra | Linear algebra | | >mathematics
looker | =Looker | LookML; Looker Studio; Google Data Studio; Data Studio | >dashboards | ~bi-tool
market-research | Market research | competitive analysis; market analysis; competitive intelligence; market sizing; competitor analysis; competitive research
mathematics | Mathematics | mathematical modeling; applied mathematics; mathematical modelling; discrete mathematics; mathematical modeling techniques; graph theory; number theory; mathematical foundations; set theory; =math; game theory | | | beside; not: degree in mathematics; computer science, mathematics; BS in; Mathematics, Statistics; Master
matplotlib | Matplotlib | | >data-visualization python | ~plot-library
metabase | Metabase | | >dashboards | ~bi-tool
microstrategy | MicroStrategy | | >business-intelligence | ~bi-tool
mixpanel | Mixpanel | | >product-analytics | ~product-analytics-tool
monte-carlo | Monte Carlo simulation | Monte Carlo methods; Monte Carlo; =MCMC; Markov chain Monte Carlo; stochastic simulation; Monte Carlo tree search | >statistics
numerical-methods | Numerical methods | finite element analysis; =FEA; =CFD; computational fluid dynamics; numerical simulation; numerical analysis | >mathematics
okrs | =OKRs
operations-research | Operations research | operational research; mathematical optimization; linear programming; combinatorial optimization; convex optimization; integer programming; mixed-integer programming; optimization techniques; constraint programming; stochastic optimization; numerical optimization; optimization methods; optimization models; =optimization | >mathematics | | beside; not: cost optimization; search engine optimization
plotly | Plotly | =Bokeh; Altair | >data-visualization python | ~plot-library
postgis | PostGIS | GeoPandas | >geospatial | ~gis-tool
posthog | PostHog | Pendo; =Segment | >product-analytics | ~product-analytics-tool | beside
power-bi | Power BI | Microsoft Power BI; Power BI dashboards; =PBI | >dashboards | ~bi-tool
probability | Probability | probability theory; probability and statistics; statistics and probability; probabilistic reasoning | >statistics | | beside
product-analytics | Product analytics | cohort analysis; funnel analysis; user analytics; behavioral analytics; customer analytics; retention analysis; web analytics; digital analytics
qlik | Qlik | QlikView; Qlik Sense | >dashboards | ~bi-tool
quantitative-research | Quantitative research | quantitative methods; quantitative modeling; quantitative finance; quantitative modelling; quantitative techniques; survey design; survey methodology; mixed-methods research; psychometrics | | | not: quantitative methods degree
quicksight | QuickSight | Amazon QuickSight; AWS QuickSight | >dashboards aws | ~bi-tool
remote-sensing | Remote sensing | satellite imagery; earth observation; Google Earth Engine | >geospatial
reporting | Reporting | reports; report generation; management reporting; report writing; analytical reports; reporting tools; report development; analytics reporting; SSRS; Crystal Reports; automated reporting; operational reporting; performance reporting; executive reporting; reporting solutions; data reporting | | | beside; not: reporting to; reports to; direct reports; reporting line; reporting structure; reporting directly
sampling | Sampling methods | sampling; sampling strategies; power analysis; sample size; stratified sampling; importance sampling | >statistics | | beside
seaborn | Seaborn | | >data-visualization python | ~plot-library
self-service-analytics | Self-service analytics | self-serve analytics; conversational analytics; augmented analytics; embedded analytics
semantic-layers | Semantic layers | semantic models; semantic modeling; semantic modelling; metrics layer; =Cube; LookML models; metric definitions; =AtScale | >data-modelling
sigma | Sigma Computing | =Sigma; Mode Analytics | >dashboards | ~bi-tool | beside; not: Six Sigma
simulation | Simulation | simulation models; discrete-event simulation; simulation environments; simulation platforms; simulators; simulation frameworks; agent-based modeling; simulation systems
statistical-modelling | Statistical modelling | statistical modeling; statistical models; statistical methods; statistical analysis; statistical techniques; statistical data analysis; applied statistics; statistical inference; statistical programming; statistical learning methods; statistical computing; statistical software; statistical analyses; statistical theory; statistical packages; statistical | >statistics
statistics | Statistics | | | | beside; not: Statistics, Mathematics; degree in statistics; Mathematics, Statistics; Computer Science, Statistics; Statistics or; Statistics, or; bureau of labor statistics; statistics, computer science; Statistics, Economics
statsig | Statsig | Optimizely; Eppo; GrowthBook | >ab-testing | ~experiment-tool
superset | Superset | Apache Superset | >dashboards | ~bi-tool
survival-analysis | Survival analysis | hazard models; longitudinal analysis; mixed-effects models; hierarchical models; multilevel models; meta-analysis | >statistics
tableau | Tableau | Tableau dashboards; Tableau Server; Tableau Desktop | >dashboards | ~bi-tool
thoughtspot | ThoughtSpot | | >dashboards | ~bi-tool
`;
