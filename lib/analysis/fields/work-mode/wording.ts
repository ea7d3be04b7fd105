import type { WorkMode } from '../../analysis.ts';
import type { CuedPattern } from '../cues.ts';

/** Modes as chips, titles and places name them, the decisive first. */
export const modeNames: readonly (readonly [WorkMode, CuedPattern])[] = [
  ['hybrid', [/\bhybrid(?! (?:cloud|infra))|\bibrid[oa]|\bhíbrid[oa]|\bhybryd/, ['brid', 'bryd']]],
  [
    'remote',
    [
      /\bremot[eo]\b(?! sens)|\btelecommut|\bwfh\b|télétravail|home ?office|teletrabajo|\bzdaln|\bdistansarbete/,
      ['remot', 'tele', 'wfh', 'travail', 'home', 'zdaln', 'distans'],
    ],
  ],
  [
    'onsite',
    [
      /\bon[- ]?site\b|\bin[- ]person\b|\bin[- ]office\b|\bwfo\b|\bfrom (?:the )?office\b|\bvor ort\b|\bin sede\b|\bsur site\b|\bprésentiel|\bpresencial\b|\bop locatie\b|\bstacjonarn/,
      ['site', 'person', 'office', 'wfo', 'ort', 'sede', 'sentiel', 'presencial', 'locatie', 'stacjon'],
    ],
  ],
];

export const office: CuedPattern = [
  /\b(?:(?<!home[ -])office|on[- ]?site|in[- ]person|wfo|hub|hq|headquarters|campus|hybrid|büro|vor ort|bureau|oficina|kantoor|sede|kontoret|escritório)\b/,
  [
    'office',
    'site',
    'person',
    'wfo',
    'hub',
    'hq',
    'headquarters',
    'campus',
    'hybrid',
    'büro',
    'vor ort',
    'bureau',
    'oficina',
    'kantoor',
    'sede',
    'kontoret',
    'escrit',
  ],
];
export const aWeek =
  /^ ?(?:\/|per|a|each|every|pro|par|por|a la|i|alla)? ?(?:week|wk|woche|semaine|semana|settimana|veckan)\b/;
export const aMonth: CuedPattern = [/^ ?(?:\/|per|a|each|every)? ?month\b/, ['month']];
/** "Twice a week". */
export const timesAWeek = /\b(?:once|twice|thrice|three times) (?:a|per|each|every) week\b/;
export const dayNames = /\b(?:mon|tues|wednes|thurs|fri)days?\b/g;
export const wholeWeek = /\bmondays? ?(?:to|-|through|until) ?fri/;
/** "… days from home". */
export const fromHome =
  /^.{0,24}\b(?:from home|at home|remote(?:ly)?|home-? ?office|zu hause|von zuhause|mobiles? arbeit(?:en)?|thuis(?:werken)?|télétravail|teletrabajo|smart working)(?![a-z])/;
