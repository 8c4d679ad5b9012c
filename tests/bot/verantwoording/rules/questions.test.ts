import { describe, expect, test } from 'vitest';
import type { Format } from '../../../../bot/verantwoording/rules/format.ts';
import { wanted } from '../../../../bot/verantwoording/rules/wanted.ts';
import { format } from '../support/a-format.ts';
import { begun, body, click, code, fillMoney, next, play } from '../support/play.ts';

const asked = next(click(begun, 'zoco', body.ask()));

describe('a question of the school', () => {
  test('is one at a time, and says so whoever asks', () => {
    expect(code(click(asked, 'directie', body.ask('Iets anders?', 1)))).toBe('vraag-staat');
    expect(code(click(asked, 'consulent', body.ask('Iets anders?', 1)))).toBe('niet-jouw-rol');
  });

  test('is asked and answered while others fill in', () => {
    const filled = play(begun, ['bestuur', fillMoney]);
    const late = next(click(filled, 'zoco', { ...body.ask(), revision: begun.revision }));
    expect(late.vragen).toHaveLength(1);
    expect([late.changedAt, late.state]).toEqual([filled.changedAt, filled.state]);
  });

  test('goes to who reviews, and where nobody does to who runs the round; the answer to who asked', () => {
    const outcome = click(begun, 'zoco', body.ask());
    if (!outcome.ok) throw new Error('refused');
    const role = (of: Format) =>
      wanted(outcome.value, begun, of).posts.map(({ kind, to }) => [kind, 'role' in to && to.role]);
    expect([role(format), role({ ...format, beoordeelt: null })]).toEqual([
      [['vraag', 'onderwijsconsulent']],
      [['vraag', 'beleidsmedewerker']],
    ]);
    const said = click(asked, 'consulent', body.answer());
    if (!said.ok) throw new Error('refused');
    expect(wanted(said.value, asked, format).posts[0]).toMatchObject({ kind: 'antwoord', to: { person: 'zoco' } });
    expect(code(click(asked, 'beleid', body.answer()))).toBe('niet-jouw-rol');
    expect(code(click(asked, 'beleid', body.answer(), { format: { ...format, beoordeelt: null } }))).toBe('ok');
  });
});
