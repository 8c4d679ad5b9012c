import { isDeepStrictEqual } from 'node:util';
import { accountCard } from '../../../cards/verantwoording/dossier/account-card.ts';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { accountInputs, OPTIONAL } from '../../../cards/verantwoording/verbs.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { ok, refuse } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { mayFill } from '../abilities.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { wholeView } from '../posts/view-whole.ts';
import type { FillPart } from '../rules/command.ts';
import { formSteps, stepAfter, stepOf } from '../rules/form-steps.ts';
import { moneyPartOf, type Part, partOf } from '../rules/format.ts';
import { missingIn, optionalIn } from '../rules/missing.ts';
import { answersOf, EMPTY_PART, isFilling } from '../rules/verantwoording.ts';
import { partsOfYours } from '../rules/who-has-it.ts';
import { type Click, changing, type Desk, folded, inputOf, look, looking, type Refused } from './on-account.ts';
import { readHalf, readTyped, type Typed, typedStep } from './read-typed.ts';
import { showStep, showTyped, stepsOf } from './show-step.ts';

/** *Begin* and *Verder*: the part that is named, else the first of this person with something missing. */
export const openVerb = (house: VerantwoordingHouse): HandleVerb =>
  looking(house, async (desk) => {
    const why = whyNot(desk);
    if (why) return folded(desk, why);
    const part = partToOpen(desk);
    if (part === null) return folded(desk, 'niet-jouw-rol');
    return inputOf(desk, accountInputs.to) === OPTIONAL ? showOptional(desk, part) : showStep(desk, part);
  });

/** *Mag ook*: at the first that is empty still; all filled in by now, the part as it is. */
function showOptional(desk: Desk, part: Part): Promise<InvokeReply> {
  const { record, scene } = desk.of;
  const empty = optionalIn(part, scene.format, answersOf(record));
  return showStep(desk, part, empty.length === 0 ? {} : { at: stepOf(stepsOf(desk, part), empty) });
}

function whyNot({ of: { record, scene } }: Desk): RefusalCode | null {
  if (record.state === 'niet-ingediend' || scene.campagne.state === 'gesloten') return 'gesloten';
  if (!isFilling(record.state)) return record.state === 'klaargezet' ? 'niet-open' : 'ingediend';
  return scene.campagne.state === 'open' ? null : 'niet-open';
}

function partToOpen(desk: Desk): Part | null {
  const { record, scene, actor } = desk.of;
  const may = mayFill(actor, record, scene.format);
  if (!may.ok) return null;
  const named = inputOf(desk, accountInputs.part);
  if (named !== '') return may.value.parts.includes(named) ? partOf(scene.format, named) : null;
  const answers = answersOf(record);
  const yours = partsOfYours(record, scene.format, actor);
  const lacks = scene.format.onderdelen.filter((part) => missingIn(part, scene.format, answers).length > 0);
  const byRole = mayFill(actor, record, { ...scene.format, tekent: null });
  const first =
    yours[0] ??
    (byRole.ok ? byRole.value.parts[0] : (lacks.find(({ id }) => may.value.parts.includes(id))?.id ?? null));
  return partOf(scene.format, first ?? may.value.parts[0] ?? '');
}

/** *Bewaar en ga verder*: the step is saved whole or not at all, and the next one comes. */
export const saveVerb = (house: VerantwoordingHouse): HandleVerb =>
  changing(house, {
    command: async (desk) => {
      const typed = typedStep(desk);
      if (typed === null) return refuse('bestaat-niet');
      const read = await readTyped(desk, typed);
      if (read.ok) return ok(fill(desk, typed, read.answers, follows(desk, typed, read.answers)));
      const [first] = read.refusals;
      return { ok: false, refusal: first ?? { code: 'verouderd' } };
    },
    reply: async (desk, refused) => {
      const typed = typedStep(desk);
      if (typed === null) return folded(desk, refused?.code ?? null);
      // The same click again: it is saved, so it goes on as the first did.
      if (refused === null || refused.code === 'al-gedaan') return goOn(desk, typed);
      return showRefused(desk, typed, refused);
    },
  });

function fill(desk: Click, { part, revision }: Typed, answers: FillPart['answers'], more: boolean): FillPart {
  const { record } = desk.of;
  const on = { id: record.id, revision: desk.turn.inbound.data.revision };
  return { kind: 'fillPart', ...on, part: { id: part.id, revision }, answers, more };
}

