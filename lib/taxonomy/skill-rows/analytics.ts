/**
 * Statistics, experiments and analytics: methods, business intelligence, spreadsheets and reporting.
 * Names follow the projects' own spelling.
 */
export const analytics = `
ab-testing | A/B testing | AB testing; A/B tests; A/B experimentation | >experiment-design
adobe-analytics | Adobe Analytics | | >product-analytics | ~product-analytics-tool
advanced-analytics | Advanced analytics | analytics solutions; data science and analytics; quantitative analytics | | | asked
amplitude | =Amplitude | | >product-analytics | ~product-analytics-tool | beside
arcgis | ArcGIS | Esri; QGIS | >geospatial
attribution | Attribution modelling | attribution; =MMM; marketing analytics; incrementality | | | beside; not: source attribution
business-analysis | Business analysis | process modeling
business-intelligence | Business intelligence | =BI; BI reporting; BI dashboards
calculus | Calculus | | >mathematics
causal-inference | Causal inference | causal modeling; causal analysis; uplift modeling | >statistics
cognos | Cognos | | >business-intelligence | ~bi-tool
d3 | D3.js | =D3 | >data-visualization javascript | ~plot-library
dashboards | Dashboards | dashboarding; reporting dashboards
data-analysis | Data analysis | analyzing data; data exploration; data analyses; quantitative analysis; analyze data; ad hoc analysis; data interpretation; exploratory analysis; ?data analytics
data-science | Data science | | | | asked; not: data science team; data science teams; data science and engineering teams; data science manager; data science intern; data science roles; data science organization
data-storytelling | Data storytelling | insight generation
data-visualization | Data visualisation | visualization; visualisation; visual analytics
dax | =DAX | Power Query | >power-bi
econometrics | Econometrics | | >statistics
excel | =Excel | pivot tables; =VLOOKUP; spreadsheets; Google Sheets | | | beside; not: Excel at; Excel in
experiment-design | Experiment design | experimental design; designing experiments; =DOE; experiment frameworks; experimental methods; ?experimentation | >statistics
exploratory-data-analysis | Exploratory data analysis | =EDA | >data-analysis | | not: EDA tools; EDA software
financial-modelling | Financial modelling | financial analysis; valuation; financial models; corporate finance; financial planning; =FP&A
geospatial | Geospatial analysis | =GIS; geospatial; spatial analysis; spatial data
google-analytics | Google Analytics | GA4; Google Tag Manager | >product-analytics | ~product-analytics-tool
gurobi | Gurobi | CPLEX; =OR-Tools; =Google OR-Tools | >operations-research
hex | =Hex | | >dashboards | ~notebook bi-tool | beside
hypothesis-testing | Hypothesis testing | =ANOVA; hypothesis tests | >statistics
kpis | KPIs | =KPI; key performance indicators; business metrics
linear-algebra | Linear algebra | | >mathematics
looker | =Looker | LookML; Data Studio | >dashboards | ~bi-tool
market-research | Market research | competitive analysis; market analysis
mathematics | Mathematics | mathematical modeling | | | asked; years
matplotlib | Matplotlib | | >data-visualization python | ~plot-library
metabase | Metabase | | >dashboards | ~bi-tool
mixpanel | Mixpanel | | >product-analytics | ~product-analytics-tool
monte-carlo | Monte Carlo simulation | Monte Carlo; =MCMC | >statistics
numerical-methods | Numerical methods | =FEA; =CFD | >mathematics
okrs | =OKRs
operations-research | Operations research | operational research; linear programming; constraint programming; mathematical optimization; combinatorial optimization; convex optimization; numerical optimization; integer programming; stochastic optimization; optimization algorithms; optimization techniques; optimization methods; optimization models | >mathematics
plotly | Plotly | | >data-visualization python | ~plot-library
posthog | PostHog | =Segment | >product-analytics | ~product-analytics-tool | beside
power-bi | Power BI | Power BI dashboards | >dashboards | ~bi-tool
probability | Probability | | >statistics | | beside
product-analytics | Product analytics | cohort analysis; funnel analysis; customer analytics; web analytics; digital analytics
qlik | Qlik | | >dashboards | ~bi-tool
quantitative-research | Quantitative research | quantitative methods; quantitative finance | | | not: quantitative methods degree
quicksight | QuickSight | AWS QuickSight | >dashboards aws | ~bi-tool
remote-sensing | Remote sensing | Google Earth Engine | >geospatial
sampling | Sampling methods | sampling; sample size | >statistics | | beside
seaborn | Seaborn | | >data-visualization python | ~plot-library
self-service-analytics | Self-service analytics | self-serve analytics; conversational analytics; augmented analytics; embedded analytics
semantic-layers | Semantic layers | semantic models; semantic modeling; semantic modelling; metrics layer; =Cube; metric definitions | >data-modelling
sigma | Sigma Computing | =Sigma | >dashboards | ~bi-tool | beside; not: Six Sigma
simulation | ?Simulation | simulators
statistical-analysis | Statistical analysis | statistical data analysis; statistical techniques; applied statistics; statistical inference | >statistics
statistical-modelling | Statistical modelling | statistical models; statistical methods | >statistics
statistics | Statistics | | | | beside; not: Statistics, Mathematics; degree in statistics; Mathematics, Statistics; Computer Science, Statistics; Statistics or; Statistics, or; bureau of labor statistics; statistics, computer science; Statistics, Economics
statsig | Statsig | Optimizely | >ab-testing
superset | Superset | | >dashboards | ~bi-tool
survival-analysis | Survival analysis | hierarchical models; meta-analysis | >statistics
tableau | Tableau | Tableau dashboards | >dashboards | ~bi-tool
thoughtspot | ThoughtSpot | | >dashboards | ~bi-tool
`;
