import { mayHold } from '../../../../bot/arrangements/abilities/for-the-swv.ts';
import { readCommittee } from '../../../../bot/arrangements/data/read-committee.ts';
import { worldOf } from '../../../../bot/arrangements/data/read-scene.ts';
import { type Viewer, viewerOf } from '../../../../bot/arrangements/data/read-viewer.ts';
import { zittingOfRow } from '../../../../bot/arrangements/data/zitting-shape.ts';
import { isTodo, seenAs } from '../../../../bot/arrangements/posts/zitting/read-list.ts';
import { byDaysLeft } from '../../../../bot/arrangements/posts/zitting/view-zitting.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { movesByItself } from '../../../../bot/arrangements/rules/moves-by-itself.ts';
import { settle } from '../../../../bot/arrangements/rules/settle.ts';
import type { Committee, Now } from '../../../../bot/arrangements/rules/world.ts';
import { close, correctAttendance, open, relist } from '../../../../bot/arrangements/rules/zitting/hold.ts';
import { enlist } from '../../../../bot/arrangements/rules/zitting/list.ts';
import { outlook } from '../../../../bot/arrangements/rules/zitting/outlook.ts';
import { isListedIn, type Zitting } from '../../../../bot/arrangements/rules/zitting/zitting.ts';
import { type CommandVerb, isCommandVerb } from '../../../../bot/arrangements/schema/parse-command.ts';
import { zittingen } from '../../../../bot/arrangements/tables.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { verbs } from '../../../../cards/arrangements/verbs.ts';
import { standsOf } from '../../../../cards/arrangements/zitting/closing-words.ts';
import { zittingInputIds, zittingVerbs } from '../../../../cards/arrangements/zitting/verbs.ts';
import { personId, type Revision, type SubjectId } from '../../../../cards/words/brands.ts';
import { byTheRules, lookAt, type Seen, type Typed } from './beside-the-rules.ts';
import type { RequestWorld } from './request-world.ts';
import type { StaffKey } from './staff.ts';

/** All that the store has of an afternoon of the CvT, and who looks. */
export interface Afternoon {
  readonly requests: readonly Seen[];
  /** The first one opened comes first. */
  readonly zittingen: readonly Zitting[];
  readonly committee: Committee;
  readonly viewer: Viewer;
  readonly now: Now;
}

export const lookAround = (world: RequestWorld, ids: readonly SubjectId[], who: StaffKey): Promise<Afternoon> =>
  lookAt(world, ids, who, async (tx, requests) => {
    const now = { instant: world.clock.now(), today: dayOf(world.clock.now()) };
    const rows = await tx.db.select().from(zittingen).orderBy(zittingen.openedAt, zittingen.id);
    return {
      requests,
      zittingen: rows.map(zittingOfRow),
      committee: await readCommittee(tx, now.today),
      viewer: await viewerOf(tx, await world.actorOf(who), now.today),
      now,
    };
  });

/** A click as a card sends it, on a zitting or on a request. */
export interface ZittingSent {
  readonly verb: CommandVerb | (typeof zittingVerbs)[keyof typeof zittingVerbs];
  readonly id: SubjectId;
  readonly at: Revision;
  readonly inputs: Typed;
}

/** How a click ended: what it left in the audit log, and what there is then. */
export interface Ended {
  readonly said: readonly string[];
  readonly zittingen: readonly Zitting[];
  readonly requests: readonly Arrangement[];
}

