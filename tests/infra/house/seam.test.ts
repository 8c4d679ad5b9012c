import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

describe('the seam', () => {
  const WORDS = {
    'cards/words/sensitive.ts': 'export class Sensitive {}\nexport const reveal = 1;\n',
    'cards/words/posted-card.ts': 'export const posted = 1;\nexport class PostedCard {}\n',
    'cards/words/dossier-card.ts': 'export const dossier = 1;\n',
    'cards/words/download-url.ts':
      'export class DownloadUrl {}\nexport const downloadUrl = 1;\nexport const hrefOf = 1;\n',
  };
  const seam = (path: string, text: string) => found({ ...WORDS, [path]: text });

  test.each([
    ['cards/meetings/dossier/plan.ts', "import { reveal } from '../../words/sensitive.ts';"],
    ['bot/store/cipher.ts', "import { reveal, Sensitive } from '../../cards/words/sensitive.ts';"],
    ['bot/store/swv-cipher.ts', "import { reveal } from '../../cards/words/sensitive.ts';"],
    ['bot/core/text-guard.ts', "import { reveal } from '../../cards/words/sensitive.ts';"],
    ['bot/meetings/rules.ts', "import { Sensitive } from '../../cards/words/sensitive.ts';"],
    ['bot/meetings/rules.ts', "import type * as words from '../../cards/words/sensitive.ts';"],
    ['tests/cards/words/sensitive.test.ts', "import { reveal } from '../../../cards/words/sensitive.ts';"],
    ['bot/links/make-link.ts', "import { downloadUrl } from '../../cards/words/download-url.ts';"],
    ['cards/parts/open-url.ts', "import { hrefOf } from '../words/download-url.ts';"],
    ['cards/meetings/plan.ts', "import type { DownloadUrl } from '../words/download-url.ts';"],
    ['cards/meetings/examples/plan.ts', "import { downloadUrl } from '../../words/download-url.ts';"],
    ['bot/core/reply.ts', "import type { PostedCard } from '../../cards/words/posted-card.ts';"],
  ])('lets %s have %s', (path, text) => {
    expect(seam(path, text)).toEqual([]);
  });

  test.each([
    ['bot/meetings/handlers.ts', "import { reveal } from '../../cards/words/sensitive.ts';"],
    ['bot/meetings/handlers.ts', "import { reveal as show } from '../../cards/words/sensitive.ts';"],
    ['bot/meetings/handlers.ts', "import * as words from '../../cards/words/sensitive.ts';"],
    ['bot/meetings/handlers.ts', "const words = await import('../../cards/words/sensitive.ts');"],
    ['bot/core/words.ts', "export * from '../../cards/words/sensitive.ts';"],
    ['bot/store/cipher.ts', "export { reveal } from '../../cards/words/sensitive.ts';"],
    ['cards/meetings/card.ts', "import { reveal } from '../words/sensitive.ts';"],
    ['infra/local/show.ts', "import { reveal } from '../../cards/words/sensitive.ts';"],
    ['bot/meetings/handlers.ts', "import { downloadUrl } from '../../cards/words/download-url.ts';"],
    ['cards/meetings/plan.ts', "import { hrefOf } from '../words/download-url.ts';"],
    ['bot/links/links.ts', "export { downloadUrl } from '../../cards/words/download-url.ts';"],
    ['bot/meetings/handlers.ts', "import { posted } from '../../cards/words/posted-card.ts';"],
    ['bot/meetings/handlers.ts', "import { dossier } from '../../cards/words/dossier-card.ts';"],
  ])('keeps %s from %s', (path, text) => {
    expect(seam(path, text)).toEqual([`${path}:1 seam`]);
  });

  test('draws a button that leaves Teams in one place', () => {
    const text = "const action = { type: 'Action.OpenUrl' };";
    expect(seam('cards/parts/open-url.ts', text)).toEqual([]);
    expect(seam('cards/meetings/plan.ts', text)).toEqual(['cards/meetings/plan.ts:1 open-url']);
    expect(seam('bot/meetings/posts.ts', text)).toEqual(['bot/meetings/posts.ts:1 open-url']);
  });

  test('has every card declared at the top level, where it knows its view and nothing else', () => {
    const head = "import { posted } from '../words/posted-card.ts';\n";
    expect(seam('cards/a/card.ts', `${head}export const card = posted((view) => view);\n`)).toEqual([]);
    expect(seam('cards/a/card.ts', `${head}export const make = (text) => posted(() => text);\n`)).toEqual([
      'cards/a/card.ts:2 seam',
    ]);
    expect(seam('cards/a/card.ts', `${head}export function make(text) { return posted(() => text); }\n`)).toEqual([
      'cards/a/card.ts:2 seam',
    ]);
  });
});
