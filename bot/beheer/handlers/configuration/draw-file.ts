import { settingsFileCard } from '../../../../cards/beheer/configuration/file-card.ts';
import { sectionLabel } from '../../../../cards/beheer/configuration/labels.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import { outlook } from '../../../swv/import-next.ts';
import { newestVersion } from '../../../swv/stored-version.ts';
import { findSentFile } from '../../data/configuration/sent-file.ts';
import { refusalOf } from '../../rules/configuration/consider.ts';
import type { Look } from '../looking.ts';
import { dataOf, drawSections, versionView } from './draw-browse.ts';
import type { EditHouse } from './draw-edit.ts';
import { viewOutcome } from './view-outcome.ts';
import { clipped } from './view-rule.ts';

/** A file may name as many sections as it likes. */
const NAMED = 12;

/**
 * What a file of settings would change now, or what is wrong with it: it is held against the version in force each time.
 * The sections, when it is not kept any more or was another's.
 */
export async function drawFile(look: Look, house: EditHouse, note: BeheerRefusal | null = null): Promise<PostedCard> {
  const { tx, turn, may } = look;
  const { sections } = house.configurations;
  const { id, page = 1 } = turn.inbound.data;
  const file = await findSentFile(tx, id, { person: turn.actor.person, now: turn.now });
  if (!file) return drawSections(look, sections, { note: note ?? 'instellingen-bestand-weg' });
  const newest = await newestVersion(tx);
  const [now, brought] = [newest?.raw ?? {}, Object.keys(file.sections)];
  const next = { ...now, ...file.sections };
  const seen = outlook(now, next, sections);
  const stop = seen.kind === 'same' || seen.kind === 'another-swv' ? refusalOf(seen).code : null;
  const running = await house.running(tx);
  return settingsFileCard({
    data: dataOf(look, id, newest?.version ?? 0),
    note: note ?? stop,
    mayChange: may.mayChange,
    version: newest && (await versionView(tx, newest)),
    sections: named(brought),
    others: named(sections.map(({ name }) => name).filter((name) => !brought.includes(name))),
    ...viewOutcome(seen, { now, next, running, today: dayOf(turn.now), page }),
  });
}

const named = (names: readonly string[]) => names.slice(0, NAMED).map((name) => clipped(sectionLabel(name), 60));
