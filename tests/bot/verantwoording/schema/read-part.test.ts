import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../bot/verantwoording/rules/answers.ts';
import { stepShown } from '../../../../bot/verantwoording/rules/form-steps.ts';
import { type Part, partOf } from '../../../../bot/verantwoording/rules/format.ts';
import { type Border, readPart, readSentence } from '../../../../bot/verantwoording/schema/read-part.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { format } from '../support/a-format.ts';
import { begun, click, code, fill, goal, goals, next } from '../support/play.ts';

const border: Border = { known: ['De Duinroos'], noName: false, prioriteiten: format.prioriteiten };

function part(id: string): Part {
  const found = partOf(format, id);
  if (!found) throw new Error(id);
  return found;
}

/** Reads these inputs of a part, all of them shown; gives answers, or codes by input. */
function read(
  id: string,
  typed: Record<string, string>,
  held: Answers = {},
  more: Partial<Border> = {},
  shown?: string,
) {
  const keys = shown ?? Object.keys(typed).join(' ');
  const step = stepShown(part(id), { answers: held, revision: revision(3) }, keys);
  const result = readPart(step, typed, held, { ...border, ...more });
  return result.ok ? result.answers : Object.fromEntries(result.refusals.map((one) => [one.field, one.code]));
}

describe('an input', () => {
  test.each([
    ['personeel', '€ 1.234,56', { soort: 'bedrag', cents: 123_456 }],
    ['personeel', '0', { soort: 'bedrag', cents: 0 }],
    ['personeel', '-5', 'bedrag-negatief'],
    ['personeel', 'veel', 'bedrag-onleesbaar'],
    ['bestemming', 'terug', { soort: 'keuze', keuze: 'terug' }],
    ['bestemming', 'elders', 'kies-iets'],
    ['toelichting', 'te kort', 'te-kort'],
    ['toelichting', 'x'.repeat(101), 'te-lang'],
    ['toelichting', ' Een collega was lang ziek. ', { soort: 'tekst', tekst: 'Een collega was lang ziek.' }],
    ['toelichting', 'Het nummer is 123456782.', 'bsn'],
    ['toelichting', 'Mail naar iemand@school.example', 'e-mailadres'],
    ['toelichting', 'Bel 06 12345678 even op', 'telefoonnummer'],
  ])('%s reads «%s»', (id, typed, wanted) => {
    expect(read('geld', { [id]: typed })).toEqual({ [id]: wanted });
  });

  test.each([
    ['leerlingen', '1.250', { soort: 'aantal', aantal: 1250 }],
    ['leerlingen', '1 250', { soort: 'aantal', aantal: 1250 }],
    ['leerlingen', '12', { soort: 'aantal', aantal: 12 }],
    ['leerlingen', '12,5', 'geen-getal'],
    ['leerlingen', '1.25', 'geen-getal'],
    ['leerlingen', '0.125', 'geen-getal'],
    ['leerlingen', '-3', 'geen-getal'],
    ['leerlingen', '10.000', 'te-veel'],
    ['deelname', '87,5', { soort: 'tienden', tienden: 875 }],
    ['deelname', '87.5 %', { soort: 'tienden', tienden: 875 }],
    ['deelname', '100', { soort: 'tienden', tienden: 1000 }],
    ['deelname', '0', { soort: 'tienden', tienden: 0 }],
    ['deelname', '100,1', 'geen-percentage'],
    ['deelname', '87,55', 'geen-percentage'],
    ['tevreden', '7,5', { soort: 'tienden', tienden: 75 }],
    ['tevreden', '1', { soort: 'tienden', tienden: 10 }],
    ['tevreden', '10', { soort: 'tienden', tienden: 100 }],
    ['tevreden', '0,9', 'geen-cijfer'],
    ['tevreden', '10,1', 'geen-cijfer'],
    ['btv', '3', { soort: 'aantal', aantal: 3 }],
  ])('%s reads «%s» among what it brought', (id, typed, wanted) => {
    expect(read('opbrengst', { [id]: typed })).toEqual({ [id]: wanted });
  });

  test('left empty takes its answer away, and is no error, even where it is needed', () => {
    expect(read('geld', { personeel: ' ', eigen: '' })).toEqual({ personeel: null, eigen: null });
    expect(read('geld', {}, {}, {}, 'personeel')).toEqual({ personeel: null });
  });

  test('that was not shown is not touched, and one of another part or of the SWV not read', () => {
    const typed = { personeel: '5', leerlingen: '4', ontvangen: '1' };
    expect(read('geld', typed, {}, {}, 'personeel ontvangen leerlingen')).toEqual({
      personeel: { soort: 'bedrag', cents: 500 },
    });
  });

  test('that is wrong is named beside the others that are', () => {
    expect(read('geld', { personeel: 'x', eigen: '5', bestemming: 'x' })).toEqual({
      personeel: 'bedrag-onleesbaar',
      bestemming: 'kies-iets',
    });
  });
});

