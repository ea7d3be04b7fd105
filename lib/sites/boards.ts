import type { Site } from './site.ts';

/**
 * A board or recruiting system whose postings' pages describe themselves, in JSON-LD or microdata: its hosts, with a space between them,
 * and its ids are all there is to know, and the employer where it is a single one. The first group of the pattern is the id in an address' path
 * and query.
 */
type Board = readonly [id: string, hosts: string, jobId: RegExp, proofUrl: string, employer?: string];

const boards: readonly Board[] = [
  ['amazon', 'www.amazon.jobs', /\/jobs\/(\d+)/, 'https://www.amazon.jobs/en/jobs/2912345/applied-scientist', 'Amazon'],
  [
    'apple',
    'jobs.apple.com',
    /\/details\/(\d+)/,
    'https://jobs.apple.com/en-us/details/200612345/ml-engineer',
    'Apple',
  ],
  ['bamboohr', '*.bamboohr.com', /^\/(?:careers\/|jobs\/view\.php\?id=)(\d+)/, 'https://acme.bamboohr.com/careers/123'],
  ['breezy', '*.breezy.hr', /^\/p\/([0-9a-f]{8,})/, 'https://acme.breezy.hr/p/0a1b2c3d4e5f-ml-engineer'],
  [
    'careerbuilder',
    'www.careerbuilder.com',
    /^\/job\/(\w{8,})/,
    'https://www.careerbuilder.com/job/J3M0ABCDEFGHIJKLMNO',
  ],
  [
    'cwjobs',
    'www.cwjobs.co.uk',
    /^\/job\/[^?]{0,300}-job(\d{5,15})/,
    'https://www.cwjobs.co.uk/job/data-scientist/acme-job104567890',
  ],
  [
    'eightfold',
    '*.eightfold.ai',
    /(?:\/careers\/job\/|[?&]pid=)(\d+)/,
    'https://acme.eightfold.ai/careers/job/446712345678',
  ],
  [
    'himalayas',
    'himalayas.app',
    /^\/companies\/[^/]+\/jobs\/([\w-]+)/,
    'https://himalayas.app/companies/acme/jobs/ml-engineer',
  ],
  ['jazzhr', '*.applytojob.com', /^\/apply\/(\w+)/, 'https://acme.applytojob.com/apply/AbCdEf123/ML-Engineer'],
  ['jobvite', 'jobs.jobvite.com', /\/job\/(\w+)/, 'https://jobs.jobvite.com/acme/job/oAbCdEfg'],
  ['join', 'join.com', /^\/companies\/[^/]+\/(\d+)/, 'https://join.com/companies/acme/12345678-ml-engineer'],
  [
    'meta',
    'www.metacareers.com',
    /\/(?:jobs|job_details)\/(\d+)/,
    'https://www.metacareers.com/jobs/1234567890123456/',
    'Meta',
  ],
  [
    'microsoft',
    '*.careers.microsoft.com',
    /\/job\/(\d+)/,
    'https://jobs.careers.microsoft.com/global/en/job/1812345/Data-Scientist',
    'Microsoft',
  ],
  [
    'naukri',
    'www.naukri.com',
    /-(\d{9,})(?:$|\?)/,
    'https://www.naukri.com/job-listings-data-scientist-acme-pune-3-to-8-years-201125012345',
  ],
  [
    'oracle',
    '*.oraclecloud.com',
    /\/job\/(\d+)/,
    'https://eeho.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/jobsearch/job/312345',
  ],
  [
    'pinpoint',
    '*.pinpointhq.com',
    /\/postings\/([0-9a-f-]{36})/,
    'https://acme.pinpointhq.com/en/postings/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
  ],
  ['reed', 'www.reed.co.uk', /^\/jobs\/[^/]+\/(\d+)/, 'https://www.reed.co.uk/jobs/data-scientist/54123456'],
  [
    'remoteok',
    'remoteok.com',
    /^\/remote-jobs\/(?:[^/]*-)?(\d+)/,
    'https://remoteok.com/remote-jobs/remote-ml-engineer-acme-1093456',
  ],
  ['remotive', 'remotive.com', /-(\d{5,})$/, 'https://remotive.com/remote-jobs/data/ml-engineer-1912345'],
  [
    'rippling',
    'ats.rippling.com',
    /\/jobs\/([0-9a-f-]{36})/,
    'https://ats.rippling.com/acme/jobs/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
  ],
  [
    'simplyhired',
    'www.simplyhired.com',
    /^\/job\/([\w-]{20,})/,
    'https://www.simplyhired.com/job/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789',
  ],
  ['softgarden', '*.softgarden.io', /\/job\/(\d+)/, 'https://acme.softgarden.io/job/45678901'],
  [
    'stepstone',
    'www.stepstone.at www.stepstone.be www.stepstone.de',
    /--(\d{6,})/,
    'https://www.stepstone.de/stellenangebote--Data-Scientist-Berlin-Acme--12345678-inline.html',
  ],
  ['taleo', '*.taleo.net', /[?&](?:job|rid)=(\w+)/, 'https://acme.taleo.net/careersection/2/jobdetail.ftl?job=12345'],
  ['the-muse', 'www.themuse.com', /^\/jobs\/[^/]+\/([\w-]+)/, 'https://www.themuse.com/jobs/acme/ml-engineer'],
  [
    'totaljobs',
    'www.totaljobs.com',
    /^\/job\/[^?]{0,300}-job(\d{5,15})/,
    'https://www.totaljobs.com/job/data-scientist/acme-job104567890',
  ],
  ['usajobs', 'www.usajobs.gov', /^\/job\/(\d+)/, 'https://www.usajobs.gov/job/812345600'],
  [
    'we-work-remotely',
    'weworkremotely.com',
    /^\/remote-jobs\/([a-z\d]+(?:-[a-z\d]+){2,})$/,
    'https://weworkremotely.com/remote-jobs/acme-machine-learning-engineer',
  ],
  ['xing', 'www.xing.com', /^\/jobs\/[^/]*?(\d{6,})/, 'https://www.xing.com/jobs/berlin-data-scientist-123456789'],
];

/** Sites that are read by their structured data alone; one row each. */
export const structuredBoards: readonly Site[] = boards.map(([id, hosts, jobId, proofUrl, employer]) => ({
  id,
  hosts: hosts.split(' '),
  proofUrls: [proofUrl],
  layouts: [],
  employer,
  jobId: (url) => jobId.exec(url.pathname + url.search)?.[1] ?? null,
}));
