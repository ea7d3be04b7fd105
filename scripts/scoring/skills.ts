/** A skill as a careful reader labels it. */
export interface GoldSkill {
  readonly text: string;
  readonly level: string;
  readonly years?: number;
  readonly any?: number;
}

/** A skill as the engine gives it. */
export interface GivenSkill {
  readonly text?: string;
  readonly surfaces?: readonly string[];
  readonly level?: string;
  readonly years?: number;
  readonly any?: number;
}

/** Words of a skill's name as `score.py` compares them: lower case, plural s dropped. */
export function skillWords(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9]+[+#]{0,9}|\.net\b/g) ?? [];
  return words.map((word) =>
    word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
  );
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

/** Whether two names mean one skill: word sets that overlap by half or more. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [new Set(skillWords(a)), new Set(skillWords(b))];
  if (x.size === 0 || y.size === 0) return a.trim().toLowerCase() === b.trim().toLowerCase();
  const common = [...x].filter((word) => y.has(word)).length;
  return common / (x.size + y.size - common) >= 0.5;
}

function isExact(a: string, b: string): boolean {
  const words = new Set(skillWords(a));
  return words.size > 0 && isEqual(words, new Set(skillWords(b)));
}

/** One-to-one matches as [index of gold, index of given], exact names first. */
export function matchSkills(gold: readonly GoldSkill[], given: readonly GivenSkill[]): [number, number][] {
  const left = new Set(gold.keys());
  const matched = new Map<number, number>();
  const order: [number, number][] = [];
  for (const test of [isExact, isSame]) {
    for (const [index, skill] of given.entries()) {
      if (matched.has(index)) continue;
      const forms = [skill.text ?? '', ...(skill.surfaces ?? [])].filter((form) => form !== '');
      const found = [...left].find((candidate) => forms.some((form) => test(form, gold[candidate]?.text ?? '')));
      if (found === undefined) continue;
      matched.set(index, found);
      left.delete(found);
      order.push([found, index]);
    }
  }
  return order;
}
