import type { Seniority } from '../../analysis.ts';
import { type CuedPattern, matches, withoutAny } from '../cues.ts';
import { plainWords } from '../topics.ts';
import { roleWord } from './role-word.ts';

/** Level words of a title, the decisive first: "Senior Staff" is staff, "Senior Manager" a manager. */
const titleLevels: readonly (readonly [Seniority, CuedPattern])[] = [
  [
    'mid',
    [
      /\b(?:mid|medior|intermediate)(?:[- ]level)? ?(?:-|to|\/| to ) ?senior|\bmid[- ]senior/,
      ['mid', 'medior', 'intermediate'],
    ],
  ],
  [
    'intern',
    [
      /\bintern(?:ship)?s?\b|\btrainees?\b|\bworking student|\bwerkstudent|\bpraktik|\bstagiaire|\bapprentice|\bco-op\b|\balternan(?:ce|t)|\bbecari|\bestagiári|\btirocin|(?:^|[-–|(] ?)stage(?=$|\)| ?[-–|])|^stage\b|\bstage (?:de|en|data|ia)\b/,
      ['intern', 'train', 'student', 'prakti', 'stag', 'appren', 'co-op', 'altern', 'becari', 'tirocin'],
    ],
  ],
  [
    'director',
    [
      /\b(?:senior |deputy |associate |managing |executive )?director\b|\bhead of\b|\bhead,|\b(?:bereichs|abteilungs)leit|^leiter\b|^leiterin\b|\bdirecteur\b|\bdirectrice\b|\bdirettore\b/,
      ['direct', 'head', 'leit', 'dirett'],
    ],
  ],
  [
    'executive',
    [
      /\b(?:svp|evp|avp|vp|vice[- ]president|president|chief|c[etoif]o|cdo|caio|cpo|partner$)\b/,
      ['vp', 'president', 'chief', 'ceo', 'cto', 'coo', 'cio', 'cfo', 'cdo', 'caio', 'cpo', 'partner'],
    ],
  ],
  [
    'manager',
    [
      /\b(?:engineering|development|science|analytics|platform|technology|it|software|data|ml|ai|research|design|security|operations|qa|infrastructure|sre|area|branch|group|lead|general|team|regional|district|store|office|tech lead|risk|audit|biostatistician|biostatistics|reliability|governance|systems?|learning|intelligence|modell?ing) ?(?:\([^)]{1,12}\) )?managers?\b|\bsenior managers?\b|^manager of\b|\bmanager,|\bmanager - |\bgroup (?:product )?manager\b|\bsupervisor\b|\bteamleit|\bteam ?lead(?:er)?\b|\bgruppenleit/,
      ['manager', 'supervisor', 'team', 'gruppenleit'],
    ],
  ],
  [
    'staff',
    [
      /\bstaff\b|\bprincipal\b|\blead\b|\bleader\b|\bdistinguished\b|\bfellow\b|\btechnical leadership\b|\btech lead\b|\bpmts\b|\bhauptingenieur/,
      ['staff', 'principal', 'lead', 'distinguished', 'fellow', 'pmts', 'hauptingenieur'],
    ],
  ],
  [
    'senior',
    [
      /\bsenior\b|\bsr\b|\bsnr\b|\bsmts\b|\b(?:iii|iv)\b|\bsénior|\bsênior|\bconfirmé|\bexperienced\b|\bexpert\b/,
      ['senior', 'sr', 'snr', 'smts', 'iii', 'iv', 'sénior', 'sênior', 'confirmé', 'exper'],
    ],
  ],
  [
    'junior',
    [
      /\bjunior\b|\bjr\b|\bgraduate\b|\bnew grad|\bfreshers?\b|\bentry[- ]level\b|\bearly[- ]career\b|\bcampus\b|\bassociate\b|\bberufseinsteiger|\babsolvent|\bjúnior|\bdébutant|\btrainee\b/,
      [
        'junior',
        'jr',
        'grad',
        'fresher',
        'entry',
        'early',
        'campus',
        'associate',
        'berufs',
        'absolvent',
        'júnior',
        'débutant',
        'trainee',
      ],
    ],
  ],
  [
    'mid',
    [
      /\bmid(?:-?level)?\b|\bintermediate\b|\bmedior\b|\bpleno\b|\bii\b/,
      ['mid', 'medior', 'intermediate', 'pleno', 'ii'],
    ],
  ],
];
const rank: readonly Seniority[] = ['intern', 'junior', 'mid', 'senior', 'staff', 'manager', 'director', 'executive'];

/** Managers of a thing, not of people. */
const managesThings =
  /\b(?:program(?:me)?|product|project|account|case|success|campaign|community|content|delivery|relationship|category|vendor|partner|risk|marketing|customer|change|office|release|(?:business|partner|channel) development|clinical data|engineering program|engagement|incident|social media|property) managers?\b/;
