import type { SendOutcome } from '../../bot/core/ports.ts';
import type { Fault } from '../../infra/local/teams/faults.ts';

export type Sent = 'card' | 'notice';

/** What the connector did. */
export function describeFault({ answer, worked, retryAfterS }: Fault): string {
  const after = worked ? 'Teams did it, and then ' : 'Teams ';
  if (answer === 'hang') return `${after}gave no answer`;
  if (answer === 'reset') return `${after}broke the connection`;
  if (answer === 404) return 'it was deleted meanwhile: 404';
  return `${after}answered ${answer}${retryAfterS === undefined ? '' : `, Retry-After ${retryAfterS} s`}`;
}

/** What delivery may make of the answer. */
export function describeOutcome(outcome: SendOutcome, sent: Sent): string {
  switch (outcome.kind) {
    case 'sent':
      return 'it is there';
    case 'not-now':
      return 'surely not done, so it goes again later';
    case 'unclear':
      return sent === 'card' ? 'perhaps done, so the newest form goes again' : 'perhaps done, so it never goes again';
    case 'refused':
      if (outcome.status === 404) return 'it is posted anew';
      return `${outcome.code}: ${sent === 'card' ? 'it waits until the person is back' : 'it is dropped'}`;
  }
}

/** For counting: `504 after the work`. */
export function nameOf({ answer, worked }: Fault): string {
  const name = answer === 'hang' ? 'no answer' : answer === 'reset' ? 'reset' : String(answer);
  return worked ? `${name} after the work` : name;
}

/** Business time of the run, UTC: `mo 7 09:00:00.000`. */
export function moment(at: Date): string {
  const day = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'][at.getUTCDay()] ?? '';
  return `${day} ${String(at.getUTCDate()).padStart(2)} ${at.toISOString().slice(11, 23)}`;
}
