import type { Happened } from './forbidden.ts';
import { PLAIN } from './is-complete.ts';

/** What a SWV without a dossier of its own here may never hold (DESIGN section 3, mode `extern`), in words of its own. */
export function forbiddenExtern({ before, after, world }: Happened): readonly string[] {
  if (after === null) return [];
  const { extern } = after.answers;
  const kept = Object.keys(after.answers).filter((id) => id !== 'extern' && id !== 'ruimte');
  const evaluated = Object.values(after.followUp?.evaluations ?? {}).flatMap((one) => Object.keys(one?.answers ?? {}));
  const found: Readonly<Record<string, boolean>> = {
    'begun in the other mode': before === null && (extern === true) !== world.rules.extern,
    'moved to the other mode': before !== null && before.answers.extern !== extern,
    'something of a pupil where no dossier is': extern === true && kept.some((id) => !PLAIN.includes(id)),
    'a pupil marked where no dossier is': extern === true && after.pupil !== null,
    'a text in an evaluation where no dossier is':
      extern === true && evaluated.some((id) => id !== 'doelBereikt' && id !== 'gehoordOp'),
    'a number of another system in a dossier here': extern !== true && after.answers.externNummer !== undefined,
  };
  return Object.entries(found).flatMap(([problem, is]) => (is ? [problem] : []));
}
