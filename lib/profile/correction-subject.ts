/** What every correction has in common. */
interface About {
  readonly kind: string;
  readonly skill?: string;
  readonly posting?: string | null;
}

/** What a correction is about: of two about the same thing only one can hold. */
export function subjectOf({ kind, skill = '', posting }: About): string {
  return [kind, skill, posting ?? ''].join('\n');
}