/** Whether more steps of this part follow once these answers stand. */
function follows(desk: Click, { part, step }: Typed, filled: FillPart['answers']): boolean {
  const { record, scene } = desk.of;
  const held = record.onderdelen[part.id] ?? EMPTY_PART;
  const all = Object.entries({ ...held.answers, ...filled }).flatMap(([id, one]) => (one === null ? [] : [[id, one]]));
  const answers = Object.fromEntries(all);
  if (inputOf(desk, accountInputs.to) === 'doel') return true;
  const next = { ...held, answers };
  const whole = answersOf({ onderdelen: { ...record.onderdelen, [part.id]: next } });
  return stepAfter(step, formSteps(part, scene.format, next, whole)) !== null;
}

/** What comes after a saved step: the next, one more goal, another part of theirs, or the account. */
async function goOn(desk: Desk, { part, step }: Typed): Promise<InvokeReply> {
  const { record, scene, actor } = desk.of;
  const to = inputOf(desk, accountInputs.to);
  const steps = stepsOf(desk, part);
  if (to === 'doel') {
    const at = steps.findIndex((one) => one.some(({ kind }) => kind === 'nieuw'));
    if (at >= 0) return showStep(desk, part, { at });
  }
  const next = stepAfter(step, steps);
  if (next !== null) return showStep(desk, part, { at: next, saved: part.id });
  const other = partsOfYours(record, scene.format, actor).find((id) => id !== part.id);
  const waits = other === undefined ? null : partOf(scene.format, other);
  if (waits !== null) return showStep(desk, waits, { saved: part.id });
  // The balance is the school's own number: it is told on a card that folds.
  const hasMoney = moneyPartOf(scene.format)?.id === part.id;
  const lacks = missingIn(part, scene.format, answersOf(record)).length > 0;
  return hasMoney || lacks ? showWhole(desk) : folded(desk);
}

export const showWhole = async (desk: Desk, note: RefusalCode | null = null, page = 1): Promise<InvokeReply> =>
  accountCard(await wholeView(desk.tx, desk.of, look(desk, note), page));

/** Said at the input; what is about the account stands above what was typed. */
const AT_INPUT: readonly RefusalCode[] = ['meer-besteed', 'deel-groter'];

export async function showRefused(desk: Desk, typed: Typed, refused: Refused): Promise<InvokeReply> {
  if (refused.code === 'niet-jouw-rol' || refused.code === 'bestaat-niet') return folded(desk, refused.code);
  if (AT_INPUT.includes(refused.code)) return showTyped(desk, typed, { refusals: [refused] });
  const read = await readTyped(desk, typed);
  if (!read.ok) return showTyped(desk, typed, { refusals: read.refusals });
  return showTyped(desk, typed, { refusals: [], note: refused.code });
}

/**
 * *Later verder* and *Sluit formulier*: what can be read is kept, half a step too. What cannot be read stays in the form
 * once more, unless they leave all the same.
 */
export const laterVerb = (house: VerantwoordingHouse): HandleVerb =>
  changing(house, {
    command: keepHalf,
    reply: async (desk, refused) => {
      const typed = typedStep(desk);
      if (typed === null) return folded(desk, refused?.code ?? null);
      const stays = inputOf(desk, accountInputs.leave) !== 'ja';
      if (refused !== null && refused.code !== 'al-gedaan') {
        const changed = refused.code === 'onderdeel-veranderd' || refused.code === 'verouderd';
        return changed || stays ? showRefused(desk, typed, refused) : folded(desk, refused.code);
      }
      const { refusals } = await readHalf(desk, typed);
      if (refusals.length > 0 && stays) return showTyped(desk, typed, { refusals, leaving: true });
      const note = refusals.length > 0 ? 'deels-bewaard' : null;
      return inputOf(desk, accountInputs.to) === 'onderdelen' ? showWhole(desk, note) : folded(desk, note);
    },
  });

export async function keepHalf(desk: Click) {
  const typed = typedStep(desk);
  if (typed === null) return refuse<RefusalCode>('bestaat-niet');
  const { answers } = await readHalf(desk, typed);
  const held = desk.of.record.onderdelen[typed.part.id]?.answers ?? {};
  const news = Object.entries(answers).some(([id, answer]) => !isDeepStrictEqual(answer ?? null, held[id] ?? null));
  return news ? ok(fill(desk, typed, answers, true)) : null;
}
