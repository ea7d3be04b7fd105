import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/analysis/analyse.ts';
import type { AnalysisInput } from '../../../../lib/analysis/analysis.ts';
import { prepare } from '../../../../lib/analysis/document.ts';
import { judgeRole } from '../../../../lib/analysis/track/judge-role.ts';
import { trackIds } from '../../../../lib/taxonomy/track-ids.ts';
import { traps, usualCases } from './postings.ts';

const judge = (input: AnalysisInput) => judgeRole(prepare(input), []);
const caseOf = (title: string) => {
  const found = [...usualCases, ...traps].find((posting) => posting.title === title);
  if (!found) throw new Error(`No case "${title}"`);
  return found;
};

describe('the track', () => {
  it.each(usualCases)('of "$title" is $track', (posting) => {
    expect(judge(posting).track?.id).toBe(posting.track);
  });

  it.each(traps)('of "$title" follows its duties, not its title or employer: $track', (posting) => {
    expect(judge(posting).track?.id).toBe(posting.track);
  });

  it.each(usualCases.filter(({ track }) => track !== 'other'))('of "$title" is found without its title', (posting) => {
    const ranked = judge({ ...posting, title: '' }).track?.ranked ?? [];
    expect(ranked.slice(0, 2).map(({ id }) => id)).toContain(posting.track);
  });

  it('is not given where too little was read', () => {
    expect(judge({ title: 'Machine Learning Engineer', description: '' }).track).toBeNull();
    expect(
      judge({ title: 'Machine Learning Engineer', description: 'Apply now. Great team, great pay.' }).track,
    ).toBeNull();
    expect(judge({ title: '', description: 'lorem ipsum dolor sit amet '.repeat(40) }).track).toBeNull();
  });

  it('ranks every track once, the first with the highest score, and scores sum to about 1', () => {
    const { track } = judge(caseOf('LLM Engineer'));
    const scores = track?.ranked.map(({ score }) => score) ?? [];
    expect(track?.ranked.map(({ id }) => id).sort()).toEqual([...trackIds]);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 1);
  });

  it('is surer of a plain case than of one between two tracks', () => {
    const [llm, platform] = [caseOf('LLM Engineer'), caseOf('ML Platform Engineer')];
    const between = { title: 'AI Engineer', description: `${llm.description}\n${platform.description}` };
    expect(judge(llm).track?.confidence).toBeGreaterThan(judge(between).track?.confidence ?? 1);
  });
});

describe('the evidence', () => {
  it.each([...usualCases, ...traps])('of "$title" quotes one to four of its sentences word for word', (posting) => {
    const evidence = judge(posting).track?.evidence ?? [];
    expect(evidence.length).toBeGreaterThanOrEqual(1);
    expect(evidence.length).toBeLessThanOrEqual(4);
    for (const { quote, start, end, weight } of evidence) {
      expect(quote).toBe(start === -1 ? posting.title : posting.description.slice(start, end));
      expect(weight).toBeGreaterThan(0);
    }
  });

  it('is not what the role is denied to be, nor the same words twice', () => {
    const posting = {
      title: 'Data Engineer',
      description:
        'Responsibilities\n- Build data pipelines and a warehouse on Snowflake\n- This is not a data pipelines role on a Snowflake warehouse alone\n' +
        '- Build data pipelines and a warehouse on Snowflake with dbt and Airflow\n- Keep data quality high in the warehouse',
    };
    const quotes = judge(posting).track?.evidence.map(({ quote }) => quote) ?? [];
    expect(quotes.join(' ')).toContain('data pipelines and a warehouse on Snowflake');
    expect(quotes.join(' ')).not.toContain('This is not');
    expect(quotes.filter((quote) => quote.includes('Build data pipelines'))).toHaveLength(1);
  });

  it('leaves a strong sentence alone rather than pad it with a weak one', () => {
    const strong = 'Build data pipelines with Airflow, Spark and dbt into the Snowflake warehouse';
    const description = `Responsibilities\n- ${strong}\n- Go with the parcels on their way to the customers of the north\n- Help the others in the depot when much is to be carried, and write down what could be done in better ways\n`;
    expect(judge({ title: '', description }).track?.evidence.map(({ quote }) => quote)).toEqual([strong]);
  });

  it('is neither a heading in the text, nor praise of the team, nor a trait of character, where a duty tells as much', () => {
    const duties = [
      'Build retrieval and prompts for the LLM assistant of our depots',
      'Evaluate hallucinations of the LLM against a golden set',
      'Fine-tune an LLM on letters of complaint',
    ];
    const others = [
      'LLM Retrieval & Prompt Engineering',
      'We are a team that loves LLM agents, retrieval and prompt engineering.',
      'You thrive on LLM prompts in a fast-paced setting with retrieval and agents.',
    ];
    const description = `Responsibilities\n${[...others, ...duties].map((line) => `- ${line}`).join('\n')}\n`;
    const [first, second] = judge({ title: 'LLM Engineer', description }).track?.evidence ?? [];
    expect(duties).toContain(first?.quote);
    expect(duties).toContain(second?.quote);
  });

  it('comes from the work, not from what the employer says of itself', () => {
    for (const posting of traps) {
      const boast = posting.description.slice(0, posting.description.indexOf('\n'));
      for (const { quote } of judge(posting).track?.evidence ?? []) expect(boast).not.toContain(quote);
    }
  });
});

