import type { PersonId } from '../../../cards/words/brands.ts';
import type { Role } from '../../core/actor.ts';
import type { ChangeTx } from '../../delivery/feature.ts';
import { peopleIn } from '../../people/people-in.ts';
import { isSchoolRole } from '../../people/role-rules.ts';
import type { Scene } from '../data/read-scene.ts';
import { ALERTS, type AlertKind } from '../posts/alerts.ts';
import { resolveAudience } from '../posts/resolve-audience.ts';
import { keyOf } from '../posts/send-wanted.ts';
import { type Arrangement, isClosed, type OpenState } from '../rules/arrangement.ts';
import { type Audience, person, role } from '../rules/change.ts';
import { needsExpert } from '../rules/experts.ts';
import { eligibleSeats, volmachthouders } from '../rules/seats.ts';
import { isBestuurders } from '../rules/secretary-free.ts';
import { waitsFor } from '../rules/zitting/waits-for.ts';

/** Wants the alert at everyone who should hear it; each card asks again, when it is drawn, whether they may see it. */
export async function sendAlert(tx: ChangeTx, kind: AlertKind, record: Arrangement, scene: Scene): Promise<void> {
  const { holder, followers, urgent } = ALERTS[kind];
  const people = new Set<PersonId>();
  for (const audience of holder ? whoseTurn(record, scene) : []) {
    for (const one of await resolveAudience(tx, audience, record, scene, 'act')) people.add(one);
  }
  for (const follower of followers) {
    for (const one of await peopleIn(tx, follower, schoolFor(follower, record), scene.now.today)) people.add(one);
  }
  // It may have waited here before: the card comes anew, for a redraw makes no sound.
  for (const one of people) await tx.post(keyOf(record, kind, one), { urgent, fresh: true });
  tx.record({ staat: record.state, aantal: people.size });
}

const schoolFor = (name: Role, { school }: Arrangement) => (isSchoolRole(name) ? school : null);

type Turn = (record: Arrangement, scene: Scene) => readonly Audience[];

/** Whose turn it is in each state; of the CvT and the deskundigen, those whose vote or advice is still to come. */
const TURNS: Readonly<Record<OpenState, Turn>> = {
  concept: () => [], // a draft waits for nobody
  'bij-directie': ({ school }) => [role('directie', school)],
  'bij-consulent': ({ school }) => [role('onderwijsconsulent', school)],
  'bij-aanvulling': ({ requester }) => [person(requester)],
  'bij-deskundigen': ({ experts, school }) => [
    ...experts.flatMap(({ expert, gone, advice }) => (gone === null && advice === null ? [person(expert)] : [])),
    ...(needsExpert({ experts }) ? [role('onderwijsconsulent', school)] : []),
  ],
  'bij-mdo': ({ school }) => [role('onderwijsconsulent', school)],
  'bij-cvt': (record, { committee }) =>
    eligibleSeats(record, committee).flatMap(({ member, sitters }) =>
      sitters
        .filter((one) => waitsFor(record, committee, { person: one.person, seat: member }))
        .map((one) => person(one.person)),
    ),
  'bij-volmachthouder': (record, { committee, now }) =>
    volmachthouders(record, committee, now.today).map((one) => person(one.person)),
  'bij-secretaris': (record, { committee }) => [
    role(isBestuurders(record, committee) ? 'directeur-bestuurder' : 'cvt-secretaris'),
  ],
  'bij-bestuurder': () => [role('directeur-bestuurder')],
  'bij-zienswijze': ({ requester }) => [person(requester)],
};

const whoseTurn: Turn = (record, scene) => (isClosed(record.state) ? [] : TURNS[record.state](record, scene));
