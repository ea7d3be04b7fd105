import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readHtmlPosting } from '../../../scripts/html-posting.ts';
import { readText } from '../../../scripts/input.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

it('takes a byte order mark for no part of the text, and UTF-16 for what it is', () => {
  expect(readText(fileOf('mark.jsonl', '\ufeff{"id":"a"}'))).toBe('{"id":"a"}');
  expect(readText(fileOf('wide.txt', Buffer.from('\ufeffDesign pumps', 'utf16le')))).toBe('Design pumps');
});

it('says in plain words why a file cannot be read', () => {
  expect(() => readText(join(folder, 'missing.txt'))).toThrow(/missing\.txt: there is no such file\.$/);
  expect(() => readText(folder)).toThrow(/it is a folder/);
});

it('takes no page without a posting for one', () => {
  const form =
    '<body><h1>Sign in</h1><p>Your skills, your benefits: sign in to see jobs at your experience level.</p></body>';
  expect(() => readHtmlPosting(form)).toThrow(/sign-in page/);
  expect(() => readHtmlPosting('<body><h1>Plum cake</h1><p>Stone the plums.</p></body>')).toThrow(/no job posting/);
  expect(() => readHtmlPosting('')).toThrow(/empty/);
});

it('believes a short page that speaks as postings do', () => {
  const html =
    '<title>Pump engineer</title><body><h2>Requirements</h2><p>Three years of experience with pumps.</p></body>';
  expect(readHtmlPosting(html)).toEqual({
    title: 'Pump engineer',
    description: 'Requirements\n\nThree years of experience with pumps.',
  });
});

it('ends quietly when nobody reads on, as with "head"', async () => {
  const line = `${JSON.stringify({ description: 'Design pumps. '.repeat(100) })}\n`;
  const script = join(import.meta.dirname, '../../../scripts/analyze.ts');
  const child = spawn(process.execPath, [script, '--jsonl', fileOf('many.jsonl', line.repeat(300))]);
  let complaint = '';
  child.stderr.on('data', (data) => {
    complaint += data;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = await once(child, 'exit');
  expect({ status, complaint }).toEqual({ status: 0, complaint: '' });
});
