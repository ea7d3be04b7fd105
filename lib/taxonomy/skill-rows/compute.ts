/**
 * Compute for AI: GPUs and other accelerators, kernels and compilers, serving engines, clusters.
 * Names follow the vendors' and projects' own spelling.
 */
export const compute = `
ai-accelerators | AI accelerators | accelerators; ML accelerators; AI hardware; hardware acceleration; machine learning accelerators | | | beside; not: startup accelerators; career accelerators
ai-infrastructure | AI infrastructure | ML infrastructure; machine learning infrastructure; training infrastructure; inference infrastructure; LLM infrastructure; GPU infrastructure; model infrastructure; AI compute; AI factories; AI infra; ML infra | | | asked
amd-rocm | =ROCm | =HIP | >gpu-programming | ~gpu-stack
asic | =ASICs | custom silicon | >digital-design
aws-trainium | Trainium | Inferentia; AWS Neuron | >ai-accelerators aws | ~ai-accelerator
baseten | =Baseten | | >model-serving | ~inference-cloud
batch-inference | Batching | batch inference; offline inference | >inference-optimization
bentoml | BentoML | | >model-serving | ~model-server
capacity-planning | Capacity planning | capacity management; resource planning; capacity modeling; capacity forecasting
ceph | =Ceph | | >hpc-storage | ~object-store
compilers | Compilers | ML compilers; compiler optimization; deep learning compilers
computer-architecture | Computer architecture | CPU architecture; hardware architecture; GPU architecture; processor architecture; =SoC; =SoCs; server architecture; computer systems; ISA design; memory architectures
coreml | CoreML | | >edge-ai | ~edge-runtime
coreweave | CoreWeave | | >gpu | | beside
cublas | cuBLAS | | >cuda | ~cuda-library
cuda | CUDA | CUDA C++; CUDA kernels | >gpu-programming | ~gpu-stack
cudnn | cuDNN | | >cuda | ~cuda-library
cutlass | =CUTLASS | | >cuda | ~cuda-library
data-centre | Data centre operations | data center | | | asked
dcgm | =DCGM | | >gpu monitoring
distributed-inference | Distributed inference | disaggregated prefill; distributed serving | >inference-optimization
domain-specific-languages | Domain-specific languages | =DSLs; DSL design
dpus | =DPUs | =NICs | >networking
edge-ai | Edge AI | on-device inference; edge deployment; TinyML; edge machine learning; edge ML; on-device; edge devices; edge computing; embedded AI | | | asked; not: cutting-edge AI; leading-edge AI; bleeding-edge AI
executorch | ExecuTorch | | >edge-ai pytorch | ~edge-runtime
fireworks-ai | Fireworks AI | | >llm-apis | ~inference-cloud
gpfs | =GPFS | | >hpc-storage | ~parallel-file-system
gpu | GPUs | =GPU; =H100; =H200; =A100; =B200; =Blackwell; =Hopper; =DGX
gpu-optimization | GPU optimization | GPU utilization; GPU performance; kernel optimization; GPU profiling; GPU memory | >gpu
gpu-orchestration | GPU orchestration | GPU scheduling; =MIG | >gpu kubernetes
gpu-programming | GPU programming | GPU kernels; kernels | >gpu | | beside; not: Linux kernels; kernels of
groq | =Groq | | >llm-apis | ~inference-cloud | beside
hpc | High-performance computing | =HPC; high performance compute; supercomputers; scientific computing; cluster computing
hpc-storage | Distributed storage | storage systems; object storage; file systems; storage infrastructure
inference | Inference | LLM inference; ML inference; inference pipelines; inference serving; machine learning inference | | | beside; not: causal inference; statistical inference; Bayesian inference; type inference
inference-optimization | Inference optimization | inference performance; latency optimization; inference efficiency; inference latency; serving optimization; inference cost; latency and throughput; throughput optimization | >inference
infiniband | InfiniBand | | >rdma | ~cluster-fabric
interconnects | High-speed networking | interconnects; AI networking | >networking
job-scheduling | Job scheduling | workload scheduling; cluster management; schedulers
kserve | KServe | | >model-serving kubernetes | ~model-server
kv-cache | KV cache | KV caching | >inference-optimization
llama-cpp | llama.cpp | =GGUF | >inference | ~local-inference
llm-serving | LLM serving | LLM deployment; serving LLMs; deploying LLMs; model hosting | >llm model-serving | | asked
llvm | =LLVM | =Clang | >compilers | ~ml-compiler
lustre | =Lustre | | >hpc-storage | ~parallel-file-system
minio | MinIO | | >hpc-storage | ~object-store
mlir | =MLIR | | >compilers | ~ml-compiler
mlx | =MLX | | >inference | ~local-inference
modal | =Modal | | >serverless | ~inference-cloud | beside
model-optimization | Model optimization | model efficiency; model tuning; ML optimization; LLM optimization
model-serving | Model serving | ?serving | | | not: serving customers; serving clients; serving as; serving the; serving our; serving in; serving over; serving millions; serving a; customers we serving; serving users; serving on; serving more
mpi | =MPI | | >parallel-computing | ~parallel-model
nccl | =NCCL | collective communication; collective operations | >distributed-training
npu | =NPUs | | >ai-accelerators | ~ai-accelerator
nvidia-dynamo | NVIDIA Dynamo | =NIXL | >distributed-inference | ~inference-engine
nvidia-nim | NVIDIA NIM | =NIM; NVIDIA AI | >model-serving | ~model-server
nvidia-nsight | Nsight | | >profiling gpu | ~profiler
nvlink | NVLink | NVSwitch; =XGMI | >gpu | ~cluster-fabric
nvme | NVMe | | >hpc-storage
openacc | OpenACC | | >parallel-computing gpu-programming | ~parallel-model
opencl | OpenCL | | >gpu-programming | ~gpu-stack
openmp | OpenMP | | >parallel-computing | ~parallel-model
openvino | OpenVINO | | >edge-ai | ~edge-runtime
parallel-computing | Parallel computing | parallel programming; parallel algorithms; =SIMD; vectorization; parallelization; parallel and distributed computing
pcie | =PCIe | =CXL
perf | Linux perf | =perf; =VTune; =Perfetto | >profiling | ~profiler | beside
performance-analysis | Performance analysis | performance modeling; performance modelling; roofline; performance benchmarking; workload characterization; performance measurement; performance projections
pruning | Pruning | | >model-optimization | | beside
pthreads | pthreads | | >multithreading | ~parallel-model
quantization | Quantization | =GPTQ; =AWQ; =QAT | >model-optimization
rapids | =RAPIDS | cuDF | >cuda | ~dataframe-library
ray | =Ray | | >distributed-systems | ~distributed-python
ray-serve | Ray Serve | | >ray model-serving | ~model-server
rdma | =RDMA | =UCX | >networking | ~cluster-fabric
replicate | =Replicate | | >llm-apis | ~inference-cloud | beside
roce | =RoCE | =RoCEv2 | >rdma | ~cluster-fabric
run-ai | Run:ai | | >gpu-orchestration | ~scheduler
seldon | Seldon | | >model-serving kubernetes | ~model-server
sglang | SGLang | | >llm-serving | ~inference-engine
slurm | Slurm | | >hpc job-scheduling | ~scheduler
speculative-decoding | Speculative decoding | | >inference-optimization
sycl | =SYCL | =oneAPI | >gpu-programming | ~gpu-stack
tensorflow-serving | TensorFlow Serving | TF Serving | >model-serving tensorflow | ~model-server
tensorrt | =TensorRT | | >inference-optimization | ~inference-engine
tensorrt-llm | TensorRT-LLM | =TRT-LLM | >tensorrt llm-serving | ~inference-engine
tflite | TensorFlow Lite | =TFLite; LiteRT | >edge-ai tensorflow | ~edge-runtime
tgi | =TGI | Text Generation Inference | >llm-serving | ~inference-engine
together-ai | Together AI | | >llm-apis | ~inference-cloud
torch-compile | torch.compile | | >pytorch compilers | ~ml-compiler
torchserve | TorchServe | | >model-serving pytorch | ~model-server
tpu | =TPUs | | >ai-accelerators | ~ai-accelerator
triton | =Triton | OpenAI Triton; =Pallas | >gpu | ~inference-engine
triton-inference-server | Triton Inference Server | NVIDIA Triton; Triton Server | >model-serving | ~model-server
tvm | =TVM | | >compilers | ~ml-compiler
vllm | =vLLM | =VLLM; =vllm | >llm-serving | ~inference-engine
weka | =WEKA | =Weka | >hpc-storage | ~parallel-file-system
xla | =XLA | | >compilers | ~ml-compiler
`;
