/**
 * Every check that is not a test, side by side; all are run, what each says is kept together, and the status is 1 where one failed.
 *
 *   npm run check
 */
import { runSideBySide, type Task } from './side-by-side.ts';
import { type Command, capture, script, tool } from './tools.ts';

interface Check extends Pick<Task, 'name' | 'after'> {
  /** Run one after the other until one fails. */
  readonly commands: readonly Command[];
}

/** Those that take longest come first. */
const checks: readonly Check[] = [
  { name: 'regular expressions', commands: [script('check-regexes.ts')] },
  // The entrypoints' types are generated: a checkout that has moved on needs them anew.
  { name: 'types', commands: [tool('wxt', 'prepare'), tool('tsc', '--noEmit')] },
  // A build generates the types as well: not while they are being read.
  { name: 'builds', after: ['types'], commands: [tool('wxt', 'build'), tool('wxt', 'build', '--browser', 'firefox')] },
  { name: 'reproducible packages', after: ['builds'], commands: [script('zip.ts', '--built', '--check')] },
  {
    name: 'Firefox add-ons linter',
    after: ['builds'],
    commands: [tool('addons-linter', '--warnings-as-errors', '.output/firefox-mv3')],
  },
  { name: 'budgets', after: ['builds'], commands: [script('budgets.ts')] },
  { name: 'format and lint', commands: [tool('biome', 'ci', '.')] },
  { name: 'unused code', after: ['types'], commands: [tool('knip')] },
];

/** Runs a check and prints its name, what came of it and what it said. @returns whether it holds */
async function holds({ name, commands }: Check): Promise<boolean> {
  const begun = Date.now();
  const said: string[] = [];
  let failed = false;
  for (const command of commands) {
    const { status, output } = await capture(command);
    said.push(output.trim());
    failed = status !== 0;
    if (failed) break;
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`\n== ${name}: ${failed ? 'FAILED' : 'holds'}, ${seconds} s\n${said.filter(Boolean).join('\n')}`);
  return !failed;
}

const failed: string[] = [];
await runSideBySide(
  checks.map((check) => ({
    ...check,
    run: async () => {
      if (!(await holds(check))) failed.push(check.name);
    },
  })),
);
console.log(failed.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
