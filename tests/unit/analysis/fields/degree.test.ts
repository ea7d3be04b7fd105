import { describe, expect, it } from 'vitest';
import { readDegree } from '../../../../lib/analysis/fields/degree.ts';
import { posting, valueIn } from './posting.ts';

describe('readDegree', () => {
  it.each([
    ["Bachelor's degree in Computer Science required", 'bachelor'],
    ["Master's or PhD in statistics", 'master'],
    ['A Ph.D. in machine learning, or a Master’s degree and 4 years of experience', 'master'],
    ['BSc/MSc in maths', 'bachelor'],
    ['B.Tech or M.Tech', 'bachelor'],
    ["PhD preferred; Bachelor's required", 'bachelor'],
    ["Bachelor's degree in maths (Master's strongly preferred)", 'bachelor'],
    ['A degree in engineering or equivalent', 'bachelor'],
    ['Currently pursuing a Bachelor’s degree', 'bachelor'],
    ['Abgeschlossenes Studium der Informatik', 'bachelor'],
    ['Diplôme d’ingénieur ou master en informatique', 'master'],
    ['Bac+5 en informatique', 'master'],
    ['Licenciatura en informática', 'bachelor'],
    ['HBO werk- en denkniveau', 'bachelor'],
  ])('reads %j as required', (text, level) => {
    expect(valueIn(readDegree, text)).toEqual({ level, required: true });
  });

  it.each([
    ["Bachelor's degree or equivalent experience", 'bachelor'],
    ['BS, MS or PhD in Computer Science or a related field, or equivalent industry experience', 'bachelor'],
    ['University degree in a technical field, or comparable work experience', 'bachelor'],
    ['Option 1: a bachelor’s degree and 3 years in sales. Option 2: 5 years in sales.', 'bachelor'],
    ['Nice to have\n- PhD in physics', 'phd'],
    ['Advanced degree preferred', 'master'],
  ])('reads %j as not required', (text, level) => {
    expect(valueIn(readDegree, text)).toEqual({ level, required: false });
  });

  it.each([
    'Scrum Master certification',
    'High school diploma or GED',
    'MS Excel and MS Office',
    'You will master new tools to a high degree',
    'Founded by two professors with a Ph.D. in biology',
    'Build and be in touch with customers',
  ])('names no degree in %j', (text) => {
    expect(valueIn(readDegree, text)).toBeNull();
  });

  it('takes a wish for a wish where the posting repeats it without its heading', () => {
    const repeated =
      'We chart bays. A Master’s degree in oceanography.\n\nNice to have\n- A Master’s degree in oceanography.';
    expect(valueIn(readDegree, repeated)).toEqual({ level: 'master', required: false });
  });

  it('quotes the alternatives on the lines below', () => {
    const lines = 'Bachelor’s degree in oceanography; or\nFour years at sea or,\nA harbour master’s licence.';
    expect(readDegree(posting(`${lines}\nKnows Kafka.`))?.evidence.quote).toBe(lines);
  });
});
