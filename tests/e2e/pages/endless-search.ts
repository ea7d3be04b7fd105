import type { Served } from '../harness/browser-under-test.ts';
import {
  dataPosting,
  type FixturePosting,
  linkedinPane,
  llmPosting,
  page,
  titleOf,
  visionPosting,
} from './linkedin.ts';

/** A posting in which `{id}` and `{word}` stand for its number, in digits and in letters. */
const patterns = [llmPosting, dataPosting, visionPosting].map(
  (posting): FixturePosting => ({
    ...posting,
    id: '{id}',
    title: `${posting.title} {id}`,
    company: `${posting.company} {word}`,
    description: `${posting.description}<p>You report to the head of {word}, who knows {word} 2 well.</p>`,
  }),
);

/** Letters instead of digits. */
const letters = 'bdfgklmnpr';

function fill(text: string, id: string): string {
  const word = id.replace(/\d/g, (digit) => letters[Number(digit)] ?? '');
  return text.replaceAll('{id}', id).replaceAll('{word}', word);
}

function patternOf(id: string): FixturePosting {
  return patterns[Number(id) % patterns.length] ?? llmPosting;
}

/** Title of the posting with an id of ten digits. */
export function endlessTitle(id: string): string {
  return fill(patternOf(id).title, id);
}

/**
 * Search results without an end, as `searchPage` of `linkedin.ts` moves about in them: every id is a posting of its own, with words that no other
 * holds, so that whatever is kept by its text or words grows.
 */
export function endlessSearchPage(firstId: string): Served {
  const first = patternOf(firstId);
  const panes = patterns.map(
    (posting) => `<template data-title="${titleOf(posting)}">${linkedinPane(posting)}</template>`,
  );
  return page(
    fill(titleOf(first), firstId),
    `<header></header><main>${fill(linkedinPane(first), firstId)}</main>${panes.join('')}`,
    `const pane = document.querySelector('main');
    const templates = document.querySelectorAll('template');
    const letters = '${letters}';
    ${fill};
    const show = (id) => {
      const template = templates[Number(id) % templates.length];
      const fresh = document.importNode(template.content, true);
      const walker = document.createTreeWalker(fresh);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.nodeValue) node.nodeValue = fill(node.nodeValue, id);
        for (const attribute of node.attributes ?? []) attribute.value = fill(attribute.value, id);
      }
      document.title = fill(template.dataset.title, id);
      pane.replaceChildren(fresh);
    };
    window.__move = (id, steps) => {
      history.pushState({}, '', '/jobs/search/?currentJobId=' + id);
      for (const step of steps) setTimeout(show, step.after, step.id);
    };`,
  );
}
