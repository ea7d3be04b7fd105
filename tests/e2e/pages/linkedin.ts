import type { Served } from '../harness/browser-under-test.ts';

/** A posting as our LinkedIn look-alike shows it. */
export interface FixturePosting {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  /** Inner HTML of the description. */
  readonly description: string;
}

export const llmPosting: FixturePosting = {
  id: '4200000001',
  title: 'LLM Engineer',
  company: 'Quillmoor',
  location: 'Utrecht, Netherlands (Hybrid)',
  description: `<strong>What you will do</strong>
    <ul>
      <li>Build retrieval-augmented generation over our archive of permits.</li>
      <li>Fine-tune and evaluate large language models with our planners.</li>
      <li>Keep token cost and latency of our agents in hand.</li>
    </ul>
    <strong>Requirements</strong>
    <ul>
      <li>4+ years of Python in production.</li>
      <li>Experience with PyTorch and with a vector database.</li>
    </ul>
    <strong>Nice to have</strong>
    <ul><li>Kubernetes.</li></ul>`,
};

export const dataPosting: FixturePosting = {
  id: '4200000002',
  title: 'Data Engineer',
  company: 'Fennbrook',
  location: 'Ghent, Belgium (On-site)',
  description: `<strong>What you will do</strong>
    <ul>
      <li>Build batch and streaming pipelines in Spark and Kafka.</li>
      <li>Model our warehouse in dbt and Snowflake.</li>
    </ul>
    <strong>Requirements</strong>
    <ul>
      <li>Strong SQL and Airflow.</li>
      <li>3 years of data engineering.</li>
    </ul>`,
};

export const visionPosting: FixturePosting = {
  id: '4200000003',
  title: 'Computer Vision Engineer',
  company: 'Ostrava Optics',
  location: 'Brno, Czechia',
  description: `<strong>Your work</strong>
    <ul>
      <li>Train detection models on images of castings.</li>
      <li>Deploy them to cameras on the line.</li>
    </ul>
    <strong>You bring</strong>
    <ul>
      <li>OpenCV and PyTorch.</li>
      <li>A master's degree or equivalent experience.</li>
    </ul>`,
};

/** As strict as such a site's own: no inline styles or scripts, no sinks without a trusted type. */
const policy =
  "default-src 'self'; script-src 'self' 'nonce-page'; style-src 'self'; require-trusted-types-for 'script'";

/** The pane of a posting in the structure of LinkedIn's server-driven layout, in our own words. */
export function linkedinPane(posting: FixturePosting): string {
  return `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"><div data-testid="lazy-column">
    <div>
      <p><a href="https://www.linkedin.com/company/${posting.company.toLowerCase()}/life/">${posting.company}</a></p>
      <p>${posting.title}</p>
      <p><span>${posting.location}</span> · <span>2 days ago</span> · <span>19 people clicked apply</span></p>
    </div>
    <div componentkey="JobDetails_AboutTheJob_${posting.id}" data-sdui-component="com.linkedin.sdui.generated.jobseeker.dsl.impl.aboutTheJob">
      <h2>About the job</h2>
      <div><span data-testid="expandable-text-box">${posting.description}</span></div>
    </div>
  </div></div>`;
}

export function titleOf(posting: FixturePosting): string {
  return `${posting.title} | ${posting.company} | LinkedIn`;
}

export function linkedinUrl(posting: FixturePosting): string {
  return `https://www.linkedin.com/jobs/view/${posting.id}/`;
}

/** A whole page at a posting's address. */
export function linkedinPage(posting: FixturePosting): Served {
  return page(titleOf(posting), `<header></header><main>${linkedinPane(posting)}</main>`);
}

export function searchUrl(posting: FixturePosting): string {
  return `https://www.linkedin.com/jobs/search/?currentJobId=${posting.id}`;
}

/** A step of a single-page move: the pane of one posting comes up so many milliseconds after the move. */
export interface PaneStep {
  readonly id: string;
  readonly after: number;
}

/**
 * Search results as a single-page application: `window.__move(id, steps)` changes the address at once and the pane step by step,
 * as slowly, doubly or wrongly as the test says; going back shows the posting of that address at once.
 */
export function searchPage(first: FixturePosting, postings: readonly FixturePosting[]): Served {
  const panes = postings.map(
    (posting) =>
      `<template data-id="${posting.id}" data-title="${titleOf(posting)}">${linkedinPane(posting)}</template>`,
  );
  return page(
    titleOf(first),
    `<header></header><main>${linkedinPane(first)}</main>${panes.join('')}`,
    `const pane = document.querySelector('main');
    const show = (id) => {
      const template = document.querySelector('template[data-id="' + id + '"]');
      document.title = template.dataset.title;
      pane.replaceChildren(template.content.cloneNode(true));
    };
    window.__move = (id, steps) => {
      history.pushState({}, '', '/jobs/search/?currentJobId=' + id);
      for (const step of steps) setTimeout(show, step.after, step.id);
    };
    addEventListener('popstate', () => show(new URL(location.href).searchParams.get('currentJobId')));`,
  );
}

/** A page under a policy as strict as such a site's own. */
export function page(title: string, body: string, script = ''): Served {
  return {
    headers: { 'content-security-policy': policy },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}${
      script && `<script nonce="page">${script}</script>`
    }</body></html>`,
  };
}
