import type { PageReadings } from './page-readings.ts';

/** The modules that stand in `entrypoints/engine.ts`, by their names there. */
export type EngineModules = Readonly<Record<string, unknown>>;

/** What the page scripts of a tab share: an object of their isolated world, out of the page's sight. An extension's page has one too. */
interface SharedWorld {
  life?: AbortSignal;
  readings?: PageReadings;
  panel?: true;
  /** Called by the reader once there are readings; set by a panel that came before it. */
  onReadings?: () => void;
  engine?: EngineModules;
  /** Called by the engine's script once it has run. */
  awaitingEngine?: readonly ((modules: EngineModules) => void)[];
  /** Takes what the user has selected for the posting, where the page itself gives none. */
  takeSelection?: () => void;
  /** The text of "copy a report". */
  report?: () => string;
}

const key = Symbol.for('rolescope.world');

/** What the extension's scripts in one page have in common, the same object for each of them. */
export function sharedWorld(): SharedWorld {
  const global = globalThis as { [key]?: SharedWorld };
  global[key] ??= {};
  return global[key];
}
