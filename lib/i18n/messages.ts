import type { GeneratedI18nStructure } from '#i18n';
import { formatNumber } from './locale.ts';
import { say } from './source.ts';

/** Every message of `locales/en.yml` with what fills it in; made by `wxt prepare`. */
type Messages = Omit<GeneratedI18nStructure, `@@${string}`>;

export type MessageKey = keyof Messages;

type Values<Key extends MessageKey> = Messages[Key] extends {
  namedSubstitutions: readonly (infer Name extends string)[];
}
  ? [values: Readonly<Record<Name, string | number>>]
  : [];

type Filling<Key extends MessageKey> = Messages[Key]['plural'] extends true
  ? [count: number, ...Values<Key>]
  : Values<Key>;

/** An id as keys spell it: browsers allow no hyphen in the name of a message. */
type Spelt<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${Spelt<Tail>}` : Id;

/** An id that has a message in the group; a type error names one without. */
type Named<Group extends string, Id extends string> = `${Group}.${Spelt<Id>}` extends MessageKey ? Id : never;

/**
 * A message of the interface in the user's language.
 * @param filling first the count, where the message has plural forms; then the values of its `{names}`. Numbers are written as
 *   the locale does ("1,200"); a year goes in as text.
 */
export function t<Key extends MessageKey>(key: Key, ...filling: Filling<Key>): string {
  const [first, second] = filling as readonly (number | Readonly<Record<string, string | number>> | undefined)[];
  if (typeof first === 'number') return say(key, first, formatNumber(first), written(second));
  return say(key, undefined, undefined, written(first));
}

/** The name of a value of a closed vocabulary: `nameOf('statuses', 'phone-screen')` is the message `statuses.phone_screen`. */
export function nameOf<const Group extends string, const Id extends string>(
  group: Group,
  id: Named<Group, Id>,
): string {
  return say(`${group}.${id.replaceAll('-', '_')}`);
}

function written(values: unknown): Record<string, string> {
  const entries = Object.entries((values ?? {}) as Readonly<Record<string, string | number>>);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'number' ? formatNumber(value) : value]),
  );
}
