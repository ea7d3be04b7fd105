import type { Employment } from '../../analysis.ts';
import type { CuedPattern } from '../cues.ts';

/** Kinds by their names, in the order in which they win over each other: a part-time contract role is part-time. */
export const names: readonly (readonly [Employment, CuedPattern])[] = [
  [
    'internship',
    [
      /\bintern(?:ship)?s?\b|\bpraktik(?:um|ant)|\bwerkstudent|\bstage\b|\bstagiaire|\bbecari|\bprácticas\b|\bco-?op\b|\balternance\b|\btirocinio\b|\bestágio\b|\bpraktik\b/,
      [
        'intern',
        'prakti',
        'werkstudent',
        'stag',
        'becari',
        'prácticas',
        'co-op',
        'coop',
        'alternance',
        'tirocinio',
        'estágio',
      ],
    ],
  ],
  [
    'part-time',
    [
      /\bpart[- ]?time\b|\bteilzeit(?:stelle)?\b|\btemps partiel|\bjornada parcial|\bdeeltijd\b|\btempo parziale\b|\bdeltid\b|\badjunct\b/,
      ['part', 'teilzeit', 'parcial', 'deeltijd', 'parziale', 'deltid', 'adjunct'],
    ],
  ],
  [
    'temporary',
    [/\btemporary\b|\btemp\b|\bseasonal\b|\bzeitarbeit|\bcontrato temporal\b/, ['temp', 'seasonal', 'zeitarbeit']],
  ],
  [
    'contract',
    [
      /(?<!\b(?:permanent|employment|unlimited|open-ended|indefinite|full[- ]?time) )\bcontract(?:or)?\b(?! (?:negotiation|type|award|voor onbepaalde)| ?: ?(?:permanent|full|open-ended|unlimited|indefinite))|\bfreelance|\bc2[ch]\b|\bcorp[- ]to[- ]corp|\b1099\b|\bw-?2 (?:contract|only|basis)|\bfixed[- ]term|\bftc\b|\bbefristet\b|\bcdd\b|\bconsultant contract|\bfreiberuflich|^b2b\b/,
      [
        'contract',
        'freelance',
        'c2c',
        'c2h',
        'corp',
        '1099',
        'w2',
        'w-2',
        'fixed',
        'ftc',
        'befristet',
        'cdd',
        'freiberuf',
        'b2b',
      ],
    ],
  ],
  [
    'full-time',
    [
      /\bfull[- ]?time\b|\bvollzeit(?:stelle)?\b|\btemps plein|\bjornada completa|\btiempo completo|\bvoltijds?\b|\btempo (?:pieno|integral)\b|\bfulltime\b|\bheltid\b|\bpełny etat|\bfte\b/,
      ['full', 'vollzeit', 'plein', 'completa', 'completo', 'voltijd', 'tempo', 'heltid', 'etat', 'fte'],
    ],
  ],
];

/** "Employment type: …", "Type: …", "Mode of hire - …". */
export const label: CuedPattern = [
  /(?:^|[|•·.,;()] ?| (?=(?:employment|job|role|position|contract) type ?:))(?:employment|job|position|time|contract|work|hire|engagement|role|opportunity|schedule|mode of hire|anstellungsart|type de contrat|dienstverband)? ?(?:type|status|basis|term|category|mode of hire|schedule|form|form of employment|anstellungsart|beschäftigungsart|vertragsart|arbeitszeit|type de contrat|tipo de contrato|tipo de jornada|dienstverband|anställningsform|duration|working time|^contract) ?(?::|-|is) ?(.{0,48})/,
  [
    'type',
    'status',
    'basis',
    'term',
    'category',
    'mode of hire',
    'schedule',
    'form',
    'anstellungsart',
    'beschäftigungsart',
    'vertragsart',
    'arbeitszeit',
    'contrat',
    'jornada',
    'dienstverband',
    'anställningsform',
    'duration',
    'time',
    'contract',
  ],
];
export const labelAlone =
  /^(?:employment|job|position|time|contract|work|workplace)? ?(?:(?:type|status|basis|schedule)s?|contract) ?:?$/;

