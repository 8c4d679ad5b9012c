import type { EditView } from '../../../../cards/beheer/configuration/edit-card.ts';
import { placeLabel, sectionLabel } from '../../../../cards/beheer/configuration/labels.ts';
import { configurationInputs, MOST_JSON } from '../../../../cards/beheer/configuration/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { bytesOf, CARD_BYTES } from '../../../../cards/parts/card-bytes.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import type { Refusal } from '../../../core/result.ts';
import type { runningOf } from '../../../delivery/running.ts';
import type { Configurations } from '../../../swv/configurations.ts';
import { placeText } from '../../../swv/place.ts';
import type { Problem } from '../../../swv/problem.ts';
import { newestVersion, type StoredVersion } from '../../../swv/stored-version.ts';
import { considered, refusalOf } from '../../rules/configuration/consider.ts';
import { partAt } from '../../rules/configuration/part.ts';
import { markOf, type Part } from '../../rules/configuration/pasted-version.ts';
import { fits, readPasted } from '../../schema/configuration/read-pasted.ts';
import type { Look } from '../looking.ts';
import { dataOf, drawSection } from './draw-browse.ts';
import { fittingCard } from './fitting-card.ts';
import { partOf } from './part-of.ts';
import { viewCompared } from './view-compared.ts';
import { clipped } from './view-rule.ts';

const MOST_FAULTS = 8;

/** What the cards for changing the configuration work with. */
export interface EditHouse {
  readonly configurations: Configurations;
  readonly running: ReturnType<typeof runningOf>;
}

/** The form with the text as it is now. */
export async function drawEdit(look: Look, { configurations: { sections } }: EditHouse): Promise<InvokeReply> {
  const newest = await newestVersion(look.tx);
  const part = newest && partOf(look.turn, sections, newest);
  if (!newest || !part) return drawSection(look, sections, { note: 'bestaat-niet' });
  return fittingCard(editView(look, newest, part, { text: prefilled(newest, part) }));
}

/** The form with the text as typed, and what is wrong with it or what it would change. `refusal`: why a click did nothing. */
export async function drawCompared(
  look: Look,
  { configurations: { sections }, running }: EditHouse,
  refusal: Refusal<BeheerRefusal> | null,
): Promise<InvokeReply> {
  const { tx, turn } = look;
  const newest = await newestVersion(tx);
  const part = newest && partOf(turn, sections, newest);
  if (!newest || !part) return drawSection(look, sections, { note: 'bestaat-niet' });
  const typed = turn.inbound.inputs[configurationInputs.text] ?? '';
  const text = fits(typed) ? typed : prefilled(newest, part);
  const draw = (note: Refusal<BeheerRefusal> | null, more: Partial<EditView> = {}) =>
    fittingCard(
      editView(look, newest, part, { text, note: note && { code: note.code, facts: note.facts ?? {} }, ...more }),
    );

  const read = readPasted(turn.inbound.inputs);
  if (!read.ok) {
    // Too long to be compared beside it; as long as it stands on a card by itself it is not taken away.
    const whole = typed.length <= MOST_JSON ? draw(read.refusal, { text: typed }) : null;
    return whole && bytesOf(whole.content) <= CARD_BYTES ? whole : draw(read.refusal);
  }
  const found = considered(newest.raw, part, read.value.value, sections);
  if (!found.ok) return drawSection(look, sections, { note: found.refusal.code });
  const { next, seen } = found.value;
  if (seen.kind === 'wrong') return draw(refusalOf(seen), faultsOf(seen.problems));
  if (seen.kind !== 'possible') return draw(refusalOf(seen));
  const compared = viewCompared({
    now: newest.raw,
    next,
    differences: seen.differences,
    running: await running(tx),
    mark: markOf(part, read.value.value),
    today: dayOf(turn.now),
  });
  return draw(refusal, { compared });
}

const faultsOf = (problems: readonly Problem[]): Pick<EditView, 'faults' | 'moreFaults'> => ({
  faults: problems.slice(0, MOST_FAULTS).map(({ file, path, reason }) => ({
    where: clipped(path === '' ? file : path, 200),
    reason: clipped(reason, 300),
  })),
  moreFaults: Math.max(0, problems.length - MOST_FAULTS),
});

function editView(
  look: Look,
  { version }: StoredVersion,
  { section, place }: Part,
  more: Pick<EditView, 'text'> & Partial<EditView>,
): EditView {
  return {
    data: dataOf(look, section, version),
    note: null,
    label: place.length === 0 ? sectionLabel(section) : placeLabel(section, place),
    file: `${section}.json`,
    place: placeText(place),
    faults: [],
    moreFaults: 0,
    compared: null,
    ...more,
  };
}

/** The part as JSON, as airy as fits; empty when it is too much for a card, or is not there yet. */
function prefilled({ raw }: StoredVersion, { section, place }: Part): string {
  const part = partAt(raw[section], place);
  if (part === undefined) return '';
  return [JSON.stringify(part, null, 2), JSON.stringify(part, null, 1), JSON.stringify(part)].find(fits) ?? '';
}
