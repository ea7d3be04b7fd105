import { describe, expect, it } from 'vitest';
import { postingKey } from '../../../lib/posting/posting-key.ts';

const keyOf = (site: string, jobId: string | null, url: string) => postingKey({ site, jobId, url });

describe('the identity of a posting', () => {
  it.each([
    [
      'recruitee',
      'data-engineer',
      'https://acme.recruitee.com/o/data-engineer',
      'https://beta.recruitee.com/o/data-engineer',
    ],
    ['bamboohr', '123', 'https://acme.bamboohr.com/careers/123', 'https://beta.bamboohr.com/careers/123'],
    [
      'workday',
      'R-1001',
      'https://acme.wd1.myworkdayjobs.com/Jobs/job/Leeds/ML_R-1001',
      'https://beta.wd1.myworkdayjobs.com/x/job/Leeds/ML_R-1001',
    ],
    [
      'himalayas',
      'ml-engineer',
      'https://himalayas.app/companies/acme/jobs/ml-engineer',
      'https://himalayas.app/companies/beta/jobs/ml-engineer',
    ],
    [
      'the-muse',
      'ml-engineer',
      'https://www.themuse.com/jobs/acme/ml-engineer',
      'https://www.themuse.com/jobs/beta/ml-engineer',
    ],
    ['json-ld', '4711', 'https://jobs.acme.example/4711', 'https://jobs.beta.example/4711'],
    ['any-page', '12345', 'https://acme.example/career?id=12345', 'https://beta.example/career?id=12345'],
    ['any-page', null, 'https://acme.example/career', 'https://beta.example/career'],
  ])('tells two employers apart on %s', (site, jobId, one, other) => {
    expect(keyOf(site, jobId, one)).not.toBe(keyOf(site, jobId, other));
  });

  it.each([
    [
      'linkedin',
      '4100',
      'https://www.linkedin.com/jobs/view/4100/',
      'https://de.linkedin.com/jobs/view/ml-engineer-4100',
    ],
    ['indeed', '0a1b', 'https://www.indeed.com/viewjob?jk=0a1b', 'https://de.indeed.com/viewjob?jk=0a1b'],
    ['greenhouse', '77', 'https://boards.greenhouse.io/acme/jobs/77', 'https://acme.example/careers?gh_jid=77'],
    ['recruitee', 'ml', 'https://acme.recruitee.com/o/ml', 'https://acme.recruitee.com/de/o/ml?source=x'],
    [
      'dice',
      '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
      'https://www.dice.com/job-detail/1',
      'https://dice.com/job-detail/1',
    ],
  ])('is one on every address that %s shows it under', (site, jobId, one, other) => {
    expect(keyOf(site, jobId, one)).toBe(keyOf(site, jobId, other));
  });

  it('needs no address: a pasted posting has none', () => {
    expect(keyOf('pasted', 'k3j2', '')).toBe('pasted:k3j2');
  });
});
