/** Messages as browsers keep them (`_locales/en/messages.json`): the text of each by its name. */
export type MessageTable = Readonly<Record<string, { readonly message: string }>>;

/** What `browser.i18n.getMessage` does, from a table: `$1` to `$9` filled in, `$$` a dollar, empty for a name that is not there. */
export function getMessageFrom(table: MessageTable) {
  return (name: string, substitutions: readonly string[] = []): string =>
    (table[name]?.message ?? '').replace(/\$(\$|[1-9])/g, (_, sign: string) =>
      sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
    );
}
