import type { AnalysisInput } from '../../lib/analysis/analysis.ts';
import { bullets, headings, joints, sentences, slots, stumblingBlocks, titles } from './fragments.ts';
import { Random } from './random.ts';

/** Longest text of the rare long cases, and of all others; UTF-16 code units. */
const longest = 60_000;
const usualLength = 5000;
const longShare = 0.005;

/**
 * A posting as bad as pages and pastes can be: fragments of real wording, in every layout, damaged in several ways.
 * @param seed decides the posting; the same one gives the same posting
 */
export function generatePosting(seed: number): AnalysisInput {
  const random = new Random(seed);
  const most = random.chance(longShare) ? longest : usualLength;
  const shape = random.pick([posting, posting, posting, posting, repetition, soup]);
  let description = shape(random, most);
  for (let rounds = random.between(0, 4); rounds > 0; rounds -= 1) description = damage(random, description);
  return {
    title: random.chance(0.1) ? soup(random, 300) : random.pick(titles),
    description: description.slice(0, most),
    company: random.pick(['Example', '', null]),
    location: random.pick(['Berlin, Germany', 'Remote', soup(random, 40), null]),
    workMode: random.pick([null, null, 'Hybrid', soup(random, 20)]),
    employment: random.pick([null, null, 'Full-time, Contract', soup(random, 20)]),
    salaryText: random.pick([null, null, fill(random, '{money} - {money}'), soup(random, 30)]),
  };
}

/** Sections of sentences, some under headings, in one layout or in many. */
function posting(random: Random, most: number): string {
  const isUneven = random.chance(0.3);
  const joint = random.pick(joints);
  const bullet = random.pick(bullets);
  const length = random.between(1, most);
  let text = '';
  while (text.length < length) {
    const between = isUneven ? random.pick(joints) : joint;
    text += random.chance(0.15)
      ? between + heading(random) + between
      : (isUneven ? random.pick(bullets) : bullet) + fill(random, random.pick(sentences)) + between;
  }
  return text;
}

function heading(random: Random): string {
  const words = random.pick(headings);
  return random.pick([
    words,
    `${words}:`,
    `**${words}**`,
    `## ${words}`,
    words.toUpperCase(),
    `<h2>${words}</h2>`,
    `${words}\n=====`,
  ]);
}

function fill(random: Random, sentence: string): string {
  return sentence.replace(/\{([a-z]{1,9})\}/g, (_, slot: string) => random.pick(slots[slot] ?? ['']));
}

/** One fragment over and over. */
function repetition(random: Random, most: number): string {
  const fragment = random.pick([
    random.pick(stumblingBlocks),
    fill(random, random.pick(sentences)),
    `${random.pick(headings)} `,
    random.pick(random.pick(Object.values(slots))),
  ]);
  const unit = fragment + random.pick(['', ' ', '\n', ', ', ' or ']);
  return unit.repeat(Math.ceil(random.between(1, most) / unit.length));
}

/** Any code units, those that readers stumble over more often than others. */
function soup(random: Random, most: number): string {
  const length = random.between(0, Math.min(most, 4000));
  const limit = random.pick([0x7f, 0xff, 0x2fff, 0xffff]);
  let text = '';
  while (text.length < length) {
    text += random.chance(0.1) ? random.pick(stumblingBlocks) : String.fromCharCode(random.between(0, limit));
  }
  return text;
}

/** One way in which a text gets broken. */
function damage(random: Random, text: string): string {
  const at = random.between(0, text.length);
  const to = Math.min(text.length, at + random.between(0, 400));
  const block = random.pick(stumblingBlocks);
  return random.pick([
    () => text.slice(0, at) + block.repeat(random.between(1, 60)) + text.slice(at),
    () => text.slice(0, at) + text.slice(to),
    () => text.slice(0, to) + text.slice(at),
    () => text.slice(0, at) + text.slice(at, to).replace(/\s/g, '') + text.slice(to),
    () => text.replace(/\n/g, random.pick([' ', '', '\r', '\n\n\n', block])),
    () => text.replace(/ /g, random.pick(['\u00a0', '  ', '\n', '\t', '_'])),
    () => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
    () => text.replace(/&/g, '&amp;amp;').replace(/</g, '&amp;lt;'),
  ])();
}
