import { type EngineModules, sharedWorld } from './world.ts';

/** Gives the engine to whoever waits for it in this page, once however often its script runs. */
export function bringEngine(modules: EngineModules): void {
  const world = sharedWorld();
  if (world.engine) return;
  world.engine = modules;
  for (const take of world.awaitingEngine ?? []) take(modules);
  delete world.awaitingEngine;
}

/**
 * Calls back with the engine: at once where its script has run in this page, else as soon as it has.
 * @public what scripts/packaging/one-engine.ts writes imports it
 */
export function whenEngine(take: (modules: EngineModules) => void): void {
  const world = sharedWorld();
  if (world.engine) take(world.engine);
  else world.awaitingEngine = [...(world.awaitingEngine ?? []), take];
}
