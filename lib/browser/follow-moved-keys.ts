import { listSaved } from '../library/library.ts';
import { movedKeys } from '../posting/posting-key.ts';
import { moveCorrections } from '../profile/store-changes.ts';

/**
 * After an update: corrections that the user made on saved postings follow these to their present keys. Of postings that are not saved
 * nobody knows the address any more, and with it the key.
 */
export async function followMovedKeys(): Promise<void> {
  const oldestFirst = (await listSaved()).map(({ posting }) => posting).reverse();
  await moveCorrections(movedKeys(oldestFirst));
}
