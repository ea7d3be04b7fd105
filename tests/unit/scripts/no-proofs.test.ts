import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutProofs } from '../../../scripts/packaging/no-proofs.ts';

const folder = join(import.meta.dirname, '../../../lib/sites');

it.each(['linkedin.ts', 'glassdoor.ts', 'boards.ts'])('ships %s without its proofs, and otherwise as it is', (file) => {
  const source = readFileSync(join(folder, file), 'utf8');
  // The compiler may have been at it before, and writes its own quotes.
  for (const code of [source, source.replaceAll("'", '"')]) {
    const shipped = withoutProofs(code);
    expect(shipped).not.toMatch(/["']https:/);
    expect(shipped).toContain('hosts');
    expect(code.length - shipped.length).toBeGreaterThan(60);
  }
});
