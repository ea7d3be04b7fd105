/**
 * Statistics, experiments and analytics: methods, business intelligence, spreadsheets and reporting.
 * Names follow the projects' own spelling.
 */
export const analytics = `
ab-testing | A/B testing | A/B tests; A/B experiments; A/B experimentation; AB testing; controlled experiments | >experiment-design
advanced-analytics | Advanced analytics | analytics solutions; data science and analytics; quantitative analytics | | | asked
alteryx | Alteryx | | >etl | ~etl
amplitude | =Amplitude | | >product-analytics | ~product-analytics | beside
arcgis | ArcGIS | Esri; QGIS | >geospatial
attribution | Attribution modelling | attribution; =MMM; marketing analytics | | | beside
business-analysis | Business analysis | process modeling
business-intelligence | Business intelligence | =BI; BI reporting; BI dashboards
calculus | Calculus | | >mathematics
causal-inference | Causal inference | causal modeling; uplift modeling; difference-in-differences; propensity score matching; causal models | >statistics
cplex | CPLEX | | >operations-research | ~solver
d3 | D3.js | =D3 | >data-visualization javascript | ~plot
dashboards | Dashboards | dashboarding
data-analysis | Data analysis | analyzing data; data exploration; data analyses; quantitative analysis; analyze data; ad hoc analysis; exploratory analysis; ?data analytics; data interpretation; analyzing large datasets; Datenanalyse; analyse de données; análisis de datos
data-science | Data science | science des données; ciencia de datos | | | asked; not: data science team; data science teams; data science and engineering teams; data science manager
data-storytelling | Data storytelling | insight generation
data-visualization | Data visualisation | visualization
dax | =DAX | Power Query | >power-bi
econometrics | Econometrics | | >statistics
excel | =Excel | pivot tables; spreadsheets; Google Sheets | | | beside; not: Excel at; Excel in
experiment-design | Experiment design | experimental design; designing experiments; ?experimentation; =DoE | >statistics
exploratory-data-analysis | Exploratory data analysis | =EDA | >data-analysis | | not: EDA tools
financial-modelling | Financial modelling | financial analysis; valuation; financial models; corporate finance; financial planning; =FP&A; portfolio optimization
geospatial | Geospatial analysis | =GIS; geospatial; spatial analysis; spatial data; geographic information systems
google-analytics | Google Analytics | GA4; Google Tag Manager | >product-analytics | ~product-analytics
gurobi | Gurobi | | >operations-research | ~solver
hex | =Hex | | >dashboards | ~notebook bi | beside
hypothesis-testing | Hypothesis testing | =ANOVA | >statistics
kpis | KPIs | =KPI; key performance indicators; business metrics
linear-algebra | Linear algebra | | >mathematics
looker | =Looker | LookML; Data Studio; Looker Studio | >dashboards | ~bi
market-research | Market research | competitive analysis; market analysis
mathematics | Mathematics | mathematical modeling | | | asked; years
matplotlib | Matplotlib | | >data-visualization python | ~plot
metabase | Metabase | | >dashboards | ~bi
mixpanel | Mixpanel | | >product-analytics | ~product-analytics
monte-carlo | Monte Carlo simulation | Monte Carlo; =MCMC | >statistics
numerical-methods | Numerical methods | | >mathematics
okrs | OKRs | =OKR
operations-research | Operations research | operational research; linear programming; constraint programming; mathematical optimization; combinatorial optimization; convex optimization; numerical optimization; integer programming; optimization algorithms; optimization techniques; optimization methods; optimization models | >mathematics
or-tools | =OR-Tools | | >operations-research | ~solver
plotly | Plotly | | >data-visualization python | ~plot
power-bi | Power BI | | >dashboards | ~bi
probability | Probability | | >statistics | | beside
product-analytics | Product analytics | cohort analysis; funnel analysis; customer analytics; web analytics; digital analytics; clickstream; growth analytics
qlik | Qlik | | >dashboards | ~bi
quantitative-research | Quantitative research | quantitative methods; quantitative finance
quicksight | QuickSight | | >dashboards aws | ~bi
remote-sensing | Remote sensing | Google Earth Engine | >geospatial
sampling | Sampling methods | sampling | >statistics | | beside
seaborn | Seaborn | | >data-visualization python | ~plot
self-service-analytics | Self-service analytics | self-serve analytics; embedded analytics
semantic-layers | Semantic layers | semantic models; semantic modeling; metric definitions | >data-modelling
simulation | ?Simulation | simulators
statistical-analysis | Statistical analysis | statistical techniques; applied statistics; statistical inference; statistical data analysis; statistical software | >statistics
statistical-modelling | Statistical modelling | statistical models; statistical methods | >statistics
statistics | Statistics | Statistik; mathematical statistics; statistical theory | | | beside; not: degree in statistics; Statistics or
superset | Superset | | >dashboards | ~bi
survival-analysis | Survival analysis | multivariate analysis | >statistics
tableau | Tableau | | >dashboards | ~bi
`;
