/**
 * Databases: relational, document, key-value, graph and search. Vector stores stand with retrieval.
 * Names follow simple-icons (CC0) and the vendors' own spelling.
 */
export const databases = `
arangodb | ArangoDB | | >graph-databases | ~graph-store
cassandra | Cassandra | | >nosql | ~wide-column-store
clickhouse | ClickHouse | | >databases | ~olap-store
cockroachdb | CockroachDB | | >relational-databases | ~relational-store
couchbase | Couchbase | DocumentDB | >nosql | ~document-store
database-administration | Database administration | database management; DBA; database systems
database-design | Database design | schema design; database schemas
databases | Databases | DBMS; database management systems; Datenbanken; bases de données; bases de datos | | | asked; not: vector databases; graph databases
db2 | DB2 | | >relational-databases | ~relational-store
duckdb | DuckDB | | >sql | ~olap-store
elasticsearch | Elasticsearch | =Elastic | | ~search-engine
firebase | Firebase | Firestore | | ~backend-service
flyway | Flyway | Liquibase; schema migrations; database migrations
graph-databases | Graph databases
indexing | Indexing | partitioning; sharding | | | beside
influxdb | InfluxDB | | >time-series-databases | ~time-series-store
kdb | kdb+ | kdb | >time-series-databases | ~time-series-store
key-value-stores | Key-value stores
mariadb | MariaDB | | >relational-databases | ~relational-store
memcached | Memcached | | >caching | ~key-value-store
mongodb | MongoDB | =Mongo | >nosql | ~document-store
mysql | MySQL | | >relational-databases | ~relational-store
neo4j | Neo4j | | >graph-databases | ~graph-store
nosql | NoSQL | NoSQL databases; document databases
opensearch | OpenSearch | | | ~search-engine
oracle | =Oracle | Oracle Database; PL/SQL | >relational-databases | ~relational-store | beside; not: Oracle Cloud; Oracle Fusion
orm | =ORM
postgresql | PostgreSQL | Postgres | >relational-databases | ~relational-store
query-optimization | Query optimization | query tuning; query performance
redis | Redis | | | ~key-value-store
relational-databases | Relational databases | RDBMS; SQL databases; ?relational; SQL/NoSQL | >sql
solr | =Solr | | | ~search-engine
sparql | SPARQL | | >graph-databases | ~query-language
sql-server | SQL Server | MS SQL; T-SQL | >relational-databases | ~relational-store
sqlite | SQLite | | >relational-databases
stored-procedures | Stored procedures | window functions; CTEs; complex queries; complex joins; query writing | >sql
supabase | Supabase | | | ~backend-service
teradata | Teradata | | >data-warehousing | ~warehouse
time-series-databases | Time-series databases
timescaledb | TimescaleDB | QuestDB | >time-series-databases | ~time-series-store
`;
