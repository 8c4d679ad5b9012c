import type { Happened } from './forbidden.ts';

const problems = (found: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(found).flatMap(([problem, is]) => (is ? [problem] : []));

/** What may never be after a decision, in words of its own and with none of the rules' code. */
export function afterwards({ before, after, command, name, now }: Happened): readonly string[] {
  const followUp = after?.followUp ?? null;
  if (after === null || followUp === null) {
    return problems({
      'a decision that nobody has to send': after?.decision != null,
      'what came after was forgotten': before?.followUp != null && after !== null,
    });
  }
  const { sent, started, stopped, notStarted, evaluations, rod } = followUp;
  const was = before?.followUp ?? null;
  // While a decision is mended the old one stands; a new one may give or take what was followed.
  const standing = after.decision ?? after.mended.at(-1)?.decision ?? null;
  const anew = before?.decision === null && after.decision !== null && after.mended.length > 0;
  const decided = (after.mended[0]?.decision ?? after.decision)?.on ?? '9999';
  const standingSince = standing?.on ?? '9999';
  const days = [sent?.on, started?.on, rod?.on, ...notStarted.map(({ on }) => on)].filter((on) => on !== undefined);
  const halves = [evaluations.halfweg, evaluations.eind];
  const granted = standing?.outcome === 'toegekend';
  return problems({
    'followed before it was decided': standing === null,
    'a day before the decision': days.some((on) => on < decided),
    'sent before the decision that stands': command?.kind === 'recordSent' && sent !== null && sent.on < standingSince,
    'a day that has yet to come': days.some((on) => on > now.today),
    'something granted that was refused': !granted && (started !== null || after.endsOn !== null),
    'begun after its last day':
      started !== null && after.endsOn !== null && stopped === null && started.on > after.endsOn,
    'a last day of what never began': stopped?.how === 'niet-begonnen' && (after.endsOn !== null || started !== null),
    'stopped later than it ends': stopped?.how === 'eerder' && stopped.on !== after.endsOn,
    'a grant that was mended begins on another day':
      anew && granted && after.mended.at(-1)?.decision.outcome === 'toegekend' && was?.begins !== followUp.begins,
    'begun twice': !anew && was?.started != null && was.started !== started,
    'stopped twice': !anew && was?.stopped != null && was.stopped !== stopped,
    'sent a third time': !anew && was?.sent?.corrected === true && was.sent !== sent,
    'a "nee" was forgotten': !anew && (was?.notStarted.length ?? 0) > notStarted.length,
    'an evaluation was undone': (['halfweg', 'eind'] as const).some(
      (half) => !anew && was?.evaluations[half]?.done != null && was.evaluations[half] !== evaluations[half],
    ),
    'evaluated without having begun': started === null && halves.some((one) => one !== null),
    'the pupil not heard at the evaluation':
      after.answers.over !== 'groep' &&
      halves.some((one) => one?.done != null && !(one.answers.gehoordOp && one.answers.gehoordOp <= now.today)),
    'the parents neither spoken nor waived at the evaluation':
      after.answers.over !== 'groep' &&
      !after.answers.extern &&
      halves.some((one) => one?.done != null && !(one.answers.ouders?.spoken || one.answers.ouders?.reason)),
    'changed after it stopped': !anew && was?.stopped != null && followUp !== was && command?.kind !== 'recordSent',
    'sent by someone else than the administratie': command?.kind === 'recordSent' && name !== 'administratie',
    'content told by somebody of another school': command?.kind === 'evaluate' && !!name?.includes('Elsewhere'),
  });
}
