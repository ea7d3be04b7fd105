import { type Document, evidenceOf, type Sourced } from '../document.ts';
import type { TopicSentence } from './topics.ts';

type Visa = 'yes' | 'no';

/** Sentences that speak of something else: equal-opportunity lists, application questions, the government's service. */
const besideThePoint =
  /\bwithout regard|\bregardless of|\bprotected (?:by|class|status|individual|veteran)|\bnational origin\b|\bcitizenship and immigration services|\?$|\bwill you (?:now|require)|\bdo you (?:now|require)|\broles outside of\b|\bnot guaranteed\b|\b(?:employee|employer|company)[- ](?:led and company-)?sponsored\b|\bscam|\bcitizen[- ]develop/;

const refused =
  /\b(?:not|unable to|cannot|can ?not|no|without|never|nor|neither|[a-z]+n't)\b[^.;]{0,70}\b(?:sponsor(?:s|ship|ed|ing)?\b|work visas?|visa (?:support|transfer|assistance))|\bsponsorship\b[^.;]{0,60}\b(?:not|unavailable|cannot|isn't|aren't|no)\b|\bkeine? (?:visa|arbeitserlaubnis)[^.;]{0,40}\bsponsor|\bpas de (?:sponsoring|parrainage)/;
const citizens =
  /\b(?:u\.?s\.?a?|united states|american|uk|british|eu|canadian|australian|single|sole|dual) citizen(?:s|ship)?\b|\bcitizenship (?:is )?required|\b(?:must be|be an?|only|limited to|requires?|open to)\b[^.;]{0,40}\bcitizens?\b|\bcitizens? only\b|\brestricted to\b[^.;]{0,80}\bu\.?s\.? persons?\b|\bmust be an? (?:u\.?s\.? person|permanent resident)|\bu\.?s\.? person(?:s)? (?:only|status (?:is )?required)/;
const clearance =
  /\b(?:active|current|require[sd]?|must|possess|hold|maintain|obtain|eligib\w*|secret|ts\/sci|dod|doe|public trust|q|sc|dv|security)\b[^.;]{0,60}\bclear(?:ance|ances|able)\b|\bclearance\b[^.;]{0,40}\b(?:required|is a must|mandatory|ts\/sci|secret)|\bts\/sci\b|\bpolygraph\b|\btop secret\b/;
const otherClearance =
  /\b(?:medical|customs|background|fbi|child abuse|pre-?clearance|510)\b[^.;]{0,20}clearance|\bclearance (?:rack|sale)/;
const workRight =
  /\b(?:existing|valid|permanent|unrestricted|full|current|indefinite|independent|already have)\b[^.;]{0,40}\b(?:work (?:authori[sz]ation|permit|rights?)|right to work|rights to work|working rights|residen(?:cy|ce) permit)|\bwork permit (?:is )?required|\bauthori[sz](?:ed|ation) to work\b[^.;]{0,60}\bfor any employer\b|\bmust (?:already )?have\b[^.;]{0,30}\b(?:right to work|work permit|work rights)|\bgültige arbeitserlaubnis|\bgeldige werkvergunning/;
const offered =
  /\b(?:able|happy|willing|open|glad|ready|prepared) to (?:sponsor|support(?:ing)? (?:work authori|visa|your visa)|consider(?:ing)? sponsor|sponsoring|provide (?:visa )?sponsor|offer (?:visa )?sponsor)|\b(?:visa |immigration |h-?1b |employment |work permit )?sponsorship(?: and relocation)?\s*(?:is |will be |may be |are |can be |: ?|- ?)(?:also )?(?:available|provided|offered|possible|considered|supported|open|yes)|\b(?:we|company|employer) (?:do |does |will |can |may |also |gladly ){0,2}(?:sponsor|support) (?:\w+ ){0,3}(?:visas?|h-?1b|work permits?|green cards?|relocation and visa)|\b(?:offer|offers|provide|provides|offering|providing)\b[^.;]{0,40}\b(?:visa|immigration|h-?1b|work permit)\b[^.;]{0,20}\b(?:sponsor\w*|support|assistance|help)|\bvisa (?:and relocation )?(?:support|assistance)\b(?! (?:is )?not)|\brelocation (?:and|&|\/|or) visa|\bsponsors? (?:\w+ ){0,3}(?:visas?\b|h-?1b)/;
const softens = /\bprefer|\bplus\b|\bdesir|\bnice to have\b|\bideal/;

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

function visaIn({ words, section }: TopicSentence): Visa | null {
  if (besideThePoint.test(words)) return null;
  if (refused.test(words)) return 'no';
  if (offered.test(words)) return 'yes';
  if (section === 'preferred' || softens.test(words)) return null;
  const isRequired =
    citizens.test(words) || workRight.test(words) || (clearance.test(words) && !otherClearance.test(words));
  return isRequired ? 'no' : null;
}
