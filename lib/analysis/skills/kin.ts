import { realmOf } from '../../taxonomy/realms.ts';
import { unlistedId } from '../../taxonomy/unlisted.ts';
import type { Requirement } from './requirement.ts';

/**
 * Takes the acronyms and loose words that several trades share ("RTL", "clustering") for another trade's where the posting names no sure
 * skill of their realm: a name that is asked for among others stays as a name without a row, all else is left out.
 */
export function amongKin(text: string, requirements: readonly Requirement[]): readonly Requirement[] {
  if (!requirements.some(needsKin)) return requirements;
  const realms = new Set<string>();
  for (const { form } of requirements) if (form.form && !form.form.needsKin) realms.add(realmOf(form.form.line.family));
  return requirements.flatMap((requirement) => {
    const { form, level, passage } = requirement;
    if (!form.form?.needsKin || realms.has(realmOf(form.form.line.family))) return [requirement];
    const isName = form.form.isExact && level !== 'mentioned' && passage.forms.length > 1;
    return isName ? [{ ...requirement, skill: unlistedId(text.slice(form.start, form.end)) }] : [];
  });
}

function needsKin({ form: { form } }: Requirement): boolean {
  return form?.needsKin === true;
}
