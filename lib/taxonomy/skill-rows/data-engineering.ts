/**
 * Data engineering: pipelines, warehouses and lakes, streaming, modelling, quality.
 * Names follow the projects' own spelling.
 */
export const dataEngineering = `
airbyte | Airbyte | | >data-integration | ~ingestion
airflow | =Airflow | Cloud Composer; airflow DAGs | >data-pipelines workflow-schedulers | ~workflow-scheduler
analytics-engineering | Analytics engineering | | >sql data-modelling
apache-beam | Apache Beam | =Beam | >data-pipelines | ~stream-processor
argo-workflows | Argo Workflows | | >kubernetes workflow-schedulers | ~workflow-scheduler
athena | =Athena | | >sql aws | ~query-engine | beside
autosys | Autosys | | >workflow-schedulers
avro | =Avro | | | ~columnar
aws-glue | AWS Glue | =Glue | >aws etl | ~managed-etl
azure-data-factory | Azure Data Factory | =ADF; Data Factory | >azure etl | ~managed-etl
azure-synapse | Azure Synapse | =Synapse | >azure data-warehousing | ~warehouse
batch-processing | Batch processing | batch and streaming | >data-processing
big-data | Big data | | | | asked
bigquery | BigQuery | BigQuery ML | >google-cloud data-warehousing sql | ~warehouse
change-data-capture | Change data capture | =CDC; =Debezium | >data-integration
collibra | Collibra | | >data-governance | ~data-catalogue
confluent | Confluent | Kafka Connect; Kafka Streams | >kafka
customer-data-platforms | Customer data platforms | =CDP
dagster | Dagster | | >data-pipelines workflow-schedulers | ~workflow-scheduler
dask | =Dask | | >python | ~distributed-python
data-architecture | Data architecture | data platform architecture
data-catalogs | Data catalogs | data discovery | >data-governance
data-collection | Data collection | data acquisition; collecting data; data capture | | | asked
data-contracts | Data contracts | schema enforcement | >data-quality
data-engineering | Data engineering | | >data-pipelines
data-governance | Data governance
data-infrastructure | Data infrastructure | data platforms; cloud data platforms; data ecosystems; data stack; data systems | | | asked
data-ingestion | Data ingestion | ingestion pipelines; data loading; data loaders; ?ingestion
data-integration | Data integration | data migration
data-lakehouse | Data lakehouse | lakehouse; medallion architecture | >data-lakes data-warehousing
data-lakes | Data lakes | Azure Data Lake
data-lineage | Data lineage | lineage; provenance | >data-governance
data-management | Data management | data operations; &=MDM; reference data; data lifecycle management | | | asked
data-mapping | Data mapping | data enrichment; data standardization; data normalization
data-mesh | Data mesh | data fabric
data-modelling | Data modelling | data models; =Data Vault; logical data models; entity-relationship
data-pipelines | Data pipelines | data workflows; data-processing pipelines; pipeline automation
data-processing | Data processing | distributed processing; data-intensive applications
data-products | Data products | | | | asked
data-quality | Data quality | data validation; data integrity; data testing; data observability; data profiling; data accuracy; data reconciliation; data quality checks; data quality monitoring
data-versioning | Data versioning | dataset versioning
data-warehousing | Data warehousing | data warehouses; cloud data warehouses; warehousing; data marts
databricks | Databricks | Azure Databricks; Delta Live Tables | >spark | ~warehouse
dataflow | =Dataflow | | >google-cloud data-pipelines | ~managed-etl | beside
datahub | =DataHub | | >data-governance | ~data-catalogue
dataops | DataOps | | >data-pipelines
dbt | =dbt | =DBT; dbt Cloud | >sql analytics-engineering
delta-lake | Delta Lake | | >data-lakehouse | ~table-format | not: Delta Air; Delta Dental
dimensional-modelling | Dimensional modelling | dimensional models; star schema; snowflake schema; Kimball | >data-modelling data-warehousing
elt | ELT | | >data-pipelines
emr | =EMR | | >aws spark hadoop | | beside; not: EMR/EHR; EMR systems; EMR system; EMR data; EMR integration; EMR platforms; Epic; medical record
etl | ETL | ETL pipelines; extract transform load | >data-pipelines
event-streaming | Streaming data | real-time data; streaming pipelines; streaming data pipelines; real-time processing; stream processing; data streaming; streaming systems; event streaming; ?streaming
fivetran | Fivetran | | >data-integration | ~ingestion
flink | Flink | | >event-streaming | ~stream-processor
great-expectations | Great Expectations | | >data-quality
hadoop | Hadoop | | >big-data
hbase | HBase | | >hadoop nosql | ~wide-column-store
hdfs | =HDFS | | >hadoop
hive | =Hive | HiveQL | >hadoop sql | ~query-engine | not: the Hive
hudi | =Hudi | | >data-lakehouse | ~table-format
iceberg | Apache Iceberg | =Iceberg | >data-lakehouse | ~table-format
informatica | Informatica | | >etl | ~etl
kafka | Kafka | =MSK | >event-streaming message-queues | ~message-broker
kinesis | Kinesis | | >aws event-streaming | ~message-broker
luigi | =Luigi | | >workflow-schedulers | ~workflow-scheduler
mapreduce | MapReduce | | >hadoop
matillion | Matillion | | >etl | ~etl
metadata-management | Metadata management | metadata
microsoft-fabric | Microsoft Fabric | Azure Fabric | >azure data-warehousing | ~warehouse
mllib | MLlib | Spark ML | >spark machine-learning | ~ml-library
mulesoft | MuleSoft | | | ~integration
nifi | =NiFi | | >etl | ~etl
orchestration | Orchestration | pipeline orchestration | | | beside; asked
palantir | Palantir Foundry | =Palantir | | | beside
parquet | Parquet | | | ~columnar
prefect | Prefect | | >data-pipelines workflow-schedulers | ~workflow-scheduler
presto | =Presto | | >sql | ~query-engine
pulsar | Apache Pulsar | | >event-streaming | ~message-broker
purview | =Purview | | >data-governance azure | ~data-catalogue
pyspark | PySpark | | >spark python
redpanda | Redpanda | | >event-streaming | ~message-broker
redshift | Redshift | | >aws data-warehousing sql | ~warehouse
schema-evolution | Schema evolution | schema changes | >data-modelling
segment | =Segment | Snowplow; Tealium | >customer-data-platforms | | beside
serialization | Serialization | idempotency; backfills | | | beside
slowly-changing-dimensions | Slowly changing dimensions | =SCD | >dimensional-modelling
snowflake | Snowflake | | >data-warehousing sql | ~warehouse | not: snowflake schema
spark | =Spark | Spark SQL; =SPARK | >data-processing | ~stream-processor | not: Spark Capital
spark-streaming | Spark Streaming | | >spark event-streaming | ~stream-processor
ssis | SSIS | | >etl sql-server | ~etl
structured-data | Structured and unstructured data | unstructured data; structured data | | | asked
talend | Talend | | >etl | ~etl
temporal | =Temporal | | >durable-execution | ~workflow-engine | not: temporal patterns; temporal data; temporal reasoning; temporal dynamics; temporal models
trino | Trino | | >sql | ~query-engine
unity-catalog | Unity Catalog | | >databricks data-governance | ~data-catalogue
workflow-schedulers | Workflow schedulers
yarn-hadoop | =YARN | | >hadoop | | beside
`;
