import type { PersonId } from '../../../cards/words/brands.ts';
import type { ChangeTx } from '../../delivery/feature.ts';
import type { Scene } from '../data/read-scene.ts';
import { resolveAudience } from '../posts/resolve-audience.ts';
import { keyOf } from '../posts/send-wanted.ts';
import type { Prompt } from '../rules/after/prompts.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { type AfterKind, type Audience, person, role } from '../rules/change.ts';

type Kind = Exclude<Prompt['kind'], 'afgesloten'>;

/** Who is asked: the school by who asked for it, with their deputy; the consulent; who guards the process. */
function audiencesOf(kind: Kind, { requester, school }: Arrangement): readonly Audience[] {
  const consulent = role('onderwijsconsulent', school);
  switch (kind) {
    case 'begonnen':
    case 'evaluatie':
    case 'btv-rod':
      return [person(requester)];
    case 'niet-begonnen':
      return [role('procesbewaker'), consulent];
    case 'evaluatie-ontbreekt':
      return [role('procesbewaker')];
    case 'einde-nabij':
    case 'btv-vraag':
    case 'btv-terugkeer':
      return [person(requester), consulent];
  }
}

/** Wants the card at everyone whom it is for; nobody is woken by it, and it waits for their own working day. */
export async function sendPrompt(tx: ChangeTx, kind: Kind, record: Arrangement, scene: Scene): Promise<void> {
  const people = new Set<PersonId>();
  for (const audience of audiencesOf(kind, record)) {
    const purpose = audience.to === 'person' ? 'act' : 'know';
    for (const one of await resolveAudience(tx, audience, record, scene, purpose)) people.add(one);
  }
  // It may have been asked before: the card comes anew, for a redraw makes no sound.
  for (const one of people) await tx.post(keyOf(record, kind satisfies AfterKind, one), { fresh: true });
  tx.record({ staat: record.state, soort: kind, aantal: people.size });
}
