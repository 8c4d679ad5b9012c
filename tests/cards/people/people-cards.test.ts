import { AdaptiveCard } from 'adaptivecards';
import { describe, expect, test } from 'vitest';
import { chooseSwvCard } from '../../../cards/people/choose-swv-card.ts';
import { PEOPLE_REFUSALS } from '../../../cards/people/refusals.ts';
import { strangerCard } from '../../../cards/people/stranger-card.ts';
import { CHOOSE_SWV } from '../../../cards/people/verbs.ts';
import { configText, swvId } from '../../../cards/words/brands.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';

const choices = [
  { swv: swvId('vo-vloedlijn'), name: configText('VO Vloedlijn') },
  { swv: swvId('po-branding'), name: configText('PO Branding') },
];

const CARDS: [string, PostedCard][] = [
  ...(['stranger', 'no-role', 'other-tenant', 'other-account'] as const).map((code): [string, PostedCard] => [
    code,
    strangerCard({ code }),
  ]),
  ['choose-swv', chooseSwvCard({ choices })],
];

describe.each(CARDS)('the card %s', (_, card) => {
  test('is read by the Adaptive Cards parser without a complaint', () => {
    const parsed = new AdaptiveCard();
    parsed.parse(card.content);
    expect(parsed.validateProperties().validationEvents).toEqual([]);
  });

  test('is small, Dutch, and has words for a client that cannot draw it, for a screen reader and for the toast', () => {
    expect(Buffer.byteLength(JSON.stringify(card.content))).toBeLessThan(24_576);
    expect(card.content).toMatchObject({ version: '1.5', lang: 'nl' });
    expect(card.content.fallbackText).toMatch(/\.$|\?$/);
    expect(card.content.speak).toMatch(/\.$|\?$/);
    expect(card.summary.length).toBeGreaterThan(0);
  });
});

test('a stranger is told who can help', () => {
  expect(JSON.stringify(strangerCard({ code: 'stranger' }).content.body)).toContain(PEOPLE_REFUSALS.stranger);
});

test('the question has a row for each SWV, that names it and carries it', () => {
  const rows = chooseSwvCard({ choices }).content.body?.filter(({ type }) => type === 'Container');
  expect(rows).toMatchObject(
    choices.map(({ swv, name }) => ({
      selectAction: { type: 'Action.Execute', verb: CHOOSE_SWV, title: name, data: { v: 1, swv, revision: 0 } },
    })),
  );
});

test('every refusal says what to do next', () => {
  for (const text of Object.values(PEOPLE_REFUSALS)) expect(text).toMatch(/Vraag je functioneel beheerder|Kies eerst/);
});
