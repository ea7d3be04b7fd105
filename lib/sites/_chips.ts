/**
 * What a short text beside a title says: chips, pills and header lines, in the languages the big sites speak.
 * These are labels that a site chooses from a fixed list, not prose; sentences are the analysis' business.
 */

type WorkMode = 'remote' | 'hybrid' | 'onsite';

const workModeWords: readonly (readonly [WorkMode, RegExp])[] = [
  [
    'hybrid',
    /\b(?:hybrid|hybride|hybryd\w{0,4}|hibrid\w?|h[íi]brid[oa]|hibrit|ibrid[oa]|hybridi\w{0,4})\b|híbrid|ハイブリッド|混合/iu,
  ],
  [
    'remote',
    /\b(?:(?:fully |100% )?remote|telecommute|work from home|home ?office|remot[oa]|remotely|t[ée]l[ée]travail|teletrabajo|zdaln\w{1,3}|distans|thuiswerken|op afstand|hjemmefra|hjemmekontor|fjernarbei\w|fjernarbejde|uzaktan)\b|etätyö|à distance|a distancia|リモート|在宅|远程|遠距|원격/iu,
  ],
  [
    'onsite',
    /\b(?:on-?site|in-?office|in[- ]person|vor ort|sur (?:place|site)|in sede|presencial|stacjonarn\w{1,3}|op locatie|på stedet|på plats|ofiste|iş yerinde)\b|présentiel|paikan päällä|オンサイト|现场|現場/iu,
  ],
];

const employmentWords =
  /\b(?:full[- _]?time|part[- _]?time|contract(?:or)?|temporary|temp|permanent|internship|intern|apprenticeship|freelance|seasonal|casual|per[- _]?diem|volunteer|fixed[- ]term|vollzeit|teilzeit|befristet|unbefristet|festanstellung|praktikum|werkstudent|temps plein|temps partiel|cdi|cdd|stage|alternance|tiempo completo|jornada completa|media jornada|tiempo parcial|indefinido|tempo pieno|tempo indeterminato|part time|tempo integral|meio período|voltijds?|deeltijds?|contractbasis|tijdelijk|contrat|contrato|contratto|temporal|temporário|intérim|prácticas|estágio|tirocinio|kontrakt|midlertidig|kokoaikainen|osa-aikainen|fulltime|parttime|heltid|deltid|pełny etat)\b|(?:tam|yarı) zamanlı|à plein temps|正社員|契約社員|全职|兼职|정규직/iu;

const amount = /\d[\d.,\u00a0’' ]{0,14}\s?[kK]?/;
const currency =
  /(?:[$€£¥₹₩₽₪฿₱]|\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|INR|JPY|SGD|HKD|BRL|MXN|ZAR|AED|ILS|CZK|HUF|RON|kr|zł|Rs\.?)(?![a-z]))/i;
const period =
  /(?:per|an?|\/|pro|par|al|por)\s?(?:hour|hr|day|week|month|mo|year|yr|annum|stunde|monat|jahr|an|mois|heure|año|mes|anno|mese)\b|annually|hourly|monthly|yearly/i;

/** The work mode that a label names, or null. */
export function workModeOf(label: string): WorkMode | null {
  return workModeWords.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** Whether a label names a kind of employment. */
export function isEmployment(label: string): boolean {
  return employmentWords.test(label);
}

/** Whether a label is about pay: an amount with a currency, or an amount and a period. */
export function isSalary(label: string): boolean {
  return amount.test(label) && (currency.test(label) || period.test(label));
}

/** Whether a label says how long ago something was. */
export function isAge(label: string): boolean {
  return /\b(?:ago|today|yesterday|just now|posted|reposted|il y a|hace|vor \d|fa|geleden|sedan|siden|temu|há)\b|日前|前$|전$/iu.test(
    label,
  );
}
