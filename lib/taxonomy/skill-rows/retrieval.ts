/**
 * Search and retrieval: RAG, vector stores, ranking, recommendation and knowledge graphs.
 * Names follow the projects' own spelling.
 */
export const retrieval = `
approximate-nearest-neighbours | Approximate nearest neighbours | =ANN; =HNSW | >vector-search | | beside
azure-ai-search | Azure AI Search | Azure Cognitive Search | >azure vector-search | ~search-engine
bm25 | BM25 | TF-IDF | >information-retrieval
chroma | =Chroma | ChromaDB | >vector-databases | ~vector-store
chunking | Chunking | | >rag
colbert | ColBERT | | >information-retrieval
collaborative-filtering | Collaborative filtering | | >recommender-systems
document-parsing | Document parsing | document processing; document understanding; document intelligence; document ingestion; document AI; =IDP; ?document analysis; parsing | | | not: semantic parsing
enterprise-search | Enterprise search | search infrastructure | >information-retrieval
entity-resolution | Entity resolution | deduplication
faiss | FAISS | | >vector-search | ~vector-store
glean | =Glean | | >enterprise-search | | beside
graph-rag | GraphRAG | | >rag knowledge-graphs
hybrid-search | Hybrid search | hybrid retrieval | >vector-search
information-extraction | Information extraction | entity extraction; data extraction; relationship extraction; extraction pipelines | >nlp
information-retrieval | Information retrieval | retrieval pipelines; search systems; search and retrieval; retrieval techniques; retrieval systems; retrieval strategies; ?retrieval; relevance tuning; retrieval quality | | | not: storage and retrieval
knowledge-graphs | Knowledge graphs | knowledge representation; knowledge engineering
lancedb | LanceDB | | >vector-databases | ~vector-store
learning-to-rank | Learning to rank | ranking; search relevance | >machine-learning
milvus | Milvus | | >vector-databases | ~vector-store
ontologies | Ontologies | taxonomies; =OWL
personalization | Personalization | personalized recommendations
pgvector | pgvector | | >vector-databases postgresql | ~vector-store
pinecone | =Pinecone | | >vector-databases | ~vector-store
qdrant | Qdrant | | >vector-databases | ~vector-store
query-understanding | Query understanding | query expansion | >information-retrieval
rag | =RAG | RAG pipelines; retrieval augmented; retrieval-augmented generation | >llm information-retrieval | | not: RAG status; RAG rating; RAG reporting
rdf | =RDF | | >knowledge-graphs
recommender-systems | Recommender systems | recommenders; recommendation algorithms; DLRM; recommendation systems; recommendation engines; recommendation models | >machine-learning
reranking | Reranking | rerankers; cross-encoders; bi-encoders | >information-retrieval
search-engineering | Search engineering | search algorithms; search engines | >information-retrieval
semantic-search | Semantic search | AI search | >vector-search
textract | Textract | | >document-parsing aws
vector-databases | Vector databases | vector stores; vector DB | >vector-search
vector-search | Vector search | similarity search; embedding-based search; semantic retrieval | >embeddings
vespa | =Vespa | | | ~search-engine vector-store
weaviate | Weaviate | | >vector-databases | ~vector-store
`;
