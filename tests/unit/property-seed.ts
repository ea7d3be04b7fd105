import { env } from 'node:process';
import fc from 'fast-check';

/**
 * Property tests try the same cases each time, so that a run judges the change before it and not chance.
 * `PROPERTY_SEED=N npm test` tries others: what they find becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(env.PROPERTY_SEED ?? 1) });
