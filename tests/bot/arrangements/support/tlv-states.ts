import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import type { RequestKind } from '../../../../bot/arrangements/rules/kind-rules.ts';
import type { Now, World } from '../../../../bot/arrangements/rules/world.ts';
import { allSteps } from '../../../../cards/arrangements/form/forms.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { GIVEN, rulesOf } from './kinds.ts';
import { duinroos, type Name, people } from './people.ts';
import { bodies, type Click, draftId, forwardTlv, next, now, play, world } from './play.ts';

/** The world of a kind: a request is judged by the rules of its own. */
export const worldOf = (kind: RequestKind): World => ({ ...world, rules: rulesOf(kind) });

export const begunAs = (kind: RequestKind, at: Now = now): Arrangement =>
  next(
    decide(
      null,
      { kind: 'begin', id: draftId, revision: revision(0), soort: kind, school: duinroos },
      people.zoco.actor,
      at,
      worldOf(kind),
    ),
  );

/** The clicks that fill in the form of a kind. */
export const filledAs = (kind: RequestKind): readonly Click[] =>
  GIVEN[kind].map(
    (inputs, at) => ['zoco', { kind: 'saveStep', step: allSteps({ kind, answers: {} })[at] ?? 1, inputs }] as const,
  );

/** A request of a kind, at the consulent. */
export const atConsulent = (kind: RequestKind, at: Now = now): Arrangement =>
  play(
    begunAs(kind, at),
    [...filledAs(kind), ['zoco', bodies.submitToDirectie], ['directie', bodies.commit]],
    at,
    worldOf(kind),
  );

const advised = (name: Name, outcome: 'positief' | 'negatief'): readonly Click[] => [
  [name, bodies.openDossier],
  [name, { ...bodies.advise, outcome }],
];

/** A TLV with its two deskundigen, and then as they advised. */
export const atExperts = (kind: RequestKind, at: Now = now): Arrangement =>
  play(atConsulent(kind, at), [['consulent', forwardTlv]], at, worldOf(kind));

export const afterAdvice = (
  kind: RequestKind,
  outcomes: readonly ['positief' | 'negatief', 'positief' | 'negatief'],
  at: Now = now,
): Arrangement =>
  play(
    atExperts(kind, at),
    [...advised('orthopedagoog', outcomes[0]), ...advised('jeugdpsycholoog', outcomes[1])],
    at,
    worldOf(kind),
  );
