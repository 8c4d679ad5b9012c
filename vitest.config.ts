import { defineConfig } from 'vitest/config';

/**
 * Need a process each: the stand-in of the Functions host, and the house that a process provides, are there once in a
 * process.
 */
const ALONE = [
  'tests/e2e/{bad-input,first-request,first-run,import-file,playground,seven-kinds,verantwoording,werkgebied}.test.ts',
  'tests/functions/{files,no-house}.test.ts',
  'tests/infra/local/functions-core.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: ['tests/support/global-setup.ts'],
    // Processes, not threads: transactions and signals are tried as in production.
    pool: 'forks',
    maxWorkers: 2,
    // A test's PGlite lives a few seconds: V8's optimising compiler never earns back what it costs.
    execArgv: ['--liftoff-only'],
    allowOnly: !process.env.CI,
    // Bounds for a hung test on a busy machine, not a wish: most take milliseconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      // The others share two processes, which load the code and compile PGlite once: a file costs 1.5 s of CPU less.
      { extends: true, test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: ALONE, isolate: false } },
    ],
  },
});
