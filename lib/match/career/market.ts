import { type Demand, type DemandedSkill, demands } from '../../taxonomy/career/demand.ts';

/** A published figure on how often a skill is asked. */
export interface PublishedDemand {
  readonly base: Demand;
  readonly figure: DemandedSkill;
}

/** What is published of the demand for a skill, to stand beside the user's own count; only figures with a share or a growth. */
export function publishedDemand(skill: string): PublishedDemand[] {
  return demands.flatMap((base) =>
    base.skills
      .filter(({ skills, share, postings }) => skills.includes(skill) && (share !== null || postings !== undefined))
      .map((figure) => ({ base, figure })),
  );
}
