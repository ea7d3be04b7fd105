import type { Served } from '../harness/browser-under-test.ts';

/** A posting as our Indeed look-alike shows it; the pane itself never says its id. */
export interface IndeedPosting {
  /** 16 hexadecimal digits. */
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly text: string;
}

export function indeedUrl({ id }: IndeedPosting): string {
  return `https://www.indeed.com/jobs?q=data&vjk=${id}`;
}

/**
 * Search results whose pane changes piece by piece: `window.__move(posting, headAfter, textAfter)` changes the address at once, the
 * title and company after so many milliseconds, and the text after so many.
 */
export function indeedSearch(first: IndeedPosting): Served {
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>data jobs</title></head><body>
    <div class="jobsearch-RightPane">
      <h2 data-testid="jobsearch-JobInfoHeader-title">${first.title}</h2>
      <div data-testid="inlineHeader-companyName"><span>${first.company}</span></div>
      <div id="jobDescriptionText"><p>${first.text}</p></div>
    </div>
    <script>
      const set = (selector, text) => { document.querySelector(selector).textContent = text; };
      window.__move = (posting, headAfter, textAfter) => {
        history.pushState({}, '', '/jobs?q=data&vjk=' + posting.id);
        setTimeout(() => {
          set('[data-testid="jobsearch-JobInfoHeader-title"]', posting.title);
          set('[data-testid="inlineHeader-companyName"] span', posting.company);
        }, headAfter);
        setTimeout(() => set('#jobDescriptionText p', posting.text), textAfter);
      };
    </script></body></html>`,
  };
}
