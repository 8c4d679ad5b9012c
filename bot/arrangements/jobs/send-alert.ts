import type { PersonId } from '../../../cards/words/brands.ts';
import type { Role } from '../../core/actor.ts';
import type { ChangeTx } from '../../delivery/feature.ts';
import { isSchoolRole } from '../../people/role-rules.ts';
import type { Scene } from '../data/read-scene.ts';
import { ALERTS, type AlertKind } from '../posts/alerts.ts';
import { peopleIn, resolveAudience } from '../posts/resolve-audience.ts';
import { keyOf } from '../posts/send-wanted.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { type Audience, person, role } from '../rules/change.ts';
import { eligibleSeats, volmachthouders } from '../rules/seats.ts';

/** Wants the alert at everyone who should hear it; each card asks again, when it is drawn, whether they may see it. */
export async function sendAlert(tx: ChangeTx, kind: AlertKind, record: Arrangement, scene: Scene): Promise<void> {
  const people = new Set<PersonId>();
  for (const audience of whoseTurn(record, scene)) {
    for (const one of await resolveAudience(tx, audience, record, scene, 'act')) people.add(one);
  }
  for (const follower of ALERTS[kind].followers) {
    for (const one of await peopleIn(tx, follower, schoolFor(follower, record), scene)) people.add(one);
  }
  // A term of law that runs out is one of the few things that break the quiet hours (USERS section 2).
  const urgent = kind === 'alert-termijn';
  // It may have waited here before: the card comes anew, for a redraw makes no sound.
  for (const one of people) await tx.post(keyOf(record, kind, one), { urgent, fresh: true });
  tx.record({ staat: record.state, aantal: people.size });
}

const schoolFor = (name: Role, { school }: Arrangement) => (isSchoolRole(name) ? school : null);

/** Who should act on it now; of the CvT, those who have not voted. */
function whoseTurn(record: Arrangement, { committee, now }: Scene): readonly Audience[] {
  switch (record.state) {
    case 'bij-directie':
      return [role('directie', record.school)];
    case 'bij-consulent':
      return [role('onderwijsconsulent', record.school)];
    case 'bij-aanvulling':
      return [person(record.requester)];
    case 'bij-cvt':
      return eligibleSeats(record, committee)
        .filter(({ member }) => !record.votes.some(({ seat }) => seat === member))
        .flatMap(({ sitters }) => sitters.map((one) => person(one.person)));
    case 'bij-volmachthouder':
      return volmachthouders(record, committee, now.today).map((one) => person(one.person));
    case 'bij-secretaris':
      return [role('cvt-secretaris')];
    case 'bij-bestuurder':
      return [role('directeur-bestuurder')];
    default:
      return [];
  }
}
