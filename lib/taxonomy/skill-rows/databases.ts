/**
 * Databases: relational, document, key-value, graph and search. Vector stores stand with retrieval.
 * Names follow simple-icons (CC0) and the vendors' own spelling.
 */
export const databases = `
aerospike | Aerospike | | >nosql | ~key-value-store
algolia | Algolia | | >full-text-search | ~search-engine
alloydb | AlloyDB | | >postgresql
arangodb | ArangoDB | | >graph-databases | ~graph-store
cassandra | Cassandra | Apache Cassandra; =CQL | >nosql | ~wide-column-store
clickhouse | ClickHouse | | >databases | ~olap-store
cockroachdb | CockroachDB | | >relational-databases | ~distributed-sql
couchbase | Couchbase | | >nosql | ~document-store
couchdb | CouchDB | | >nosql | ~document-store
database-administration | Database administration | database management; DBA; database maintenance
database-design | Database design | schema design; database modeling; database modelling; database schemas; database architecture
databases | Databases | DBMS; database technologies; database systems; database management systems | | | not: vector databases; graph databases
db2 | DB2 | IBM DB2 | >relational-databases | ~relational-store
druid | Apache Druid | =Druid | >databases | ~olap-store
duckdb | DuckDB | MotherDuck | >sql | ~olap-store
elasticsearch | Elasticsearch | | >full-text-search | ~search-engine
firebase | Firebase | Firestore | | ~backend-service
full-text-search | Full-text search | search indexes; inverted indexes
graph-databases | Graph databases | graph db; graph data stores
influxdb | InfluxDB | | >time-series-databases | ~time-series-store
lucene | Lucene | Apache Lucene | >full-text-search | ~search-engine
mariadb | MariaDB | | >relational-databases | ~relational-store
memcached | Memcached | memcache | >caching | ~key-value-store
memgraph | Memgraph | | >graph-databases | ~graph-store
mongodb | MongoDB | =Mongo | >nosql | ~document-store
mysql | MySQL | | >relational-databases | ~relational-store
neo4j | Neo4j | | >graph-databases | ~graph-store
nosql | NoSQL | NoSQL databases; non-relational databases; document databases; key-value stores; document stores
opensearch | OpenSearch | AWS OpenSearch; Amazon OpenSearch | >full-text-search | ~search-engine
oracle | =Oracle | Oracle Database; Oracle DB; PL/SQL; PLSQL | >relational-databases | ~relational-store | beside; not: Oracle Cloud; Oracle Fusion; Oracle ERP
pinot | Apache Pinot | =Pinot | >databases | ~olap-store
postgresql | PostgreSQL | Postgres; PgSQL | >relational-databases | ~relational-store
query-optimization | Query optimization | query tuning; query optimisation; SQL tuning; SQL optimization; query performance; indexing strategies
redis | Redis | Valkey | | ~key-value-store
relational-databases | Relational databases | RDBMS; SQL databases; relational DB; relational database management systems; relational data stores | >sql
scylladb | ScyllaDB | | >nosql | ~wide-column-store
solr | =Solr | Apache Solr | >full-text-search | ~search-engine
spanner | =Spanner | Cloud Spanner; Google Spanner | >relational-databases | ~distributed-sql
sparql | SPARQL | Cypher query language | >graph-databases | ~query-language
sql-server | SQL Server | MS SQL; Microsoft SQL Server; T-SQL; Transact-SQL; MS SQL Server | >relational-databases | ~relational-store
sqlite | SQLite | | >relational-databases
starrocks | StarRocks | | >databases | ~olap-store
supabase | Supabase | | | ~backend-service
teradata | Teradata | | >data-warehousing | ~warehouse
tigergraph | TigerGraph | | >graph-databases | ~graph-store
time-series-databases | Time-series databases | time series DB
timescaledb | TimescaleDB | | >time-series-databases postgresql | ~time-series-store
`;
