import type { WorkMode } from '../../analysis.ts';
import { shortWord } from '../numbers.ts';

/** Modes as chips, titles and places name them, the decisive first. */
export const modeNames: readonly (readonly [WorkMode, RegExp])[] = [
  ['hybrid', /\bhybrid(?! (?:cloud|infra))|\bibrid[oa]|\bhíbrid[oa]|\bhybryd/],
  [
    'remote',
    /\bremot[eo]\b(?! sens)|\btelecommut|\bwfh\b|télétravail|home ?office|teletrabajo|\bzdaln|\bdistansarbete/,
  ],
  [
    'onsite',
    /\bon-?site\b|\bin[- ]person\b|\bin[- ]office\b|\bwfo\b|\bfrom (?:the )?office\b|\bvor ort\b|\bin sede\b|\bsur site\b|\bprésentiel|\bpresencial\b|\bop locatie\b|\bstacjonarn/,
  ],
];

const day = `\\d|${shortWord}`;
/** "3 days", "two to three days", "4+ days", "1-2x", "2 Tage". */
export const days = new RegExp(
  `\\b(${day})(?:\\+|(?: to | or |-)(?:${day})\\+?)? ?(?:\\([a-z0-9]{1,12}\\) )?` +
    '(?:(?:or more|full|set|core|in-?office|office|on-?site|in-person) )?(?:days?|x|tage?n?|jours?|días?|dias?|dage?n?|dagar|giorn[oi])\\b',
  'g',
);
export const office =
  /\b(?:office|on[- ]?site|in[- ]person|wfo|hub|hq|headquarters|campus|hybrid|büro|vor ort|bureau|oficina|kantoor|sede|kontoret|escritório)\b/;
export const aWeek =
  /^ ?(?:\/|per|a|each|every|pro|par|por|a la|i|alla)? ?(?:week|wk|woche|semaine|semana|settimana|veckan)\b/;
