import type { SkillLine } from '../../taxonomy/notation.ts';
import { LetterTable } from '../letters/letter-table.ts';
import { Pad } from '../letters/pad.ts';
import { perWord, type WordTable } from '../word-table.ts';
import { canonicalise, singularise } from './canonical.ts';

/** A spelling of a skill in its row, or a phrase that holds its word without meaning it ("go to market"). */
export interface Form {
  readonly line: SkillLine;
  /** Its range in the line's table, marks left out. */
  readonly start: number;
  readonly end: number;
  readonly isException: boolean;
  /** Whether it counts in exactly its own case only. */
  readonly isExact: boolean;
  /** Whether it counts only where it is asked for. */
  readonly needsAsking: boolean;
  /** Whether it counts only where the posting names another skill of its realm. */
  readonly needsKin: boolean;
}

const noForms: readonly Form[] = [];

/** The taxonomy as the matcher wants it: forms by their key, the number of their canonical words written as one. */
export class Lexicon {
  /** Ids of skills that count only beside another. */
  readonly needingCompany = new Set<string>();
  /** Ids of skills that count only where they are asked for. */
  readonly needingAsking = new Set<string>();
  /** Ids of skills that count only where years are asked for them. */
  readonly needingYears = new Set<string>();
  /** The keys of a table's words; −1 for words that neither are a form nor begin one. */
  readonly keysOfWords: (table: WordTable) => readonly number[];
  private readonly keys = new LetterTable();
  /** By their keys; null for words that only begin forms. */
  private readonly forms: (Form[] | null)[] = [];
  private readonly longest: number[] = [];
  private readonly singular = new Pad();

  constructor() {
    const pad = new Pad();
    this.keysOfWords = perWord((word) => {
      pad.clear();
      if (!pad.append(word)) return -1;
      canonicalise(pad);
      return this.keys.find(pad);
    });
  }

  /** The key of a name whose canonical words stand on a pad as one; −1 where no form has it. */
  keyOfName(name: Pad): number {
    if (!name.endsWith('s')) return this.keys.find(name);
    this.singular.copy(name);
    singularise(this.singular);
    return this.keys.find(this.singular);
  }

  /** Whether a name of this state (`stateOf`) that ends in no s may have a key: dismisses nearly all before they are written. */
  mayHaveKey(state: number): boolean {
    return this.keys.mayHold(state);
  }

  /** The forms of a key, −1 included. */
  formsAt(key: number): readonly Form[] {
    return (key < 0 ? undefined : this.forms[key]) ?? noForms;
  }

  /** Most words of a form that begins with the word of a key; 0 where none does. */
  longestFrom(key: number): number {
    return this.longest[key] ?? 0;
  }

  /** Takes in a form by its canonical words written as one. */
  add(pad: Pad, form: Form): void {
    const key = this.newKeyOf(pad);
    const known = this.forms[key];
    if (known) known.push(form);
    // Not pushed to an empty list, which would take room for seventeen: thousands of keys have one form.
    else this.forms[key] = [form];
  }

  /** Takes in that a form of so many words begins with the word of a key. */
  beginsForm(key: number, words: number): void {
    if (this.longestFrom(key) < words) this.longest[key] = words;
  }

  /** The key of what stands on a pad, which is given one where it is new. */
  newKeyOf(pad: Pad): number {
    const key = this.keys.numberOf(pad);
    if (key === this.forms.length) {
      this.forms.push(null);
      this.longest.push(0);
    }
    return key;
  }
}
