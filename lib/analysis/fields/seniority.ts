import type { Seniority } from '../analysis.ts';
import { type Document, evidenceOf, type Sourced, titleEvidence } from '../document.ts';
import { clauseAfter } from './near.ts';
import { plainWords } from './topics.ts';
import { askedYears } from './years.ts';

/** Level words of a title, the decisive first: "Senior Staff" is staff, "Senior Manager" a manager. */
const titleLevels: readonly (readonly [Seniority, RegExp])[] = [
  ['mid', /\bmid[- ](?:to[- ])?senior/],
  ['intern', /\bintern(?:ship)?s?\b|\btrainees?\b|\bworking student|\bwerkstudent|\bpraktik|\bstagiaire|\bapprentice/],
  ['director', /\b(?:senior |deputy |associate |managing |executive )?director\b|\bhead of\b|\bhead,/],
  ['executive', /\b(?:svp|evp|avp|vp|vice[- ]president|president|chief|c[etoif]o|cdo|caio|cpo|partner$)\b/],
  [
    'manager',
    /\b(?:engineering|development|science|analytics|platform|technology|it|software|data|ml|ai|research|design|security|operations|qa|infrastructure|sre|area|branch|group|lead|general|team|regional|district|store|office|tech lead|risk|audit|biostatistician|biostatistics|reliability|systems?|learning|intelligence|modell?ing) ?(?:\([^)]{1,12}\) )?managers?\b|\bsenior managers?\b|\bmanager,|\bmanager - |\bgroup (?:product )?manager\b|\bsupervisor\b|\bteamleit/,
  ],
  [
    'staff',
    /\bstaff\b|\bprincipal\b|\blead\b|\bleader\b|\bdistinguished\b|\bfellow\b|\btechnical leadership\b|\btech lead\b|\bpmts\b|\bhauptingenieur/,
  ],
  ['senior', /\bsenior\b|\bsr\b|\bsnr\b|\bsmts\b|\b(?:iii|iv)\b|\bexperienced\b|\bexpert\b/],
  [
    'junior',
    /\bjunior\b|\bjr\b|\bgraduate\b|\bnew grad|\bfreshers?\b|\bentry[- ]level\b|\bearly[- ]career\b|\bcampus\b|\bassociate\b|\bberufseinsteiger|\btrainee\b/,
  ],
  ['mid', /\bmid(?:-?level)?\b|\bintermediate\b|\bii\b/],
];
const rank: readonly Seniority[] = ['intern', 'junior', 'mid', 'senior', 'staff', 'manager', 'director', 'executive'];

/** Managers of a thing, not of people. */
const managesThings =
  /\b(?:program(?:me)?|product|project|account|case|success|campaign|community|content|delivery|relationship|category|vendor|partner|risk|marketing|customer|change|office|release|engineering program|engagement|incident|social media|property) managers?\b/;
const managesPeople = /\bgroup product manager|\bsenior manager|\bmanager of\b|\bmanagement manager/;
/** Vice presidents of banks and agencies are senior staff, not executives. */
const bank =
  /\bbank|\bciti|morgan|goldman|wells fargo|barclays|hsbc|blackrock|\bubs\b|deutsche|credit|capital|fidelity|state street|bny|financial|securities|asset management|insurance|mutual/;
const doesTheWork =
  /\b(?:engineer|developer|analyst|scientist|counsel|specialist|consultant|architect|designer|operations|management -|associate)\b/;
const leadsThings = /\blead(?:ing)? generation\b/;

/** "Scientist or Senior Scientist" leaves the level open. */
const roleWord = /\b(?:engineer|scientist|developer|analyst|architect|researcher|manager|designer|consultant)s?\b/;

/** Level of the role: the title first, then a level stated in the text, then the years asked for. */
export function readSeniority(document: Document): Sourced<Seniority> | null {
  const title = levelOfTitle(document);
  if (title) return { value: title, evidence: titleEvidence(document) };
  return statedLevel(document) ?? levelOfYears(document);
}

function levelOfTitle(document: Document): Seniority | null {
  const words = plainWords(document.title).replace(/[.]/g, '').replace(leadsThings, ' ');
  const [first = '', ...others] = words.split(/ \/ | or /);
  const firstLevel = levelOfWords(first, document);
  const isOpen =
    firstLevel === null &&
    roleWord.test(first) &&
    others.some((other) => roleWord.test(other) && levelOfWords(other, document) !== null);
  if (isOpen) return null;
  const levels = [firstLevel, ...others.map((other) => levelOfWords(other, document))].filter(
    (level) => level !== null,
  );
  return levels.length === 0 ? null : (rank[Math.min(...levels.map((level) => rank.indexOf(level)))] ?? null);
}

