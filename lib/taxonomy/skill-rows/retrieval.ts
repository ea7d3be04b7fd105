/**
 * Search and retrieval: RAG, vector stores, ranking, recommendation and knowledge graphs.
 * Names follow the projects' own spelling.
 */
export const retrieval = `
approximate-nearest-neighbours | Approximate nearest neighbours | approximate nearest neighbor; =ANN; =HNSW; nearest neighbor search; approximate nearest neighbor search; ScaNN; k-NN search | >vector-search | | beside
azure-ai-search | Azure AI Search | Azure Cognitive Search; Azure Search | >azure vector-search | ~managed-search
bm25 | BM25 | TF-IDF; sparse retrieval; keyword search | >information-retrieval
chroma | =Chroma | ChromaDB | >vector-databases | ~vector-store
chunking | Chunking | chunking strategies; document chunking; semantic chunking; text chunking; chunking strategy | >rag | | not: chunking work
colbert | ColBERT | late interaction; multi-vector retrieval | >information-retrieval
docling | Docling | | >document-parsing
document-parsing | Document parsing | document processing; document understanding; document intelligence; intelligent document processing; document extraction; PDF parsing; document ingestion; document AI; Azure Document Intelligence; Azure AI Document Intelligence; =IDP; document analysis; PDF extraction
enterprise-search | Enterprise search | search platforms; search infrastructure; site search | >information-retrieval
entity-resolution | Entity resolution | record linkage; entity matching; deduplication; entity linking; identity resolution; fuzzy matching
faiss | FAISS | | >vector-search | ~vector-store
glean | =Glean | | >enterprise-search | ~enterprise-search-tool | beside
graph-rag | GraphRAG | knowledge-graph RAG; graph-based retrieval; graph-based RAG | >rag knowledge-graphs
hybrid-search | Hybrid search | hybrid retrieval; hybrid search strategies; dense and sparse retrieval; hybrid semantic search | >vector-search
information-extraction | Information extraction | entity extraction; data extraction; relation extraction; keyword extraction; relationship extraction; entity/relation extraction; extraction pipelines | >nlp
information-retrieval | Information retrieval | retrieval systems; retrieval; retrieval pipelines; retrieval strategies; search systems; search and retrieval; retrieval techniques; retrieval models; retrieval workflows; retrieval quality; search/retrieval; retrieval-based systems | | | not: storage and retrieval
kendra | Amazon Kendra | =Kendra | >enterprise-search | ~managed-search
knowledge-graphs | Knowledge graphs | semantic graphs; enterprise knowledge graph; context graphs; knowledge representation; knowledge modeling
lancedb | LanceDB | | >vector-databases | ~vector-store
learning-to-rank | Learning to rank | LTR models; ranking models; ranking systems; ranking algorithms; search ranking; ranking; search relevance; relevance ranking; relevance tuning; ranking and recommendation | >machine-learning | | not: ranking member
milvus | Milvus | Zilliz | >vector-databases | ~vector-store
ontologies | Ontologies | ontology; taxonomies; ontology design; ontology engineering; taxonomy design; ontology modeling; taxonomy development; semantic web; =OWL; linked data; SHACL
personalization | Personalization | personalisation; personalization systems; personalized recommendations; user personalization; personalization algorithms
pgvector | pgvector | | >vector-databases postgresql | ~vector-store
pinecone | =Pinecone | | >vector-databases | ~vector-store
qdrant | Qdrant | | >vector-databases | ~vector-store
query-understanding | Query understanding | query rewriting; query expansion; query parsing; query intent; query classification; query optimization for retrieval | >information-retrieval
rag | RAG | retrieval-augmented generation; RAG pipelines; RAG systems; RAG architectures; RAG-based; retrieval augmented; RAG applications; advanced RAG | >llm information-retrieval
rdf | =RDF | =RDFS; triple store | >knowledge-graphs
recommender-systems | Recommender systems | recommendation systems; recommendation engines; recommendation; recommenders; recommendation models; recommendation algorithms; recommender models; recommendations systems; content recommendation; product recommendation; collaborative filtering; two-tower models; DLRM | >machine-learning
reranking | Reranking | rerankers; cross-encoders; Cohere Rerank; bi-encoders | >information-retrieval
search-engineering | Search engineering | search algorithms; search engines; search engine development | >information-retrieval
semantic-search | Semantic search | neural search; AI search; AI-powered search | >vector-search
textract | Textract | Amazon Textract | >document-parsing aws
turbopuffer | Turbopuffer | | >vector-databases | ~vector-store
vector-databases | Vector databases | vector stores; vector DB; vector data stores; vector storage; embedding stores; vector-based databases | >vector-search
vector-search | Vector search | similarity search; vector similarity search; vector retrieval; embedding-based search; vector-based retrieval; embedding-based retrieval; vector similarity; dense retrieval; vector indexing; vector indexes; vector index; semantic retrieval; embedding search; nearest neighbors | >embeddings
vertex-ai-search | Vertex AI Search | | >enterprise-search google-cloud | ~managed-search
vespa | =Vespa | | >vector-search | ~vector-store
weaviate | Weaviate | | >vector-databases | ~vector-store
`;
