import { describe, expect, test } from 'vitest';
import { confirmation } from '../../../../bot/arrangements/rules/confirm.ts';
import type { Actor } from '../../../../bot/core/actor.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import { amount, type LocalDate } from '../../../../cards/words/brands.ts';
import { heard } from '../support/heard.ts';
import { duinroos, people, persona, role, volmacht } from '../support/people.ts';
import {
  bodies,
  change,
  click,
  code,
  decides,
  inState,
  next,
  now,
  play,
  secret,
  takenBy,
  votes,
  withRules,
  world,
} from '../support/play.ts';

const closed = inState('bij-volmachthouder'); // voor
/** The school has said what it thinks of it. */
const asked = heard(closed);
const why = secret('De school kan dit zelf, zie het dossier.');

describe('the volmachthouder’s last click', () => {
  test('is the decision, with what was confirmed and the volmacht it rests on', () => {
    const done = change(click(closed, 'volmachthouder', decides('conclude', closed)));
    expect(done.next).toMatchObject({
      state: 'toegekend',
      decision: {
        outcome: 'toegekend',
        by: 'volmachthouder',
        as: 'volmachthouder',
        volmacht: 'V-2026-01',
        weken: 10,
        bedrag: 180_000,
        start: '2027-01-11',
        deviation: null,
      },
    });
    expect(done.notices.map((one) => [one.kind, one.urgent])).toEqual([
      ['besluit', true],
      ['besluit', true],
    ]);
  });

  test('comes after one’s own vote', () => {
    const others = play(inState('bij-cvt'), [
      ['volmachthouder', bodies.openDossier],
      ['member', bodies.openDossier],
      ['member2', bodies.openDossier],
      ['member', votes('voor')],
      ['member2', votes('voor')],
    ]);
    expect(code(click(others, 'volmachthouder', decides('conclude', others)))).toBe('eerst-stemmen');
    const voted = play(others, [['volmachthouder', votes('tegen')]]);
    expect(code(click(voted, 'volmachthouder', decides('conclude', voted)))).toBe('ok');
  });

  test('confirms exactly what stood on the card', () => {
    const shown = confirmation(closed, 'toegekend', takenBy('conclude', now.today));
    expect(shown).toMatchObject({ weken: 10, bedrag: 180_000, start: '2027-01-11', deviates: false });
    const changed = { ...closed, answers: { ...closed.answers, weken: amount(12) } };
    expect(code(click(changed, 'volmachthouder', decides('conclude', closed)))).toBe('bevestig-opnieuw');
    const other = { ...decides('conclude', asked, 'afgewezen', why), confirm: shown.confirm };
    expect(code(click(asked, 'volmachthouder', other))).toBe('bevestig-opnieuw');
  });

  test('confirms the last day that stood on the card: a calendar that changed meanwhile asks again', () => {
    const clicked = decides('conclude', closed);
    const freeFriday = { ...world.calendar, isSchoolDay: (day: string) => day < '2027-03-19' };
    const otherDay = { ...world, calendar: freeFriday };
    expect(code(click(closed, 'volmachthouder', clicked, now, otherDay))).toBe('bevestig-opnieuw');
    const longer = { ...world, lastDay: (start: LocalDate, weken: number) => plusDays(start, weken * 7 + 6) };
    expect(code(click(closed, 'volmachthouder', clicked, now, longer))).toBe('bevestig-opnieuw');
    expect(code(click(closed, 'volmachthouder', clicked))).toBe('ok');
  });

  test('confirms the volmacht that it rests on: another in its place asks again, none is refused', () => {
    const { actor, ties } = people.volmachthouder;
    const under = (...volmachten: Actor['volmachten']) =>
      code(click(closed, { actor: { ...actor, volmachten }, ties }, decides('conclude', closed)));
    expect(under({ ...volmacht, number: 'V-2026-02' })).toBe('bevestig-opnieuw');
    expect(under()).toBe('geen-volmacht');
    expect(under(volmacht, { ...volmacht, number: 'V-2026-02' })).toBe('ok');
  });

  test('against the vote needs a sentence, at its input', () => {
    expect(click(asked, 'volmachthouder', decides('conclude', asked, 'afgewezen'))).toMatchObject({
      refusal: { code: 'afwijking-nodig', field: 'afwijking' },
    });
    const done = play(asked, [['volmachthouder', decides('conclude', asked, 'afgewezen', why)]]);
    expect(done).toMatchObject({ state: 'afgewezen', decision: { deviation: why } });
  });

  test('with the vote keeps no sentence about deviating', () => {
    const done = play(closed, [['volmachthouder', decides('conclude', closed, 'toegekend', why)]]);
    expect(done.decision?.deviation).toBeNull();
  });

  test('is there once', () => {
    const done = play(closed, [['volmachthouder', decides('conclude', closed)]]);
    expect(code(click(done, 'volmachthouder', decides('conclude', done, 'afgewezen', why)))).toBe('al-afgesloten');
    expect(code(click(done, 'bestuurder', decides('decide', done)))).toBe('al-afgesloten');
  });
});

