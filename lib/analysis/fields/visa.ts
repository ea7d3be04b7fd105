import type { Evidence } from '../analysis.ts';
import { type Document, evidenceOf, type Sourced } from '../document.ts';
import { isFollowedBy } from './near.ts';
import type { TopicSentence } from './topics.ts';

type Visa = 'yes' | 'no';

/** Sentences that speak of something else: equal-opportunity lists, application questions, the government's service. */
const besideThePoint =
  /\bwithout regard|\bregardless of|\bprotected (?:by|class|status|individual|veteran)|\bnational origin\b|\bcitizenship and immigration services|\?$|\bwill you (?:now|require)|\bdo you (?:now|require)|\broles outside of\b|\bnot guaranteed\b|\b(?:employee|employer|company)[- ](?:led and company-)?sponsored\b|\bscam|\bcitizen[- ]develop|\bpolygraph protection\b|\bfor every (?:role|position|candidate)\b|\bright to work (?:poster|in (?:surroundings|an? ))/;

const negations =
  /\b(?:not|unable to|cannot|can not|no|without|never|nor|neither|[a-z]{2,6}n't|keine?n?|pas de|geen)\b/g;
/** Help that is denied before it is named, and after. */
const sponsoring =
  /\bsponsor(?:s|ship|ed|ing)?\b|\bwork visas?\b|\b(?:visa|immigration|work permit) (?:(?:and|or|&|\/) (?:visa|immigration|relocation) )?(?:support|transfer|assistance|help)|\bhelp with (?:your |the |a )?(?:visa|immigration|work permit)|\b(?:support|accept|consider|hire) (?:[a-z, ]{0,12})(?:opt\b|cpt\b|h-?1b)/;
const sponsorship = /\bsponsor(?:ship|ing)\b|\b(?:visa|immigration|work permit) (?:support|assistance|help)\b/g;
const refusal = /\b(?:not|unavailable|cannot|isn't|aren't|no|nicht|niet)\b/;
const reach = 70;

const citizenship =
  /\b(?:u\.?s\.?a?|united states|american|uk|british|eu|canadian|australian|single|sole|dual) citizen(?:s|ship)?\b|\bcitizenship (?:is )?required|\bcitizens? (?:and|or|\/|&) (?:prs?\b|permanent resident|green card)|\bsingaporeans? only|\b(?:hold|have|requires?|with) (?:a )?permanent residen|\bmust be an? (?:u\.?s\.? person|permanent resident)|\busc\b|\bpermanent residents? only|\bu\.?s\.? persons? (?:only|status (?:is )?required)/;
const limits = /\b(?:must be|must qualify|only|limited to|requires?|open to)\b/g;
const citizens = /\bcitizens?\b/;
const eachCitizens = /\bcitizens?\b/g;
const only = /\bonly\b/;
const restricts = /\brestricted to\b/g;
const usPersons = /\bu\.?s\.? persons?\b/;

const secrecy = /\bts\/sci\b|\bpolygraph\b|\btop secret\b|\bsicherheitsüberprüfung\b/;
const held =
  /\b(?:active|current|require[sd]?|must|possess|hold|maintain|obtain|eligible|eligibility|secret|dod|doe|public trust|q|sc|dv|security)\b/g;
const clearances = /\bclear(?:ances?|able)\b|\bpublic trust\b/;
const clearance = /\bclearance\b/g;
const isNeeded = /\b(?:required|needed|is a must|mandatory|secret)\b/;
const otherClearance =
  /\b(?:medical|customs|background|fbi|child abuse|pre-?clearance|510)\b[^.;]{0,20}clearance|\bclearance (?:rack|sale)|\bno (?:security )?clearance\b|\bclearance (?:is )?not (?:required|needed|necessary)|\bclearance(?: level| required)? ?[:-] ?(?:none|no|n\/a)\b/;
const standing =
  /\b(?:existing|valid|permanent|unrestricted|full|current|indefinite|independent|unlimited|have|hold|proof of)\b/g;
const workRight =
  /\bwork (?:authori[sz]ation|permit|rights?)\b|\brights? to (?:live and )?work\b|\bworking rights\b|\bresiden(?:cy|ce) permit|\b(?:eu|uk|us|swiss|british|european|australian) (?:passport|visa)\b|\bwork visa\b/;
const permitNeeded = /\bwork permit (?:is )?required/;
/** Permits and nationalities in other languages, and the words that ask for them. */
const foreignPermit =
  /\b(?:arbeitserlaubnis|aufenthaltstitel|staatsangehörigkeit|werkvergunning|permis de travail|permiso de trabajo|nacionalidad)\b|\bnationalité(?= )/;
const foreignNeed =
  /\b(?:gültige|gültigen|vorausgesetzt|erforderlich|benötig|geldige|vereist|valide|requise?|obligatoire|imprescindible|necesario|en vigor|en regla)\b/;
const authorised = /\bauthori[sz](?:ed|ation) to work\b/g;
const anyEmployer = /\bfor any employer\b|\bpermanent(?:ly)?\b|\bnow and in the future\b/;
const willing =
  /\b(?:able|happy|willing|open|glad|ready|prepared) to (?:sponsor|support(?:ing)? (?:your )?(?:visa|work authori)|consider(?:ing)? sponsor|provid(?:e|ing) (?:visa )?sponsor|offer(?:ing)? (?:visa )?sponsor)|\b(?:visa|immigration) (?:and relocation )?(?:support|assistance|help)\b|\bconsider (?:visa )?sponsor|\beligible for (?:visa |immigration |employment )?sponsorship|\brelocation (?:and|&|\/|or) visa\b|\blicensed (?:visa )?sponsor\b|\bis an? (?:[a-z ]{1,24} )?sponsor\b|\bvisa ?: ?(?:yes|we sponsor)|\b(?:take|takes|taking) care of (?:your |the )?(?:relocation and |visa and )?(?:visa|work permit|immigration)|\b(?:welcome|consider|open to|hire) (?:applicants|candidates|people|applications from [a-z]{1,16}) (?:(?:who |that )?(?:need|require)|needing|requiring|in need of) (?:a |visa )?(?:sponsorship|visa)|\beligible for (?:a |an )?(?:skilled worker|work) visa|\bhelp with (?:your |the )?(?:visa|immigration)|\bsponsors? (?:[a-z]{1,16} )?(?:visas?\b|h-?1b)/;
const available =
  /\bsponsorship(?: and relocation(?: support| assistance)?)? ?(?:is|will be|may be|are|can be|:|-)? ?(?:also )?(?:available|provided|offered|possible|considered|supported|open|yes)\b/;
const employer = /\b(?:we|company|employer)\b/g;
const sponsors =
  /^(?: (?:do|does|will|can|may|also|gladly)){0,2} (?:sponsor|support)\b.{0,40}\b(?:visas?|h-?1b|work permits?|green cards?)\b/;
const offering = /\b(?:offer|provide)(?:s|ing)?\b/g;
const visaHelp = /\b(?:visa|immigration|h-?1b|work permit) (?:sponsor|support|assistance|help)/;
const supporting = /\b(?:unterstütz|bieten\b|hilfe\b|helfen\b|aidons\b|ayuda|helps? you|assist you|support you)/g;
const foreignVisa = /\bvis(?:um|ums|ado|as?)\b|\bwork permits?\b/;
/** "Visa sponsorship", alone among the benefits. */
const listedHelp =
  /^(?:visa|immigration|work permit|h-?1b)[a-z &/-]{0,24}(?:sponsorship|support|assistance)(?: for [a-z -]{3,60})?\W{0,3}$/;
/** "Visa sponsorship" as one of the benefits of a sentence. */
const helpAmongOthers =
  /(?:[,;:]|\band) (?:visa|work permit) (?:sponsorship|support)(?: for [a-z ]{3,40})?(?= ?[,;.(]| and\b|$)/;
const otherBenefits = /\b(?:insurance|medical|dental|equity|bonus|leave|vacation|relocation|pension|holidays?)\b/;
const softens = /\bprefer|\bplus\b|\bdesir|\bnice to have\b|\bideal/;

/** Notices stand below the last list, which is often that of wishes. */
const insists =
  /\b(?:must|required|requires|restricted|limited|only)\b|\bu\.?s\.? persons? (?:are|is|includes?|means?)\b/;

/** Whether a visa is sponsored: `no` also where citizenship, clearance or a permanent work right is required. */
export function readVisa(document: Document): Sourced<Visa> | null {
  let offer: TopicSentence | null = null;
  for (const sentence of document.topics.visa) {
    const visa = visaIn(sentence);
    if (visa === 'no') return { value: 'no', evidence: evidenceOf(document, sentence) };
    if (visa === 'yes') offer ??= sentence;
  }
  return offer && { value: 'yes', evidence: evidenceOf(document, offer) };
}

/** The sentence that asks for a security clearance, held or to be obtained. */
export function readClearance(document: Document): Evidence | null {
  const sentence = document.topics.visa.find(
    ({ words, section }) =>
      !besideThePoint.test(words) && section !== 'preferred' && !softens.test(words) && needsClearance(words),
  );
  return sentence ? evidenceOf(document, sentence) : null;
}

function visaIn({ words, section }: TopicSentence): Visa | null {
  if (besideThePoint.test(words)) return null;
  if (isRefused(words)) return 'no';
  if (isOffered(words) || (section === 'benefits' && listedHelp.test(words))) return 'yes';
  if (helpAmongOthers.test(words) && otherBenefits.test(words)) return 'yes';
  if (softens.test(words) || (section === 'preferred' && !insists.test(words))) return null;
  return needsCitizenship(words) || needsClearance(words) || needsWorkRight(words) ? 'no' : null;
}

function isRefused(words: string): boolean {
  return isFollowedBy(words, negations, sponsoring, reach) || isFollowedBy(words, sponsorship, refusal, reach);
}

function isOffered(words: string): boolean {
  return (
    willing.test(words) ||
    available.test(words) ||
    isFollowedBy(words, employer, sponsors, reach) ||
    isFollowedBy(words, offering, visaHelp, reach) ||
    isFollowedBy(words, supporting, foreignVisa, reach)
  );
}

function needsCitizenship(words: string): boolean {
  return (
    citizenship.test(words) ||
    isFollowedBy(words, limits, citizens, 40) ||
    isFollowedBy(words, eachCitizens, only, 30) ||
    isFollowedBy(words, limits, usPersons, 40) ||
    isFollowedBy(words, restricts, usPersons, 100)
  );
}

function needsClearance(words: string): boolean {
  if (otherClearance.test(words)) return false;
  return (
    secrecy.test(words) || isFollowedBy(words, held, clearances, reach) || isFollowedBy(words, clearance, isNeeded, 40)
  );
}

function needsWorkRight(words: string): boolean {
  return (
    permitNeeded.test(words) ||
    (foreignPermit.test(words) && foreignNeed.test(words)) ||
    isFollowedBy(words, standing, workRight, 45) ||
    isFollowedBy(words, authorised, anyEmployer, reach)
  );
}
