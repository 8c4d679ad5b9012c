import type { PersonId, SchoolId } from '../../../cards/words/brands.ts';
import type { Role } from '../../core/actor.ts';
import { isSchoolRole } from '../../people/role-rules.ts';
import type { Change } from './change.ts';
import type { Deelnemer, Format, Part } from './format.ts';
import { missingIn } from './missing.ts';
import { answersOf, type Verantwoording } from './verantwoording.ts';

/** To whom; a role is resolved with the people of today, deputies included. */
export type Audience =
  | { readonly to: 'person'; readonly person: PersonId }
  /** `schools` empty: who holds the role in the SWV. */
  | { readonly to: 'role'; readonly role: Role; readonly schools: readonly SchoolId[] };

/**
 * `invullen`: the card on which somebody fills in; it may hold a half-filled form, so it is never redrawn while that goes
 * on. `tekenen`, `beoordelen`: for who has it after that. `uitstel`: word of a later deadline, on a card of its own. `vraag`:
 * for who answers it; `antwoord`: for who asked.
 */
export const POST_KINDS = ['invullen', 'tekenen', 'beoordelen', 'uitstel', 'vraag', 'antwoord'] as const;
export type PostKind = (typeof POST_KINDS)[number];

export interface Wanted {
  readonly posts: readonly { readonly kind: PostKind; readonly to: Audience; readonly fresh: boolean }[];
  /** Whether the cards that are there already are redrawn: only when nobody can be filling in one of them. */
  readonly refresh: boolean;
}

const NOTHING: Wanted = { posts: [], refresh: false };

/** A role of the whole SWV is held for no school, also where the account is of one. */
export const toRole = (role: Role, { schools }: Pick<Deelnemer, 'schools'>): Audience => ({
  to: 'role',
  role,
  schools: isSchoolRole(role) ? schools : [],
});

/**
 * Who fills in, each once: the roles of the parts that are not ready, asked back or sent back, and the colleagues who were
 * given one.
 */
export function fillersOf(
  record: Verantwoording,
  format: Format,
  only: readonly string[] | null = null,
): readonly Audience[] {
  const answers = answersOf(record);
  const waits = (part: Part) =>
    record.terug !== null ||
    (record.onderdelen[part.id]?.asked ?? null) !== null ||
    missingIn(part, format, answers).length > 0;
  const parts = format.onderdelen.filter((part) => (only ? only.includes(part.id) : waits(part)));
  const roles = [...new Set(parts.map(({ vult }) => vult))].map((role) => toRole(role, record.deelnemer));
  const given = [...new Set(parts.flatMap(({ id }) => record.onderdelen[id]?.given ?? []))];
  return [...roles, ...given.map((person): Audience => ({ to: 'person', person }))];
}

/** Who signs: the role that the format names, or whoever filled in. */
export function signersOf(record: Verantwoording, format: Format): readonly Audience[] {
  const roles = format.tekent === null ? [...new Set(format.onderdelen.map(({ vult }) => vult))] : [format.tekent];
  return roles.map((role) => toRole(role, record.deelnemer));
}

/** Who reviews; nobody where the format names nobody. */
export const reviewersOf = ({ deelnemer }: Verantwoording, { beoordeelt }: Format): readonly Audience[] =>
  beoordeelt === null ? [] : [toRole(beoordeelt, deelnemer)];

/** Who answers a question of the school: whoever reviews, else whoever runs the round. */
export const answererOf = ({ beoordeelt }: Pick<Format, 'beoordeelt'>) => beoordeelt ?? 'beleidsmedewerker';

/** What a change asks to be sent. */
export function wanted({ next, event }: Change, before: Verantwoording, format: Format): Wanted {
  const ask = (kind: PostKind, to: readonly Audience[], fresh = true) => to.map((one) => ({ kind, to: one, fresh }));
  switch (event.kind) {
    case 'open': {
      const whole = next.state === 'te-tekenen';
      const posts = whole
        ? ask('tekenen', signersOf(next, format), false)
        : ask('invullen', fillersOf(next, format), false);
      return { posts, refresh: false };
    }
    case 'fillPart':
      // Filled in once more after it was ready: whoever signs may be typing on their card why not, so it stays as it is. Its
      // click is refused as an old one, and answered with the account as it became.
      if (next.state !== 'te-tekenen' || before.state === 'te-tekenen') return NOTHING;
      return { posts: ask('tekenen', signersOf(next, format)), refresh: false };
    case 'handPart': {
      const given = Object.entries(next.onderdelen).flatMap(([id, { given: to }]) =>
        to !== null && to !== (before.onderdelen[id]?.given ?? null) ? [to] : [],
      );
      return {
        posts: ask(
          'invullen',
          given.map((person): Audience => ({ to: 'person', person })),
        ),
        refresh: false,
      };
    }
    case 'sign':
      return { posts: ask('beoordelen', reviewersOf(next, format)), refresh: true };
    case 'sendBack':
      return {
        posts: ask(
          'invullen',
          fillersOf(
            next,
            format,
            format.onderdelen.map(({ id }) => id),
          ),
        ),
        refresh: true,
      };
    case 'askBack': {
      const asked = Object.entries(next.onderdelen).flatMap(([id, part]) => (part.asked ? [id] : []));
      return { posts: ask('invullen', fillersOf(next, format, asked)), refresh: true };
    }
    case 'ask':
      return { posts: ask('vraag', [toRole(answererOf(format), next.deelnemer)]), refresh: false };
    case 'answer': {
      const asker = next.vragen.at(-1)?.by;
      const told = asker === undefined ? [] : ask('antwoord', [{ to: 'person', person: asker }]);
      // A colleague who was asked as well has nothing to answer any more.
      const answerers = [toRole(answererOf(format), next.deelnemer)];
      return { posts: [...told, ...ask('vraag', answerers, false)], refresh: false };
    }
    case 'dispute':
      return NOTHING; // the SWV sees it on the stand, when it looks
    case 'setReceived':
      if (before.state !== 'te-tekenen' || next.state === 'te-tekenen') return NOTHING;
      return { posts: ask('invullen', fillersOf(next, format)), refresh: false };
    case 'extend':
      return { posts: ask('uitstel', fillersOf(next, format)), refresh: false };
    case 'close':
      // Nobody answers any more what was asked back.
      return { posts: next.state === 'vraag-terug' ? ask('beoordelen', reviewersOf(next, format)) : [], refresh: true };
    case 'accept':
      return { posts: [], refresh: true };
  }
}