describe('the directeur-bestuurder', () => {
  const around = withRules({ besluit: 'directeur-bestuurder' });
  const advice = play(
    inState('bij-cvt'),
    [
      ['volmachthouder', bodies.openDossier],
      ['member', bodies.openDossier],
      ['volmachthouder', votes('tegen')],
      ['member', votes('tegen')],
      ['bestuurder', bodies.openDossier],
    ],
    now,
    around,
  );
  const advised = heard(advice, now, around);

  test('decides after the advice, once the dossier was opened', () => {
    expect(advised.state).toBe('bij-bestuurder');
    const unread = { ...advised, opened: [] };
    expect(code(click(unread, 'bestuurder', decides('decide', unread, 'afgewezen'), now, around))).toBe(
      'eerst-dossier',
    );
    const done = play(advised, [['bestuurder', decides('decide', advised, 'afgewezen')]], now, around);
    expect(done).toMatchObject({ state: 'afgewezen', decision: { as: 'directeur-bestuurder', volmacht: null } });
  });

  test('needs a sentence to deviate from the advice', () => {
    expect(code(click(advised, 'bestuurder', decides('decide', advised, 'toegekend'), now, around))).toBe(
      'afwijking-nodig',
    );
    expect(code(click(advised, 'bestuurder', decides('decide', advised, 'toegekend', why), now, around))).toBe('ok');
  });

  test('needs none after a tie: there is no advice to deviate from', () => {
    const tie = heard(play(inState('bij-bestuurder'), [['bestuurder', bodies.openDossier]]), now, around);
    expect(code(click(tie, 'bestuurder', decides('decide', tie, 'toegekend'), now, around))).toBe('ok');
    expect(code(click(tie, 'bestuurder', decides('decide', tie, 'afgewezen'), now, around))).toBe('ok');
  });

  test('does not decide on the own school, nor on a request that one wrote, committed to or reviewed', () => {
    expect(code(click(advised, 'bestuurderOwnSchool', decides('decide', advised, 'afgewezen'), now, around))).toBe(
      'eigen-school',
    );
    const had = (name: string) => persona(name, [role('directeur-bestuurder')]);
    const asked = (name: string) =>
      code(click(advised, had(name), decides('decide', advised, 'afgewezen'), now, around));
    expect([asked('zoco'), asked('directie'), asked('consulent')]).toEqual([
      'eigen-aanvraag',
      'eigen-toezegging',
      'eigen-preadvies',
    ]);
  });

  test('has a deputy, whose decision says for whom', () => {
    const deputy = persona('deputy', [role('directeur-bestuurder', null, 'bestuurder')]);
    const record = next(click(advised, deputy, bodies.openDossier, now, around));
    const done = click(record, deputy, decides('decide', record, 'afgewezen'), now, around);
    expect(done).toMatchObject({ value: { next: { decision: { by: 'deputy', insteadOf: 'bestuurder' } } } });
    expect(done).toMatchObject({ value: { events: [{ by: 'deputy', detail: { namens: 'bestuurder' } }] } });
  });
});

test('the school withdraws until the decision, and not after it', () => {
  expect(play(closed, [['directie', bodies.withdraw]])).toMatchObject({
    state: 'ingetrokken',
    ended: { by: 'directie' },
  });
  expect(code(click(inState('toegekend'), 'directie', bodies.withdraw))).toBe('al-afgesloten');
});

test('withdrawing lets no term stand still for ever', () => {
  const gone = play(inState('bij-aanvulling'), [['zoco', bodies.withdraw]]);
  expect(gone.suspensions.every((one) => one.answered !== null)).toBe(true);
  expect(gone.school).toBe(duinroos);
});
