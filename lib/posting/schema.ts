import * as z from 'zod/mini';

/**
 * zod compiles parsers with `new Function` unless told not to; extension pages forbid that and hiring sites log it.
 * Every schema module imports this one first.
 */
z.config({ jitless: true });

export { z };
