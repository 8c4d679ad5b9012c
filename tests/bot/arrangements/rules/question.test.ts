import { describe, expect, test } from 'vitest';
import { isYours } from '../../../../bot/arrangements/rules/who-has-it.ts';
import { duinroos, people, persona, role } from '../support/people.ts';
import { bodies, click, code, now, play } from '../support/play.ts';
import { atConsulent, worldOf } from '../support/tlv-states.ts';

const world = worldOf('advies-cvt');
const atSecretaris = play(atConsulent('advies-cvt'), [['consulent', bodies.forward]], now, world);

describe('the answer to a question to the CvT is advice, so whoever gives it', () => {
  const opened = play(atSecretaris, [['secretaris', bodies.openDossier]], now, world);

  test.each([
    ['did not send it on', persona('consulent', [role('onderwijsconsulent', duinroos), role('cvt-secretaris')])],
    ['does not deputise for who did', persona('deputy', [role('cvt-secretaris', null, 'consulent')])],
  ])('%s', (_, secretary) => {
    const read = { ...opened, opened: [secretary.actor.person] };
    expect(code(click(read, secretary, bodies.answerQuestion, now, world))).toBe('eigen-preadvies');
    expect(isYours(read, secretary.actor, now, { ...world, ties: [] })).toBe(false);
  });

  test('has no tie with the school', () => {
    const tied = { actor: people.secretaris.actor, ties: [duinroos] };
    expect(code(click(opened, tied, bodies.answerQuestion, now, world))).toBe('eigen-school');
    expect(isYours(opened, tied.actor, now, { ...world, ties: tied.ties })).toBe(false);
  });

  test('is else the secretary, for whom it waits', () => {
    expect(code(click(opened, 'secretaris', bodies.answerQuestion, now, world))).toBe('ok');
    expect(isYours(opened, people.secretaris.actor, now, { ...world, ties: [] })).toBe(true);
  });
});
