/**
 * Runs the engine's script in one of the extension's pages. What imports this waits for it; the packaging has all do so that import one of the
 * engine's modules (scripts/packaging/one-engine.ts).
 */
const script = document.createElement('script');
const loaded = new Promise((resolve, reject) => {
  script.onload = resolve;
  script.onerror = () => reject(new Error('The engine’s script did not load.'));
});
script.src = '/engine.js';
document.head.append(script);
await loaded;

export {};
