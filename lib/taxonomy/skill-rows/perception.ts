/**
 * Language, vision and speech: tasks, methods and libraries of perception and natural language processing.
 * Names follow the projects' own spelling.
 */
export const perception = `
3d-vision | 3D computer vision | 3D reconstruction; 3D perception; photogrammetry; 3D geometry; computational geometry
assemblyai | AssemblyAI | | >speech-recognition | ~speech-api
audio-processing | Audio processing
clip | =CLIP | =ViT | >computer-vision transformers
comfyui | ComfyUI | | >image-generation | ~image-tool
computer-vision | Computer vision | vision models; vision systems; machine vision; computer vision algorithms; image recognition; image analysis | | | not: curriculum vitae; CV and; your CV; a CV; CV in; CV to; up-to-date CV; cover letter
deepgram | Deepgram | | >speech-recognition | ~speech-api
depth-estimation | Depth estimation | | >computer-vision
elevenlabs | ElevenLabs | | >text-to-speech | ~speech-api
face-recognition | Face recognition | biometrics | >computer-vision
flux | =Flux | =FLUX | >image-generation | ~image-tool | beside
image-generation | Image generation | video generation; generative video; generative media
image-processing | Image processing | video processing; image quality | >computer-vision | | beside
livekit | LiveKit | | >webrtc | ~realtime-media
machine-translation | Machine translation | | >nlp
midjourney | Midjourney | =DALL-E | >image-generation | ~image-tool
named-entity-recognition | Named entity recognition | =NER | >nlp
nerf | Neural rendering | =NeRF; Gaussian splatting | >3d-vision
nlp | NLP | =NLU; text analytics; text mining; natural language; language technologies; linguistics; language understanding
object-detection | Object detection | | >computer-vision
ocr | =OCR | | >computer-vision
opencv | OpenCV | | >computer-vision | ~vision-library
point-clouds | Point clouds | Open3D | >3d-vision
pose-estimation | Pose estimation | | >computer-vision
question-answering | Question answering | | >nlp
scene-understanding | Scene understanding | spatial computing | >computer-vision
semantic-segmentation | Image segmentation | segmentation | >computer-vision | | beside; not: customer segmentation; market segmentation; audience segmentation; network segmentation; user segmentation
sentiment-analysis | Sentiment analysis | | >nlp
signal-processing | Signal processing | =DSP; signals processing
sip | =SIP | =VoIP; telephony | | ~telephony | beside
spacy | spaCy | | >nlp python | ~nlp-library
speech-recognition | Speech recognition | =ASR; speech-to-text; =STT; speech | | | beside
stable-diffusion | Stable Diffusion | ControlNet | >diffusion-models image-generation | ~image-tool
summarization | Summarisation | summarization | >nlp
tesseract | Tesseract | | >ocr
text-to-speech | Text-to-speech | =TTS; speech synthesis
twilio | Twilio | | | ~telephony
vapi | =Vapi | | >voice-agents | ~telephony
video-analytics | Video understanding | video analysis; video models | >computer-vision
vision-language-models | Vision-language models | =VLM; =VLMs; vision-language | >multimodal-ai computer-vision
vla | Vision-language-action models | =VLA; vision-language-action; behavior models | >vision-language-models robot-learning
webrtc | WebRTC | | | ~realtime-media
whisper | =Whisper | OpenAI Whisper | >speech-recognition
word2vec | word2vec | =fastText | >embeddings nlp
yolo | =YOLO | YOLOv8; Ultralytics | >object-detection | ~vision-library
`;
