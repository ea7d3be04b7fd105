import { isEmployment, workModeOf } from './_chips.ts';
import { groupOf } from './_dom.ts';
import { embeddedState, valueAt } from './_embedded.ts';
import { isData, listOf } from './_json-ld.ts';
import { type Layout, labelled } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  roots: ['body:has(.ashby-job-posting-heading)'],
  fields: {
    title: ['.ashby-job-posting-heading'],
    location: [labelled('.ashby-job-posting-left-pane h2', /^locations?$/i)],
    workMode: [labelled('.ashby-job-posting-left-pane h2', /^location type$/i, workModeOf)],
    employment: [
      labelled('.ashby-job-posting-left-pane h2', /^employment type$/i),
      labelled('.ashby-job-posting-left-pane h2', /^type$/i, (text) => (isEmployment(text) ? text : null)),
    ],
    salaryText: [labelled('.ashby-job-posting-left-pane h2', /^compensation$/i)],
  },
  description: ['#overview [class*="descriptionText"]', '#overview'],
};

/** Ashby's boards; rendered in the browser, so the posting comes some time after the page. */
export const ashby: Site = {
  id: 'ashby',
  hosts: ['jobs.ashbyhq.com'],
  proofUrls: ['https://jobs.ashbyhq.com/openai/8a3b5a1e-7c4d-4d1a-9d2e-6a4f1b2c3d4e'],
  portable: true,
  layouts: [posting],
  pageTitles: ['{title} @ {company}'],
  jobId: (url) =>
    groupOf(/^\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/i, url.pathname) ?? url.searchParams.get('ashby_jid'),
  embedded(document) {
    const state = embeddedState(document, '__appData');
    const posting = valueAt(state, 'posting');
    if (!isData(posting)) return null;
    return {
      title: posting.title,
      description: posting.descriptionHtml,
      identifier: posting.id,
      hiringOrganization: valueAt(state, 'organization', 'name'),
      jobLocation: [posting.locationName, ...listOf(posting.secondaryLocationNames)],
      jobLocationType: posting.workplaceType,
      employmentType: posting.employmentType,
      datePosted: posting.publishedDate,
      baseSalary: posting.compensationTierSummary,
    };
  },
};
