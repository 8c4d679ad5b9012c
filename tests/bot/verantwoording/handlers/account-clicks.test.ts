import { expect, it } from 'vitest';
import { amount } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../../arrangements/support/card-reader.ts';
import { createAccountWorld, type Shown, schoolFormat } from '../support/account-world.ts';
import { emptyPart, euro, goal, goals } from '../support/play.ts';

oneEngine('one account, by the people of a school', (engine) => {
  it('costs a zoco with five goals at most 25 clicks and three sentences; directie and consulent one click each', async () => {
    const five = ['g1', 'g2', 'g3', 'g4', 'g5'].map((id) => goal(id, null));
    const format = {
      ...schoolFormat,
      onderdelen: schoolFormat.onderdelen.map((part) => ({
        ...part,
        velden: part.velden.map((field) => (field.soort === 'doelen' ? { ...field, hoogstens: amount(8) } : field)),
      })),
    };
    const world = await createAccountWorld(await engine.swv(), {
      format,
      record: {
        onderdelen: {
          geld: { ...emptyPart, answers: { ontvangen: euro(10_000), personeel: euro(9_900) } },
          opbrengst: { ...emptyPart, answers: { doelen: goals(...five) } },
        },
      },
    });
    let clicks = 0;
    let sentences = 0;
    const click = (shown: Shown, title: string, fields: Record<string, string> = {}) => {
      // Each tap on a choice is a click; a text or a number is typed with Tab.
      clicks += 1 + Object.keys(fields).filter((id) => id.startsWith('doel-')).length;
      sentences += Object.values(fields).filter((text) => text.length > 10 && text.includes(' ')).length;
      return world.press(shown, title, { fields });
    };
    let shown = await click(await world.last('zoco'), 'Begin');
    const degrees = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`doel-${id}`, 'deels']));
    shown = await click(shown, 'Bewaar en ga verder', degrees('g1', 'g2', 'g3', 'g4'));
    shown = await click(shown, 'Bewaar en ga verder', degrees('g5'));
    shown = await click(shown, 'Bewaar en ga verder', { leerlingen: '40' });
    shown = await click(shown, 'Bewaar en ga verder', {
      geleerd: 'Wij leerden dat samen voorbereiden veel tijd scheelt.',
      nodig: 'Meer tijd om bij elkaar in de les te kijken.',
    });
    expect(textOf(shown.card)).toContain('Alles is ingevuld');
    // of at most 25 and three (USERS section 2)
    expect({ clicks, sentences }).toEqual({ clicks: 10, sentences: 2 });

    const signed = await world.press(await world.last('directie'), 'Akkoord, dien in');
    expect(textOf(signed.card)).toContain('ingediend op');
    const accepted = await world.press(await world.last('consulent'), 'Akkoord');
    expect(textOf(accepted.card)).toContain('akkoord sinds');
    expect((await world.record()).state).toBe('akkoord');
    expect(textOf((await world.chat('zoco'))[0]?.card ?? accepted.card)).toContain('Jij hoeft nu niets te doen');
  });
});
