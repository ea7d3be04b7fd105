/** What a spreadsheet takes for the start of a formula, in half and full width, after any white space it may drop. */
const formulaStart = /^\s*[=+\-@＝＋－＠]/u;

/** White space that some spreadsheets read as the start of a new cell. */
const cellBreak = /^[\t\r\n]/;

/**
 * A text that no spreadsheet takes for a formula: postings are written by strangers. An apostrophe in front marks it as
 * text (OWASP, "CSV injection"). NUL is dropped: it ends the file for some readers.
 */
export function safeCell(text: string): string {
  const clean = text.replaceAll('\0', '');
  return formulaStart.test(clean) || cellBreak.test(clean) ? `'${clean}` : clean;
}
