import { roleWord } from '../../analysis/fields/seniority/role-word.ts';
import { readPeriod } from './periods.ts';
import type { Period, ResumePart, ResumeSection } from './resume.ts';
import { sectionOnLine, sectionOpenedBy } from './section-headings.ts';
import { languagesIn } from './spoken-languages.ts';

const bullet = /^[ \t]*(?:[-–—*•·▪●◦‣∙○■➢➤✓]|\uf0b7|o(?= ))[ \t\u00a0]*/u;

/** Longest line that can name a position; UTF-16 code units. */
const longestHeading = 120;
/** Most lines above a line of dates that name the position. */
const mostTitleLines = 2;

const dated: ReadonlySet<ResumeSection> = new Set(['work', 'projects', 'education', 'certificates']);

interface Line {
  readonly text: string;
  readonly isBullet: boolean;
}

interface OpenPart {
  section: ResumeSection;
  heading: string[];
  period: Period | null;
  lines: Line[];
}

/**
 * Cuts the text of a résumé into its parts, by headings and by lines with dates. Any text gives parts; every line is in
 * exactly one. Pure.
 * @param now the present month, counted from the year 0
 */
export function partsOfText(text: string, now: number): ResumePart[] {
  const parts: OpenPart[] = [{ section: 'head', heading: [], period: null, lines: [] }];
  let hasHeading = false;
  let datesComeFirst = false;
  for (const line of linesOf(text)) {
    const open = parts.at(-1);
    const opened = line.isBullet ? null : openedBy(line.text);
    const period = open && beginsPosition(line, open.section) ? readPeriod(line.text, now) : null;
    if (opened) {
      parts.push({ section: opened.section, heading: [], period: null, lines: opened.lines });
      hasHeading = true;
      datesComeFirst = false;
    } else if (open && period) {
      datesComeFirst ||= open.lines.length === 0 && open.period === null;
      const titles = datesComeFirst ? [] : titlesAbove(open, line.text, period);
      parts.push({
        section: datedSection(hasHeading ? open.section : null, line.text),
        heading: [...titles, line.text],
        period,
        lines: [],
      });
    } else if (open && datesComeFirst && isTitleBelow(open, line)) open.heading.push(line.text);
    else open?.lines.push(line);
  }
  return parts.map(({ lines, ...part }) => ({ ...part, lines: joined(lines) })).flatMap(withoutMachineLanguages);
}

/** Under "Languages" some list those of machines: lines that name no spoken language are skills. */
function withoutMachineLanguages(part: ResumePart): ResumePart[] {
  if (part.section !== 'languages') return [part];
  const isSpoken = (line: string) => languagesIn(line).length > 0;
  const skills = part.lines.filter((line) => !isSpoken(line));
  return [
    { ...part, lines: part.lines.filter(isSpoken) },
    { section: 'skills', heading: [], period: null, lines: skills },
  ];
}

function openedBy(line: string): { section: ResumeSection; lines: Line[] } | null {
  const section = sectionOpenedBy(line);
  if (section) return { section, lines: [] };
  const onLine = sectionOnLine(line);
  return onLine && { section: onLine.section, lines: [{ text: onLine.rest, isBullet: false }] };
}

function linesOf(text: string): Line[] {
  return text
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .split('\n')
    .map((raw) => ({
      text: raw
        .replace(bullet, '')
        .replace(/[\s\u00a0]+/gu, ' ')
        .trim(),
      isBullet: bullet.test(raw),
    }))
    .filter(({ text: words }) => words !== '');
}

function beginsPosition({ text, isBullet }: Line, section: ResumeSection): boolean {
  return (
    !isBullet && text.length <= longestHeading && (dated.has(section) || section === 'head' || section === 'summary')
  );
}

const schooling =
  /\b(?:university|college|school|institute of|b\.?sc|m\.?sc|bachelor|master|ph\.?d|universität|hochschule|université|universidad|diploma?|degree)\b/i;

/** Where no heading has told the section, what has dates is work, or schooling where it says so. */
function datedSection(told: ResumeSection | null, line: string): ResumeSection {
  if (told && dated.has(told)) return told;
  return schooling.test(line) ? 'education' : 'work';
}

/** What names a position stands above its dates, where the line of the dates does not: taken from what the part before had last. */
function titlesAbove(open: OpenPart, line: string, { start, end }: { start: number; end: number }): string[] {
  const rest = `${line.slice(0, start)}${line.slice(end)}`;
  const isFirst = open.period === null;
  if (roleWord.test(rest.toLowerCase()) && !isFirst) return [];
  let first = open.lines.length;
  while (first > 0 && open.lines.length - first < mostTitleLines && isTitle(open.lines[first - 1])) first -= 1;
  return open.lines.splice(first).map(({ text }) => text);
}

/** Where the dates stand alone on their line, the position is named below. */
function isTitleBelow({ heading, lines, period }: OpenPart, line: Line): boolean {
  return (
    period !== null &&
    lines.length === 0 &&
    heading.length === 1 &&
    isTitle(line) &&
    !/\p{L}{9,}/u.test(heading[0] ?? '')
  );
}

function isTitle(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    !line.isBullet &&
    line.text.length <= 80 &&
    !/[.;:,]$/.test(line.text) &&
    /^[\p{Lu}\d]/u.test(line.text)
  );
}

/** Draws together what was broken at the page's edge: a bullet that has not ended, a line that goes on in small letters or after a comma. */
function joined(lines: readonly Line[]): string[] {
  const whole: string[] = [];
  let inBullet = false;
  for (const { text, isBullet } of lines) {
    const last = whole.at(-1);
    if (last !== undefined && !isBullet && isUnfinished(last, text, inBullet)) {
      whole[whole.length - 1] = /\p{Ll}-$/u.test(last) ? `${last}${text}` : `${last} ${text}`;
    } else {
      whole.push(text);
      inBullet = isBullet;
    }
  }
  return whole;
}

function isUnfinished(line: string, next: string, inBullet: boolean): boolean {
  return /^\p{Ll}/u.test(next) || /[,&(/]$/.test(line) || (inBullet && !/[.!?:]$/.test(line));
}
