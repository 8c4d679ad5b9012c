import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    allowOnly: !process.env.CI,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
