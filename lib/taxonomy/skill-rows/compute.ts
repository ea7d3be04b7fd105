/**
 * Compute for AI: GPUs and other accelerators, kernels and compilers, serving engines, clusters.
 * Names follow the vendors' and projects' own spelling.
 */
export const compute = `
ai-accelerators | AI accelerators | hardware accelerators; accelerators; AI chips; ML accelerators; AI hardware; hardware acceleration; AI silicon; accelerator architecture; machine learning accelerators | | | beside; not: startup accelerators; career accelerators
ai-infrastructure | AI infrastructure | ML infrastructure; machine learning infrastructure; AI/ML infrastructure; training infrastructure; inference infrastructure; LLM infrastructure; GPU infrastructure; model infrastructure; AI compute; AI factories; AI infra; ML infra; AI systems infrastructure; GPU/AI infrastructure; AI compute infrastructure
amd-rocm | =ROCm | AMD ROCm; =HIP; AMD GPUs; MI300; MI300X; AMD Instinct | >gpu-programming | ~gpu-stack
asic | =ASICs | custom silicon; ASIC design | >digital-design
aws-trainium | Trainium | Inferentia; AWS Neuron | >ai-accelerators aws | ~ai-accelerator
baseten | =Baseten | | >model-serving | ~inference-cloud
batch-inference | Batching | continuous batching; batch inference; dynamic batching; request batching; micro-batching; offline inference; paged attention; in-flight batching | >inference-optimization
bentoml | BentoML | | >model-serving | ~model-server
capacity-planning | Capacity planning | capacity management; resource planning; capacity modeling; capacity forecasting; demand and capacity; fleet management for GPUs
ceph | =Ceph | =CEPH | >hpc-storage | ~object-store
cerebras | Cerebras | | >ai-accelerators | ~ai-accelerator
compilers | Compilers | ML compilers; compiler optimization; compiler design; deep learning compilers; AI compilers; compiler development; graph compilers; compiler engineering; compiler technologies; =JIT; code generation for accelerators; kernel compilers; compiler infrastructure
computer-architecture | Computer architecture | CPU architecture; hardware architecture; GPU architecture; microarchitecture; processor architecture; system-on-chip; =SoC; =SoCs; chip architecture; memory hierarchy; cache coherence; server architecture; computer systems; processor design; memory subsystems; ISA design; SoC architecture; memory architectures
coreml | CoreML | | >edge-ai | ~edge-runtime
coreweave | CoreWeave | =Nebius; Lambda Labs | >gpu | ~gpu-cloud | beside
cublas | cuBLAS | | >cuda | ~cuda-library
cuda | CUDA | CUDA C++; CUDA programming; CUDA kernels; NVIDIA CUDA; CUDA C; =PTX | >gpu-programming | ~gpu-stack
cudnn | cuDNN | | >cuda | ~cuda-library
cutlass | =CUTLASS | =CuTe | >cuda | ~cuda-library
data-centre | Data centre operations | data center; data centre; data center operations; data center infrastructure; data center networking; liquid cooling; AI data centers; hyperscale data centers
dcgm | =DCGM | | >gpu monitoring
distributed-inference | Distributed inference | disaggregated inference; disaggregated serving; disaggregated prefill; multi-node inference; =llm-d; distributed serving; large-scale inference | >inference-optimization
dpus | =DPUs | SmartNICs; =NICs; =BlueField | >networking
edge-ai | Edge AI | on-device inference; edge inference; on-device ML; edge deployment; TinyML; on-device AI; edge machine learning; on-device models; edge ML; on-device; edge devices; edge computing; edge AI deployment; mobile inference; embedded AI
executorch | ExecuTorch | | >edge-ai pytorch | ~edge-runtime
fireworks-ai | Fireworks AI | | >llm-apis | ~inference-cloud
gpfs | =GPFS | Spectrum Scale | >hpc-storage | ~parallel-file-system
gpu | GPUs | =GPU; NVIDIA GPUs; GPU computing; GPU acceleration; GPU-accelerated computing; GPU clusters; GPU systems; GPU servers; GPU workloads; =H100; =H200; =A100; =B200; =GB200; =Blackwell; =Hopper; GPU hardware; multi-GPU systems; GPU compute; GPU-based systems; NVIDIA DGX; =DGX; HGX; NVIDIA hardware; graphics processing units; GPU platforms
gpu-optimization | GPU optimization | GPU performance optimization; GPU utilization; GPU performance; kernel optimization; GPU profiling; GPU memory; GPU efficiency; GPU tuning; performance optimization of GPU; GPU kernel optimization; GPU memory management | >gpu
gpu-orchestration | GPU orchestration | GPU scheduling; GPU Operator; GPU cluster management; =MIG; GPU virtualization; GPU sharing; GPU resource management; GPU partitioning | >gpu kubernetes
gpu-programming | GPU programming | GPU kernels; GPU kernel development; kernel development; kernels; kernel programming; GPU kernel programming; parallel programming on GPUs; GPU computing kernels; GPU compute kernels; kernel authoring; compute kernels; custom kernels; kernel fusion; CUDA/Triton kernels; GPGPU | >gpu | | beside; not: Linux kernels; kernels of
groq | =Groq | | >llm-apis | ~inference-cloud | beside
hpc | High-performance computing | =HPC; high performance compute; HPC clusters; supercomputing; supercomputers; AI clusters; HPC systems; scientific computing; cluster computing; HPC/AI; high-performance clusters; accelerated computing
hpc-storage | Distributed storage | parallel file systems; distributed file systems; high-performance storage; storage systems; object storage; storage architecture; file systems; storage infrastructure; block storage
inference | Inference | model inference; LLM inference; ML inference; inference pipelines; inference services; inference systems; AI inference; inference workloads; inference engines; inference serving; inference frameworks; inference runtimes; inference platforms; inference stack; model inference pipelines; LLM inference frameworks; deep learning inference; machine learning inference; inference deployment; inference servers | | | beside; not: causal inference; statistical inference; Bayesian inference; type inference
inference-optimization | Inference optimization | LLM inference optimization; inference performance; inference acceleration; latency optimization; inference efficiency; inference optimisation; optimizing inference; model inference optimization; inference latency; inference scaling; serving optimization; inference cost; latency and throughput; throughput optimization; low-latency serving | >inference
infiniband | InfiniBand | | >rdma | ~cluster-fabric
interconnects | High-speed networking | high-performance networking; interconnects; high-speed interconnects; network fabrics; AI networking; chip interconnects | >networking
job-scheduling | Job scheduling | job schedulers; workload managers; workload scheduling; cluster schedulers; cluster scheduling; resource scheduling; gang scheduling; batch scheduling; cluster management; schedulers
kserve | KServe | | >model-serving kubernetes | ~model-server
kueue | =Kueue | =Volcano | >job-scheduling kubernetes | ~scheduler | beside
kv-cache | KV cache | KV caching; KV-cache management; key-value cache; prefix caching; KV cache optimization | >inference-optimization
llama-cpp | llama.cpp | =GGUF | >inference | ~local-inference
llm-serving | LLM serving | LLM deployment; serving LLMs; deploying LLMs; LLM hosting; large model serving; self-hosted LLMs; LLM inference serving; serving large language models; model hosting; self-hosted models | >llm model-serving
llvm | =LLVM | =Clang | >compilers | ~ml-compiler
lmdeploy | LMDeploy | | >llm-serving | ~inference-engine
lustre | =Lustre | | >hpc-storage | ~parallel-file-system
minio | MinIO | | >hpc-storage | ~object-store
mlir | =MLIR | | >compilers | ~ml-compiler
mlx | =MLX | Apple MLX | >inference | ~local-inference
modal | =Modal | Modal Labs | >serverless | ~inference-cloud | beside
model-optimization | Model optimization | model optimisation; model acceleration; performance optimization of models; model efficiency; model compression and optimization; neural network optimization; model tuning; ML optimization; optimizing models; model performance optimization; LLM optimization
model-serving | Model serving | ML serving; serving models; model inference serving; serving infrastructure; model serving infrastructure; serving frameworks; serving; model serving systems; model serving frameworks; inference services deployment; multi-model serving; ML model serving; real-time serving; serving systems; model-serving platforms; model servers | | | not: serving customers; serving clients; serving as; serving the; serving our; serving in; serving over; serving millions; serving a; customers we serving; serving users; serving on; serving more
mpi | =MPI | OpenMPI | >parallel-computing | ~parallel-model
nccl | =NCCL | collective communication; collective operations; collectives; communication libraries; =RCCL; =SHARP; collective communication libraries | >distributed-training
npu | =NPUs | neural processing units | >ai-accelerators | ~ai-accelerator
nvidia-dynamo | NVIDIA Dynamo | =NIXL | >distributed-inference | ~inference-engine
nvidia-nim | NVIDIA NIM | =NIM; NIM microservices; NVIDIA AI | >model-serving | ~model-server
nvidia-nsight | Nsight | Nsight Systems; Nsight Compute; NVIDIA Nsight | >profiling gpu | ~profiler
nvlink | NVLink | NVSwitch; =XGMI | >gpu | ~cluster-fabric
nvme | NVMe | NVMe-oF | >hpc-storage
openacc | OpenACC | | >parallel-computing gpu-programming | ~parallel-model
opencl | OpenCL | | >gpu-programming | ~gpu-stack
openmp | OpenMP | | >parallel-computing | ~parallel-model
openvino | OpenVINO | | >edge-ai | ~edge-runtime
parallel-computing | Parallel computing | parallel programming; parallel processing; parallel algorithms; =SIMD; vectorization; parallelization; parallel and distributed computing; massively parallel; heterogeneous computing; =AVX; parallel computation
perf | Linux perf | =perf; =VTune; =Perfetto; flame graphs | >profiling | ~profiler | beside
performance-analysis | Performance analysis | performance modeling; performance modelling; performance characterization; roofline; performance benchmarking; workload analysis; workload characterization; performance measurement; roofline analysis; performance projections; performance evaluation of systems; system performance analysis
pruning | Pruning | sparsity; model pruning; sparse models; structured sparsity | >model-optimization | | beside
pthreads | pthreads | | >multithreading | ~parallel-model
pytorch-profiler | PyTorch Profiler | torch.profiler | >profiling pytorch | ~profiler
qnn | =QNN | =SNPE; Qualcomm AI Engine | >edge-ai | ~edge-runtime
quantization | Quantization | quantisation; model quantization; =GPTQ; =AWQ; bitsandbytes; quantization-aware training; =PTQ; =QAT; post-training quantization; 4-bit | >model-optimization
rapids | =RAPIDS | cuDF; cuML | >cuda | ~dataframe-library
ray | =Ray | =Anyscale; Apache Ray; Ray clusters; Ray Data; KubeRay | >distributed-systems | ~distributed-python
ray-serve | Ray Serve | | >ray model-serving | ~model-server
rdma | =RDMA | =GPUDirect; GPUDirect RDMA; =UCX | >networking | ~cluster-fabric
replicate | =Replicate | | >llm-apis | ~inference-cloud | beside
roce | =RoCE | =RoCEv2 | >rdma | ~cluster-fabric
run-ai | Run:ai | | >gpu-orchestration | ~scheduler
runpod | RunPod | | >gpu | ~gpu-cloud
seldon | Seldon | Seldon Core | >model-serving kubernetes | ~model-server
sglang | SGLang | | >llm-serving | ~inference-engine
slurm | Slurm | | >hpc job-scheduling | ~scheduler
speculative-decoding | Speculative decoding | | >inference-optimization
sycl | =SYCL | =oneAPI | >gpu-programming | ~gpu-stack
tensorflow-serving | TensorFlow Serving | TF Serving | >model-serving tensorflow | ~model-server
tensorrt | =TensorRT | NVIDIA TensorRT; Torch-TensorRT | >inference-optimization | ~inference-engine
tensorrt-llm | TensorRT-LLM | =TRT-LLM; TRTLLM | >tensorrt llm-serving | ~inference-engine
tflite | TensorFlow Lite | =TFLite; LiteRT | >edge-ai tensorflow | ~edge-runtime
tgi | =TGI | Text Generation Inference | >llm-serving | ~inference-engine
together-ai | Together AI | | >llm-apis | ~inference-cloud
torch-compile | torch.compile | TorchInductor; TorchDynamo | >pytorch compilers | ~ml-compiler
torchserve | TorchServe | | >model-serving pytorch | ~model-server
tpu | =TPUs | Cloud TPU; tensor processing units | >ai-accelerators | ~ai-accelerator
triton | =Triton | OpenAI Triton; Triton kernels; Triton language; =Pallas | >gpu | ~kernel-language inference-engine
triton-inference-server | Triton Inference Server | NVIDIA Triton; Triton Server; NVIDIA Triton Inference Server | >model-serving | ~model-server
tvm | =TVM | Apache TVM | >compilers | ~ml-compiler
vllm | =vLLM | =VLLM; =vllm | >llm-serving | ~inference-engine
weka | =WEKA | =Weka | >hpc-storage | ~parallel-file-system
xla | =XLA | OpenXLA | >compilers | ~ml-compiler
`;
