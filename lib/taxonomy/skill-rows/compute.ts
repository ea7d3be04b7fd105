/**
 * Compute for AI: GPUs and other accelerators, kernels and compilers, serving engines, clusters.
 * Names follow the vendors' and projects' own spelling.
 */
export const compute = `
ai-accelerators | AI accelerators | accelerators; AI hardware; hardware acceleration; machine learning accelerators | | | beside; not: startup accelerators; career accelerators
ai-infrastructure | AI infrastructure | ML infrastructure; machine learning infrastructure; training infrastructure; inference infrastructure; LLM infrastructure; GPU infrastructure; model infrastructure; AI infra; ML infra | | | asked
amd-rocm | =ROCm | =HIP | >gpu-programming | ~gpu-stack
asic | =ASICs | custom silicon; =ASIC | >digital-design
aws-trainium | Trainium | Inferentia; AWS Neuron | >ai-accelerators aws | ~ai-accelerator
batch-inference | Batching | batch inference | >inference-optimization
bentoml | BentoML | | >model-serving | ~model-server
capacity-planning | Capacity planning | resource planning
compilers | Compilers | ML compilers; compiler optimization
computer-architecture | Computer architecture | CPU architecture; hardware architecture; GPU architecture; =SoC; server architecture; computer systems; ISA design; memory architectures
continuous-batching | Continuous batching | | >inference-optimization
coreml | CoreML | | >edge-ai | ~edge-runtime
coreweave | CoreWeave | | >gpu | | beside
cuda | CUDA | CUDA C++; CUDA kernels | >gpu-programming | ~gpu-stack
cudnn | cuDNN | | >cuda
cutlass | =CUTLASS | cuBLAS; NVSHMEM | >cuda
data-centre | Data centre operations | data center | | | asked
debuggers | Debuggers | | >debugging
distributed-inference | Distributed inference | disaggregated prefill; distributed serving | >inference-optimization
domain-specific-languages | Domain-specific languages | =DSL
edge-ai | Edge AI | on-device inference; edge machine learning; edge ML; on-device ML; on-device AI; on-device models; on-device machine learning; edge devices; edge computing | | | asked; not: cutting-edge AI; leading-edge AI
gpu | GPUs | =GPU
gpu-cluster-management | GPU cluster management | =DCGM; GPU clusters; GPU scheduling | >gpu
gpu-optimization | GPU optimization | GPU performance; kernel optimization; kernel fusion; kernel development; GPU utilization | >gpu
gpu-orchestration | GPU orchestration | =MIG | >gpu kubernetes
gpu-programming | GPU programming | GPU kernels; kernels | >gpu | | beside; not: Linux kernels
groq | =Groq | | >llm-apis | ~inference-cloud | beside
hpc | High-performance computing | =HPC; high performance compute; supercomputers; scientific computing
hpc-storage | Distributed storage | storage systems; object storage; file systems
inference | Inference | LLM inference; ML inference; inference pipelines; inference serving; machine learning inference; inference engines; model inference; inference systems | | | beside; not: causal inference; statistical inference; Bayesian inference; type inference
inference-optimization | Inference optimization | inference performance; latency optimization; inference latency; serving optimization; latency and throughput | >inference
infiniband | InfiniBand | | >rdma | ~cluster-fabric
interconnects | High-speed networking | interconnects | >networking
job-scheduling | Job scheduling | cluster management; schedulers; =LSF | | | not: instruction schedulers; instruction scheduler
kserve | KServe | | >model-serving kubernetes | ~model-server
kv-cache | KV cache | KV caching | >inference-optimization
llama-cpp | llama.cpp | | >inference | ~local-inference
llm-serving | LLM serving | LLM deployment; serving LLMs; model hosting | >llm model-serving | | asked
llvm | =LLVM | | >compilers | ~ml-compiler
lustre | Lustre | GPFS | >hpc-storage
minio | MinIO | | >hpc-storage | ~object-store
mlir | =MLIR | | >compilers | ~ml-compiler
mlx | =MLX | | >inference | ~local-inference
modal | =Modal | | >serverless | ~inference-cloud | beside
model-optimization | Model optimization | model efficiency; ML optimization; LLM optimization; model compression
model-serving | Model serving | ?serving | | | not: serving customers; serving clients; serving as; serving the; serving our; serving in; serving over; serving a; serving users; serving on; serving more
mpi | =MPI | | >parallel-computing | ~parallel-model
nccl | =NCCL | collective communication | >distributed-training
npu | =NPUs | =NPU | >ai-accelerators | ~ai-accelerator
nvidia-data-centre-gpus | NVIDIA data-centre GPUs | =H100; =H200; =A100; =B200; =Blackwell; =Hopper; =DGX | >gpu
nvidia-dynamo | NVIDIA Dynamo | =NIXL | >distributed-inference | ~inference-engine
nvidia-nim | NVIDIA NIM | =NIM | >model-serving | ~model-server
nvidia-nsight | Nsight | | >profiling gpu
nvlink | NVLink | NVSwitch; =XGMI | >gpu | ~cluster-fabric
openacc | OpenACC | | >parallel-computing gpu-programming | ~parallel-model
opencl | OpenCL | | >gpu-programming | ~gpu-stack
openmp | OpenMP | | >parallel-computing | ~parallel-model
openvino | OpenVINO | | >edge-ai | ~edge-runtime
parallel-computing | Parallel computing | parallel programming; =SIMD; parallelization; parallel and distributed computing
pcie | =PCIe | =CXL
performance-analysis | Performance analysis | performance modeling; roofline; workload characterization
pruning | Pruning | | >model-optimization | | beside
pthreads | pthreads | | >multithreading | ~parallel-model
quantization | Quantization | =AWQ; =QAT | >model-optimization
rapids | =RAPIDS | cuDF | >cuda | ~dataframe
ray | =Ray | | >distributed-systems | ~distributed-python | not: X-Ray
ray-serve | Ray Serve | | >ray model-serving | ~model-server
rdma | =RDMA | =UCX; =EFA | >networking | ~cluster-fabric
roce | =RoCE | | >rdma | ~cluster-fabric
seldon | Seldon Core | =Seldon | >model-serving | ~model-server
sglang | SGLang | | >llm-serving | ~inference-engine
slurm | Slurm | | >hpc job-scheduling
speculative-decoding | Speculative decoding | | >inference-optimization
tensorflow-serving | TensorFlow Serving | | >model-serving tensorflow | ~model-server
tensorrt | =TensorRT | | >inference-optimization | ~inference-engine
tensorrt-llm | TensorRT-LLM | =TRT-LLM | >tensorrt llm-serving | ~inference-engine
tflite | TensorFlow Lite | =TFLite | >edge-ai tensorflow | ~edge-runtime
tgi | =TGI | | >llm-serving | ~inference-engine
together-ai | Together AI | | >llm-apis | ~inference-cloud
torchserve | TorchServe | | >model-serving pytorch | ~model-server
tpu | =TPUs | =TPU | >ai-accelerators | ~ai-accelerator
triton | =Triton | =Pallas | >gpu | ~inference-engine
triton-inference-server | Triton Inference Server | | >model-serving | ~model-server
tvm | =TVM | | >compilers | ~ml-compiler
vllm | =vLLM | =VLLM; =vllm | >llm-serving | ~inference-engine
xla | =XLA | | >compilers | ~ml-compiler
`;
