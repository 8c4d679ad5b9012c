import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    // A process per file: PGlite's memory goes with it, and transactions and signals are tried as in production.
    pool: 'forks',
    maxWorkers: 2,
    // PGlite lives a few seconds here: V8's optimising compiler never earns back what it costs (1.9 s against 3.8 s of CPU
    // for opening a database and 300 transactions).
    execArgv: ['--liftoff-only'],
    allowOnly: !process.env.CI,
    // Bounds for a hung test on a busy machine, not a wish: most take milliseconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
