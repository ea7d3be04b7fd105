import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, prepare } from '../../lib/analysis/document.ts';
import { type TrackId, trackIds } from '../../lib/taxonomy/track-ids.ts';
import { tradesOf } from './typical/index.ts';
import type { Trade } from './typical/trade.ts';

/** A labelled posting. */
export interface Example {
  readonly id: string;
  readonly document: Document;
  readonly track: TrackId;
  /** Other tracks that a careful reader could defend. */
  readonly alternatives: readonly TrackId[];
  /** Postings of one employer share a group, so that cross-validation never learns an employer's boilerplate. */
  readonly group: string;
}

interface PostingRow {
  readonly id: string;
  readonly title?: string | null;
  readonly description: string;
  readonly company?: string | null;
}

interface LabelRow {
  readonly id: string;
  readonly track: TrackId;
  readonly alt?: readonly TrackId[];
}

/** Reads one object a line. */
export function readJsonl<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The labelled postings of a corpus directory (`dev-full` and `dev-track`), sorted by id. */
export function readCorpus(directory: string): Example[] {
  return ['dev-full', 'dev-track']
    .flatMap((name) => {
      const labels = new Map(readJsonl<LabelRow>(join(directory, `${name}.labels.jsonl`)).map((row) => [row.id, row]));
      return readJsonl<PostingRow>(join(directory, `${name}.postings.jsonl`)).flatMap((posting) => {
        const label = labels.get(posting.id);
        return label ? [exampleOf(posting, label)] : [];
      });
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function exampleOf(posting: PostingRow, label: LabelRow): Example {
  return {
    id: posting.id,
    document: prepare({
      title: posting.title ?? '',
      description: posting.description,
      company: posting.company ?? null,
    }),
    track: label.track,
    alternatives: (label.alt ?? []).filter((id) => trackIds.includes(id)),
    group: groupOf(posting),
  };
}

/** An employer's name folded to its first word; postings without a name stand alone. */
function groupOf({ id, company }: PostingRow): string {
  const name = (company ?? '').toLowerCase();
  const first = name.match(/[\p{L}\p{N}]+/u)?.[0] ?? '';
  return first === '' || first === 'unknown' ? `posting ${id}` : first;
}

const dutiesEach = 5;
const askedEach = 2;

/** A posting for each typical title, with some of its trade's typical duties and requirements in turn. */
export function typicalExamples(): Example[] {
  return trackIds.flatMap((track) =>
    tradesOf(track)
      .flatMap(postingsOf)
      .map(({ title, description }, index) => ({
        id: `typical ${track} ${index}`,
        document: prepare({ title, description }),
        track,
        alternatives: [],
        group: `typical ${title}`,
      })),
  );
}

function postingsOf({ titles, otherTitles, duties, asked }: Trade): { title: string; description: string }[] {
  return [...titles, ...otherTitles].map((title, index) => {
    const lines = [
      'Responsibilities',
      ...inTurn(duties, index * 2, dutiesEach),
      '',
      'Requirements',
      ...inTurn(asked, index, askedEach),
    ];
    return { title, description: lines.join('\n') };
  });
}

function inTurn(lines: readonly string[], first: number, count: number): string[] {
  return Array.from({ length: count }, (_, offset) => `- ${lines[(first + offset) % lines.length]}`);
}
