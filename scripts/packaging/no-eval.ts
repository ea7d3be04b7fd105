import type { Plugin } from 'vite';

interface Cut {
  /** The file, as it stands in `node_modules`. */
  readonly file: RegExp;
  readonly code: RegExp;
  readonly instead: string;
}

/** Where the readers of PDF and DOCX make code out of text, or load code by a computed address: never on the way to a text. */
const cuts: readonly Cut[] = [
  { file: /underscore\/modules\/_setup\.js$/, code: /Function\('return this'\)\(\)/, instead: 'globalThis' },
  { file: /underscore\/modules\/template\.js$/, code: /new Function\(\w+, '_', source\)/, instead: 'void 0' },
  { file: /jszip\.min\.js$/, code: /new Function\(""\+\w+\)/, instead: 'void 0' },
  {
    file: /pdfjs-dist\/build\/pdf\.mjs$/,
    code: /import\([^()]{0,80}this\.workerSrc\)/,
    instead: "Promise.reject(new Error('pdf.js has no worker.'))",
  },
];
/** The worker is shipped as it is, but for the loading of decoders of pictures. */
const workerCut = {
  code: /import\([^()]{0,80}WasmImage[^()]{0,80}\)/,
  instead: 'Promise.reject(new Error("no decoder"))',
};

/**
 * Takes code that is made at run time out of the readers of PDF and DOCX: the pages' policy forbids it, and reviewers of both
 * stores look for it. @throws where a file no longer holds it in this form: look at what it does now
 */
export function noEval(): Plugin {
  return {
    name: 'no-eval',
    transform(code, id) {
      const path = id.split('?', 1)[0] ?? '';
      const due = cuts.filter(({ file }) => file.test(path));
      if (due.length === 0) return null;
      for (const { code: pattern } of due) if (!pattern.test(code)) this.error(`${path} has no ${pattern} any more.`);
      return { code: due.reduce((text, cut) => text.replace(cut.code, cut.instead), code), map: null };
    },
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'asset' || !/pdf\.worker/.test(output.fileName)) continue;
        const source = String(
          typeof output.source === 'string' ? output.source : new TextDecoder().decode(output.source),
        );
        if (!workerCut.code.test(source)) this.error(`${output.fileName} has no ${workerCut.code} any more.`);
        output.source = source.replace(workerCut.code, workerCut.instead);
      }
    },
  };
}