describe('a text with a name', () => {
  const toelichting = 'Wij hielpen Fatima de Boer met lezen.';

  test('is asked about once', () => {
    expect(read('geld', { toelichting })).toEqual({ toelichting: 'naam' });
    expect(read('geld', { toelichting }, {}, { noName: true })).toEqual({
      toelichting: { soort: 'tekst', tekst: toelichting },
    });
  });

  test('is never let through with a BSN in it', () => {
    expect(read('geld', { toelichting: `${toelichting} 123456782` }, {}, { noName: true })).toEqual({
      toelichting: 'bsn',
    });
  });

  test('is asked about in a sentence to a colleague too', () => {
    expect(readSentence(toelichting, border)).toMatchObject({ ok: false, refusal: { code: 'naam' } });
    expect(readSentence('Kijk het geld na.', border)).toEqual({ ok: true, value: 'Kijk het geld na.' });
    expect(readSentence(undefined, border)).toMatchObject({ ok: false, refusal: { code: 'te-kort' } });
  });
});

describe('goals', () => {
  const held: Answers = { doelen: goals(goal('g1', null), goal('g2', 'niet'), goal('g3')) };

  test('get their degree one by one, and the others stay', () => {
    expect(read('opbrengst', { 'doel-g1': 'volledig' }, held)).toEqual({
      doelen: goals(goal('g1', 'volledig'), goal('g2', 'niet'), goal('g3')),
    });
    expect(read('opbrengst', { 'doel-g1': 'best ver' }, held)).toEqual({ 'doel-g1': 'kies-iets' });
  });

  test('are taken off, to the last one', () => {
    const typed = { 'doel-g1': 'weg', 'doel-g2': 'weg', 'doel-g3': 'deels' };
    expect(read('opbrengst', typed, held)).toEqual({ doelen: goals(goal('g3')) });
    expect(read('opbrengst', { ...typed, 'doel-g3': 'weg' }, held)).toEqual({ doelen: null });
  });

  test('that went since are not brought back', () => {
    expect(read('opbrengst', { 'doel-g9': 'deels' }, held)).toEqual({});
  });

  const typed = {
    'nieuw-doelen': 'Meer kinderen op school',
    'prioriteit-doelen': 'p2',
    'doel-n3': 'grotendeels',
  };
  const added = { id: 'n3', prioriteit: 'p2', tekst: 'Meer kinderen op school', graad: 'grotendeels' };

  test('are added with a sentence and a priority', () => {
    expect(read('opbrengst', typed, {})).toEqual({ doelen: { soort: 'doelen', doelen: [added] } });
    expect(read('opbrengst', { ...typed, 'nieuw-doelen': 'Kort', 'prioriteit-doelen': '' })).toEqual({
      'nieuw-doelen': 'te-kort',
      'prioriteit-doelen': 'kies-iets',
    });
    expect(read('opbrengst', { ...typed, 'nieuw-doelen': '' }, held)).toEqual(held);
  });

  test('are not added above what fits, unless one goes at once', () => {
    const full = { doelen: goals(goal('g1'), goal('g2'), goal('g3'), goal('g4')) };
    expect(read('opbrengst', typed, full)).toEqual({ 'nieuw-doelen': 'doel-te-veel' });
    expect(read('opbrengst', { ...typed, 'doel-g1': 'weg' }, full)).toMatchObject({
      doelen: { doelen: [{ id: 'g2' }, { id: 'g3' }, { id: 'g4' }, added] },
    });
  });

  test('are added once by two clicks', () => {
    const record = { ...begun, onderdelen: {} };
    const clicked = (now: typeof begun) => {
      const step = stepShown(
        part('opbrengst'),
        { answers: now.onderdelen.opbrengst?.answers ?? {}, revision: revision(0) },
        'nieuw-doelen',
      );
      const result = readPart(step, { ...typed, 'doel-n0': 'deels' }, now.onderdelen.opbrengst?.answers ?? {}, border);
      if (!result.ok) throw new Error('refused');
      return click(now, 'zoco', fill(now, 'opbrengst', result.answers, { on: 0 }));
    };
    expect(code(clicked(next(clicked(record))))).toBe('al-gedaan');
  });
});
