import { answerBy } from '../data/deadlines.ts';
import type { Arrangement } from './arrangement.ts';
import { type Audience, advance, type Change, person, role } from './change.ts';
import type { Lapse } from './course.ts';
import { openLapse } from './open-lapse.ts';
import { volmachthouders } from './seats.ts';
import type { Now, World } from './world.ts';

/**
 * The timer's part of Awb 4:5: when the time to complete the request passed unused, it lays it before whoever may decide,
 * and tells the consulent, who may take it on after all, and the secretary. Nothing is decided, and no card becomes stale:
 * an answer that is being typed still counts. A volmacht that ended meanwhile brings it to the directeur-bestuurder. Where a
 * decision is mended there is none to take: that one holds meanwhile.
 * @returns null when there is nothing to propose, or it was proposed already.
 */
export function proposeSetAside(
  record: Arrangement,
  now: Now,
  world: Pick<World, 'rules' | 'committee' | 'calendar'>,
): Change | null {
  if (record.state !== 'bij-aanvulling' || record.mended.length > 0) return null;
  const { rules, calendar, committee } = world;
  const last = answerBy(record, { rules, calendar, now });
  if (last === null || now.today <= last) return null;
  const holders = rules.besluit === 'cvt' ? volmachthouders(record, committee, now.today) : [];
  const asks: Lapse['asks'] = holders.length > 0 ? 'volmachthouder' : 'directeur-bestuurder';
  if (openLapse(record)?.asks === asks) return null;
  const decides: readonly Audience[] =
    asks === 'volmachthouder' ? holders.map((one) => person(one.person)) : [role('directeur-bestuurder')];
  const told = [role('onderwijsconsulent', record.school), role('cvt-secretaris')];
  return advance(record, {
    to: { lapse: { of: record.suspensions.length, at: now.instant, last, asks } },
    command: null,
    event: 'lapse',
    by: null,
    now,
    hidden: true,
    detail: { tijdTot: last, legtVoorAan: asks },
    ask: {
      posts: [
        ...decides.map((to) => ({ kind: 'verstreken' as const, to, urgent: false })),
        ...told.map((to) => ({ kind: 'verstreken' as const, to, urgent: false, fresh: true })),
      ],
      notices: decides.map((to) => ({ kind: 'actie' as const, to, urgent: false })),
    },
  });
}
