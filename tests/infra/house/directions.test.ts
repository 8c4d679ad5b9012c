import { describe, expect, test } from 'vitest';
import { print } from '../../../infra/house/finding.ts';
import { checkHouse } from '../../../infra/house/house.ts';
import { found } from './found.ts';

describe('imports', () => {
  const importing = (from: string, specifier: string, target: string | null) =>
    found({ [from]: `import type { X } from '${specifier}';\n`, ...(target === null ? {} : { [target]: '' }) });

  test.each([
    ['infra/local/start.ts', '../../functions/house.ts', 'functions/house.ts'],
    ['functions/tick.ts', '../bot/app.ts', 'bot/app.ts'],
    ['functions/tick.ts', './house.ts', 'functions/house.ts'],
    ['functions/deliver.ts', '../cards/words/brands.ts', 'cards/words/brands.ts'],
    ['bot/app.ts', './meetings/feature.ts', 'bot/meetings/feature.ts'],
    ['bot/open-house.ts', './teams/adapter.ts', 'bot/teams/adapter.ts'],
    ['bot/meetings/handlers.ts', '../people/prove.ts', 'bot/people/prove.ts'],
    ['bot/meetings/handlers.ts', './rules/vote.ts', 'bot/meetings/rules/vote.ts'],
    ['bot/teams/adapter.ts', '../core/inbound.ts', 'bot/core/inbound.ts'],
    ['bot/teams/adapter.ts', 'botbuilder', null],
    ['bot/core/reply.ts', '../../cards/words/posted-card.ts', 'cards/words/posted-card.ts'],
    ['cards/meetings/card.ts', '../words/brands.ts', 'cards/words/brands.ts'],
    ['cards/meetings/card.ts', '@microsoft/teams.cards', null],
    ['tests/bot/meetings/rules.test.ts', '../../../bot/teams/adapter.ts', 'bot/teams/adapter.ts'],
  ])('may go down: %s imports %s', (from, specifier, target) => {
    expect(importing(from, specifier, target)).toEqual([]);
  });

  test.each([
    ['bot/meetings/handlers.ts', '../arrangements/data.ts', 'bot/arrangements/data.ts'],
    ['bot/meetings/handlers.ts', '../teams/adapter.ts', 'bot/teams/adapter.ts'],
    ['bot/meetings/handlers.ts', '../app.ts', 'bot/app.ts'],
    ['bot/meetings/handlers.ts', 'botbuilder', null],
    ['bot/graph/mail.ts', 'botframework-connector', null],
    ['bot/chat/intents.ts', '@microsoft/teams-ai', null],
    ['bot/teams/adapter.ts', '../people/prove.ts', 'bot/people/prove.ts'],
    ['bot/door.ts', './teams/adapter.ts', 'bot/teams/adapter.ts'],
    ['bot/store/store.ts', '../meetings/tables.ts', 'bot/meetings/tables.ts'],
    ['bot/core/turn.ts', '../people/prove.ts', 'bot/people/prove.ts'],
    ['bot/people/prove.ts', '../../functions/house.ts', 'functions/house.ts'],
    ['bot/store/store.ts', '@azure/functions', null],
    ['functions/tick.ts', '../bot/store/store.ts', 'bot/store/store.ts'],
    ['functions/tick.ts', '../infra/local/clock.ts', 'infra/local/clock.ts'],
    ['cards/meetings/card.ts', '../../bot/core/result.ts', 'bot/core/result.ts'],
    ['cards/meetings/card.ts', 'node:crypto', null],
    ['cards/meetings/card.ts', 'zod', null],
    ['bot/store/store.ts', '../../tests/support/clock.ts', 'tests/support/clock.ts'],
    ['infra/ops/ops.ts', '../../tests/support/clock.ts', 'tests/support/clock.ts'],
    ['bot/store/store.ts', '../../../elsewhere/x.ts', null],
  ])('may not go up or across: %s imports %s', (from, specifier, target) => {
    expect(importing(from, specifier, target)).toEqual([`${from}:1 direction`]);
  });

  test('are seen in every form: dynamic, re-exported, as a type, for its effect', () => {
    const text = [
      "await import('botbuilder');",
      "export * from 'botbuilder';",
      "export { A } from 'botbuilder';",
      "import 'botbuilder';",
      "type B = import('botbuilder').B;",
      "import botbuilder, { C } from 'botbuilder';",
      "const quoted = 'import x from \"botbuilder\"'; // import y from 'botbuilder'",
    ].join('\n');
    expect(found({ 'bot/store/store.ts': text })).toEqual(
      [1, 2, 3, 4, 5, 6].map((line) => `bot/store/store.ts:${line} direction`),
    );
  });

  test('of a card may take types of @microsoft/teams.cards, and no values', () => {
    expect(found({ 'cards/a/card.ts': "import { AdaptiveCard } from '@microsoft/teams.cards';" })).toEqual([
      'cards/a/card.ts:1 direction',
    ]);
    expect(found({ 'cards/a/card.ts': "import { type IAdaptiveCard } from '@microsoft/teams.cards';" })).toEqual([]);
  });

  test('make no circle of ground modules, told once, with the way', () => {
    const tree = {
      'bot/people/a.ts': "import type { S } from '../store/s.ts';\n",
      'bot/store/s.ts': "\nimport { swv } from '../swv/c.ts';\n",
      'bot/swv/c.ts': "import { a } from '../people/a.ts';\n",
      'bot/delivery/d.ts': "import { a } from '../people/a.ts';\n",
    };
    const cycles = checkHouse(new Map(Object.entries(tree)));
    expect(cycles.map(print)).toEqual([
      'bot/people/a.ts:1 cycle: bot/people → bot/store (bot/people/a.ts:1), bot/store → bot/swv (bot/store/s.ts:2), bot/swv → bot/people (bot/swv/c.ts:1); move what both need below them',
    ]);
  });
});
