import { attributeId, chips, type Layout, line } from './_layout.ts';
import type { Site } from './site.ts';

/** Employer names carry the rating: "Acme 4.1 ★". */
const withoutRating = (text: string) => text.replace(/ ?\d[.,]\d ?★?$/, '');

const listing: Layout = {
  name: 'listing',
  roots: [
    '[class*="JobDetails_jobDetailsContainer__"]',
    '[class*="TwoColumnLayout_columnRight__"]:has([class*="JobDetails_jobDescription__"])',
    '[class*="TwoColumnLayout_jobDetailsContainer__"]',
    'body:has([class*="JobDetails_jobDescription__"])',
    'body:has([data-brandviews*="jobview-description"])',
    'body:has(#JobDescriptionContainer)',
    'body:has(.jobDescriptionContent)',
  ],
  shownId: (root) => attributeId(root, '[id^="job-title-"], [id^="jd-job-title-"]', 'id', /-(\d{1,20})$/),
  fields: {
    title: [
      '[id^="jd-job-title-"]',
      '[id^="job-title-"]',
      '[data-test="job-title"]',
      '[data-test="jobTitle"]',
      '[class*="JobDetails_jobDetailsHeader"] h1',
      'header h1',
    ],
    company: [
      line('[class*="EmployerProfile_employerNameHeading__"]', withoutRating),
      line('[class*="EmployerProfile_compactEmployerName__"]', withoutRating),
      line('[class*="EmployerProfile_employerName__"]', withoutRating),
      line('[data-test="employer-name"], [data-test="employerName"]', withoutRating),
      line('[class*="JobDetails_jobDetailsHeader"] h4', withoutRating),
    ],
    location: ['[id^="job-location-"]', '[data-test="location"]', '[class*="JobDetails_location__"]'],
    salaryText: ['[id^="job-salary-"]', '[data-test="detailSalary"]'],
    employment: [...chips('[class*="JobDetails_jobDetailsHeader"] [class*="tag" i]').employment],
  },
  description: [
    '[class*="JobDetails_jobDescription__"]',
    '[data-brandviews*="jobview-description"]',
    '[data-test="jobDescriptionContent"]',
    '.jobDescriptionContent',
    '#JobDescriptionContainer',
  ],
};

/** Glassdoor, on every country's host. */
export const glassdoor: Site = {
  id: 'glassdoor',
  hosts: [
    'at',
    'be',
    'ca',
    'ch',
    'co.in',
    'co.nz',
    'co.uk',
    'com',
    'com.ar',
    'com.au',
    'com.br',
    'com.hk',
    'com.mx',
    'de',
    'es',
    'fr',
    'ie',
    'it',
    'nl',
    'sg',
  ].map((domain) => `*.glassdoor.${domain}`),
  proofUrls: [
    'https://www.glassdoor.com/job-listing/data-scientist-acme-JV_IC1147401_KO0,14_KE15,19.htm?jl=1009312345678',
  ],
  portable: true,
  layouts: [listing],
  pageTitles: ['{company} hiring {title} Job in {location} | Glassdoor', '{title} Job in {location} | Glassdoor'],
  jobId(url) {
    const id = url.searchParams.get('jl') ?? url.searchParams.get('jobListingId');
    return id !== null && /^\d+$/.test(id) ? id : null;
  },
  address: (jobId, url) => `${url.origin}${url.pathname}?jl=${jobId}`,
};
