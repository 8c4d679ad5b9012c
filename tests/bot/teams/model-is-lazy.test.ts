import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../support/what-is-loaded.ts', import.meta.url));

test('teams-ai is not loaded when no endpoint is set, nor before the first question that may be asked', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=DEP0040', SCRIPT]);
  expect(JSON.parse(stdout)).toEqual({
    noEndpoint: ['botbuilder'],
    keptBack: ['botbuilder'],
    asked: ['@microsoft/teams-ai', 'openai', 'botbuilder'],
  });
}, 60_000);
