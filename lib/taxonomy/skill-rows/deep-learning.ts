/**
 * Deep learning: architectures, training at scale, adapting and aligning models, frameworks.
 * Names follow the projects' own spelling.
 */
export const deepLearning = `
accelerate | Hugging Face Accelerate | =Accelerate | >distributed-training | ~training-framework | beside
ai-alignment | AI alignment | model alignment; =alignment; alignment research; LLM alignment; preference alignment; safety alignment; alignment techniques; value alignment | | | beside; not: cross-functional alignment; alignment across; alignment with; alignment between; stakeholder alignment; strategic alignment
attention | Attention mechanisms | self-attention; FlashAttention | >transformers
autoencoders | Autoencoders | variational autoencoders; VAE; =VAEs; encoder-decoder models | >deep-learning
axolotl | Axolotl | | >fine-tuning | ~fine-tuning-tool
backpropagation | Backpropagation | gradient descent; gradient-based optimization; =SGD | >deep-learning
cnn | Convolutional neural networks | =CNN; =CNNs; ConvNets; ResNet | >deep-learning
continual-learning | Continual learning | lifelong learning; continual pre-training; online learning; incremental learning | >machine-learning | | not: culture of continual learning
contrastive-learning | Contrastive learning | | >representation-learning
curriculum-learning | Curriculum learning | data mixtures; data mixing; data curation; dataset curation | >model-training
deep-learning | Deep learning | deep neural networks; =DL; =DNN; =DNNs; deep learning models; deep learning frameworks; neural nets | >machine-learning
deepspeed | DeepSpeed | =ZeRO | >distributed-training | ~training-framework
diffusion-models | Diffusion models | latent diffusion; diffusion; diffusion transformers; denoising diffusion; flow matching; =DiT; denoising models; diffusion-based models | >generative-models
distributed-training | Distributed training | multi-GPU training; multi-node training; large-scale training; distributed model training; parallel training; distributed deep learning; large-scale model training; distributed learning; =DDP; distributed data parallel; multi-GPU; large-scale distributed training | >model-training
domain-adaptation | Domain adaptation | domain-adaptive pretraining; domain-specific fine-tuning; model adaptation; model customization; domain-specific models | >transfer-learning
dpo | =DPO | direct preference optimization; =ORPO; =KTO; preference optimization; preference learning; preference tuning; preference modeling | >post-training | ~preference-method
fastai | fastai | | >pytorch | ~dl-framework
federated-learning | Federated learning | | >machine-learning
fine-tuning | Fine-tuning | model fine-tuning; finetune; fine-tuned models; fine-tuning techniques; fine-tune models; fine-tuning models; fine-tuning workflows; fine-tuning pipelines | >model-training
flax | =Flax | | >jax | ~dl-framework
fsdp | =FSDP | fully sharded data parallel; =FSDP2 | >distributed-training pytorch | ~training-framework
gans | =GANs | generative adversarial networks | >generative-models deep-learning
gnn | Graph neural networks | =GNN; =GNNs; graph learning; graph machine learning; graph ML; graph representation learning; PyTorch Geometric | >deep-learning
grpo | =GRPO | RLVR | >reinforcement-learning post-training | ~preference-method
imitation-learning | Imitation learning | behavior cloning; behavioral cloning; learning from demonstrations; inverse reinforcement learning | >reinforcement-learning
instruction-tuning | Instruction tuning | supervised fine-tuning; =SFT; instruction fine-tuning | >fine-tuning
jax | JAX | | >deep-learning | ~dl-framework
keras | Keras | | >deep-learning | ~dl-framework
knowledge-distillation | Distillation | model distillation; knowledge distillation; model compression | >model-optimization
lora | =LoRA | =LORA; low-rank adaptation; LoRA adapters; =LoRAs | >peft
megatron | Megatron-LM | =Megatron; Megatron Core | >distributed-training | ~training-framework
meta-learning | Meta-learning | multi-task learning | >machine-learning
mixed-precision | Mixed precision | mixed-precision training; =FP8; =BF16; =FP16; =FP4; low-precision training; numerical precision; =INT8; low precision | >model-optimization
mixture-of-experts | Mixture of experts | =MoE; MoE models | >transformers
model-architecture | Model architectures | neural architectures; neural network architectures; deep learning architectures; model architecture design; network architecture search; neural architecture search; model design
model-merging | Model merging | | >fine-tuning
model-parallelism | Model parallelism | tensor parallelism; pipeline parallelism; data parallelism; model-parallel training; expert parallelism; parallelism strategies; sequence parallelism; parallelism | >distributed-training
model-training | Model training | training models; ML model training; training pipelines; AI model training; training of models; training machine learning models; training workflows; model training pipelines; training ML models; model training and evaluation; training workloads; training and inference; training loops | >machine-learning
mxnet | MXNet | | >deep-learning | ~dl-framework
nemo | NVIDIA NeMo | =NeMo; NeMo Framework | >distributed-training | ~training-framework
neural-networks | Neural networks | artificial neural networks; neural network models | >deep-learning
peft | =PEFT | parameter-efficient fine-tuning; adapters; adapter tuning; parameter efficient methods | >fine-tuning | | beside
physics-informed-ml | Physics-informed machine learning | physics-informed neural networks; =PINNs; scientific machine learning; neural operators; AI for science | >deep-learning
post-training | Post-training | model post-training; LLM post-training; post-training techniques | >fine-tuning
ppo | =PPO | proximal policy optimization; policy gradient; policy optimization | >reinforcement-learning | ~preference-method | not: PPO plan; PPO medical; PPO insurance; PPO dental; HMO
pre-training | Pre-training | LLM pretraining; foundation model training; large language model training; LLM training; training LLMs; training large models; self-supervised pretraining; training foundation models; training large language models | >model-training
pytorch | PyTorch | =torch | >deep-learning | ~dl-framework
pytorch-lightning | PyTorch Lightning | =Lightning AI | >pytorch | ~training-framework
qlora | QLoRA | | >lora quantization
ray-train | Ray Train | Ray Tune; RLlib | >ray distributed-training
reinforcement-learning | Reinforcement learning | =RL; deep reinforcement learning; Q-learning; deep RL; RL algorithms; RL training; multi-agent reinforcement learning; offline RL; RL environments; model-based RL; =DQN; actor-critic | >machine-learning
representation-learning | Representation learning | metric learning; feature learning | >deep-learning
reward-modelling | Reward modelling | reward modeling; reward models; reward design; reward functions; reward shaping; reward engineering | >reinforcement-learning
rlhf | RLHF | =RLAIF; reinforcement learning from human feedback; Constitutional AI; RL from human feedback | >post-training reinforcement-learning | ~preference-method
rnn | Recurrent neural networks | =RNN; =RNNs; =LSTM; =LSTMs; =GRU; sequence models; sequence modeling; sequence-to-sequence | >deep-learning
scaling-laws | Scaling laws | | >pre-training
self-supervised-learning | Self-supervised learning | self-supervision; semi-supervised learning; weak supervision; weakly supervised learning | >machine-learning
state-space-models | State space models | =Mamba | >deep-learning
synthetic-data | Synthetic data | synthetic data generation; synthetic datasets; data synthesis; synthetic data pipelines; simulated data
tensorflow | TensorFlow | =TF; TensorFlow 2; TFX | >deep-learning | ~dl-framework
torchtune | torchtune | | >fine-tuning pytorch | ~fine-tuning-tool
transfer-learning | Transfer learning | domain transfer | >deep-learning
transformers | Transformers | transformer models; transformer architectures; transformer-based models; transformer-based architectures; transformer networks; encoder-decoder | >deep-learning | | not: power transformers; distribution transformers; electrical transformers
trl | =TRL | OpenRLHF | >post-training hugging-face | ~rl-framework | beside
unsloth | Unsloth | | >fine-tuning | ~fine-tuning-tool
verl | =verl | | >post-training | ~rl-framework | beside
world-models | World models | world foundation models; video world models; =JEPA | >deep-learning
`;
