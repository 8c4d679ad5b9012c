import type { Typing } from '../../../../cards/arrangements/dossier/typing.ts';
import type { ZittingDossierView } from '../../../../cards/arrangements/dossier/zitting-dossier-card.ts';
import type { GivenAdvice, ZittingTask } from '../../../../cards/arrangements/dossier/zitting-task.ts';
import { type Amount, amount } from '../../../../cards/words/brands.ts';
import { at } from '../../../swv/dated.ts';
import { mayWord } from '../../abilities/for-the-swv.ts';
import type { MayRead } from '../../abilities/permission.ts';
import type { Vote } from '../../rules/course.ts';
import { visibleVotes } from '../../rules/visible-votes.ts';
import { AGREES } from '../../rules/zitting/advise-in-zitting.ts';
import { outlook } from '../../rules/zitting/outlook.ts';
import { asksConditions, wordsFor } from '../../rules/zitting/word.ts';
import { isPresent, openZittingOf, type Zitting } from '../../rules/zitting/zitting.ts';
import { type Case, type Dossier, dataOf, type Look, NO_POST, numberOf } from '../case.ts';
import { nameOf } from '../read-facts.ts';
import { courseView } from '../view-course.ts';
import { proView } from '../view-experts.ts';
import { contentOf, limitsOf } from '../view-form.ts';
import { zittingData } from './zitting-data.ts';

/** The dossier of a request on the list for a member or the secretary; null for anyone else, and outside a zitting. */
export function zittingDossierView(
  of: Dossier,
  look: Look,
  reader: MayRead,
  page: Amount | null,
  typing: Typing,
): ZittingDossierView | null {
  const { record, scene, facts } = of;
  const zitting = openZittingOf(record, scene.committee);
  const task = zitting && taskOf(of, reader, zitting);
  if (zitting === null || task === null || facts.place === null) return null;
  return {
    ...typing,
    ...contentOf(of),
    data: dataOf(of, { page: NO_POST }),
    zitting: zittingData(of.swv, zitting),
    place: facts.place.at,
    total: facts.place.total,
    dossiernummer: numberOf(record),
    kindName: at(scene.soort.label, scene.day).value,
    school: facts.school,
    requester: nameOf(facts, record.requester),
    course: courseView(of, reader),
    limits: limitsOf(scene.rules),
    task,
    pro: proView(of, reader),
    page,
    note: look.note,
  };
}

function taskOf(of: Case, reader: MayRead, zitting: Zitting): ZittingTask | null {
  const { record, scene, viewer } = of;
  if (reader.as === 'cvt') return adviceTask(of, reader, zitting);
  const may = mayWord(viewer.actor, record, { committee: scene.committee, ties: viewer.ties });
  return reader.as === 'secretaris' && may.ok ? wordingTask(of, reader) : null;
}

const said = ({ facts }: Case, { by, choice, sentence }: Vote): GivenAdvice => ({
  name: nameOf(facts, by),
  choice,
  sentence,
});

function adviceTask(of: Case, reader: MayRead, zitting: Zitting): ZittingTask {
  const { record, scene, viewer } = of;
  const own = record.votes.find(({ seat, by }) => seat === reader.seat && by === viewer.actor.person) ?? null;
  const visible = visibleVotes(record, reader, scene.committee);
  const final = record.votes.some(({ seat, zitting: of }) => seat === reader.seat && of === null);
  return {
    kind: 'advies',
    preadvies: record.review?.preadvies ?? null,
    own: own && { choice: own.choice, sentence: own.sentence },
    may: !isPresent(zitting, viewer.actor.person) ? 'niet-aanwezig' : final ? 'al-gestemd' : 'ja',
    advices: visible === null ? null : visible.votes.map((vote) => said(of, vote)),
  };
}

function wordingTask(of: Case, reader: MayRead): ZittingTask {
  const { record, scene } = of;
  const { stand, given, seats } = outlook(record, scene);
  const { review } = record;
  const words = wordsFor(record, stand.outcome);
  const votes = visibleVotes(record, reader, scene.committee)?.votes ?? [];
  return {
    kind: 'verwoord',
    stand: stand.outcome,
    voor: amount(stand.voor),
    tegen: amount(stand.tegen),
    voorwaarden: amount(stand.voorwaarden),
    nogNiet: amount(stand.nogNiet),
    given: amount(given),
    seats: amount(seats),
    conditions: asksConditions(stand) ? 'moet' : stand.voorwaarden > 0 ? 'mag' : 'nee',
    saved: words,
    consulent: review && AGREES[review.preadvies] === stand.outcome ? review.sentence : null,
    advices: votes.map((vote) => said(of, vote)),
  };
}