describe('what the duties tell', () => {
  it('shares the work among its kinds', () => {
    const { work } = judge(caseOf('Data Engineer'));
    const shares = Object.values(work);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(work.data).toBe(Math.max(...shares));
    expect(judge({ title: 'Engineer', description: '' }).work).toEqual({});
  });

  it('says whether an AI role builds or steers, and nothing of other roles', () => {
    expect(judge(caseOf('LLM Engineer')).orientation?.value).toBe('builder');
    expect(judge(caseOf('AI Governance Manager')).orientation?.value).toBe('strategist');
    expect(judge(caseOf('Backend Engineer')).orientation).toBeNull();
  });

  it('names the field of AI that a role is about', () => {
    expect(judge(caseOf('AI Engineer')).focus).toContain('forecasting');
    expect(judge(caseOf('LLM Engineer')).focus).toContain('generative');
    expect(judge(caseOf('Full Stack Engineer')).focus).toEqual([]);
  });

  it('answers the four questions with sentences of the posting, or with nothing', () => {
    const posting = caseOf('ML Reliability Engineer');
    const { questions } = judge(posting);
    expect(questions.map(({ id }) => id)).toEqual(['decisions', 'breaks', 'closeness', 'transfer']);
    expect(questions.find(({ id }) => id === 'breaks')?.quote).toMatch(/incident|failure|SLO/i);
    for (const { quote } of questions) if (quote !== null) expect(posting.description).toContain(quote);
    for (const { quote } of judge({ title: 'Engineer', description: '' }).questions) expect(quote).toBeNull();
  });

  it("takes neither praise of the employer nor a person's own things for an answer", () => {
    const body = caseOf('Backend Engineer').description;
    const answerTo = (id: string, line: string) =>
      judge({ title: 'Backend Engineer', description: `${line}\n\n${body}` }).questions.find(
        (question) => question.id === id,
      )?.quote;
    const praise = 'Norrland Parcels reinvents shipping and is loved by millions of consumers.';
    expect(answerTo('closeness', praise)).not.toBe(praise);
    const freedom = 'You will work on your own laptop, at your own pace.';
    expect(answerTo('decisions', freedom)).not.toBe(freedom);
    const choice = 'You will choose the message broker and define how parcels are tracked.';
    expect(answerTo('decisions', choice)).toBe(choice);
  });

  it('says what carries over by the sentence that names most skills', () => {
    const description = `What you'll do
- Improve how parcels find their way through the depot
- Keep the tracking service running in Python

What you bring
- Three years with Python, Kubernetes, Terraform and PostgreSQL
- Joy in parcels`;
    const { questions } = analyse({ title: 'Platform Engineer', description });
    expect(questions.find(({ id }) => id === 'transfer')?.quote).toMatch(/^Three years with Python, Kubernetes/);
  });

  it('finds signs of responsibility in what is asked as well', () => {
    const posting = caseOf('Data Engineer');
    const asked = 'You are used to explaining results to non-technical stakeholders.';
    const flagsOf = (description: string) => judge({ ...posting, description }).flags.map(({ id }) => id);
    expect(flagsOf(`${posting.description}- ${asked}\n`)).toContain('stakeholders');
  });

  it('counts a duty of two kinds half for each', () => {
    const description =
      "What you'll do\n- Train models and build data pipelines\n- Train models for parcel sizes\n- Train models for parcel weights\n- Train models for routes";
    expect(judge({ title: 'Engineer', description }).work).toEqual({ modelling: 0.88, data: 0.12 });
  });

  it('shares out nothing where only one or two duties tell their kind', () => {
    const description =
      "What you'll do\n- Train models for parcel sizes\n- Water the plants of the depot\n- Greet those who come to fetch a parcel";
    expect(judge({ title: 'Engineer', description }).work).toEqual({});
  });

  it('takes AI in a role of language models for work with them', () => {
    const duties = [
      'Build retrieval-augmented generation with LLM APIs over the notes of the depot',
      'Bring AI solutions into the daily work of the drivers',
      'Find out where AI could help the dispatchers next',
      'Review code and keep the Kubernetes cluster running',
      'Keep the dashboards of the depot in order',
    ];
    const description = `What you'll do\n${duties.map((duty) => `- ${duty}`).join('\n')}\n\nWhat you bring\n- LangChain, prompts and Python`;
    const { track, work } = judge({ title: 'LLM Engineer', description });
    expect(track?.id).toBe('llm-engineering');
    expect(work.llm).toBe(Math.max(...Object.values(work)));
  });

  it.each([
    ['decisions', 'Weigh the trade-offs between two designs and tell the depot which to build.'],
    ['decisions', 'Guide architectural decisions for the sorting line.'],
    ['decisions', 'Oversee independent checks of every scale.'],
    ['closeness', 'Raise the conversion rate of the booking page.'],
    ['closeness', 'Help borrowers understand what they sign.'],
  ])('answers %s by "%s"', (id, duty) => {
    const { questions } = judge({ title: 'Engineer', description: `What you'll do\n- ${duty}\n- Load parcels` });
    expect(questions.find((question) => question.id === id)?.quote).toBe(duty);
  });

  it.each([
    ['decisions', 'If you choose to apply, your data is kept for a year.'],
    ['decisions', 'You have an ownership mindset.'],
    ['closeness', 'Offer students a place to learn.'],
  ])('does not answer %s by "%s"', (id, line) => {
    const { questions } = judge({ title: 'Engineer', description: `What you'll do\n- ${line}\n- Load parcels` });
    expect(questions.find((question) => question.id === id)?.quote).toBeNull();
  });

  it('flags what is under- and overrated, with its words', () => {
    const flagsOf = (title: string) => judge(caseOf(title)).flags.map(({ id }) => id);
    expect(flagsOf('ML Platform Engineer')).toContain('ml-platform');
    expect(flagsOf('Research Scientist')).toContain('research-only');
    expect(flagsOf('ML Reliability Engineer')).toEqual(expect.arrayContaining(['ml-reliability', 'beyond-training']));
    expect(flagsOf('AI Trainer, Italian')).toContain('prompt-only');
    expect(flagsOf('Community Nurse')).toEqual([]);
  });

  it('tells a start-up from an enterprise by what is said of the employer', () => {
    const body = caseOf('Backend Engineer').description;
    const typeOf = (line: string) =>
      judge({ title: 'Backend Engineer', description: `${line}\n\n${body}` }).companyType?.value;
    expect(typeOf('We are an early-stage start-up, backed by seed funding.')).toBe('start-up');
    expect(typeOf('Norrland Bank has 14,000 employees and is listed on Nasdaq.')).toBe('enterprise');
    expect(typeOf('Norrland Parcels is backed by Fjordview Ventures and by friends.')).toBe('start-up');
    expect(typeOf('Norrland Parcels is a global leader in parcel sorting.')).toBe('enterprise');
    expect(typeOf('We want to become the global leader in parcel sorting.')).toBeUndefined();
    expect(typeOf('Benefits\n- Employee stock purchase plan')).toBe('enterprise');
    expect(typeOf('Benefits\n- ESPP at a 15% discount')).toBe('enterprise');
    expect(typeOf('Benefits\n- A stock purchase program')).toBe('enterprise');
    expect(typeOf('We like parcels.')).toBeUndefined();
    expect(typeOf('Our 12,500 colleagues work in more than 40 countries.')).toBe('enterprise');
    expect(typeOf('Norrland Parcels is a company of 640 people.')).toBe('mid-size');
    expect(typeOf('We lead a team of 40 people who like parcels.')).toBeUndefined();
    expect(typeOf('Our customers reach from startups to shops.')).toBeUndefined();
    expect(typeOf('We are a small, experienced and well-funded crew.')).toBe('start-up');
    expect(typeOf('You thrive in a fast-moving startup environment.')).toBe('start-up');
    expect(typeOf('You have experience in a fast-moving startup environment.')).toBeUndefined();
    expect(typeOf('Norrland Parcels has 900+ teammates in ten towns.')).toBe('mid-size');
    expect(typeOf('Mit 12.000 Mitarbeitenden sortieren wir Pakete.')).toBe('enterprise');
    expect(typeOf('Avec 450 collaborateurs, nous trions des colis.')).toBe('mid-size');
    expect(typeOf('More than 60,000 businesses send parcels with us.')).toBe('enterprise');
  });
});

it('never throws and quotes only what is there, whatever the text', () => {
  const words = fc.constantFrom(
    'models',
    'train',
    'LLM',
    '\n- ',
    '\n\nRequirements\n',
    '. ',
    '\u0000',
    '🤖',
    'ı',
    'İ',
    'agents',
    '你好',
    '**',
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 120 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), text, (title, description) => {
      const { track } = judge({ title, description });
      for (const { quote, start, end } of track?.evidence ?? []) {
        expect(quote).toBe(start === -1 ? title : description.slice(start, end));
      }
    }),
    { numRuns: 150 },
  );
});
