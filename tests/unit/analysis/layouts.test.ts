import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';

interface Section {
  readonly heading: string;
  readonly items: readonly string[];
}

/** One posting of our own, as a person would lay it out. */
const sections: readonly Section[] = [
  {
    heading: 'About us',
    items: ['We map the seabed for wind farms and fishing fleets.', 'For 20 years our sonar has led the field.'],
  },
  {
    heading: "What you'll do",
    items: ['Build pipelines in Airflow that clean sonar data', 'Train segmentation models with PyTorch'],
  },
  {
    heading: 'Requirements',
    items: [
      "Bachelor's degree in computer science or a related field",
      '4+ years of experience in software engineering',
      'Strong Python and SQL',
    ],
  },
  { heading: 'Nice to have', items: ['Experience with Kubernetes', 'Experience with Rust'] },
  {
    heading: 'Benefits',
    items: [
      'Salary: £58,000 - £66,000 per annum',
      'Hybrid: two days a week in our Hull office',
      'A learning budget of £1,500 each year',
    ],
  },
];

const layouts: Readonly<Record<string, (section: Section) => string>> = {
  'flattened HTML': ({ heading, items }) => `${heading}\n${items.map((item) => `- ${item}`).join('\n')}\n`,
  Markdown: ({ heading, items }) => `## ${heading}\n\n${items.map((item) => `* ${item}`).join('\n')}\n\n`,
  'bold headings and no bullets': ({ heading, items }) => `**${heading}**\n\n${items.join('\n')}\n\n`,
  'headings in capitals with bullets': ({ heading, items }) =>
    `${heading.toUpperCase()}\n${items.map((item) => `• ${item}`).join('\n')}\n\n`,
  'headings with a colon, numbered': ({ heading, items }) =>
    `${heading}:\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}\n`,
  'lines that end in two blanks': ({ heading, items }) =>
    `${heading}  \n${items.map((item) => `- ${item}  `).join('\n')}\n`,
  'carriage returns': ({ heading, items }) => `${heading}\r\n${items.map((item) => `- ${item}`).join('\r\n')}\r\n\r\n`,
  'hard-wrapped': ({ heading, items }) => `${heading}\n\n${items.map((item) => wrapped(`* ${item}`)).join('\n')}\n\n`,
  'one wall of text': ({ heading, items }) => `${heading} ${items.map((item) => item.replace(/\.$/, '')).join('. ')}. `,
  'one wall with bullets': ({ heading, items }) => `${heading} ${items.map((item) => `• ${item}`).join(' ')} `,
};

const widest = 44;

/** Broken at a fixed width, the lines after the first indented. */
function wrapped(item: string): string {
  let line = '';
  const lines: string[] = [];
  for (const word of item.split(' ')) {
    if (line.length + word.length + 1 > widest) {
      lines.push(line);
      line = ` `;
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

describe('one posting in every layout', () => {
  it.each(Object.entries(layouts))('%s', (_, layout) => {
    const analysis = analyse({ title: 'Engineer', description: sections.map(layout).join('') });
    const levels = Object.fromEntries(analysis.skills.map(({ skill, level }) => [skill, level]));
    expect(levels).toMatchObject({
      airflow: 'mentioned',
      pytorch: 'mentioned',
      python: 'required',
      sql: 'required',
      kubernetes: 'preferred',
      rust: 'preferred',
    });
    expect(analysis).toMatchObject({
      yearsMin: 4,
      seniority: 'mid',
      degree: { level: 'bachelor', required: true },
      workMode: 'hybrid',
      salary: { min: 58000, max: 66000, currency: 'GBP', period: 'year' },
    });
  });
});
