/** The part of puppeteer's connection to Firefox that the harness uses: WebDriver BiDi commands and events. */
export interface BidiConnection {
  // biome-ignore lint/suspicious/noExplicitAny: answers differ by command; WebDriver BiDi specifies each.
  send(method: string, parameters: object): Promise<{ result: any }>;
  // biome-ignore lint/suspicious/noExplicitAny: as above, by event.
  on(event: string, listener: (parameters: any) => void): unknown;
}

/** A DOM node over there. */
export interface RemoteNode {
  readonly sharedId: string;
}

interface Call {
  readonly context: string;
  /** A function, as source. Takes its arguments as JSON or nodes. */
  readonly source: string;
  readonly nodes?: readonly RemoteNode[];
  readonly argument?: unknown;
}

/** Calls a function in a page; its last argument and its result travel as JSON. @throws what it throws */
export async function callFunction<R>(
  connection: BidiConnection,
  { context, source, nodes = [], argument }: Call,
): Promise<R> {
  const wrapped = `async (...given) => {
    const json = given.pop();
    return JSON.stringify(await (${source})(...given, json === 'undefined' ? undefined : JSON.parse(json)));
  }`;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: wrapped,
    target: { context },
    awaitPromise: true,
    arguments: [...nodes, { type: 'string', value: JSON.stringify(argument) ?? 'undefined' }],
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.type === 'string' ? JSON.parse(result.result.value) : (undefined as R);
}

/** The first closed root among the children of the document's root element; WebDriver may see it, the page may not. */
export async function closedRoot(connection: BidiConnection, context: string): Promise<RemoteNode | null> {
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  for (const child of result.result?.value?.children ?? []) {
    const root = child.value.shadowRoot;
    if (child.value.localName === 'div' && root) return { sharedId: root.sharedId };
  }
  return null;
}

/** Runs JavaScript in Firefox's own window, where it may open any address and look up extensions. */
export async function evaluateInWindow<R>(connection: BidiConnection, expression: string): Promise<R> {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
