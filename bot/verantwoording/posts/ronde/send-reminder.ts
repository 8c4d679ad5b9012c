import type { PersonId, SubjectId } from '../../../../cards/words/brands.ts';
import { claimOnce, isClaimed } from '../../../delivery/claim-once.ts';
import type { ChangeTx, PostKey } from '../../../delivery/feature.ts';
import { handInRound } from '../../data/hand-in-round.ts';
import type { Scene } from '../../data/read-scene.ts';
import { FEATURE } from '../../data/verantwoording-house.ts';
import type { Reminder } from '../../rules/reminders.ts';
import type { Verantwoording } from '../../rules/verantwoording.ts';
import type { Audience } from '../../rules/wanted.ts';
import { whoHasIt } from '../../rules/who-has-it.ts';
import { peopleOf } from '../send-wanted.ts';

/**
 * Cards of their own, so that a form which somebody is filling in is never redrawn. `herinnering`: whoever runs the round
 * asked for it. The bestuurder has one card for a whole round, of everybody who is that late.
 */
export type ReminderPost = 'herinnering-voor' | 'herinnering-directie' | 'herinnering-bestuur' | 'herinnering';

const POST_OF: Readonly<Record<Reminder['to'], ReminderPost>> = {
  voor: 'herinnering-voor',
  directie: 'herinnering-directie',
  bestuur: 'herinnering-bestuur',
};

function audienceOf(record: Verantwoording, scene: Scene, to: Reminder['to']): readonly Audience[] {
  const { schools } = record.deelnemer;
  switch (to) {
    case 'voor':
      return whoHasIt(record, scene.format, scene.campagne);
    case 'directie':
      // The SWV and its partners have no directie: whoever runs the round hears it.
      return [schools.length > 0 ? { to: 'role', role: 'directie', schools } : OF_SWV];
    case 'bestuur':
      return [{ to: 'role', role: 'directeur-bestuurder', schools: [] }];
  }
}

const OF_SWV: Audience = { to: 'role', role: 'beleidsmedewerker', schools: [] };

/**
 * Who has several accounts of the round gets one card of them all before a deadline, and hears it once: whichever of their
 * accounts came first takes it.
 * @param name of the job, under which that is kept.
 * @returns how many people it is for.
 */
export async function sendReminder(
  tx: ChangeTx,
  record: Verantwoording,
  scene: Scene,
  { to, period }: Reminder,
  name: string,
): Promise<number> {
  const people = await everybody(tx, audienceOf(record, scene, to), scene);
  const post = POST_OF[to];
  if (to !== 'voor') {
    const subject = to === 'bestuur' ? record.campagne : record.id;
    for (const person of people) await tx.post(keyOf(subject, post, person), { fresh: true });
    return people.length;
  }
  let told = 0;
  for (const person of people) {
    const once = { period: `${period} ${person}`, subject: record.campagne, at: tx.now };
    if (await isClaimed(tx, name, once)) continue;
    const subject = await subjectFor(tx, record, person, scene);
    if (subject === record.campagne && !(await claimOnce(tx, name, once, tx.now))) continue;
    await tx.post(keyOf(subject, post, person), { fresh: true });
    told += 1;
  }
  return told;
}

/** Because somebody asked for it. */
export async function sendNudge(tx: ChangeTx, record: Verantwoording, scene: Scene): Promise<void> {
  for (const person of await everybody(tx, whoHasIt(record, scene.format, scene.campagne), scene))
    await tx.post(keyOf(await subjectFor(tx, record, person, scene), 'herinnering', person), { fresh: true });
}

/** What their card is about: this account, or the whole round for who has more of it. */
async function subjectFor(tx: ChangeTx, record: Verantwoording, person: PersonId, scene: Scene): Promise<SubjectId> {
  const hand = await handInRound(tx, record.campagne, person, scene);
  return hand && hand.records.length > 1 ? record.campagne : record.id;
}

/** In one order, so that two who remind at once do not wait for each other. */
async function everybody(
  tx: ChangeTx,
  audiences: readonly Audience[],
  { today }: Pick<Scene, 'today'>,
): Promise<readonly PersonId[]> {
  const people = new Set<PersonId>();
  for (const audience of audiences) for (const person of await peopleOf(tx, audience, today)) people.add(person);
  return [...people].toSorted();
}

const keyOf = (subject: SubjectId, kind: ReminderPost, person: PersonId): PostKey => ({
  feature: FEATURE,
  kind,
  subject,
  to: { kind: 'person', id: person },
});
