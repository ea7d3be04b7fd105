import type { CDPSession } from 'playwright-core';

/** Commands on extensions, younger than Playwright's list of commands. */
interface ExtensionCommands {
  send(method: 'Extensions.triggerAction', parameters: { id: string; targetId: string }): Promise<void>;
  send(method: 'Extensions.loadUnpacked', parameters: { path: string }): Promise<{ id: string }>;
}

export function triggerAction(session: CDPSession, id: string, targetId: string): Promise<void> {
  return (session as unknown as ExtensionCommands).send('Extensions.triggerAction', { id, targetId });
}

/** Loads the extension in a folder, over the one from there that runs already. */
export async function loadUnpacked(session: CDPSession, path: string): Promise<void> {
  await (session as unknown as ExtensionCommands).send('Extensions.loadUnpacked', { path });
}
