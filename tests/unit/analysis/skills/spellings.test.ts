import { describe, expect, it } from 'vitest';
import { asked } from './asked.ts';

describe('spellings', () => {
  it('may share their last word, or stand with hyphens and slashes', () => {
    expect(asked('Requirements\n- Machine/deep learning')).toEqual([
      'machine-learning required',
      'deep-learning required',
    ]);
    expect(asked('Requirements\n- AWS/GCP/Azure')).toEqual(['aws required', 'google-cloud required', 'azure required']);
    expect(asked('Requirements\n- Docker-based builds, Node JS services, C++')).toEqual([
      'docker required',
      'nodejs required',
      'c-plus-plus required',
    ]);
  });

  it('may end behind a slash, or mean something else', () => {
    expect(asked('Requirements\n- CIPP/E certification')).toEqual(['privacy-certification required']);
    expect(asked('Requirements\n- Fine-tuning, agreed with Legal and the DPO')).toEqual(['fine-tuning required']);
    expect(asked('Requirements\n- Python for regression gates')).toEqual(['python required']);
    expect(asked('Profil\n- Kenntnisse in Python, gute Kenntnisse in SQL')).toEqual([
      'python required',
      'sql required',
    ]);
  });

  it('may be a currency too', () => {
    expect(asked('Requirements\n- SQL\n\n$70K-$85K CAD')).toEqual(['sql required']);
    expect(asked('Requirements\n- CAD tools and robotics')).toEqual(['cad required', 'robotics required']);
  });

  it('may be names that no row has, with capitals inside them, but not words that lost the break between them', () => {
    expect(asked('Requirements\n- Hands-on experience with RavenDB and FaunaDB')).toEqual([
      'unlisted:RavenDB required',
      'unlisted:FaunaDB required',
    ]);
    expect(asked('Requirements\n- Experience with technologiesKnowledge')).toEqual([]);
  });
});

describe('postings in other languages', () => {
  it('give skills, levels and choices', () => {
    const german = 'Dein Profil\n- Erfahrung mit Kubernetes oder Docker\n- Kenntnisse in maschinellem Lernen';
    expect(asked(german)).toEqual(['kubernetes required any1', 'docker required any1', 'machine-learning required']);
    const nouns =
      'Dein Profil\n- Sehr gute Kenntnisse in SQL und Python, Kenntnisse in Spark sind von Vorteil\n- Docker, Teamarbeit und Kubernetes';
    expect(asked(nouns)).toEqual([
      'sql required',
      'python required',
      'spark preferred',
      'docker required',
      'kubernetes required',
    ]);
    const french = 'Profil recherché\n- Maîtrise de SQL et Python\n- Idéalement AWS ou GCP';
    expect(asked(french)).toEqual([
      'sql required',
      'python required',
      'aws preferred any1',
      'google-cloud preferred any1',
    ]);
    const spanish = 'Requisitos\n- Conocimientos de aprendizaje profundo\n- Se valora experiencia con Azure';
    expect(asked(spanish)).toEqual(['deep-learning required', 'azure preferred']);
    const dutch = 'Functie-eisen\n- Kennis van kunstmatige intelligentie\n- Bij voorkeur Terraform';
    expect(asked(dutch)).toEqual(['artificial-intelligence required', 'terraform preferred']);
  });
});

describe('two spellings of one row', () => {
  it('are two skills where a list names both, the second by its spelling', () => {
    expect(asked('Requirements\n- Knowledge of RNNs, LSTMs and CNNs')).toEqual([
      'rnn required',
      'unlisted:LSTMs required',
      'cnn required',
    ]);
  });

  it('are one skill where one only says the other again', () => {
    expect(asked('Requirements\n- Large language models (LLMs), data pipelines and pipelines of data')).toEqual([
      'llm required',
      'data-pipelines required',
    ]);
    expect(asked('Requirements\n- Continuous integration/continuous delivery and Go')).toEqual([
      'ci-cd required',
      'go required',
    ]);
  });
});
