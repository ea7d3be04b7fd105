/**
 * Deep learning: architectures, training at scale, adapting and aligning models, frameworks.
 * Names follow the projects' own spelling.
 */
export const deepLearning = `
accelerate | Hugging Face Accelerate | =Accelerate | >distributed-training | ~training-framework | beside
ai-alignment | AI alignment | model alignment; LLM alignment; alignment research; safety alignment
attention | Attention mechanisms | FlashAttention | >transformers
autoencoders | Autoencoders | =VAEs | >deep-learning
axolotl | Axolotl | | >fine-tuning | ~fine-tuning-tool
backpropagation | Backpropagation | =SGD | >deep-learning
cnn | Convolutional neural networks | =CNN; =CNNs; ResNet | >deep-learning
continual-learning | Continual learning | lifelong learning; online learning | >machine-learning | | not: culture of continual learning
contrastive-learning | Contrastive learning | | >representation-learning
curriculum-learning | Curriculum learning | data curation; dataset curation | >model-training
deep-learning | Deep learning | deep neural networks; =DNN; =DNNs; neural nets | >machine-learning
deepspeed | DeepSpeed | =ZeRO | >distributed-training | ~training-framework
diffusion-models | Diffusion models | diffusion; =DiT; denoising models | >generative-models
distributed-training | Distributed training | large-scale training; distributed model training; large-scale model training; =DDP; multi-GPU | >model-training
domain-adaptation | Domain adaptation | model adaptation; model customization | >transfer-learning
dpo | =DPO | preference optimization; preference tuning | >post-training | ~preference-method
fastai | fastai | | >pytorch | ~dl-framework
federated-learning | Federated learning | | >machine-learning
fine-tuning | Fine-tuning | ?finetune; fine-tuned models | >model-training
fsdp | =FSDP | | >distributed-training pytorch | ~training-framework
gans | =GANs | | >generative-models deep-learning
gnn | Graph neural networks | =GNN; =GNNs; graph learning; PyTorch Geometric | >deep-learning
grpo | =GRPO | RLVR | >reinforcement-learning post-training | ~preference-method
imitation-learning | Imitation learning | behavior cloning | >reinforcement-learning
instruction-tuning | Instruction tuning | =SFT; instruction fine-tuning | >fine-tuning
jax | JAX | | >deep-learning | ~dl-framework
keras | Keras | | >deep-learning | ~dl-framework
knowledge-distillation | Distillation | model compression | >model-optimization
lora | =LoRA | =LORA; =LoRAs | >peft
megatron | Megatron-LM | =Megatron | >distributed-training | ~training-framework
meta-learning | Meta-learning | | >machine-learning
mixed-precision | Mixed precision | =FP8; =BF16; =FP16; numerical precision; =INT8 | >model-optimization
mixture-of-experts | Mixture of experts | =MoE | >transformers
model-architecture | Model architectures | neural architectures; deep learning architectures
model-parallelism | Model parallelism | pipeline parallelism; parallelism | >distributed-training
model-training | Model training | training models; ML model training; training pipelines; training machine learning models; training workflows | >machine-learning
mxnet | MXNet | | >deep-learning | ~dl-framework
nemo | NVIDIA NeMo | =NeMo | >distributed-training | ~training-framework
neural-networks | Neural networks | | >deep-learning
peft | =PEFT | adapters | >fine-tuning | | beside
post-training | Post-training | | >fine-tuning
ppo | =PPO | policy gradient | >reinforcement-learning | ~preference-method | not: PPO plan; PPO medical; PPO insurance; PPO dental; HMO
pre-training | Pre-training | foundation model training; LLM training | >model-training
pytorch | PyTorch | =torch | >deep-learning | ~dl-framework
pytorch-lightning | PyTorch Lightning | =Lightning AI | >pytorch | ~training-framework
q-learning | Q-learning | =DQN | >reinforcement-learning
qlora | QLoRA | | >lora quantization
ray-train | Ray Train | RLlib | >ray distributed-training
reinforcement-learning | Reinforcement learning | =RL | >machine-learning
representation-learning | Representation learning | | >deep-learning
reward-modelling | Reward modelling | reward modeling; reward functions; reward shaping | >reinforcement-learning
rlhf | RLHF | =RLAIF | >post-training reinforcement-learning | ~preference-method
rnn | Recurrent neural networks | =RNN; =RNNs; =LSTM; =LSTMs; sequence models | >deep-learning
scaling-laws | Scaling laws | | >pre-training
self-supervised-learning | Self-supervised learning | self-supervision; weak supervision | >machine-learning
state-space-models | State space models | =Mamba | >deep-learning
synthetic-data | Synthetic data
tensorflow | TensorFlow | =TF | >deep-learning | ~dl-framework
transfer-learning | Transfer learning | | >deep-learning
transformers | Transformers | transformer-based architectures; encoder-decoder | >deep-learning | | not: power transformers; distribution transformers; electrical transformers
trl | =TRL | | >post-training hugging-face | | beside
unsloth | Unsloth | | >fine-tuning | ~fine-tuning-tool
world-models | World models | | >deep-learning
`;
