import { sites } from './index.ts';

/**
 * Match patterns of every hiring site that Rolescope reads without being asked, sorted.
 * They become host permissions; adding one later disables an installed extension until its user agrees.
 */
export const siteMatches: readonly string[] = [
  ...new Set(sites.flatMap(({ hosts }) => hosts).map((host) => `https://${host}/*`)),
].sort();
