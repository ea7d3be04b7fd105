/** A string of at most this length is parsed; far above any page's JSON-LD. */
const longestSource = 3_000_000;

/**
 * Parses JSON as found in the wild: inside CDATA or HTML comments, with raw line breaks and control characters in strings,
 * escapes that JSON has not (`\$`), missing or trailing commas, a semicolon at the end. Gives undefined where it cannot. Linear in the length.
 */
export function parseLooseJson(source: string): unknown {
  if (source.length > longestSource) return undefined;
  const json = unwrap(source);
  return tryParse(json) ?? tryParse(repair(json));
}

/** Takes off the marks of CDATA sections and comments, and the semicolon of an assignment. */
function unwrap(source: string): string {
  let json = source.trim();
  for (const mark of ['<!--', '//', '<![CDATA[', '//'])
    if (json.startsWith(mark)) json = json.slice(mark.length).trim();
  for (const mark of ['-->', ']]>', '//', ';']) if (json.endsWith(mark)) json = json.slice(0, -mark.length).trim();
  return json;
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Tokens: a string (closed or not), a run of literal characters, a mark, white space, anything else. */
const token = /"(?:[^"\\]|\\[\s\S])*"?|[\w.+-]+|[{}[\],:]|\s+|[\s\S]/g;

function repair(json: string): string {
  let out = '';
  let last = '';
  for (const [piece] of json.matchAll(token)) {
    if (/^\s/.test(piece)) continue;
    const mark = piece.charAt(0);
    if (!/["\w.+\-{}[\],:]/.test(mark)) continue;
    if (/[}\]]/.test(mark) && last === ',') out = out.slice(0, -1);
    if (mark === ',' && /^[,{[]?$/.test(last)) continue;
    if (endsValue(last) && /["\w.+\-{[]/.test(mark)) out += ',';
    out += mark === '"' ? cleanString(piece) : piece;
    last = mark;
  }
  return out.endsWith(',') ? out.slice(0, -1) : out;
}

function endsValue(mark: string): boolean {
  return /["\w.+\-}\]]/.test(mark);
}

const namedControl: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function cleanString(string: string): string {
  const closed = string.length > 1 && string.endsWith('"') ? string : `${string}"`;
  return closed
    .replace(/\\(?:(["\\/bfnrt]|u[\da-fA-F]{4})|([\s\S]))/g, (sequence, known, other) =>
      known === undefined ? other : sequence,
    )
    .replace(/\p{Cc}/gu, (control) => namedControl[control] ?? ' ');
}
