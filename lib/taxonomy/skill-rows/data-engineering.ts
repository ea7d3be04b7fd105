/**
 * Data engineering: pipelines, warehouses and lakes, streaming, modelling, quality.
 * Names follow the projects' own spelling.
 */
export const dataEngineering = `
airbyte | Airbyte | | >data-integration | ~ingestion-tool
airflow | =Airflow | Apache Airflow; =MWAA; Cloud Composer; airflow DAGs | >data-pipelines workflow-schedulers | ~workflow-scheduler
alation | Alation | | >data-governance | ~data-catalogue-tool
alteryx | Alteryx | | >data-preprocessing | ~self-service-data
analytics-engineering | Analytics engineering | analytic engineering | >sql data-modelling
apache-beam | Apache Beam | =Beam | >data-pipelines | ~stream-processor
argo-workflows | Argo Workflows | | >kubernetes workflow-schedulers | ~workflow-scheduler
arrow | Apache Arrow | =Arrow; DataFusion | | ~columnar-format | beside
athena | =Athena | Amazon Athena; AWS Athena | >sql aws | ~query-engine | beside
autosys | Autosys | Control-M | >workflow-schedulers | ~batch-scheduler
avro | =Avro | Apache Avro | | ~columnar-format
aws-glue | AWS Glue | =Glue | >aws etl | ~managed-etl
azure-data-factory | Azure Data Factory | =ADF; Data Factory | >azure etl | ~managed-etl
azure-synapse | Azure Synapse | Synapse Analytics; =Synapse; Azure Synapse Analytics | >azure data-warehousing | ~warehouse
batch-processing | Batch processing | batch pipelines; batch data processing; batch jobs; batch workflows; batch and streaming; batch/streaming | >data-processing
big-data | Big data | big-data technologies; large datasets; large-scale data; large-scale datasets; massive datasets; large-scale data systems
bigquery | BigQuery | Google BigQuery; BigQuery ML | >google-cloud data-warehousing sql | ~warehouse
boomi | =Boomi | Dell Boomi | | ~integration-platform
change-data-capture | Change data capture | =CDC; =Debezium | >data-integration
cloudera | Cloudera | | >hadoop
collibra | Collibra | | >data-governance | ~data-catalogue-tool
confluent | Confluent | Kafka Connect; Kafka Streams; ksqlDB; Confluent Kafka; schema registry | >kafka
customer-data-platforms | Customer data platforms | =CDP; =CDPs
dagster | Dagster | | >data-pipelines workflow-schedulers | ~workflow-scheduler
dask | =Dask | | >python | ~distributed-python
data-architecture | Data architecture | data platform architecture; enterprise data architecture; data solution architecture; data system design; data systems architecture; data architecture design
data-catalogues | Data catalogues | data catalog; data cataloging; data discovery | >metadata-management
data-collection | Data collection | data acquisition; data gathering; data sourcing; collecting data; data capture; data logging
data-engineering | Data engineering | =ETL/data engineering; data engineering pipelines; data engineering practices | >data-pipelines
data-governance | Data governance | data stewardship; data governance frameworks; data ownership; data policies; information governance; data governance policies
data-infrastructure | Data infrastructure | data platforms; big data platforms; cloud data platforms; data ecosystems; data stack; modern data stack; data systems; data platform engineering; enterprise data platforms; modern data platforms
data-ingestion | Data ingestion | ingestion pipelines; data ingestion pipelines; ingestion; streaming ingestion; data loading; data loaders; data ingestion frameworks | | | not: food ingestion
data-integration | Data integration | data interoperability; system data integration; data exchange; data migration; data unification; data integration patterns
data-lakehouse | Data lakehouse | lakehouse; lakehouse architecture; medallion architecture | >data-lakes data-warehousing
data-lakes | Data lakes | data lake architecture; =ADLS; Azure Data Lake
data-lineage | Data lineage | lineage; data provenance; lineage tracking; data traceability; provenance | >data-governance
data-management | Data management | data operations; master data management; =MDM; reference data; enterprise data management; data lifecycle management; data stewardship and management; data asset management
data-mesh | Data mesh | data products; data contracts; data fabric
data-modelling | Data modelling | data modeling; data models; data model design; =Data Vault; entity relationship; schema modelling
data-pipelines | Data pipelines | data workflows; data-processing pipelines; pipeline development; data pipeline development; scalable data pipelines; data engineering workflows; data pipeline design; pipeline orchestration; data orchestration; pipeline automation; data flows; large-scale data pipelines; =pipelines
data-processing | Data processing | large-scale data processing; distributed data processing; big data processing; data processing frameworks; distributed processing; parallel data processing; data-intensive applications
data-quality | Data quality | data validation; data integrity; data quality checks; data reliability; data testing; data observability; data profiling; data quality management; data quality monitoring; data accuracy; data consistency; data quality frameworks; data verification; data reconciliation
data-versioning | Data versioning | dataset versioning; LakeFS; dataset management; data version control; data and model versioning
data-warehousing | Data warehousing | data warehouses; cloud data warehouses; warehousing; data marts; data warehouse design; enterprise data warehouse; =EDW; data warehouse solutions
databricks | Databricks | Azure Databricks; Databricks Lakehouse; Delta Live Tables; Databricks platform; Databricks SQL | >spark | ~warehouse
dataflow | =Dataflow | Google Dataflow; Cloud Dataflow | >google-cloud data-pipelines | ~managed-etl | beside
datahub | =DataHub | OpenMetadata; Amundsen | >data-catalogues | ~data-catalogue-tool
dataops | DataOps | | >data-pipelines
dataproc | Dataproc | | >google-cloud spark hadoop | ~managed-hadoop
datastage | DataStage | | >etl | ~etl-tool
dbt | =dbt | =DBT; data build tool; dbt Core; dbt Cloud; dbt models | >sql analytics-engineering | ~transform-tool
delta-lake | Delta Lake | =Delta; Delta tables | >data-lakehouse | ~table-format | not: Delta Air; Delta Dental
dimensional-modelling | Dimensional modelling | dimensional modeling; dimensional models; star schema; snowflake schema; Kimball | >data-modelling data-warehousing
dremio | Dremio | | >sql | ~query-engine
elt | ELT | extract load transform | >data-pipelines
emr | =EMR | Amazon EMR; AWS EMR; Elastic MapReduce | >aws spark hadoop | ~managed-hadoop | not: EMR/EHR; EHR/EMR; Epic; medical record
etl | ETL | ETL pipelines; ETL/ELT; extract transform load; ETL processes; ETL development; =ETLs; ETL workflows; ETL tools; ETL/ELT pipelines; ELT/ETL; ETL jobs | >data-pipelines
event-streaming | Streaming data | streaming; stream processing; data streaming; real-time data; streaming pipelines; streaming data pipelines; real-time data processing; event streaming; real-time streaming; real-time data pipelines; streaming systems; real-time pipelines; event streams; streaming technologies; real-time processing; streaming platforms; real-time data streaming; streaming architectures; stream data | | | not: video streaming; streaming services; music streaming; streaming entertainment; streaming service; streaming media
fivetran | Fivetran | =Stitch; =Hevo | >data-integration | ~ingestion-tool
flink | Flink | Apache Flink; PyFlink | >event-streaming | ~stream-processor
great-expectations | Great Expectations | | >data-quality | ~data-quality-tool
hadoop | Hadoop | Apache Hadoop; =HDFS | >big-data
hbase | HBase | | >hadoop nosql | ~wide-column-store
hive | =Hive | Apache Hive; HiveQL | >hadoop sql | ~query-engine | not: the Hive
hudi | =Hudi | Apache Hudi | >data-lakehouse | ~table-format
iceberg | Apache Iceberg | =Iceberg | >data-lakehouse | ~table-format
impala | =Impala | Apache Impala | >hadoop sql | ~query-engine
informatica | Informatica | =PowerCenter | >etl | ~etl-tool
kafka | Kafka | Apache Kafka; =MSK | >event-streaming message-queues | ~message-broker
kestra | Kestra | =Mage | >workflow-schedulers | ~workflow-scheduler | beside
kinesis | Kinesis | AWS Kinesis; Amazon Kinesis; =Firehose | >aws event-streaming | ~message-broker
luigi | =Luigi | | >workflow-schedulers | ~workflow-scheduler
mapreduce | MapReduce | | >hadoop
matillion | Matillion | | >etl | ~etl-tool
metadata-management | Metadata management | metadata; metadata systems; metadata stores; metadata catalogs; metadata-driven pipelines
microsoft-fabric | Microsoft Fabric | =MS Fabric; OneLake; Azure Fabric | >azure data-warehousing | ~warehouse
mllib | MLlib | Spark ML | >spark machine-learning | ~ml-library
monte-carlo-data | Monte Carlo Data | =Soda | >data-quality | ~data-quality-tool | beside
mulesoft | MuleSoft | | | ~integration-platform
nifi | =NiFi | Apache NiFi | >etl | ~etl-tool
oozie | =Oozie | Sqoop | >hadoop workflow-schedulers | ~workflow-scheduler
palantir | Palantir Foundry | =Palantir; Palantir AIP | | ~data-platform | beside
parquet | Parquet | =ORC; Apache Parquet | | ~columnar-format
prefect | Prefect | | >data-pipelines workflow-schedulers | ~workflow-scheduler
presto | =Presto | PrestoDB | >sql | ~query-engine
purview | =Purview | Microsoft Purview | >data-governance azure | ~data-catalogue-tool
pyspark | PySpark | =Py Spark | >spark python
redpanda | Redpanda | | >event-streaming | ~message-broker
redshift | Redshift | Amazon Redshift; AWS Redshift | >aws data-warehousing sql | ~warehouse
reverse-etl | Reverse ETL | Census Reverse ETL; Hightouch | >data-integration
schema-evolution | Schema evolution | schema management; schema changes | >data-modelling
snowflake | Snowflake | =SnowPro; Snowflake Data Cloud | >data-warehousing sql | ~warehouse | not: snowflake schema
spark | =Spark | Apache Spark; Spark SQL; =SPARK | >data-processing | ~stream-processor | not: Spark Capital; Spark joy
spark-streaming | Spark Streaming | Structured Streaming | >spark event-streaming | ~stream-processor
ssis | =SSIS | SQL Server Integration Services | >etl sql-server | ~etl-tool
structured-data | Structured and unstructured data | unstructured data; unstructured data processing; structured data; structured and semi-structured data; semi-structured data; structured/unstructured data; unstructured documents
talend | Talend | | >etl | ~etl-tool
temporal | =Temporal | Temporal.io; Cadence workflow | >durable-execution | ~workflow-engine
trino | Trino | Starburst | >sql | ~query-engine
unity-catalog | Unity Catalog | | >databricks data-governance | ~data-catalogue-tool
workflow-schedulers | Workflow schedulers | orchestration tools; data orchestration tools; workflow management tools; job orchestration; workflow orchestration tools
yarn-hadoop | =YARN | | >hadoop | | beside
`;
