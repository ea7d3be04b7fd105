import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/sites/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
    setupFiles: ['tests/unit/fake-browser.ts', 'tests/unit/property-seed.ts'],
    env: { TZ: 'UTC' },
    // By default one processor is left idle: of two that is half.
    maxWorkers: '100%',
    // Property tests on a busy machine take longer than the default five seconds.
    testTimeout: 20_000,
  },
});
