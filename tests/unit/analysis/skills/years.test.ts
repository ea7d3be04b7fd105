import { describe, expect, it } from 'vitest';
import { asked } from './asked.ts';

describe('years', () => {
  it('belong to the skills they are asked for', () => {
    expect(asked('Requirements\n- 5+ years of Python and SQL, with some Docker')).toEqual([
      'python required 5y',
      'sql required 5y',
      'docker required',
    ]);
  });

  it('reach what spells the work out, not what follows it', () => {
    expect(asked('Requirements\n- 4 years of Python with Kafka; some Docker')).toEqual([
      'python required 4y',
      'kafka required 4y',
      'docker required',
    ]);
  });

  it('are the lowest of a range, and change within a sentence', () => {
    expect(asked('Requirements\n- 3-5 years of Java, including two years of Kafka')).toEqual([
      'java required 3y',
      'kafka required 2y',
    ]);
  });

  it('hold for what brackets spell out, but not for the next requirement', () => {
    expect(asked('Requirements\n- 5 years with Python and charts (Plotly, Matplotlib)')).toEqual([
      'python required 5y',
      'plotly required 5y',
      'matplotlib required 5y',
    ]);
    expect(asked('Requirements\n- 5 years with Python, knowledge of databases (MySQL)')).toContain('mysql required');
  });

  it('belong to the skill before them where they end there', () => {
    const each = ['java required 5y', 'kafka required 2y'];
    expect(asked('Requirements\n- Java (5+ years), Kafka (2 years)')).toEqual(each);
    expect(asked('Requirements\n- Java - 5 years, Kafka - 2 years')).toEqual(each);
    expect(asked('Requirements\n- Java: 5 years of experience\n- Kafka: 2 Yrs (Required)')).toEqual(each);
    expect(asked('Requirements\n- Proficient in Java (5+ years) and Kafka (2+ years)')).toEqual(each);
    expect(asked('Requirements\n- Java (5 yrs+), Kafka (2 yrs+)')).toEqual(each);
    expect(asked('Requirements\n- Java and Kafka (3+ years)')).toEqual(['java required 3y', 'kafka required 3y']);
    expect(asked('Requirements\n- Java, 4 years with Kafka')).toEqual(['java required', 'kafka required 4y']);
  });

  it('may leave out the word after the first', () => {
    const each = ['java required 5y', 'kafka required 2y'];
    expect(asked('Requirements\n- 5+ years in Java, of which 2 with Kafka')).toEqual(each);
    expect(asked('Requirements\n- 5+ years with Java, 2+ with Kafka')).toEqual(each);
    expect(asked('Requirements\n- 5 years of Java, at least two of them with Kafka')).toEqual(each);
    expect(asked('Requirements\n- 5 years of Java, of which at least two in the Kafka ecosystem')).toEqual(each);
    expect(asked("Profil\n- 5 ans d'expérience en Java dont 2 en Kafka")).toEqual(each);
  });
});
