import { writeFileSync } from 'node:fs';
import { type BidiConnection, callFunction, closedRoot } from './bidi.ts';
import type { Key, Tab } from './browser-under-test.ts';

/** WebDriver's code points for keys without a character. */
const keyCodes: Record<string, string> = { Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', ArrowDown: '\uE015' };

/** A tab of Firefox, by the id of its browsing context. */
export function firefoxTab(connection: BidiConnection, context: string): Tab {
  const perform = (source: object) => connection.send('input.performActions', { context, actions: [source] });

  return {
    async goto(url) {
      await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    inPage: (run, argument) =>
      callFunction(connection, { context, source: `(argument) => (${run})(document, argument)`, argument }),
    async inPanel(run, argument) {
      const root = await closedRoot(connection, context);
      if (root) return callFunction(connection, { context, source: `${run}`, nodes: [root], argument });
      return callFunction(connection, { context, source: `(argument) => (${run})(null, argument)`, argument });
    },
    async clickAt(x, y) {
      await connection.send('browsingContext.activate', { context });
      const where = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      await perform({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [where, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
      });
    },
    async press(...keys) {
      await perform({ type: 'key', id: 'keyboard', actions: keys.flatMap(keyActions) });
    },
    async back() {
      await connection.send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    async screenshot(path, clip) {
      const { result } = await connection.send('browsingContext.captureScreenshot', {
        context,
        ...(clip && { clip: { type: 'box', ...clip } }),
      });
      writeFileSync(path, Buffer.from(result.data, 'base64'));
    },
    async close() {
      await connection.send('browsingContext.close', { context });
    },
  };
}

function keyActions(key: Key) {
  const value = keyCodes[key] ?? key;
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}