/** What the rules alone make of a click on this afternoon. */
export function zittingByTheRules(of: Afternoon, sent: ZittingSent): Ended {
  const { verb, id, at, inputs } = sent;
  const { viewer, committee, now } = of;
  const records = of.requests.map(({ record }) => record);
  const there = of.zittingen.find((one) => one.closedAt === null) ?? null;
  const meant = of.zittingen.find((one) => one.id === id) ?? null;
  const listed = of.requests.filter(({ record }) => meant !== null && isListedIn(record, meant));
  const may = mayHold(viewer.actor, id);
  const chosen = (inputs[zittingInputIds.present] ?? '').split(',').filter(Boolean).map(personId);

  switch (verb) {
    case zittingVerbs.open: {
      if (!may.ok) return ended(may.refusal.code);
      if (there) return ended('al-gedaan');
      if (meant) return ended('zitting-gesloten');
      const lying = of.requests
        .filter(({ record, scene }) => record.state === 'bij-cvt' && settle(record, now, scene) === null)
        .toSorted(byDaysLeft);
      const made = open({ id, chosen, list: lying.map(({ record }) => record.id) }, may.value, now, committee);
      if (!made.ok) return ended(made.refusal.code);
      const by = { person: viewer.actor.person };
      const on = lying.map(({ record, scene }) => {
        const command = { kind: 'enlist', id: record.id, revision: record.revision, zitting: id } as const;
        return nextOf(enlist(record, command, by, now, scene));
      });
      return ended('ok', { zittingen: [...of.zittingen, made.value], requests: records.map(among(on)) });
    }
    case zittingVerbs.attendance: {
      if (!may.ok) return ended(may.refusal.code);
      if (!meant) return ended('bestaat-niet');
      const next = correctAttendance(meant, chosen, at, may.value, committee);
      return next.ok ? ended('ok', { zittingen: of.zittingen.map(among([next.value])) }) : ended(next.refusal.code);
    }
    case zittingVerbs.enlist: {
      if (!there) return ended('geen-zitting');
      const { record, scene } = seenOf(of, id);
      const command = { kind: 'enlist', id, revision: at, zitting: there.id } as const;
      const done = decide(record, command, viewer.actor, now, worldOf(scene, viewer.ties));
      if (!done.ok) return ended(done.refusal.code);
      const order = of.zittingen.map(among([relist(there, id)]));
      return ended('ok', { zittingen: order, requests: records.map(among([nextOf(done)])) });
    }
    case zittingVerbs.delist: {
      const { record, scene } = seenOf(of, id);
      const command = { kind: 'delist', id, revision: at } as const;
      const done = decide(record, command, viewer.actor, now, worldOf(scene, viewer.ties));
      return done.ok ? ended('ok', { requests: records.map(among([nextOf(done)])) }) : ended(done.refusal.code);
    }
    case zittingVerbs.close: {
      if (!may.ok) return ended(may.refusal.code);
      if (!meant) return ended('bestaat-niet');
      const inOrder = listed.toSorted((one, other) => placeOf(meant, one) - placeOf(meant, other));
      const looks = inOrder.map(({ record, scene }) => outlook(record, scene));
      const wordless = looks.filter((look) => look.wordless).length;
      const closing = {
        confirmed: inputs[zittingInputIds.stands] ?? '',
        stands: standsOf(looks.map(({ stand }) => stand)),
        wordless,
      };
      const closed = close(meant, closing, may.value, now);
      if (!closed.ok) return ended(closed.refusal.code);
      const moved = inOrder.map(({ record, scene }) => {
        const around = { ...scene, committee: { ...scene.committee, zitting: closed.value } };
        const next = movesByItself(record, now, around)?.change.next;
        if (!next) throw new Error('What was on the list of a zitting that closed goes on.');
        return next;
      });
      const more = { zittingen: of.zittingen.map(among([closed.value])), requests: records.map(among(moved)) };
      return ended('ok', more, ...moved.map(() => 'aanvraag.zitting-uitkomst ok'));
    }
    default: {
      if (!isCommandVerb(verb)) throw new Error(`${verb} changes nothing.`);
      const seen = seenOf(of, id);
      const { code, next } = byTheRules(seen, { verb, at, inputs });
      const goesOn = verb === zittingVerbs.advise || verb === zittingVerbs.word;
      const stands = goesOn && ['ok', 'al-gedaan'].includes(code);
      const opened = stands ? openedNext(of, seen.record) : [];
      const more = opened.map(() => `${verbs.openDossier} ok`);
      return ended(code, { requests: records.map(among([next, ...opened])) }, ...more);
    }
  }

  function ended(code: string, more: Partial<Ended> = {}, ...after: readonly string[]): Ended {
    return { zittingen: of.zittingen, requests: records, ...more, said: [`${verb} ${code}`, ...after] };
  }
}

/** After an advice, or a text: the other one of two, where it waits for whoever clicked. */
function openedNext(of: Afternoon, handled: Arrangement): readonly Arrangement[] {
  const zitting = of.zittingen.find((one) => one.id === handled.zitting && one.closedAt === null);
  if (!zitting) return [];
  const as = seenAs(of.viewer, zitting, of.committee);
  return of.requests
    .filter(({ record }) => record.id !== handled.id && isListedIn(record, zitting))
    .filter((lying) => isTodo(lying, of.viewer, as))
    .map((seen) => byTheRules(seen, { verb: verbs.openDossier, at: seen.record.revision, inputs: {} }).next);
}

function seenOf({ requests }: Pick<Afternoon, 'requests'>, id: SubjectId): Seen {
  const seen = requests.find(({ record }) => record.id === id);
  if (!seen) throw new Error('Only requests of this afternoon are clicked on.');
  return seen;
}

const placeOf = ({ list }: Zitting, { record }: Seen): number => list.indexOf(record.id);

/** Each in the place of what it was. */
const among =
  <T extends { readonly id: SubjectId }>(changed: readonly T[]) =>
  (one: T): T =>
    changed.find(({ id }) => id === one.id) ?? one;

function nextOf(done: ReturnType<typeof decide>): Arrangement {
  if (!done.ok || done.value.next === null) throw new Error('It stands on a list.');
  return done.value.next;
}
