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
    <strong>What we ask</strong>
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

function page(title: string, body: string, script = ''): Served {
  return {
    headers: { 'content-security-policy': policy },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}${
      script && `<script nonce="page">${script}</script>`
    }</body></html>`,
  };
}
