import { describe, expect, it } from 'vitest';
import { legalTerm } from '../../../../bot/arrangements/data/deadlines.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { proposeSetAside } from '../../../../bot/arrangements/rules/lapse.ts';
import { openLapse } from '../../../../bot/arrangements/rules/open-lapse.ts';
import type { World } from '../../../../bot/arrangements/rules/world.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { volmacht } from '../support/people.ts';
import {
  bodies,
  change,
  click,
  code,
  inState,
  lapsed,
  later,
  next,
  now,
  on,
  play,
  withMembers,
  withRules,
  world,
} from '../support/play.ts';

/** The question is of Monday 23 November; ten werkdagen later is Monday 7 December. */
const waiting = inState('bij-aanvulling');
const AFTER = on('2026-12-08');
const read = (record: Arrangement, at = AFTER): Arrangement =>
  play(record, [['volmachthouder', bodies.openDossier]], at);
const endOf = (record: Arrangement, today = AFTER) => legalTerm(record, { ...world, now: today })?.end;

describe('the timer', () => {
  it('proposes on the first day after the time for the answer, and not before', () => {
    expect(proposeSetAside(waiting, on('2026-12-07'), world)).toBeNull();
    const proposed = proposeSetAside(waiting, AFTER, world);
    expect(proposed?.next?.lapse).toMatchObject({ last: '2026-12-07', asks: 'volmachthouder', of: 1 });
    expect(proposed?.events).toMatchObject([{ kind: 'lapse', by: null, from: 'bij-aanvulling', to: 'bij-aanvulling' }]);
  });

  it('decides nothing, and spoils no answer that is being typed', () => {
    const proposed = lapsed();
    expect(proposed.state).toBe('bij-aanvulling');
    expect(proposed.cardRevision).toBe(waiting.cardRevision);
    const stale = { ...proposed, revision: waiting.revision };
    expect(code(click(stale, 'zoco', bodies.answerAanvulling, AFTER))).toBe('ok');
  });

  it('proposes once', () => {
    expect(proposeSetAside(lapsed(), AFTER, world)).toBeNull();
    expect(proposeSetAside(lapsed(), later(AFTER, 30), world)).toBeNull();
  });

  it('proposes nothing of a request that lies elsewhere', () => {
    for (const state of ['bij-consulent', 'bij-cvt', 'bij-directie', 'ingetrokken'] as const) {
      expect(proposeSetAside(inState(state), later(now, 100), world)).toBeNull();
    }
  });

  it('asks the volmachthouders, and tells the consulent and the secretary', () => {
    const { posts } = proposeSetAside(waiting, AFTER, world) ?? { posts: [] };
    expect(posts.map(({ kind, to, fresh }) => [kind, to.to === 'role' ? to.role : to.person, fresh === true])).toEqual([
      ['verstreken', 'volmachthouder', false],
      ['verstreken', 'onderwijsconsulent', true],
      ['verstreken', 'cvt-secretaris', true],
    ]);
  });

  it.each<[string, World]>([
    ['the CvT only advises on the kind', withRules({ besluit: 'directeur-bestuurder' })],
    ['nobody holds a volmacht', withMembers('member', 'member2')],
  ])('asks the directeur-bestuurder where %s', (_, around) => {
    expect(proposeSetAside(waiting, AFTER, around)?.next?.lapse?.asks).toBe('directeur-bestuurder');
  });

  it('asks the directeur-bestuurder after all once the last volmacht ended', () => {
    const anew = proposeSetAside(lapsed(), later(AFTER, 1), withMembers('member', 'member2'));
    expect(anew?.next?.lapse?.asks).toBe('directeur-bestuurder');
    expect(anew?.posts[0]?.to).toEqual({ to: 'role', role: 'directeur-bestuurder', school: null });
  });
});

