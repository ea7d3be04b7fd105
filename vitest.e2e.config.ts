import { defineConfig } from 'vitest/config';

/** The end-to-end tests: real browsers on the builds in `.output`, one at a time. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
});