const managesPeople = /\bgroup product manager|\bsenior manager|\bmanager of\b|\bmanagement manager/;
/** Vice presidents of banks and agencies are senior staff, not executives. */
const bank =
  /\bbank|\bciti|morgan|goldman|wells fargo|barclays|hsbc|blackrock|\bubs\b|deutsche|credit|capital|fidelity|state street|bny|financial|securities|asset management|insurance|mutual/;
const doesTheWork =
  /\b(?:engineer|developer|analyst|scientist|counsel|specialist|consultant|architect|designer|operations|management -|associate)\b/;
/** Level words that are part of a trade's name: "Chief of Staff", "Staff Nurse", "Research Fellow", "Sales Associate", "Member of Technical Staff". */
const tradeNames: CuedPattern = [
  /\boffice of (?:the )?(?:c[a-z]{1,3}o|chief|director|president)\b|\b(?:c[a-z]{1,2}o|chief [a-z]{1,16}|director's|president's)(?:'s)? office\b|\blead(?:ing)? generation\b|\bmember of (?:the )?technical staff\b|\bchief of staff\b|\bstaff (?:nurse|accountant|writer|attorney|pharmacist|physician)\b|\b(?:research|postdoctoral|postdoc|clinical) fellow\b|\b(?:research|postdoctoral|production|sales|retail|warehouse|store) associate\b|\bassociate professor\b|\bfellow(?:ship)?$|\bschool principal\b|\bleadership (?:development|coach)/,
  ['office', 'lead', 'staff', 'fellow', 'principal', 'associate'],
];

const vicePresident =
  /\b(?:(?:senior|executive|assistant|regional) )?(?:svp|evp|avp|vp|vice[- ]president|president)\b/g;
const leadingRank = /^(?:\w+ ){0,2}(?:svp|evp|avp|vp|vice[- ]president|president)\b/;

/** "Senior/Staff", "I/II", "Senior to Staff". */
const levelsInOneWord =
  /\b(junior|mid|senior|sr|staff|i|ii)(?:\/| to )(?=(?:mid|senior|staff|principal|lead|ii|iii)\b)/g;

/** The level that a title names; of alternatives ("Engineer II or Senior Engineer") the lower. Null where it names none, or leaves it open. */
export function levelOfTitle(title: string, company: string): Seniority | null {
  const words = withoutAny(plainWords(title).replace(/[.]/g, ''), [tradeNames]);
  const [first = '', ...others] = words.replace(levelsInOneWord, '$1 / ').split(/ \/ | or | & /);
  const firstLevel = levelOfWords(first, company);
  const isOpen =
    firstLevel === null &&
    roleWord.test(first) &&
    others.some((other) => roleWord.test(other) && levelOfWords(other, company) !== null);
  if (isOpen) return null;
  const levels = [firstLevel, ...others.map((other) => levelOfWords(other, company))].filter((level) => level !== null);
  return levels.length === 0 ? null : (rank[Math.min(...levels.map((level) => rank.indexOf(level)))] ?? null);
}

function levelOfWords(words: string, company: string): Seniority | null {
  const level =
    titleLevels.find(([candidate, pattern]) => matches(words, pattern) && !isMisread(candidate, words))?.[0] ??
    numberedLevel(words);
  return level === 'executive' ? levelOfVicePresident(words, company) : level;
}

function isMisread(level: Seniority, words: string): boolean {
  if (level === 'manager') return managesThings.test(words) && !managesPeople.test(words);
  return level === 'director' && /\bart director|\bcreative director/.test(words);
}

/** "Data Engineer I", "Data Scientist 2". */
function numberedLevel(words: string): Seniority | null {
  const match =
    /(?:engineer|scientist|analyst|developer|designer|architect|manager|specialist|biostatistician|consultant|worker|researcher|associate|sde|swe|level)[ -](i|1|2|3|4)(?=$|[ ,(:)-])/.exec(
      words,
    );
  if (!match) return null;
  if (match[1] === 'i' || match[1] === '1') return 'junior';
  return match[1] === '2' ? 'mid' : 'senior';
}

/** "Vice President, AI Engineer" is a bank's senior engineer; "Area Manager, SVP" a manager. */
function levelOfVicePresident(words: string, company: string): Seniority {
  if (/\bchief\b|\bc[etoif]o\b/.test(words)) return 'executive';
  const rest = words.replace(vicePresident, ' ');
  if (!leadingRank.test(words)) return titleLevels.find(([, pattern]) => matches(rest, pattern))?.[0] ?? 'senior';
  if (/^(?:avp|assistant)\b/.test(words)) return 'senior';
  if (/^(?:senior|executive|svp|evp)/.test(words)) return 'executive';
  return doesTheWork.test(words) || bank.test(plainWords(company)) ? 'senior' : 'executive';
}
