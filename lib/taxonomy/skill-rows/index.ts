import { databases } from './databases.ts';
import { languages } from './languages.ts';

/** One family of skills: its id, its name as shown, and its rows in the notation that lib/taxonomy/skills.ts reads. */
export interface SkillRows {
  readonly id: string;
  readonly name: string;
  readonly rows: string;
}

/** Every family, in the order in which they are shown. */
export const families: readonly SkillRows[] = [
  { id: 'languages', name: 'Languages', rows: languages },
  { id: 'databases', name: 'Databases', rows: databases },
];
