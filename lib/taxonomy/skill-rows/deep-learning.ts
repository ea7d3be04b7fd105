/**
 * Deep learning: architectures, training at scale, adapting and aligning models, frameworks.
 * Names follow the projects' own spelling.
 */
export const deepLearning = `
accelerate | Hugging Face Accelerate | =Accelerate | >distributed-training | ~training-library | beside
ai-alignment | AI alignment | safety alignment
attention | Attention mechanisms | FlashAttention | >transformers
autoencoders | Autoencoders | =VAE | >deep-learning
caffe | =Caffe | =Theano | >deep-learning | ~dl-framework
checkpointing | Checkpointing | | >model-training | | beside
cnn | Convolutional neural networks | =CNN; ResNet | >deep-learning
continual-learning | Continual learning | online learning | >machine-learning
contrastive-learning | Contrastive learning | | >representation-learning
curriculum-learning | Curriculum learning | | >model-training
data-curation | Data curation | dataset curation | >model-training
deep-learning | Deep learning | deep neural networks; =DNN; =DL; apprentissage profond; aprendizaje profundo | >machine-learning
deepspeed | DeepSpeed | =ZeRO | >distributed-training | ~training-library
diffusion-models | Diffusion models | diffusion | >generative-models
distributed-training | Distributed training | large-scale training; distributed model training; large-scale model training; =DDP; multi-GPU | >model-training
domain-adaptation | Domain adaptation | model adaptation | >transfer-learning
dpo | =DPO | preference optimization; preference tuning | >post-training | ~preference | not: the DPO; and DPO; our DPO; with DPO; a DPO
encoder-decoder-models | Encoder-decoder models | | >deep-learning
fastai | fastai | | >pytorch | ~dl-framework
federated-learning | Federated learning | | >machine-learning
fine-tuning | Fine-tuning | fine-tuned models | >model-training
flow-matching | Flow matching | | >generative-models
fsdp | =FSDP | | >distributed-training pytorch | ~training-library
gans | =GANs | generative adversarial networks; =GAN | >generative-models deep-learning
gnn | Graph neural networks | =GNN; graph learning | >deep-learning
grpo | =GRPO | RLVR | >reinforcement-learning post-training | ~preference
horovod | Horovod | | >distributed-training | ~training-library
imitation-learning | Imitation learning | behavior cloning | >reinforcement-learning
instruction-tuning | Instruction tuning | =SFT; instruction fine-tuning | >fine-tuning
jax | JAX | | >deep-learning | ~dl-framework
keras | Keras | | >deep-learning | ~dl-framework
knowledge-distillation | Distillation | knowledge distillation; model distillation | >model-optimization
lora | =LoRA | | >peft
mcts | =MCTS | | >reinforcement-learning
mechanistic-interpretability | Mechanistic interpretability | | >interpretability
megatron | Megatron-LM | =Megatron | >distributed-training | ~training-library
mixed-precision | Mixed precision | =FP8; =FP16; =INT8 | >model-optimization
mixture-of-experts | Mixture of experts | =MoE | >transformers
model-architecture | Model architectures | deep learning architectures
model-parallelism | Model parallelism | pipeline parallelism; parallelism; tensor parallelism; data parallelism | >distributed-training
model-training | Model training | training models; ML model training; training pipelines; training machine learning models; training workflows | >machine-learning
mxnet | MXNet | | >deep-learning | ~dl-framework
nemo | NVIDIA NeMo | =NeMo | >distributed-training | ~training-library
neural-architecture-search | Neural architecture search | &=NAS | >deep-learning | | beside
neural-networks | Neural networks | | >deep-learning
peft | =PEFT | adapters; parameter-efficient fine-tuning | >fine-tuning | | beside
post-training | Post-training | | >fine-tuning
ppo | &=PPO | policy gradient | >reinforcement-learning | ~preference | not: PPO plan; PPO and HMO; PPO/HMO
pre-training | Pre-training | foundation model training; LLM training | >model-training
pytorch | PyTorch | =torch | >deep-learning | ~dl-framework | not: the torch
pytorch-lightning | PyTorch Lightning | =Lightning AI | >pytorch | ~training-library
q-learning | Q-learning | | >reinforcement-learning
qlora | QLoRA | | >lora quantization
reinforcement-learning | Reinforcement learning | =RL | >machine-learning
representation-learning | Representation learning | | >deep-learning
reward-modelling | Reward modelling | reward functions; reward shaping; reward models | >reinforcement-learning
rlhf | RLHF | =RLAIF; reinforcement learning from human feedback | >post-training reinforcement-learning | ~preference
rllib | RLlib | | >reinforcement-learning
rnn | Recurrent neural networks | =RNN; =LSTM | >deep-learning
scaling-laws | Scaling laws | | >pre-training
self-supervised-learning | Self-supervised learning | weak supervision | >machine-learning
synthetic-data | Synthetic data
tensorflow | TensorFlow | =TF | >deep-learning | ~dl-framework
transfer-learning | Transfer learning | | >deep-learning
transformers | &Transformers | transformer-based architectures | >deep-learning | | not: electrical transformers; power transformers
trl | =TRL | | >post-training hugging-face | | beside
unsloth | Unsloth | | >fine-tuning
world-models | World models | | >deep-learning
`;