/** "Home office up to … days". */
export const homeUpTo =
  /(?:\bremote(?:ly)?|\bfrom home|\bhome-? ?office|\bthuis(?:werken)?|télétravail(?:ler|lez)?|teletrabaj(?:o|ar)|smart working)(?: (?:for |jusqu'à |bis zu |tot |hasta |up to |fino a )?| ?\(| ?: ?)(?:max\.? )?$/;
/** What stands in every match of the four below. */
export const shareCues: readonly string[] = ['%', 'half', 'percent'];
/** "60 % Homeoffice", "80% remote". */
export const remoteShare =
  /\b[1-8]\d ?% (?:im |in |de |en |of )?(?:home|remot|télétravail|teletrabajo|mobil(?:es?)? ?(?:work|arbeit)|thuis)/;
/** "half of their time", "60% of the month". */
export const share = /\b(?:half|[1-8]\d ?%|\d\d percent)/g;
export const officeNoun = /\b(?:office|on-?site|in[- ]person)\b/;
export const inOffice = /\boffice\b/g;
export const shareNoun = /\bhalf\b|\b[1-8]\d ?%/;
export const label: CuedPattern = [
  /(?:^|[.;|] ?)(?:#li-|(?:job |work |role |office |position |primary )?(?:locations?|workplace|work ?place type|workplace type|work (?:mode|model|type|location|setting|set-?up|format|policy|arrangement|environment|site)|mode of work|remote type|job type|location type|arbeitsort|standort|lieu|localisation|ubicación|localización)(?: type)? ?(?::|-|is) ?)([^.;]{0,80})/,
  ['location', 'work', 'remote type', 'job type', 'ort', 'lieu', 'locali', 'ubicaci', '#li-'],
];
export const hashtag = /#? ?li-(remote|hybrid|onsite|on-site)\b/;

/** The value alone on its line, as page headers print it below "Workplace type", or alone between marks. */
export const modeAlone =
  /^\W{0,3}(?:(?:100 ?%|fully) )?(remote|hybrid|on[- ]?site|in[- ](?:person|office))(?: 100 ?%| only)?\W{0,3}$/;
/** Marks between the facts of a line: "Full-time, on-site (5 days)", "Permanent | Hybrid | Leeds". */
export const betweenFacts = /[|•·,;()]| [-/] /;

export const notRemote: readonly CuedPattern[] = [
  [
    /\bnot (?:a |an |currently |open to |eligible for |offer(?:ing)? ){0,3}(?:fully |100% )?(?:remote|hybrid)(?!-only)|\bremote (?:work )?(?:is )?not (?:available|possible|permitted|an option)|\bcannot be (?:performed |done )?remote|\b(?:remote|hybrid)(?: or hybrid)?(?: work| working)? (?:is|are) not available/,
    ['not '],
  ],
  [/\bno (?:fully )?remote/, ['no ']],
  [/\bnon-remote/, ['non-remote']],
  [/\bremote(?: work(?:ing)?)?(?: allowed| possible)? ?[:-] ?no\b/, [':no', ': no', '-no', '- no']],
  [/\b[a-z]{2,6}n't (?:offer|allow|support|provide) (?:fully )?remote/, ["n't "]],
  [/\b(?:remote|hybrid)(?: or hybrid)?(?: work| working)? (?:is|are) unavailable/, ['unavailable']],
];
export const unsure: readonly CuedPattern[] = [
  [/^if |\bif (?:the|this|your) (?:role|position|job)/, ['if ']],
  [/\bmay vary\b/, ['may vary']],
  [/\bdepending on (?:the )?(?:role|position)/, ['depending on']],
  [/\bfor certain roles\b/, ['for certain roles']],
  [/\bwho are not\b/, ['who are not']],
  [
    /\b(?:many|some|most|several) (?:of (?:our|the|these) )?(?:other )?(?:roles|positions|jobs|teams|employees|colleagues)\b/,
    ['many ', 'some ', 'most ', 'several '],
  ],
  [/\binterview/, ['interview']],
  // Weeks a year are a perk: "work from anywhere for four weeks a year".
  [/\b(?:days?|weeks?|months?) (?:a|per|each|every) year\b|\b(?:days?|weeks?|months?)\/year\b/, ['year']],
  [/\bworkation|\b(?:from|work|working) abroad\b/, ['workation', 'abroad']],
  [/\bunless\b/, ['unless']],
];

export const fullyRemote: readonly CuedPattern[] = [
  [
    /\b(?:fully|full|100 ?%|completely|entirely|permanently|primarily|mostly|volledig|totalmente|completamente)[ -]?(?:remot[eo]|telework|distributed|virtual|télétravail|home-?office|teletrabajo)/,
    ['full', '100', 'completely', 'entirely', 'permanently', 'primarily', 'mostly', 'volledig', 'mente'],
  ],
  [/\ball[ -]?(?:remot[eo]|telework|distributed|virtual|télétravail|home-?office|teletrabajo)/, ['all']],
  [/\btélétravail (?:complet|total|à 100)|\bteletrabajo (?:100|completo|total)/, ['télétravail', 'teletrabajo']],
  [/\bremoto 100/, ['remoto 100']],
  [/\bpraca zdalna/, ['praca zdalna']],
  [/\bdistansarbete på heltid/, ['distansarbete']],
  [/\bremote[- ](?:first|only)\b|\bremote(?:ly)?,? (?:anywhere|from (?:anywhere|home|any))/, ['remote']],
  [/\bwork (?:remotely )?from anywhere/, ['from anywhere']],
  [/\bcan be (?:based|located|performed|done) (?:anywhere|remotely|from anywhere)/, ['can be ']],
  [
    /\b(?:role|position|job|opportunity|team|contract) (?:is|will be|are) (?:an? )?(?:full-time |permanent |\d{1,3}% )?(?:remote|virtual|telework)/,
    [' is ', ' will be ', ' are '],
  ],
  [/\b(?:is|as) an? (?:full-time |permanent )?(?:remote|work[- ]from[- ]home|home[- ]based)\b/, ['is a', 'as a']],
  [/\bcomfort of your (?:own )?home/, ['comfort of your']],
  [/\btelework-based/, ['telework-based']],
  [/\botherwise (?:fully )?remote\b/, ['otherwise']],
];
export const remoteOption: readonly CuedPattern[] = [
  [/\bremote (?:working |work )?(?:possibilit|options?\b|days)/, ['possibilit', 'option', 'days']],
  [
    /\b(?:work|working) (?:remotely|from home) (?:up to|for up to|\d|one|two|three|some|part)/,
    ['remotely ', 'from home '],
  ],
  [/\btélétravail\b|\b\d jours? (?:de|en) télétravail/, ['travail']],
  [/\bteletrabajo\b/, ['teletrabajo']],
  [/\bthuiswerken\b/, ['thuiswerken']],
  [/\b\d tage? (?:home-?office|remote)/, ['tag']],
  [/\bhome-?office\b/, ['home']],
  [/\bmobiles arbeiten/, ['mobiles']],
  [/\bdistansarbete/, ['distansarbete']],
  [/\bwork from home (?:on (?:mon|tues|wednes|thurs|fri)days|opportunit|options?\b|flexib|days)/, ['work from home ']],
];
export const remote: readonly CuedPattern[] = [
  [
    /\bremote(?=$|[ ,/]{0,2}(?:\(|us\b|u\.s|usa|uk\b|eu\b|emea|canada|india|europe|within|in the|in |role|position|job|work\b|working|opportunit|candidate|or hybrid|flexib|employment|schedule|full|[|•·),;:])|[ -](?:friendly|based|eligible|ok\b)| - )|\bwork(?:ing)? remotely|\bremote[- ]arbeit|\bopen to (?:hiring )?remote|\bremotely\b(?! sensed)/,
    ['remote'],
  ],
  [/(?:^|[|•·:;(/] ?| - )remote(?= (?:with|plus|and|across|anywhere|until) )/, ['remote']],
  [/\bwork(?:ing)? from home/, ['from home']],
  [/\bhome[- ]?based/, ['home']],
  [/\bwfh\b/, ['wfh']],
  [/\bvirtual (?:position|role|job)\b/, ['virtual ']],
  [/\btelecommut/, ['telecommut']],
  [/\bremoto\b/, ['remoto']],
  [/\bzdaln/, ['zdaln']],
];
export const hybrid: readonly CuedPattern[] = [
  [/^hybrid \dx\d\b/, ['x']],
  [
    /\bhybrid(?=[ ,/-]{0,3}(?:work(?!force)|role|position|job|schedule|model|arrangement|environment:|environment\b|policy|set-?up|office|option|opportunity|employ|remote|in |from|\(|with|and flexible|based|mode\b|company|flexib|approach|capacity|hours))|(?:^|[:|(/•·] ?| - |remote,? (?:or|and) )hybride?(?=$|[ ,/]{0,2}[|•·),;:.-])|\b(?:is|are|be|fully|currently) hybrid\b(?! (?:cloud|infra))|\bhybride?s? (?:arbeit|arbeits|werken)|\b(?:mode|modèle|travail|rythme|format|organisation) hybride/,
    ['hybrid'],
  ],
  [/\bhíbrid[oa]|\bibrid[oa]|\bhybryd/, ['híbrid', 'ibrid', 'hybryd']],
  [/\bpart(?:ly|ially) remote/, ['ly remote']],
];
export const strictlyOnsite: readonly CuedPattern[] = [
  [
    /\b(?:100%|fully|strictly|entirely|full[- ]time|daily) (?:on[- ]?site|in[- ]office|in[- ]person)/,
    ['100%', 'full', 'strictly', 'entirely', 'daily'],
  ],
];
export const onsite: readonly CuedPattern[] = [
  [/\bon-?site (?:role|position|job|opportunity|presence|work\b|only|daily|in )|\(on-?site\)|\bsur site\b/, ['site']],
  [/\bin[- ]office (?:in|at|role|position|5|five)\b/, ['in office', 'in-office']],
  [/\boffice-first\b|\boffice[- ]based\b/, ['office-', 'office based']],
  [
    /\bin[- ]person (?:role|position|job|(?:at|in|from) (?:our|the) |5|five|company|team|environment|first)/,
    ['person'],
  ],
  [
    /\b(?:role|position|job|is|be|work|working) (?:an? |based )?(?:full-time )?(?:on-?site|in[- ]person|in[- ]office|office[- ]based)/,
    ['site', 'person', 'in office', 'in-office', 'office-', 'office based'],
  ],
  [/\bvor ort\b/, ['vor ort']],
  [/\bprésentiel/, ['présentiel']],
  [/\bpresencial\b/, ['presencial']],
  [/\bwfo\b/, ['wfo']],
];
/** What a person has done or can do, not what the role is: "experience working with remote teams". */
export const ability: CuedPattern = [
  /\b(?:experience|experienced|comfortable|proven|ability|able)\b[^.;]{0,40}\bremote(?:ly)?\b/,
  ['remote'],
];
/** "Remote or hybrid": the person chooses. */
export const remoteWord = /\bremote(?:ly)?\b/g;
export const orHybrid = /(?:\bor|\/) ?hybrid\b/;
/** The place of work is an office, and nothing is said of days. */
export const based = /\b(?:(?:based|located|working|work) (?:out of|in|at|from)|commut(?:e|ing) to)\b/g;
/** What stands in every match of `offices`. */
export const officeCues: readonly string[] = ['office', 'headquarters', 'hq'];
export const offices = /\b(?:offices?|headquarters|hq)\b/;
/** What is paid at an office does not say that the work is done there. */
export const pay = /\b(?:salary|pay|compensation) range/;
/** "At the office" in other languages. */
export const atOffice: CuedPattern = [
  /\bop kantoor\b|\bim büro\b|\bau bureau\b|\ben (?:la|nuestra) oficina\b|\bin ufficio\b|\bpå kontoret\b/,
  ['kantoor', 'büro', 'bureau', 'oficina', 'ufficio', 'kontoret'],
];
/** "Our Amsterdam office": what an office of one's own is called. */
export const ownOffice = /\b(?:our|the) (?:[a-z]{1,16} ){0,3}(?:office|hq|headquarters)\b/;
/** "… but this role": what is said of it outweighs what is said of the company. */
export const contrast: CuedPattern = [
  /\b(?:but|however|although|though|while|whilst|despite)\b/,
  ['but', 'however', 'though', 'whil', 'despite'],
];
export const thisRole =
  /\b(?:this|the) (?:specific |particular )?(?:role|position|job) (?:itself |also )?(?:is|isn't|requires?|will|must|can|cannot|needs|has)\b/;
/** "Combining office days and remote work". */
export const mixing: CuedPattern = [
  /\bcombin(?:es?|ing|ation)\b|\bmix of\b|\bsplit between\b|\bflexib(?:le|ility) to work\b|\bwith (?:some|regular|occasional) (?:work|days|time)\b/,
  ['combin', 'mix of', 'split between', 'flexib', 'with '],
];
/** All three named: the person chooses. */
export const anyMode: readonly CuedPattern[] = [
  [
    /\b(?:office|on-?site|in[- ]person)[ ,/]{1,3}(?:or )?hybrid[ ,/]{1,3}(?:or )?remote|\bremote[ ,/]{1,3}(?:or )?hybrid[ ,/]{1,3}(?:or )?(?:office|on-?site|in[- ]person)/,
    ['hybrid'],
  ],
];