describe('buiten behandeling', () => {
  it('is a decision of a person, with who, as what, on which volmacht and why', () => {
    const { next: aside, notices, events } = change(click(read(lapsed()), 'volmachthouder', bodies.setAside, AFTER));
    expect(aside).toMatchObject({
      state: 'buiten-behandeling',
      ended: {
        by: 'volmachthouder',
        at: AFTER.instant,
        as: { role: 'volmachthouder', insteadOf: null, volmacht: volmacht.number },
      },
      decision: null,
    });
    expect(notices.map(({ kind, urgent }) => [kind, urgent])).toEqual([
      ['besluit', true],
      ['besluit', true],
    ]);
    expect(events[0]).toMatchObject({ kind: 'setAside', to: 'buiten-behandeling', detail: { tijdTot: '2026-12-07' } });
  });

  it('is taken by the directeur-bestuurder too, whose power a volmacht leaves as it is (Awb 10:7)', () => {
    const opened = play(lapsed(), [['bestuurder', bodies.openDossier]], AFTER);
    const aside = next(click(opened, 'bestuurder', bodies.setAside, AFTER));
    expect(aside.ended?.as).toEqual({ role: 'directeur-bestuurder', insteadOf: null, volmacht: null });
  });

  it('waits until the time has passed, and until the timer said so', () => {
    expect(code(click(waiting, 'bestuurder', bodies.setAside, on('2026-12-07')))).toBe('tijd-nog-niet-om');
    expect(code(click(waiting, 'bestuurder', bodies.giveTime, on('2026-12-07')))).toBe('tijd-nog-niet-om');
    expect(code(click(waiting, 'consulent', bodies.takeOn, on('2026-12-07')))).toBe('tijd-nog-niet-om');
  });

  it('asks to read first, and to confirm what stood there', () => {
    expect(code(click(lapsed(), 'volmachthouder', bodies.setAside, AFTER))).toBe('eerst-dossier');
    const other = { ...bodies.setAside, confirm: 'buiten-behandeling|2026-12-09' };
    expect(code(click(read(lapsed()), 'volmachthouder', other, AFTER))).toBe('bevestig-opnieuw');
  });

  it('is possible until four weeks after the time, and no longer (Awb 4:5 lid 4)', () => {
    const ready = read(lapsed());
    expect(code(click(ready, 'volmachthouder', bodies.setAside, on('2027-01-04')))).toBe('ok');
    const late = click(ready, 'volmachthouder', bodies.setAside, on('2027-01-05'));
    expect(late).toMatchObject({
      ok: false,
      refusal: { code: 'te-laat-buiten-behandeling', facts: { dag: '2027-01-04' } },
    });
    expect(code(click(ready, 'consulent', bodies.takeOn, on('2027-01-05')))).toBe('ok');
  });

  it('is for nobody else', () => {
    const ready = read(lapsed());
    for (const who of ['zoco', 'directie', 'consulent', 'member', 'secretaris', 'beleid'] as const) {
      expect(code(click(ready, who, bodies.setAside, AFTER))).toBe('niet-jouw-rol');
    }
    expect(code(click(ready, 'bestuurderOwnSchool', bodies.setAside, AFTER))).toBe('eigen-school');
  });

  it('is over once the school answered, also too late', () => {
    const answered = next(click(read(lapsed()), 'zoco', bodies.answerAanvulling, AFTER));
    expect(answered.state).toBe('bij-consulent');
    expect(openLapse(answered)).toBeNull();
    expect(code(click(answered, 'volmachthouder', bodies.setAside, AFTER))).toBe('niet-nu');
    // a second question starts its own time
    const again = next(click(answered, 'consulent', bodies.askAanvulling, AFTER));
    expect(openLapse(again)).toBeNull();
    expect(code(click(again, 'bestuurder', bodies.setAside, AFTER))).toBe('tijd-nog-niet-om');
  });

  it('happens once: of two at the same moment the second finds it closed', () => {
    const ready = play(read(lapsed()), [['bestuurder', bodies.openDossier]], AFTER);
    const aside = next(click(ready, 'volmachthouder', bodies.setAside, AFTER));
    expect(code(click(aside, 'bestuurder', bodies.setAside, AFTER))).toBe('al-afgesloten');
  });
});

describe('more time for the school', () => {
  it('is told to the school, and lets the term stand still again; what passed unused stays counted', () => {
    const { next: given, posts } = change(click(lapsed(), 'volmachthouder', bodies.giveTime, AFTER));
    if (!given) throw new Error('It is still there.');
    expect(given.state).toBe('bij-aanvulling');
    expect(given.suspensions).toEqual([
      { why: 'aanvulling', asked: '2026-11-23', answered: '2026-12-08' },
      { why: 'aanvulling', asked: '2026-12-08', answered: null, until: '2026-12-18' },
    ]);
    expect(posts.map(({ kind }) => kind)).toEqual(['aanvulling']);
    expect(openLapse(given)).toBeNull();
    // 24 November to 7 December, and 9 to 18 December: twenty-four days
    expect(endOf(given, on('2026-12-19'))).toBe('2027-02-11');
  });

  it('is proposed about once more when that passed too', () => {
    const given = next(click(lapsed(), 'volmachthouder', bodies.giveTime, AFTER));
    expect(proposeSetAside(given, on('2026-12-18'), world)).toBeNull();
    expect(proposeSetAside(given, on('2026-12-19'), world)?.next?.lapse).toMatchObject({ last: '2026-12-18', of: 2 });
  });

  it.each([
    ['2026-12-08', 'einde-te-vroeg'],
    ['2026-12-12', 'einde-geen-werkdag'],
    ['2026-12-09', 'ok'],
    ['2027-01-05', 'ok'],
    ['2027-01-06', 'einde-te-ver'],
  ])('until %s: %s', (until, verdict) => {
    const body = { ...bodies.giveTime, until: localDate(until) };
    expect(code(click(lapsed(), 'volmachthouder', body, AFTER))).toBe(verdict);
  });
});

describe('taking it on without the answer', () => {
  it('is done by the consulent, and brings it back to them', () => {
    const { next: taken, posts } = change(click(lapsed(), 'consulent', bodies.takeOn, AFTER));
    expect(taken?.state).toBe('bij-consulent');
    expect(taken?.aanvullingen.at(-1)?.answer).toBeNull();
    expect(posts.map(({ kind }) => kind)).toEqual(['status', 'consulent']);
    expect(taken && endOf(taken)).toBe('2027-02-01'); // the two weeks of the question, and no day more
  });

  it('is for nobody else', () => {
    expect(code(click(lapsed(), 'bestuurder', bodies.takeOn, AFTER))).toBe('niet-jouw-rol');
    expect(code(click(lapsed(), 'consulentOwnSchool', bodies.takeOn, AFTER))).toBe('eigen-school');
  });
});
