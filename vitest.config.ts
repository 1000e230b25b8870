import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'inti',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/kemasan/**'],
          // Property tests draw large cases; on a busy machine the default of 5 s ends sound ones.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['scripts/e2e-set-up.mjs'],
          // One application at a time: they share the screen and, on small machines, the processor.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is waited for comes late on a busy machine; a sound test does not fail for that.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        test: {
          name: 'kemasan',
          environment: 'node',
          include: ['test/kemasan/**/*.test.ts'],
          testTimeout: 90_000,
        },
      },
    ],
  },
});
