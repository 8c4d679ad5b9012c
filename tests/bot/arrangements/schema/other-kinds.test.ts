import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../../bot/arrangements/schema/parse-command.ts';
import type { Inputs } from '../../../../bot/arrangements/schema/read-input.ts';
import { verbs } from '../../../../cards/arrangements/verbs.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { draftId, now, type rules, withRules } from '../support/play.ts';

const on = { id: draftId, revision: revision(4) };
const read = (verb: typeof verbs.saveStep, typed: Inputs, more: typeof rules) =>
  parseCommand(verb, on, { rules: more, today: now.today, known: [], advised: false, typed });

/** The codes by input; empty when it was read. */
function wrong(verb: typeof verbs.saveStep, typed: Inputs, more: typeof rules): Readonly<Record<string, string>> {
  const parsed = read(verb, typed, more);
  return parsed.ok ? {} : Object.fromEntries(parsed.refusals.map((one) => [one.field, one.code]));
}

describe('a step of another kind', () => {
  const btv = withRules({ kind: 'btv' }).rules;
  const groep = withRules({ kind: 'maatwerk-groep' }).rules;
  const vraag = 'Wat heeft de leerling nodig om weer les te volgen?';

  test('reads the days of the week in their order', () => {
    const week = { stap: '3', btvDagen: '4,1', schoolprogramma: vraag, terugkeer: vraag };
    expect(read(verbs.saveStep, week, btv)).toMatchObject({ value: { inputs: { btvDagen: [1, 4] } } });
    expect(wrong(verbs.saveStep, { ...week, btvDagen: '6' }, btv)).toEqual({ btvDagen: 'geen-keuze' });
    expect(wrong(verbs.saveStep, { ...week, btvDagen: '' }, btv)).toEqual({ btvDagen: 'verplicht' });
  });

  test('takes a question that asks something', () => {
    const asked = { stap: '2', onderzoeksvraag: vraag, weken: '10', opp: '2026-09-01' };
    expect(wrong(verbs.saveStep, asked, btv)).toEqual({});
    const told = { ...asked, onderzoeksvraag: 'Wij willen weten wat de leerling nodig heeft.' };
    expect(wrong(verbs.saveStep, told, btv)).toEqual({ onderzoeksvraag: 'geen-vraag' });
  });

  test.each(['1', '0', '-3', '2,5', '1e2', '201', '9999999', 'twaalf'])(
    'takes no %s as the size of a group',
    (text) => {
      const typed = { stap: '1', gedaan: 'rooster', groepsgrootte: text, niveau: 'havo', vorm: 'coaching' };
      expect(wrong(verbs.saveStep, typed, groep)).toEqual({ groepsgrootte: 'geen-getal' });
      expect(wrong(verbs.saveStep, { ...typed, groepsgrootte: '12' }, groep)).toEqual({});
    },
  );
});
