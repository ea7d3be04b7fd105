import type { CuedPattern } from '../cues.ts';

/** Uses of the words that speak of products, perks or customers. */
export const otherUses: readonly CuedPattern[] = [
  [/\b(?:tools?|software|platforms?|products?) for (?:remote|hybrid) (?:work|teams)/g, [' for remote', ' for hybrid']],
  [/\bnot (?:a )?remote-only\b/g, ['remote-only']],
  [
    /\bon-?site (?:fitness|gym|cafeteria|cafe|perks|amenit|parking|health|child|clinic|meals|lunch|wellness|visits?|support|training|customers?|clients?|food|services|coffee|,)|\bon-?site (?:or embedded|with|at (?:our |the |a |international )?(?:customer|client|partner))/g,
    ['onsite ', 'on-site '],
  ],
  [
    /\bremote (?:configuration|sensing|control|server|access|monitoring|procedure|desktop|exercise|diagnostic|repositor|workspace|working allowance|sites?|locations?|offices?\b|patient|support|data|communication|team|working stipend|work stipend|workers|office stipend|triggered)|\bremote and hybrid working options/g,
    ['remote '],
  ],
  [/\bwfh (?:equipment|stipend|set|allowance|budget)/g, ['wfh ']],
  [/\bhome[- ]office (?:set|stipend|upgrade|allowance|equip|budget|tech)/g, ['home office ', 'home-office ']],
  [
    /\bhybrid (?:cloud|infrastructure|environments|marketplace|global|search|retrieval|architecture|it\b|and multi|and on-prem|data|ml|quantum|approach to)/g,
    ['hybrid '],
  ],
  [/\b(?:customer|client|clients'|customer's) (?:sites?|offices?|locations?)/g, ['customer', 'client']],
];
