import { describe, expect, it } from 'vitest';
import { asked } from './asked.ts';

describe('alternatives', () => {
  it('share a number', () => {
    expect(asked('Requirements\n- One of AWS, GCP or Azure\n- Vue or React')).toEqual([
      'aws required any1',
      'google-cloud required any1',
      'azure required any1',
      'vue required any2',
      'react required any2',
    ]);
  });

  it('are examples too, but not plain lists', () => {
    expect(asked('Requirements\n- Orchestrators (e.g. Airflow, Dagster)')).toEqual([
      'airflow required any1',
      'dagster required any1',
    ]);
    expect(asked('Requirements\n- Airflow, Dagster and Kafka')).toEqual([
      'airflow required',
      'dagster required',
      'kafka required',
    ]);
  });

  it('are told in other languages', () => {
    expect(asked('Dein Profil\n- Erfahrung in einer oder mehreren der folgenden Sprachen: Java, Kotlin, Go')).toEqual([
      'java required any1',
      'kotlin required any1',
      'go required any1',
    ]);
    expect(asked('Profil recherché\n- Maîtrise d’au moins un langage : Python, Java')).toEqual([
      'python required any1',
      'java required any1',
    ]);
  });

  it('are what a bracket offers instead', () => {
    expect(asked('Requirements\n- Terraform (or Pulumi)\n- Python (and Go)')).toEqual([
      'terraform required any1',
      'pulumi required any1',
      'python required',
      'go required',
    ]);
  });

  it('are what a bracket spells out after "at least one"', () => {
    expect(asked('Requirements\n- At least one workflow orchestration tool (Airflow, Dagster)').slice(-2)).toEqual([
      'airflow required any1',
      'dagster required any1',
    ]);
  });

  it('go on where one member names two skills', () => {
    expect(asked('Requirements\n- Models such as CNNs, transformer-based generative models, or GANs')).toEqual([
      'cnn required any1',
      'transformers required any1',
      'generative-models required any1',
      'gans required any1',
    ]);
  });

  it('end where the list goes on after its last "or"', () => {
    expect(asked('Requirements\n- Python or Scala, Kafka, Terraform')).toEqual([
      'python required any1',
      'scala required any1',
      'kafka required',
      'terraform required',
    ]);
    expect(asked('Requirements\n- Python or Scala, Kafka or similar').map((skill) => skill.slice(-4))).toEqual([
      'any1',
      'any1',
      'any1',
    ]);
  });

  it('are the items below words that leave the choice', () => {
    const list = 'Requirements\n- SQL\n- At least one of the following:\n- Kafka\n- Spark\n- Experience with Docker';
    expect(asked(list)).toEqual(['sql required', 'kafka required any1', 'spark required any1', 'docker required']);
  });

  it('are the sentences after words that leave the choice, up to one that asks anew', () => {
    expect(
      asked('Requirements\nSkilled in several of these areas: Kafka and Spark. Terraform. Proven work in Docker.'),
    ).toEqual(['kafka required any1', 'spark required any1', 'terraform required any1', 'docker required']);
  });

  it('leave out a member that is also asked for alone', () => {
    expect(asked('Requirements\n- Python or Scala\n- Python')).toEqual(['python required', 'scala required any1']);
  });
});
