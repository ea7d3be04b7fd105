import type { Plugin } from 'vite';

/** Preact's way to set inner HTML, as it stands in its published file. */
const assignment = /\w+\.innerHTML=\w+\.__html/;

/**
 * Takes the setting of inner HTML out of Preact: no component here uses it, and reviewers of both stores look for it.
 * @throws where Preact's file no longer holds it in this form: look at what it does now
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    transform(code, id) {
      if (!/preact\/dist\/preact\.mjs(?:\?|$)/.test(id)) return null;
      if (!assignment.test(code))
        this.error('Preact no longer sets inner HTML in the form that no-inner-html.ts knows.');
      return { code: code.replace(assignment, 'void 0'), map: null };
    },
  };
}
