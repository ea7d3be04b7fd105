/**
 * Language, vision and speech: tasks, methods and libraries of perception and natural language processing.
 * Names follow the projects' own spelling.
 */
export const perception = `
3d-vision | 3D computer vision | 3D vision; 3D reconstruction; 3D perception; photogrammetry; multi-view geometry; structure from motion; 3D geometry; computational geometry; stereo vision; 3D scene reconstruction
assemblyai | AssemblyAI | | >speech-recognition | ~speech-api
audio-processing | Audio processing | audio ML; audio models; audio AI; audio generation; audio signal processing; speech and audio; audio understanding
camera-calibration | Camera calibration | sensor calibration; camera models | >computer-vision
clip | =CLIP | vision transformers; =ViT; =ViTs; =SigLIP; =DINOv2; vision encoders | >computer-vision transformers
comfyui | ComfyUI | | >image-generation | ~image-tool
computer-vision | Computer vision | =CV; CV models; visual perception; vision models; computer vision models; vision systems; machine vision; visual computing; computer vision algorithms; vision AI; visual recognition; image recognition; image understanding; image analysis; image classification models; visual understanding | | | not: curriculum vitae; CV and; your CV; a CV; CV in; CV to; up-to-date CV; cover letter
deepgram | Deepgram | | >speech-recognition | ~speech-api
deepstream | DeepStream | NVIDIA DeepStream; =Metropolis | >computer-vision | ~video-framework
depth-estimation | Depth estimation | stereo matching; optical flow; monocular depth | >computer-vision
detectron | Detectron2 | MMDetection | >object-detection | ~vision-library
elevenlabs | ElevenLabs | | >text-to-speech | ~speech-api
face-recognition | Face recognition | facial recognition; biometrics; liveness detection | >computer-vision
flux | =Flux | =FLUX | >image-generation | ~image-tool | beside
image-generation | Image generation | text-to-image; video generation; text-to-video; image synthesis; visual generation; image and video generation; generative video; generative media; image editing models; video diffusion; image-to-video
image-processing | Image processing | digital image processing; image enhancement; computational photography; video processing; image signal processing; =ISP; image quality; scikit-image; =Pillow | >computer-vision | | beside
livekit | LiveKit | | >webrtc | ~realtime-media
machine-translation | Machine translation | neural machine translation; translation models; multilingual NLP; multilingual models | >nlp
midjourney | Midjourney | =DALL-E; DALL·E | >image-generation | ~image-tool
named-entity-recognition | Named entity recognition | =NER; POS tagging; dependency parsing | >nlp
nerf | Neural rendering | =NeRF; =NeRFs; Gaussian splatting; neural radiance fields; differentiable rendering; novel view synthesis | >3d-vision
nlp | NLP | natural language processing; =NLP/NLU; natural language understanding; =NLU; computational linguistics; text analytics; text mining; natural language; text processing; language technologies; linguistics; NLP models; language understanding
object-detection | Object detection | object recognition; object tracking; detection and tracking; multi-object tracking; object classification; visual tracking; 3D object detection; keypoint detection | >computer-vision
ocr | =OCR | optical character recognition; handwriting recognition | >computer-vision
opencv | OpenCV | | >computer-vision | ~vision-library
pipecat | =Pipecat | | >voice-agents | ~realtime-media
point-clouds | Point clouds | point cloud processing; Open3D; lidar processing | >3d-vision
pose-estimation | Pose estimation | human pose estimation; 6D pose; gesture recognition; activity recognition; action recognition; motion capture; body tracking | >computer-vision
question-answering | Question answering | Q&A systems; reading comprehension | >nlp
scene-understanding | Scene understanding | scene reconstruction; scene graphs; spatial reasoning; spatial AI; spatial intelligence; spatial computing; semantic mapping | >computer-vision
segment-anything | Segment Anything | =SAM2; =SAM-2 | >semantic-segmentation | ~vision-library
semantic-segmentation | Image segmentation | semantic segmentation; instance segmentation; segmentation; panoptic segmentation; segmentation models | >computer-vision | | beside; not: customer segmentation; market segmentation; audience segmentation; network segmentation; user segmentation
sentiment-analysis | Sentiment analysis | opinion mining | >nlp
signal-processing | Signal processing | digital signal processing; =DSP; signals processing; time-frequency analysis; statistical signal processing; RF signal processing; filter design
sip | =SIP | =VoIP; telephony | | ~telephony | beside
spacy | spaCy | | >nlp python | ~nlp-library
speech-recognition | Speech recognition | =ASR; automatic speech recognition; speech-to-text; =STT; speech processing; speech technologies; speech; speech AI; spoken language; speech models; voice recognition; transcription models; speech understanding; speech-to-speech | | | beside
stable-diffusion | Stable Diffusion | =SDXL; ControlNet | >diffusion-models image-generation | ~image-tool
summarization | Summarisation | summarization; text summarization; document summarization; abstractive summarization | >nlp
tesseract | Tesseract | PaddleOCR | >ocr
text-to-speech | Text-to-speech | =TTS; speech synthesis; voice synthesis; speech generation; voice cloning; text-to-speech synthesis; voice generation; vocoders
torchvision | torchvision | | >computer-vision pytorch | ~vision-library
twilio | Twilio | | | ~telephony
vapi | =Vapi | | >voice-agents | ~telephony
video-analytics | Video understanding | video analytics; video analysis; video AI; video models; video intelligence | >computer-vision
vision-language-models | Vision-language models | =VLM; =VLMs; visual language models; vision-language; =LVLM; large vision models; =LMMs; large multimodal models | >multimodal-ai computer-vision
vla | Vision-language-action models | =VLA; =VLAs; vision-language-action; robot foundation models; foundation models for robotics; robotics foundation models; behavior models; large behavior models | >vision-language-models robot-learning
webrtc | WebRTC | | | ~realtime-media
whisper | =Whisper | OpenAI Whisper | >speech-recognition | ~speech-model
word2vec | word2vec | =GloVe; =fastText; word embeddings | >embeddings nlp
yolo | =YOLO | YOLOv8; Ultralytics | >object-detection | ~vision-library
`;