function levelOfWords(words: string, document: Document): Seniority | null {
  const level =
    titleLevels.find(([candidate, pattern]) => pattern.test(words) && !isMisread(candidate, words))?.[0] ??
    numberedLevel(words);
  return level === 'executive' ? levelOfVicePresident(words, document) : level;
}

function isMisread(level: Seniority, words: string): boolean {
  if (level === 'manager') return managesThings.test(words) && !managesPeople.test(words);
  return level === 'director' && /\bart director|\bcreative director/.test(words);
}

/** "Data Engineer I", "Data Scientist 2". */
function numberedLevel(words: string): Seniority | null {
  const match =
    /(?:engineer|scientist|analyst|developer|designer|architect|manager|specialist|biostatistician|consultant|worker|researcher|associate) (i|1|2|3|4)(?=$|[ ,(:-])/.exec(
      words,
    );
  if (!match) return null;
  if (match[1] === 'i' || match[1] === '1') return 'junior';
  return match[1] === '2' ? 'mid' : 'senior';
}

/** "Vice President, AI Engineer" is a bank's senior engineer; "Area Manager, SVP" a manager. */
function levelOfVicePresident(words: string, document: Document): Seniority {
  if (/\bchief\b|\bc[etoif]o\b/.test(words)) return 'executive';
  const rest = words.replace(vicePresident, ' ');
  if (!leadingRank.test(words)) return titleLevels.find(([, pattern]) => pattern.test(rest))?.[0] ?? 'senior';
  if (/^(?:senior|executive|svp|evp)/.test(words)) return 'executive';
  return doesTheWork.test(words) || bank.test(plainWords(document.input.company ?? '')) ? 'senior' : 'executive';
}

const vicePresident =
  /\b(?:(?:senior|executive|assistant|regional) )?(?:svp|evp|avp|vp|vice[- ]president|president)\b/g;
const leadingRank = /^(?:\w+ ){0,2}(?:svp|evp|avp|vp|vice[- ]president|president)\b/;

/** What a statement of the role begins with: "We are seeking a …", "As a …". */
const asks = /\b(?:seeking|looking for|hiring|searching for|need|recruiting|as|for) (?=an? |our |the |[a-z-]{3,16} )/g;
const levelWord = /^(?:[a-z-]{1,16},? ){0,4}?(junior|entry[- ]level|mid[- ]level|senior|staff|principal|lead) /;
const farthestRole = 90;
/** "This is a senior role", "(Senior/Staff-level)", "Junior to Mid-level": the lower of two. */
const statedRole =
  /\b(?:this|it) is an? (?:very |truly )?(junior|entry[- ]level|mid[- ]level|senior|staff|principal)(?:[- ]level)?\b[a-z ,-]{0,40}\b(?:role|position)|\((junior|mid|senior|staff)(?:(?:[- ]level)?(?:\/| to | or |-)(?:mid|senior|staff|principal))?[- ]level\)/;
const levelNames: Readonly<Record<string, Seniority>> = {
  junior: 'junior',
  'entry-level': 'junior',
  'entry level': 'junior',
  mid: 'mid',
  'mid-level': 'mid',
  'mid level': 'mid',
  senior: 'senior',
  staff: 'staff',
  principal: 'staff',
  lead: 'staff',
};
const firstBlocks = 14;
const longestStatement = 400;

/** Most sentences are dismissed by this. */
const anyLevel = /senior|staff|principal|junior|entry|mid|lead/i;

/** "We are looking for a senior data engineer", "This is a junior role", near the top. */
function statedLevel(document: Document): Sourced<Seniority> | null {
  for (const { sentences } of document.blocks.slice(0, firstBlocks)) {
    for (const sentence of sentences) {
      const printed = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestStatement));
      if (!anyLevel.test(printed)) continue;
      const words = plainWords(printed);
      const level = levelAskedFor(words) ?? levelOfRole(words);
      if (level) return { value: level, evidence: evidenceOf(document, sentence) };
    }
  }
  return null;
}

function levelAskedFor(words: string): Seniority | null {
  for (const match of words.matchAll(asks)) {
    const clause = clauseAfter(words, match.index + match[0].length, farthestRole);
    const level = levelWord.exec(clause);
    if (level && roleWord.test(clause.slice(level[0].length))) return levelNames[level[1] ?? ''] ?? null;
  }
  return null;
}

function levelOfRole(words: string): Seniority | null {
  const match = statedRole.exec(words);
  return match && (levelNames[match[1] ?? match[2] ?? ''] ?? null);
}

const mostJunior = 2;
const mostMid = 5;

function levelOfYears(document: Document): Sourced<Seniority> | null {
  const asked = askedYears(document);
  if (!asked) return null;
  const value = asked.usual <= mostJunior ? 'junior' : asked.usual <= mostMid ? 'mid' : 'senior';
  return { value, evidence: evidenceOf(document, asked.sentence) };
}
