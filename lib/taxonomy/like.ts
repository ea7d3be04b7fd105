import { impliedBy, searchSkills, skillById, substitutesOf } from './skills.ts';
import { unlistedName } from './unlisted.ts';

/**
 * Skills that one may have been mistaken for, likeliest first: of a spelling that no row has those with a like name, of any other what it
 * implies most nearly and what stands in for it. Ids of the taxonomy, without the skill itself.
 */
export function skillsLike(id: string, limit: number): readonly string[] {
  const name = unlistedName(id);
  const found = name === null ? [...impliedBy(id).slice(0, 2), ...substitutesOf(id)] : likeNamed(name, limit);
  return [...new Set(found)].filter((like) => like !== id && skillById(like) !== null).slice(0, limit);
}

/** By the whole name, then by each of its words. */
function likeNamed(name: string, limit: number): string[] {
  const words = name.split(/[^\p{L}\d+#]+/u).filter((word) => word.length > 2);
  return [name, ...words].flatMap((typed) => searchSkills(typed, limit).map((skill) => skill.id));
}
