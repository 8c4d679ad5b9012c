import type { PersonId, SubjectId } from '../../../../cards/words/brands.ts';
import type { ChangeTx, PostKey } from '../../../delivery/feature.ts';
import type { Scene } from '../../data/read-scene.ts';
import { FEATURE } from '../../data/verantwoording-house.ts';
import type { Format } from '../../rules/format.ts';
import type { Reminder } from '../../rules/reminders.ts';
import type { Verantwoording } from '../../rules/verantwoording.ts';
import { type Audience, fillersOf, signersOf } from '../../rules/wanted.ts';
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

/** Who has it now: whoever signs once all is filled in, else whoever fills in what is not ready. */
export const whoHasIt = (record: Verantwoording, format: Format): readonly Audience[] =>
  record.state === 'te-tekenen' ? signersOf(record, format) : fillersOf(record, format);

function audienceOf(record: Verantwoording, format: Format, to: Reminder['to']): readonly Audience[] {
  const { schools } = record.deelnemer;
  switch (to) {
    case 'voor':
      return whoHasIt(record, format);
    case 'directie':
      // The SWV and its partners have no directie: whoever runs the round hears it.
      return [schools.length > 0 ? { to: 'role', role: 'directie', schools } : OF_SWV];
    case 'bestuur':
      return [{ to: 'role', role: 'directeur-bestuurder', schools: [] }];
  }
}

const OF_SWV: Audience = { to: 'role', role: 'beleidsmedewerker', schools: [] };

/** @returns how many people it is for. */
export function sendReminder(tx: ChangeTx, record: Verantwoording, scene: Scene, to: Reminder['to']): Promise<number> {
  const subject = to === 'bestuur' ? record.campagne : record.id;
  return send(tx, audienceOf(record, scene.format, to), scene, (person) => keyOf(subject, POST_OF[to], person));
}

/** Because somebody asked for it. */
export const sendNudge = (tx: ChangeTx, record: Verantwoording, scene: Scene): Promise<number> =>
  send(tx, whoHasIt(record, scene.format), scene, (person) => keyOf(record.id, 'herinnering', person));

async function send(
  tx: ChangeTx,
  audiences: readonly Audience[],
  { today }: Pick<Scene, 'today'>,
  key: (person: PersonId) => PostKey,
): Promise<number> {
  const people = new Set<PersonId>();
  for (const audience of audiences) for (const person of await peopleOf(tx, audience, today)) people.add(person);
  for (const person of people) await tx.post(key(person), { fresh: true });
  return people.size;
}

const keyOf = (subject: SubjectId, kind: ReminderPost, person: PersonId): PostKey => ({
  feature: FEATURE,
  kind,
  subject,
  to: { kind: 'person', id: person },
});
