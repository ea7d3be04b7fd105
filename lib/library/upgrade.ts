import type { Transaction } from 'dexie';
import { postingSchema } from '../posting/posting.ts';
import { postingKey } from '../posting/posting-key.ts';
import { z } from '../posting/schema.ts';

const identifiedSchema = z.looseObject({
  key: z.string(),
  posting: z.pick(postingSchema, { site: true, jobId: true, url: true }),
});

/** Version 2: an id of a posting is its host's on most sites, and stands with it in the key. What cannot be read stays as it is. */
export async function keyByHost(transaction: Transaction): Promise<void> {
  const [rows, texts] = [transaction.table('rows'), transaction.table('texts')];
  for (const row of await rows.toArray()) {
    const known = identifiedSchema.safeParse(row).data;
    if (!known) continue;
    const key = postingKey(known.posting);
    if (key === known.key) continue;
    const text = await texts.get(known.key);
    await Promise.all([rows.delete(known.key), texts.delete(known.key)]);
    await rows.put({ ...row, key });
    if (text !== undefined) await texts.put({ ...text, key });
  }
}
