import { expect, test } from 'vitest';
import { fittingEntry } from '../../../bot/beheer/handlers/audit/fitting-entry.ts';
import { type AuditEntryView, auditEntryCard } from '../../../cards/beheer/audit/entry-card.ts';
import type { AuditFact } from '../../../cards/beheer/audit/entry-facts.ts';
import { factValue } from '../../../cards/beheer/audit/fact-values.ts';
import { refusalMeaning } from '../../../cards/beheer/audit/refusal-meaning.ts';
import { type AuditRow, auditResultsCard } from '../../../cards/beheer/audit/results-card.ts';
import { beheerRefusals } from '../../../cards/beheer/refusals.ts';
import { bytesOf, CARD_BYTES } from '../../../cards/parts/card-bytes.ts';
import { amount, auditText, configText, localTime, personId } from '../../../cards/words/brands.ts';
import { checkCard } from '../../../infra/gallery/check-card.ts';
import { textOf } from '../../bot/arrangements/support/card-reader.ts';
import * as worst from '../support/worst-words.ts';

const long = auditText('€'.repeat(160));
const value = { raw: long, name: worst.staff, audience: null };
const facts: readonly AuditFact[] = Array.from({ length: 24 }, (_, at) =>
  at % 2 === 0
    ? ({ is: 'fact', key: auditText('werkplekken'), value: { ...value, name: null } } as const)
    : ({ is: 'change', key: auditText('gebruikersnaam'), was: value, became: { ...value, name: null } } as const),
);
const setting = {
  label: configText('€'.repeat(141)),
  was: configText('€'.repeat(141)),
  becomes: configText('€'.repeat(141)),
};
const ask = {
  asks: 'readers',
  dossiernummer: worst.number,
  person: personId('p'.repeat(64)),
  since: worst.day,
  until: worst.day,
  page: amount(50),
} as const;
const view: AuditEntryView = {
  data: worst.data,
  seq: amount(999_999_999),
  day: worst.day,
  time: localTime('14:05'),
  who: worst.staff,
  roles: Array.from({ length: 6 }, () => ({ role: 'functioneel-beheerder', insteadOf: worst.staff })),
  insteadOf: worst.staff,
  what: 'beheer.instellingen-bestand-neem-in-gebruik',
  verb: long,
  about: worst.staff,
  outcome: 'veranderd',
  refusal: { code: long, said: auditText('€'.repeat(390)) },
  details: {
    is: 'facts',
    facts: [],
    leftOut: amount(0),
    settings: Array.from({ length: 4 }, () => setting),
    more: amount(40),
  },
  fault: 'payload-missing',
  ask,
};

test('a row of the log fits a card, whatever was written down with it', () => {
  const card = auditEntryCard(view);
  expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
  expect(checkCard(card)).toEqual([]);
  const details = { is: 'facts', facts, leftOut: amount(0), settings: [], more: amount(0) } as const;
  const written = fittingEntry({ ...view, details });
  expect(bytesOf(written.content)).toBeLessThanOrEqual(CARD_BYTES);
  expect(textOf(written)).toMatch(/En nog \d+; zoveel past niet/);
});

test('a page of rows fits a card, each with the way to it', () => {
  const row: AuditRow = {
    seq: view.seq,
    day: worst.day,
    time: view.time,
    who: worst.staff,
    roles: ['functioneel-beheerder', 'directeur-bestuurder', 'cvt-lid'],
    what: 'beheer.instellingen-bestand-neem-in-gebruik',
    about: worst.staff,
    outcome: 'veranderd',
    isErased: true,
  };
  const card = auditResultsCard({
    ...ask,
    data: worst.data,
    person: { id: ask.person, name: worst.staff },
    rows: Array.from({ length: 8 }, () => row),
    total: amount(400),
    isCut: true,
    pages: amount(50),
  });
  expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
});

test.each([
  ['maximum', '180000', null, /^€\s?1\.800/],
  ['', '1,2,4', 'werkdagen', /^maandag, dinsdag, donderdag$/],
  ['', '1,2,4', null, /^1,2,4$/],
  ['heel', 'true', null, /^ja$/],
  ['mandaat', 'directie', null, /directie van de school/],
  ['soort', 'aanvragen.uitkomst', null, /uitkomst van een aanvraag/],
  ['soort', 'VO', null, /^VO$/],
  ['onderdelen', 'werktijden, iets', null, /^Werktijden, iets$/],
  ['staat', 'uninstalled', null, /weggehaald/],
  ['rol', 'constructor', null, /^constructor$/],
])('of %s "%s" (%s) is said as people do', (key, raw, about, said) => {
  expect(factValue(key, { raw: auditText(raw), name: null, audience: null }, about)).toMatch(said);
});

test('nothing is said as what it means', () => {
  expect([factValue('tot', null, null), factValue('maximum', null, null), factValue('naam', null, null)]).toEqual([
    'geen einde',
    'geen maximum',
    'niets',
  ]);
});

test('no refusal is explained with a number or a day that was not kept', () => {
  for (const code of Object.keys(beheerRefusals)) {
    expect(refusalMeaning('beheer.x', code, {}) ?? '', code).not.toMatch(/undefined|NaN/);
  }
  expect(refusalMeaning('beheer.x', 'constructor', {})).toBeNull();
  expect(refusalMeaning('aanvraag.x', 'ok', {})).toBeNull();
});
