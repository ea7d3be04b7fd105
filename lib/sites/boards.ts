import type { Site } from './site.ts';

/** A board or recruiting system whose postings' pages describe themselves, in JSON-LD or microdata: its hosts and its ids are all there is to know. */
interface Board {
  readonly id: string;
  /** `*.` before a host stands for all below it, and the host itself. */
  readonly hosts: readonly string[];
  /** First group: the id in an address' path and query. */
  readonly jobId: RegExp;
  readonly proofUrl: string;
}

const boards: readonly Board[] = [
  {
    id: 'amazon',
    hosts: ['www.amazon.jobs'],
    jobId: /\/jobs\/(\d+)/,
    proofUrl: 'https://www.amazon.jobs/en/jobs/2912345/applied-scientist',
  },
  {
    id: 'apple',
    hosts: ['jobs.apple.com'],
    jobId: /\/details\/(\d+)/,
    proofUrl: 'https://jobs.apple.com/en-us/details/200612345/ml-engineer',
  },
  {
    id: 'bamboohr',
    hosts: ['*.bamboohr.com'],
    jobId: /^\/(?:careers\/|jobs\/view\.php\?id=)(\d+)/,
    proofUrl: 'https://acme.bamboohr.com/careers/123',
  },
  {
    id: 'breezy',
    hosts: ['*.breezy.hr'],
    jobId: /^\/p\/([0-9a-f]{8,})/,
    proofUrl: 'https://acme.breezy.hr/p/0a1b2c3d4e5f-ml-engineer',
  },
  {
    id: 'careerbuilder',
    hosts: ['www.careerbuilder.com'],
    jobId: /^\/job\/(\w{8,})/,
    proofUrl: 'https://www.careerbuilder.com/job/J3M0ABCDEFGHIJKLMNO',
  },
  {
    id: 'cwjobs',
    hosts: ['www.cwjobs.co.uk'],
    jobId: /^\/job\/[^?]{0,300}-job(\d{5,15})/,
    proofUrl: 'https://www.cwjobs.co.uk/job/data-scientist/acme-job104567890',
  },
  {
    id: 'eightfold',
    hosts: ['*.eightfold.ai'],
    jobId: /(?:\/careers\/job\/|[?&]pid=)(\d+)/,
    proofUrl: 'https://acme.eightfold.ai/careers/job/446712345678',
  },
  {
    id: 'himalayas',
    hosts: ['himalayas.app'],
    jobId: /^\/companies\/[^/]+\/jobs\/([\w-]+)/,
    proofUrl: 'https://himalayas.app/companies/acme/jobs/ml-engineer',
  },
  {
    id: 'jazzhr',
    hosts: ['*.applytojob.com'],
    jobId: /^\/apply\/(\w+)/,
    proofUrl: 'https://acme.applytojob.com/apply/AbCdEf123/ML-Engineer',
  },
  {
    id: 'jobvite',
    hosts: ['jobs.jobvite.com'],
    jobId: /\/job\/(\w+)/,
    proofUrl: 'https://jobs.jobvite.com/acme/job/oAbCdEfg',
  },
  {
    id: 'join',
    hosts: ['join.com'],
    jobId: /^\/companies\/[^/]+\/(\d+)/,
    proofUrl: 'https://join.com/companies/acme/12345678-ml-engineer',
  },
  {
    id: 'meta',
    hosts: ['www.metacareers.com'],
    jobId: /\/(?:jobs|job_details)\/(\d+)/,
    proofUrl: 'https://www.metacareers.com/jobs/1234567890123456/',
  },
  {
    id: 'microsoft',
    hosts: ['jobs.careers.microsoft.com'],
    jobId: /\/job\/(\d+)/,
    proofUrl: 'https://jobs.careers.microsoft.com/global/en/job/1812345/Data-Scientist',
  },
  {
    id: 'naukri',
    hosts: ['www.naukri.com'],
    jobId: /-(\d{9,})(?:$|\?)/,
    proofUrl: 'https://www.naukri.com/job-listings-data-scientist-acme-pune-3-to-8-years-201125012345',
  },
  {
    id: 'oracle',
    hosts: ['*.oraclecloud.com'],
    jobId: /\/job\/(\d+)/,
    proofUrl: 'https://eeho.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/jobsearch/job/312345',
  },
  {
    id: 'pinpoint',
    hosts: ['*.pinpointhq.com'],
    jobId: /\/postings\/([0-9a-f-]{36})/,
    proofUrl: 'https://acme.pinpointhq.com/en/postings/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
  },
  {
    id: 'reed',
    hosts: ['www.reed.co.uk'],
    jobId: /^\/jobs\/[^/]+\/(\d+)/,
    proofUrl: 'https://www.reed.co.uk/jobs/data-scientist/54123456',
  },
  {
    id: 'remoteok',
    hosts: ['remoteok.com'],
    jobId: /^\/remote-jobs\/(?:[^/]*-)?(\d+)/,
    proofUrl: 'https://remoteok.com/remote-jobs/remote-ml-engineer-acme-1093456',
  },
  {
    id: 'remotive',
    hosts: ['remotive.com'],
    jobId: /-(\d{5,})$/,
    proofUrl: 'https://remotive.com/remote-jobs/data/ml-engineer-1912345',
  },
  {
    id: 'rippling',
    hosts: ['ats.rippling.com'],
    jobId: /\/jobs\/([0-9a-f-]{36})/,
    proofUrl: 'https://ats.rippling.com/acme/jobs/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
  },
  {
    id: 'simplyhired',
    hosts: ['www.simplyhired.com'],
    jobId: /^\/job\/([\w-]{20,})/,
    proofUrl: 'https://www.simplyhired.com/job/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789',
  },
  {
    id: 'softgarden',
    hosts: ['*.softgarden.io'],
    jobId: /\/job\/(\d+)/,
    proofUrl: 'https://acme.softgarden.io/job/45678901',
  },
  {
    id: 'stepstone',
    hosts: ['www.stepstone.at', 'www.stepstone.be', 'www.stepstone.de'],
    jobId: /--(\d{6,})/,
    proofUrl: 'https://www.stepstone.de/stellenangebote--Data-Scientist-Berlin-Acme--12345678-inline.html',
  },
  {
    id: 'taleo',
    hosts: ['*.taleo.net'],
    jobId: /[?&](?:job|rid)=(\w+)/,
    proofUrl: 'https://acme.taleo.net/careersection/2/jobdetail.ftl?job=12345',
  },
  {
    id: 'the-muse',
    hosts: ['www.themuse.com'],
    jobId: /^\/jobs\/[^/]+\/([\w-]+)/,
    proofUrl: 'https://www.themuse.com/jobs/acme/ml-engineer',
  },
  {
    id: 'totaljobs',
    hosts: ['www.totaljobs.com'],
    jobId: /^\/job\/[^?]{0,300}-job(\d{5,15})/,
    proofUrl: 'https://www.totaljobs.com/job/data-scientist/acme-job104567890',
  },
  {
    id: 'usajobs',
    hosts: ['www.usajobs.gov'],
    jobId: /^\/job\/(\d+)/,
    proofUrl: 'https://www.usajobs.gov/job/812345600',
  },
  {
    id: 'we-work-remotely',
    hosts: ['weworkremotely.com'],
    jobId: /^\/remote-jobs\/([a-z\d]+(?:-[a-z\d]+){2,})$/,
    proofUrl: 'https://weworkremotely.com/remote-jobs/acme-machine-learning-engineer',
  },
  {
    id: 'xing',
    hosts: ['www.xing.com'],
    jobId: /^\/jobs\/[^/]*?(\d{6,})/,
    proofUrl: 'https://www.xing.com/jobs/berlin-data-scientist-123456789',
  },
];

/** Sites that are read by their structured data alone; one row each. */
export const structuredBoards: readonly Site[] = boards.map(({ id, hosts, jobId, proofUrl }) => ({
  id,
  matches: hosts.map((host) => `https://${host}/*`),
  proofUrls: [proofUrl],
  layouts: [],
  jobId: (url) => jobId.exec(url.pathname + url.search)?.[1] ?? null,
}));
