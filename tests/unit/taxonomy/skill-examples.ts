/** Sentences in which a word is a skill and in which it is not, for the rows whose words mean other things too. */
export const skillExamples: Readonly<
  Record<string, { readonly is: readonly string[]; readonly not: readonly string[] }>
> = {
  go: {
    is: ['Services in Go and gRPC', 'Golang or Java'],
    not: ['Own our go-to-market motion', 'Go to market plans', 'Ready to go'],
  },
  r: { is: ['Statistics in R or Python'], not: ['Join our R&D team'] },
  c: { is: ['Firmware in C and C++'], not: ['We closed our Series C', 'Advise C-level clients with SQL'] },
  'c-plus-plus': { is: ['Low-latency C++ code', 'C/C++'], not: ['Grade C or better'] },
  'c-sharp': { is: ['Backends in C# and .NET'], not: ['C or Rust'] },
  dotnet: { is: ['Services on .NET', '.NET Core'], not: ['Net revenue retention', 'Write to jobs@example.net'] },
  nodejs: { is: ['Node.js services', 'NodeJS', 'Node JS'], not: ['Manage a node in the cluster'] },
  kubernetes: { is: ['Run k8s clusters', 'Kubernetes'], not: [] },
  'ci-cd': { is: ['CI/CD pipelines', 'CI / CD', 'ci-cd'], not: [] },
  'scikit-learn': { is: ['scikit-learn', 'Scikit Learn', 'sklearn'], not: ['Learn every day'] },
  react: { is: ['Front ends in React', 'ReactJS'], not: ['You react quickly to incidents'] },
  rust: { is: ['Systems code in Rust'], not: ['rust belt factories'] },
  excel: { is: ['Reports in Excel and SQL'], not: ['You excel at teamwork'] },
  spark: { is: ['Spark and Kafka'], not: ['Ideas that spark joy'] },
  slack: { is: [], not: ['Pick up the slack'] },
  'ab-testing': { is: ['A/B testing', 'A/B tests'], not: [] },
  'fine-tuning': { is: ['fine-tuning', 'Fine tuning', 'finetuning'], not: [] },
  'edge-ai': { is: ['Edge AI on small boards'], not: ['Cutting-edge AI'] },
  'machine-learning': { is: ['machine learning', 'Machine-Learning'], not: ['Learning about machines'] },
};
