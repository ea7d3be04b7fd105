/**
 * Language, vision and speech: tasks, methods and libraries of perception and natural language processing.
 * Names follow the projects' own spelling.
 */
export const perception = `
3d-vision | 3D computer vision | 3D reconstruction; photogrammetry; 3D geometry; computational geometry; multi-view geometry
audio-processing | Audio processing
clip | =CLIP | | >computer-vision transformers
comfyui | ComfyUI | | >image-generation | ~image-generator
computer-vision | Computer vision | vision models; vision systems; machine vision; computer vision algorithms; image recognition; image analysis; vision par ordinateur; visión por computador | | | not: curriculum vitae; CV and; your CV; a CV; CV in; CV to; cover letter
deepgram | Deepgram | | >speech-recognition
depth-estimation | Depth estimation | | >computer-vision
elevenlabs | ElevenLabs | | >text-to-speech
face-recognition | Face recognition | biometrics | >computer-vision
flux | &=Flux | &=FLUX | >image-generation | ~image-generator | beside
image-classification | Image classification | | >computer-vision
image-generation | Image generation
image-processing | Image processing | image quality; super-resolution | >computer-vision | | beside
language-modelling | Language modelling | | >nlp
livekit | LiveKit | | >webrtc | ~realtime-media
machine-translation | Machine translation | | >nlp
midjourney | Midjourney | | >image-generation | ~image-generator
named-entity-recognition | Named entity recognition | =NER | >nlp
nerf | Neural rendering | Gaussian splatting | >3d-vision
nlp | NLP | =NLU; text analytics; text mining; linguistics; language understanding; natural language processing; natural language understanding; traitement du langage naturel; procesamiento del lenguaje natural
object-detection | Object detection | | >computer-vision
object-tracking | Object tracking | | >computer-vision
ocr | =OCR | optical character recognition | >computer-vision
opencv | OpenCV | | >computer-vision | ~vision-library
point-clouds | Point clouds | Open3D | >3d-vision
pose-estimation | Pose estimation | | >computer-vision
question-answering | Question answering | | >nlp
scene-understanding | Scene understanding | | >computer-vision
semantic-segmentation | Image segmentation | &segmentation | >computer-vision | | beside; not: customer segmentation; market segmentation; audience segmentation; user segmentation
sentence-transformers | Sentence Transformers | | >nlp
sentiment-analysis | Sentiment analysis | | >nlp
signal-processing | Signal processing | =DSP | | | not: DSP and SSP; DSP/SSP; DSPs and SSPs
sip | =SIP | telephony | | | beside
spacy | spaCy | | >nlp python | ~nlp-library
speaker-diarization | Speaker diarization | diarization
speech-recognition | Speech recognition | =ASR; speech-to-text; =STT; speech; automatic speech recognition; speech processing | | | beside
stable-diffusion | Stable Diffusion | | >diffusion-models image-generation | ~image-generator
summarization | Summarisation | | >nlp
tesseract | Tesseract | | >ocr
text-classification | Text classification | intent classification; intent detection | >nlp
text-to-speech | Text-to-speech | =TTS; speech synthesis
twilio | Twilio
video-analytics | Video understanding | video models; video processing; video analysis | >computer-vision
video-generation-models | Video generation | =Veo 3; Kling AI | >image-generation
vision-language-models | Vision-language models | =VLM; vision-language | >multimodal-ai computer-vision
vision-transformers | Vision transformers | =ViT | >computer-vision transformers
vla | Vision-language-action models | =VLA | >vision-language-models robot-learning
webrtc | WebRTC | | | ~realtime-media
whisper | =Whisper | | >speech-recognition
word2vec | word2vec | | >embeddings nlp
yolo | =YOLO | Ultralytics | >object-detection | ~vision-library
`;
