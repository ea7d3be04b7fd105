import { isEmployment, isSalary, workModeOf } from './_chips.ts';
import { lineAt, linesAt, testId } from './_dom.ts';
import { embeddedState, valueAt } from './_embedded.ts';
import { isData, listOf } from './_json-ld.ts';
import { attributeId, idOfOtherCard, type Layout, line, type View } from './_layout.ts';
import { withoutPostWords } from './_post-words.ts';
import type { Site } from './site.ts';

const header = `${testId('jobsearch-CompanyInfoContainer')} div, ${testId('simpler-simplified-header')} div`;
const titleOnly = (text: string) => (/^welcome back\b/i.test(text) ? null : withoutPostWords(text));
const titles = [
  testId('jobsearch-JobInfoHeader-title'),
  '.jobsearch-JobInfoHeader-title',
  testId('simpler-jobTitle'),
  testId('viewJobTitle'),
] as const;
const company = [
  testId('inlineHeader-companyName'),
  '[data-company-name="true"]',
  '.jobsearch-JobInfoHeader-companyNameSimple',
  testId('jobsearch-JobInfoHeader-companyName'),
  testId('simpler-companyName'),
  testId('company-name'),
  '.jobsearch-InlineCompanyRating-companyHeader',
  '.jobsearch-CompanyInfoContainer a',
] as const;
const place = [
  testId('inlineHeader-companyLocation'),
  testId('job-location'),
  testId('jobsearch-JobInfoHeader-companyLocation'),
  '#jobLocationText',
] as const;
const payAndType = `#salaryInfoAndJobType span, .jobsearch-JobMetadataHeader-item, #jobDetailsSection [data-testid$="-tile"], ${testId('jobsearch-OtherJobDetailsContainer')} span`;

/** A posting's own page and the pane beside search results share their inside. */
const pane: Layout = {
  name: 'pane',
  roots: [
    '.jobsearch-JobComponent',
    '#jobsearch-ViewjobPaneWrapper',
    '.jobsearch-RightPane',
    '#job-full-details',
    '#viewJobSSRRoot',
    '#vjs-container',
    'body:has(#jobDescriptionText)',
  ],
  shownId: (root, named) =>
    attributeId(root, '[data-indeed-apply-jk]', 'data-indeed-apply-jk', /^([0-9a-f]{16})$/) ??
    attributeId(root, 'a[href*="/applystart?jk="], a[href*="fromjk="]', 'href', /[?&](?:from)?jk=([0-9a-f]{16})/) ??
    idOfOtherCard(titleIn(root), root.ownerDocument, named, { card: 'a[data-jk]', id: 'data-jk', title: 'span' }),
  fields: {
    title: titles.map((selector) => line(selector, titleOnly)),
    company,
    location: place,
    workMode: [
      ...place.map((selector) => line(selector, workModeOf)),
      { from: 'dom:jobsearch-CompanyInfoContainer', read: modeInHeader },
    ],
    employment: [{ from: 'dom:#salaryInfoAndJobType', read: ({ root }) => typeOf(linesAt(root, payAndType)) }],
    salaryText: [
      { from: 'dom:#salaryInfoAndJobType', read: ({ root }) => linesAt(root, payAndType).find(isSalary) ?? null },
    ],
  },
  description: ['#jobDescriptionText', '#JobDescriptionUpdatesText', testId('jobDescriptionText')],
};

/** The mode stands in a line of its own without a name; a company may be called "Remote" too. */
function modeInHeader({ root }: View): string | null {
  const name = lineAt(root, company.join(',')) ?? '';
  const labels = linesAt(root, header).filter((label) => label.length < 40 && (name === '' || !label.includes(name)));
  return labels.map(workModeOf).find((mode) => mode !== null) ?? null;
}

function titleIn(root: Element): string | null {
  const title = lineAt(root, titles.join(','));
  return title === null ? null : titleOnly(title);
}

function typeOf(lines: readonly string[]): string | null {
  const type = lines.find((text) => isEmployment(text) && !isSalary(text));
  return type?.replace(/^[-–\s]+/, '') ?? null;
}

/** Indeed: the view page and the search pane, on every country's host. The state is of the posting that the page came with. */
export const indeed: Site = {
  id: 'indeed',
  hosts: ['*.indeed.com', '*.indeed.co.uk'],
  proofUrls: [
    'https://au.indeed.com/viewjob?jk=54f1f8af68d722d2',
    'https://www.indeed.com/jobs?q=python&l=remote&vjk=4c819be57353b91d',
  ],
  portable: true,
  layouts: [pane],
  bounds: {
    above:
      /^(?:full job description|vollständige stellenbeschreibung|description du poste|descripción completa del empleo|descrizione completa|volledige vacaturetekst|descrição completa da vaga)$/i,
    below: /^(?:report job|job melden|signaler l[’']offre|denunciar empleo|segnala annuncio|vacature rapporteren)$/i,
  },
  pageTitles: ['{title} - {location} - Indeed.com', '{title} - {location} | Indeed.com'],
  embedded(document, jobId) {
    const state = embeddedState(document, '_initialData');
    const body = valueAt(state, 'autoOpenTwoPaneViewjobResponse', 'body') ?? state;
    const [result] = listOf(valueAt(body, 'hostQueryExecutionResult', 'data', 'jobData', 'results'));
    const model = valueAt(body, 'jobInfoWrapperModel', 'jobInfoModel');
    const head = valueAt(model, 'jobInfoHeaderModel');
    if (jobId === null || valueAt(result, 'job', 'key') !== jobId || !isData(head)) return null;
    return {
      title: head.jobTitle,
      description: valueAt(model, 'sanitizedJobDescription'),
      identifier: jobId,
      hiringOrganization: head.companyName,
      jobLocation: head.formattedLocation,
      jobLocationType: valueAt(head.remoteWorkModel, 'text'),
      employmentType: valueAt(model, 'jobMetadataHeaderModel', 'jobType'),
    };
  },
  jobId(url) {
    const id = url.searchParams.get('vjk') ?? url.searchParams.get('jk');
    return id !== null && /^[0-9a-f]{16}$/i.test(id) ? id.toLowerCase() : null;
  },
  address: (jobId, url) => `https://${url.hostname}/viewjob?jk=${jobId}`,
};