export const statement: readonly (readonly [Employment, CuedPattern])[] = [
  ['internship', [/\bfull[- ]?time,? (?:[a-z]{1,12},? ){0,3}internship\b/, ['internship']]],
  [
    'part-time',
    [
      /\bpart[- ]?time (?:role|position|opportunity|job|contract|basis|,|\(|employment|schedule|work\b|dienstverband|functie|baan|stelle|poste)|\b(?:is|as) (?:a )?part[- ]?time|^part[- ]?time ?[,|•·(]|\b(?:seeking|looking for|hiring) an? (?:[a-z-]{1,16} )?part[- ]?time/,
      ['part'],
    ],
  ],
  [
    'contract',
    [
      /\b(?:as|is|an|1099|w-?2) (?:an )?independent contractor\b|\b(?:independent )?contractor (?:position|role|basis|agreement)/,
      ['contractor'],
    ],
  ],
  [
    'contract',
    [
      /(?<!\w)(?:hiring|seeking|looking for|need) (?:an? )?(?:[a-z]{1,16} )?(?:contractors?\b|freelancers?\b|freelance (?!clients))/,
      ['contractor', 'freelance'],
    ],
  ],
  [
    'contract',
    [
      /\bftc\b|\b(?:contract|assignment) (?:duration|length)\b|\binitial contract\b|\b(?:inside|outside) ir35|\b(?:maternity|parental|paternity)(?: leave)? cover\b/,
      ['ftc', 'contract', 'assignment ', 'ir35', ' cover'],
    ],
  ],
  [
    'contract',
    [
      /\bfixed[- ]term (?:contract|role|position|appointment|basis|until|for|\()|\bbefristet (?:auf|bis)\b|\b(?:jahre?|monate?|monaten) befristet/,
      ['fixed', 'befristet'],
    ],
  ],
  [
    'contract',
    [
      /\bcontract (?:role|position|opportunity|job|assignment|basis|engagement|to hire|-to-hire)|(?<!\b(?:and|or|to|can|we|may|will) )\bcontract with|\bb2b contract\b(?! [a-z])|\bcontract-to-hire|\bcontract \(\d|^duration ?: ?\d{1,2}\+? months?|\bcorp[- ]to[- ]corp|\bc2[ch]\b/,
      ['contract', 'duration', 'corp', 'c2'],
    ],
  ],
  [
    'contract',
    [
      /\b(?:as|on|is) an? (?:\d{1,2}[- ]month |initial |long[- ]term |short[- ]term |fixed[- ]term )?(?:contract(?:or)?\b|freelance)/,
      ['contract', 'freelance'],
    ],
  ],
  [
    'internship',
    [
      /\b(?:this|our|the|summer|winter|paid|\d{4}) (?:\w{1,20} ){0,2}internship (?:program|is|will|role|position|duration)/,
      ['internship '],
    ],
  ],
  [
    'internship',
    [
      /\binternship (?:duration|start(?:s|ing))|\bintern (?:role|position)|\bas an intern\b|\boffer(?:ing)? an? (?:paid )?internship|\bals (?:werkstudent|praktikant)/,
      ['internship', 'intern role', 'intern position', 'as an intern', 'als werkstudent', 'als praktikant'],
    ],
  ],
  ['internship', [/\b(?:this|it) is an? (?:[\w-]{1,16} ){0,3}internship\b|^stage (?:de|\()/, ['internship', 'stage ']]],
  ['internship', [/\b(?:looking for|hiring|seeking) (?:an? )?(?:[a-z]{2,16} ){0,2}interns?\b/, [' intern']]],
  [
    'contract',
    [
      /\bfreelance (?:roles?|positions?|jobs?|opportunit|projects?|work\b(?! experience)|basis|engagement|assignments?)/,
      ['freelance '],
    ],
  ],
  ['part-time', [/\b(?:work|role|position|job|engagement) is (?:a )?part[- ]time\b/, ['is part', 'is a part']]],
  [
    'contract',
    [/\b(?:work|role|position|job|engagement) is (?:an? )?(?:contract|freelance)\b/, ['contract', 'freelance']],
  ],
  ['temporary', [/\btemporary (?:role|position|opportunity|job|assignment)|\b(?:is|as) a temporary\b/, ['temporary']]],
  [
    'full-time',
    [
      /\bfull[- ]?time,? (?:[a-z-]{1,16},? ){0,4}(?:remote work\b|role|position|opportunity|job|basis|employment|schedule|dienstverband|functie|baan|stelle|poste)\b/,
      ['full'],
    ],
  ],
  [
    'full-time',
    [
      /(?<!\w)(?:is|as|enjoy|looking for|seeking|hiring) (?:an? )?(?:permanent,? |regular,? |exempt,? )?full[- ]?time\b/,
      ['full'],
    ],
  ],
  ['full-time', [/^(?:permanent,? |regular,? )?full[- ]?time ?[,|•·(]/, ['full']]],
  [
    'full-time',
    [/\bemployed full[- ]?time\b|\b(?:100 ?%|1[.,]0) fte\b|\bfte ?:? ?(?:100 ?%|1[.,]0)/, ['employed', 'fte']],
  ],
  ['part-time', [/(?<![\d.,])(?:[1-9]\d ?%|0?[.,]\d{1,2}) fte\b/, [' fte']]],
  ['full-time', [/\bwork(?:ing)? full[- ]?time (?:from|in|at|on)\b/, ['work full', 'working full']]],
  [
    'full-time',
    [
      /\b(?:permanent|open-ended|unlimited|indefinite)\b.{1,30}\bfull[- ]?time\b(?! employees| staff)/,
      ['permanent', 'open-ended', 'unlimited', 'indefinite'],
    ],
  ],
  [
    'full-time',
    [
      /\bunbefristet\w{0,3}\b.{1,24}\bvollzeit|\bvollzeit\w{0,8}\b.{1,24}\bunbefristet|^voltijds?\b/,
      ['unbefristet', 'voltijd'],
    ],
  ],
  [
    'full-time',
    [
      /\b(?:start|hours|beginning|asap|possible)\b.{0,30}, ?full[- ]?time\b(?! employees)|\bfor full[- ]?time ?\(\d/,
      ['full'],
    ],
  ],
  ['full-time', [/\bin (?:voll-?(?: oder |\/)?(?:teil)?zeit|teil- oder vollzeit)\b/, ['zeit']]],
  ['full-time', [/\bfull\/part[- ]?time ?: ?full\b/, ['full/part']]],
  ['part-time', [/\bfull\/part[- ]?time ?: ?part\b/, ['full/part']]],
  ['full-time', [/\bvollzeitstelle\b/, ['vollzeitstelle']]],
  ['part-time', [/\bteilzeitstelle\b/, ['teilzeitstelle']]],
  ['full-time', [/à temps plein\b|à temps complet/, ['à temps']]],
];
export const term = /\b(?:\d{1,2}\+?|three|four|six|nine|twelve|eighteen)[- ](?:months?|weeks?)\b/g;
export const contract = /\bcontract\b/;

/** Full-time said of the staff, the benefits, or earlier work. */
export const fullTime = /\bfull[- ]?time\b/g;
export const others =
  /^,? (?:[a-z]{1,16},? ){0,3}(?:employees|employee (?=[a-z])|staff|team members?|associates|workers|offers(?! an? )|equivalent|experience|industry|engineering)\b/;
export const benefits = /\bbenefits\b/g;
export const fullTimeLater = /\bfull[- ]?time\b/;
export const asides: CuedPattern = [
  /\bif (?:you|this|the)\b|\bincluding (?:part|full)[- ]time\b|\b(?:federal|government) contractor|\bwill be considered\b|\bconversion\b/,
  ['if ', 'including ', 'contractor', 'will be considered', 'conversion'],
];

/** "Contracts Manager" is a trade, not a term. */
export const contractsAsWork = /\bcontract(?:s|ing)?(?= (?:manag|admin|special|negot|analy))/g;

/** What may stand right before and right after a kind that is named without a label: "London | Full-time", "Paid internship", "Contract (6 months)". */
export const beforeName =
  /(?:^|[|•·,(/:;+&-] ?|\b(?:long|short|fixed)[- ]term |\b(?:paid|unpaid|permanent|regular|salaried|exempt|summer|winter|independent|w2|w-2|b2b|c2c|initial|full[- ]?time|a|an|or|in|type|basis|status|months?|weeks?|remote|hybrid|onsite|on-site) )$/;
export const afterName =
  /^ ?(?:$|[|•·,()/:;.+&\d-]|(?:role|position|job|contract|basis|assignment|opportunity|program|programme|duration|employment|employee|work|permanent|exempt|regular|salaried|w2|remote|hybrid|onsite|on-site|to|or|only|with|until|for|hours|student|project|schedule|de|d'|oder|ou|of)\b|r[eé]mun)/;
