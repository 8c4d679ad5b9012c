import { describe, expect, test } from 'vitest';
import {
  holdsFor,
  mayFill,
  mayOversee,
  mayReadResult,
  mayRelease,
  mayRun,
  maySee,
  maySign,
} from '../../../../bot/verantwoording/abilities.ts';
import type { CampaignState, Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { persona } from '../../arrangements/support/people.ts';
import { format } from '../support/a-format.ts';
import { type Name, names, people } from '../support/people.ts';
import {
  begun,
  body,
  click,
  code,
  emptyPart,
  fill,
  money,
  next,
  personOf,
  play,
  whole,
  yields,
} from '../support/play.ts';

const ofSwv: Verantwoording = { ...begun, deelnemer: { kind: 'swv', key: 'swv', schools: [] } };
const parts = (name: Name, record = begun, of = format) => {
  const may = mayFill(people[name], record, of);
  return may.ok ? may.value.parts : [];
};
const given = (record: Verantwoording, to: Name): Verantwoording => ({
  ...record,
  onderdelen: { ...record.onderdelen, opbrengst: { ...emptyPart, given: personOf(to) } },
});

describe('who fills in', () => {
  test('has the parts of the own role, and who signs has all', () => {
    expect(parts('zoco')).toEqual(['opbrengst']);
    expect(parts('bestuur')).toEqual(['geld']);
    expect(parts('directie')).toEqual(['geld', 'opbrengst']);
    expect(parts('zocoElsewhere')).toEqual([]);
  });

  test('has no part of another role where the format names nobody who signs', () => {
    const nobody = { ...format, tekent: null };
    expect(parts('zoco', begun, nobody)).toEqual(['opbrengst']);
    expect(parts('bestuur', begun, nobody)).toEqual(['geld']);
    expect(maySign(people.zoco, begun, nobody).ok).toBe(true);
  });

  test('keeps a part that was handed over only while working there', () => {
    expect(parts('helper', given(begun, 'helper'))).toEqual(['opbrengst']);
    expect(parts('left', given(begun, 'left'))).toEqual([]);
    expect(parts('zocoElsewhere', given(begun, 'zocoElsewhere'))).toEqual([]);
  });

  test('for the SWV itself works for the SWV', () => {
    expect(parts('beleid', given(ofSwv, 'beleid'))).toEqual(['opbrengst']);
    expect(parts('zocoElsewhere', given(ofSwv, 'zocoElsewhere'))).toEqual([]);
    expect(parts('bestuur', given(ofSwv, 'bestuur'))).toEqual([]);
    expect(parts('left', given(ofSwv, 'left'))).toEqual([]);
    for (const name of ['toezichthouder', 'oprLid'] as const) expect(parts(name, given(ofSwv, name))).toEqual([]);
  });

  test('holds a role of a school for that school, never for all', () => {
    const everywhere = persona('everywhere', [{ role: 'directie', school: null, insteadOf: null }]).actor;
    expect(holdsFor(everywhere, begun.deelnemer, 'directie')).toBe(false);
    expect(holdsFor(people.beleid, begun.deelnemer, 'beleidsmedewerker')).toBe(true);
    expect(holdsFor(people.consulentElsewhere, ofSwv.deelnemer, 'onderwijsconsulent')).toBe(true);
    expect(holdsFor(people.directie, ofSwv.deelnemer, 'directie')).toBe(false);
  });
});

describe('who may not', () => {
  test('hears only that, whatever the state', () => {
    for (const record of [begun, whole, { ...whole, state: 'klaargezet' as const }])
      for (const made of [
        fill(record, 'opbrengst', yields),
        body.sign,
        body.accept,
        body.dispute(),
        body.hand('helper'),
      ])
        expect(code(click(record, 'zocoElsewhere', made))).toBe('niet-jouw-rol');
  });

  test('fills in a part that is not there is told the same', () => {
    expect(code(click(begun, 'directie', fill(begun, 'constructor', money)))).toBe('niet-jouw-rol');
    expect(code(click(begun, 'directie', body.hand('helper', '__proto__')))).toBe('niet-jouw-rol');
  });

  test('sees no account that nobody was asked for yet', () => {
    const set = { ...begun, state: 'klaargezet' as const };
    expect(names.filter((name) => maySee(people[name], set, format).ok)).toEqual(['beleid']);
    expect(names.filter((name) => maySee(people[name], begun, format).ok)).toEqual([
      'zoco',
      'colleague',
      'directie',
      'directie2',
      'bestuur',
      'consulent',
      'beleid',
      'twoHats',
    ]);
  });

  test('oversees or runs a round belongs to a school', () => {
    const { id } = begun;
    expect(names.filter((name) => mayRun(people[name], id).ok)).toEqual(['beleid']);
    expect(names.filter((name) => mayOversee(people[name], id).ok)).toEqual(['beleid', 'bestuurder']);
    expect(maySee(people.bestuurder, begun, format).ok).toBe(false);
  });

  test('reads a result belongs to no part of the SWV as a whole, and who watches it waits until a round is closed', () => {
    const readers = (state: CampaignState, sums: boolean) =>
      names.filter((name) => {
        const may = mayReadResult(people[name], begun.campagne, state);
        return may.ok && may.value.sums === sums;
      });
    expect(readers('gesloten', true)).toEqual(['toezichthouder', 'oprLid']);
    expect(readers('gesloten', false)).toEqual(['beleid', 'bestuurder']);
    expect([readers('open', true), readers('open', false)]).toEqual([[], ['beleid', 'bestuurder']]);
    expect([...readers('ontwerp', true), ...readers('ontwerp', false)]).toEqual([]);
  });

  test('shares a name is not its directie, nor who hands in for a werkgebied', () => {
    const sharers = (record: Verantwoording, of = format) =>
      names.filter((name) => mayRelease(people[name], record, of).ok);
    const werkgebied: Verantwoording = {
      ...begun,
      deelnemer: { ...begun.deelnemer, kind: 'werkgebied', key: 'noord' },
    };
    expect(sharers(begun)).toEqual(['directie', 'directie2', 'twoHats']);
    expect(sharers(werkgebied, { ...format, tekent: 'onderwijsconsulent' })).toEqual(['consulent', 'twoHats']);
    expect(sharers(werkgebied, { ...format, tekent: null })).not.toContain('directie');
    expect(sharers(ofSwv)).toEqual([]);
  });

  test('accept what they signed themselves', () => {
    const signed = play(whole, ['twoHats', body.sign]);
    expect(code(click(signed, 'twoHats', body.accept))).toBe('eigen-handtekening');
    expect(next(click(signed, 'consulent', body.accept)).state).toBe('akkoord');
  });
});