export const aMonth = /^ ?(?:\/|per|a|each|every)? ?month\b/;
/** "Twice a week". */
export const timesAWeek = /\b(?:once|twice|thrice|three times) (?:a|per|each|every) week\b/;
export const dayNames = /\b(?:mon|tues|wednes|thurs|fri)days?\b/g;
export const wholeWeek = /\bmondays? ?(?:to|-|through|until) ?fri/;
/** "… days from home". */
export const fromHome = /^.{0,24}\b(?:from home|at home|remote(?:ly)?|home-?office|thuis)\b/;
/** "60 % Homeoffice", "80% remote". */
export const remoteShare = /\b[1-8]\d ?% (?:im |in |de |en |of )?(?:home|remot|télétravail|teletrabajo|mobil|thuis)/;
/** "half of their time", "60% of the month". */
export const share = /\b(?:half|[1-8]\d ?%|\d\d percent)/g;
export const officeNoun = /\b(?:office|on-?site|in[- ]person)\b/;
export const inOffice = /\boffice\b/g;
export const shareNoun = /\bhalf\b|\b[1-8]\d ?%/;
export const label =
  /(?:^|[.;|] ?)(?:#li-|(?:job |work |role |office |position |primary )?(?:locations?|workplace|work ?place type|workplace type|work (?:mode|model|type|location|setting|arrangement|environment|site)|mode of work|remote type|job type|location type|arbeitsort)(?: type)? ?(?::|-|is) ?)([^.;]{0,80})/;
export const hashtag = /#? ?li-(remote|hybrid|onsite|on-site)\b/;

/** The value alone on its line, as page headers print it below "Workplace type". */
export const modeAlone = /^\W{0,3}(remote|hybrid|on-?site|in[- ](?:person|office))\W{0,3}$/;

export const notRemote =
  /\bnot (?:a |an |currently |open to |eligible for |offer(?:ing)? ){0,3}(?:fully |100% )?(?:remote|hybrid)(?!-only)|\bno (?:fully )?remote|\bremote (?:work )?(?:is )?not (?:available|possible|permitted|an option)|\bcannot be (?:performed |done )?remote|\bnon-remote|\bremote(?: work(?:ing)?)?(?: allowed| possible)? ?[:-] ?no\b|\b[a-z]{2,6}n't (?:offer|allow|support|provide) (?:fully )?remote|\b(?:remote|hybrid)(?: or hybrid)?(?: work| working)? (?:is|are) (?:not |un)available/;
export const unsure =
  /^if |\bmay vary\b|\bdepending on (?:the )?(?:role|position)|\bfor certain roles\b|\bwho are not\b|\b(?:many|some|most|several) (?:of (?:our|the|these) )?(?:other )?(?:roles|positions|jobs|teams|employees|colleagues)\b|\bif (?:the|this|your) (?:role|position|job)|\binterview|\bunless\b/;

export const fullyRemote =
  /\b(?:all|fully|full|100 ?%|completely|entirely|permanently|primarily|mostly|volledig|totalmente|completamente)[ -]?(?:remot[eo]|telework|distributed|virtual|télétravail|home-?office|teletrabajo)|\b(?:télétravail (?:complet|total|à 100)|teletrabajo (?:100|completo|total)|remoto 100|praca zdalna|distansarbete på heltid)|\bremote[- ](?:first|only)\b|\bwork (?:remotely )?from anywhere|\bremote(?:ly)?,? (?:anywhere|from (?:anywhere|home|any))|\bcan be (?:based|located|performed|done) (?:anywhere|remotely|from anywhere)|\b(?:role|position|job|opportunity|team|contract) (?:is|will be|are) (?:an? )?(?:full-time |permanent |\d{1,3}% )?(?:remote|virtual|telework)|\b(?:is|as) an? (?:full-time |permanent )?(?:remote|work[- ]from[- ]home|home[- ]based)\b|\bcomfort of your (?:own )?home|\btelework-based/;
export const remoteOption =
  /\bremote (?:working |work )?(?:possibilit|options?\b|days)|\b(?:work|working) (?:remotely|from home) (?:up to|for up to|\d|one|two|three|some|part)|\btélétravail (?:partiel|hybride|possible|: ?\d|\d|jusqu)|\b\d jours? (?:de|en) télétravail|\b\d tage? (?:home-?office|remote)|\btélétravail\b|\bteletrabajo\b|\bthuiswerken\b|\bhome-?office\b|\bmobiles arbeiten|\bdistansarbete|\bwork from home (?:on (?:mon|tues|wednes|thurs|fri)days|opportunit|options?\b|flexib|days)/;
export const remote =
  /\bremote(?=$|[ ,/]{0,2}(?:\(|us\b|u\.s|usa|uk\b|eu\b|emea|canada|india|europe|within|in the|in |role|position|job|work\b|working|opportunit|candidate|or hybrid|flexib|employment|schedule|full|[|•·),;:])|[ -](?:friendly|based|eligible|ok\b)| - )|\bwork(?:ing)? remotely|\bwork(?:ing)? from home|\bhome[- ]?based|\bwfh\b|\bvirtual (?:position|role|job)\b|\btelecommut|\bremote[- ]arbeit|\bremoto\b|\bzdaln|\bopen to (?:hiring )?remote|\bremotely\b(?! sensed)/;
export const hybrid =
  /\bhybrid(?=[ ,/-]{0,3}(?:work|role|position|job|schedule|model|arrangement|environment:|environment\b|policy|set-?up|office|option|opportunity|employ|remote|in |from|\(|with|and flexible|based|mode\b|company|flexib|approach|capacity|hours))|(?:^|[:|(/•·] ?| - |remote,? (?:or|and) )hybrid(?=$|[ ,/]{0,2}[|•·),;:.-])|\b(?:is|are|be|fully|currently) hybrid\b(?! (?:cloud|infra))|\bhybride?s? (?:arbeit|arbeits|werken)|\b(?:mode|modèle|travail|rythme|format|organisation) hybride|\bhíbrid[oa]|\bibrid[oa]|\bhybryd|\bhybrides arbeiten|\bpart(?:ly|ially) remote/;
export const strictlyOnsite =
  /\b(?:100%|fully|strictly|entirely|full[- ]time|daily) (?:on[- ]?site|in[- ]office|in[- ]person)/;
export const onsite =
  /\bon-?site (?:role|position|job|opportunity|presence|work\b|only|daily|in )|\(on-?site\)|\bin[- ]office (?:in|at|role|position|5|five)\b|\boffice-first\b|\bin[- ]person (?:role|position|job|at our|in our|5|five|company|team|environment|first)|\b(?:role|position|job|is|be|work|working) (?:an? |based )?(?:full-time )?(?:on-?site|in[- ]person|in[- ]office|office[- ]based)|\boffice[- ]based\b|\bvor ort\b|\bsur site\b|\bprésentiel|\bpresencial\b|\bwfo\b/;
/** "Remote or hybrid": the person chooses. */
export const remoteWord = /\bremote(?:ly)?\b/g;
export const orHybrid = /(?:\bor|\/) ?hybrid\b/;
/** The place of work is an office, and nothing is said of days. */
export const based = /\b(?:(?:based|located|working|work) (?:out of|in|at|from)|commut(?:e|ing) to)\b/g;
export const offices = /\b(?:offices?|headquarters|hq)\b/;
/** "At the office" in other languages. */
export const atOffice =
  /\bop kantoor\b|\bim büro\b|\bau bureau\b|\ben (?:la|nuestra) oficina\b|\bin ufficio\b|\bpå kontoret\b/;
/** "Our Amsterdam office": what an office of one's own is called. */
export const ownOffice = /\b(?:our|the) (?:[a-z]{1,16} ){0,3}(?:office|hq|headquarters)\b/;
/** "… but this role": what is said of it outweighs what is said of the company. */
export const contrast = /\b(?:but|however|although|though|while|whilst|despite)\b/;
export const thisRole =
  /\b(?:this|the) (?:specific |particular )?(?:role|position|job) (?:itself |also )?(?:is|isn't|requires?|will|must|can|cannot|needs|has)\b/;
/** "Combining office days and remote work". */
export const mixing = /\bcombin(?:es?|ing|ation)\b|\bmix of\b|\bsplit between\b/;
/** All three named: the person chooses. */
export const anyMode =
  /\b(?:office|on-?site|in[- ]person)[ ,/]{1,3}(?:or )?hybrid[ ,/]{1,3}(?:or )?remote|\bremote[ ,/]{1,3}(?:or )?hybrid[ ,/]{1,3}(?:or )?(?:office|on-?site|in[- ]person)/;
/** Uses of the words that speak of products, perks or customers. */
export const otherUse =
  /\bnot (?:a )?remote-only\b|\bremote (?:configuration|sensing|control|server|access|monitoring|procedure|desktop|exercise|diagnostic|repositor|workspace|working allowance|sites?|locations?|offices?\b|patient|support|data|communication|team|working stipend|work stipend|workers|office stipend|triggered)|\bwfh (?:equipment|stipend|set|allowance|budget)|\bhome[- ]office (?:set|stipend|upgrade|allowance|equip|budget|tech)|\bhybrid (?:cloud|infrastructure|environments|marketplace|global|search|retrieval|architecture|it\b|and multi|and on-prem|data|ml|quantum|approach to)|\bon-?site (?:fitness|gym|cafeteria|cafe|perks|amenit|parking|health|child|clinic|meals|lunch|wellness|visits?|support|training|customers?|clients?|food|services|coffee|,)|\bon-?site (?:or embedded|with|at (?:our |the |a |international )?(?:customer|client|partner))|\bremote and hybrid working options|\b(?:tools?|software|platforms?|products?) for (?:remote|hybrid) (?:work|teams)|\b(?:customer|client|clients'|customer's) (?:sites?|offices?|locations?)/g;
