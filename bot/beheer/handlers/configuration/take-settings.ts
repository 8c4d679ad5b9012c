import { createHash } from 'node:crypto';
import { settingsNotReadCard, settingsReadCard } from '../../../../cards/beheer/configuration/file-read-card.ts';
import { sectionLabel } from '../../../../cards/beheer/configuration/labels.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { amount, revision, type SubjectId, subjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { Message, SentFile } from '../../../core/inbound.ts';
import type { MessageReply } from '../../../core/reply.ts';
import { ok, type Refusal, type Result, refuse } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import { change } from '../../../delivery/change.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { outlook } from '../../../swv/import-next.ts';
import { newestVersion } from '../../../swv/stored-version.ts';
import { mayManage } from '../../abilities.ts';
import { keepPending } from '../../data/import/pending.ts';
import { refusalOf } from '../../rules/configuration/consider.ts';
import { sectionsInFile } from '../../rules/configuration/sections-in-file.ts';
import { readSettingsFile } from '../../schema/configuration/read-settings-file.ts';
import { clipped } from './view-rule.ts';

const WHAT = { verb: 'beheer.instellingen-bestand-gestuurd', subject: subjectId('instellingen') } as const;

interface Read {
  readonly name: string;
  readonly value: unknown;
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
}

interface Kept {
  readonly id: SubjectId;
  readonly sections: readonly string[];
  readonly found: { readonly is: 'differences' | 'faults'; readonly count: number };
}

/**
 * A .json file that somebody sent in their own chat: settings. Only a functioneel beheerder's is fetched, and before the
 * transaction. It is kept for an hour, for who sent it; what it would change is behind the button.
 */
export const takeSettings =
  (house: AppHouse) =>
  async (turn: Turn<Message>, file: SentFile): Promise<MessageReply> => {
    const read = mayManage(turn.actor).ok ? await readIt(house, turn, file) : refuse('import-bestand-rol');
    const done = await change<Kept, BeheerRefusal>(house, turn, WHAT, async (tx) =>
      // Why it is no JSON may quote a word of theirs: the card says it, the audit log does not.
      read.ok ? keep(tx, house, turn, read.value) : refuse(read.refusal.code),
    );
    turn.log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    if (!read.ok) return notRead(read.refusal);
    return done.ok ? kept(turn, done.value) : notRead(done.refusal);
  };

async function readIt(
  { files }: Pick<AppHouse, 'files'>,
  { log }: Turn<Message>,
  { name, downloadUrl }: SentFile,
): Promise<Result<Read, BeheerRefusal>> {
  const fetched = await files.fetch(downloadUrl);
  if (fetched.kind === 'too-big') return refuse('instellingen-bestand-te-groot');
  if (fetched.kind === 'failed') {
    log.set('file', fetched.why);
    return refuse('instellingen-bestand-mislukt');
  }
  const json = readSettingsFile(fetched.bytes);
  if (!json.ok) return json;
  const hash = createHash('sha256').update(fetched.bytes).digest('hex');
  return ok({ name, value: json.value.value, hash });
}

/** Keeps what could be taken into use, or mended; of what changes nothing only the audit row stays. */
async function keep(
  tx: ChangeTx,
  { configurations, ids }: Pick<AppHouse, 'configurations' | 'ids'>,
  { actor }: Turn<Message>,
  { name, value, hash }: Read,
): Promise<Result<Kept, BeheerRefusal>> {
  const now = (await newestVersion(tx))?.raw ?? {};
  const names = configurations.sections.map((section) => section.name);
  const sent = sectionsInFile(value, name, names, now);
  if (!sent.ok) return sent;
  const seen = outlook(now, { ...now, ...sent.value }, configurations.sections);
  if (seen.kind === 'same' || seen.kind === 'another-swv') return { ok: false, refusal: refusalOf(seen) };
  const id = subjectId(ids.next());
  const content = { sections: sent.value };
  await keepPending(tx, { id, personId: actor.person, source: 'configuration', hash, at: tx.now, content });
  const sections = Object.keys(sent.value).filter((section) => names.includes(section));
  const faults = seen.kind === 'wrong' ? seen.problems.length : 0;
  tx.record({ wat: 'instellingen-gelezen', import: id, hash, onderdelen: sections.join(', '), fouten: faults });
  const found =
    seen.kind === 'wrong'
      ? ({ is: 'faults', count: faults } as const)
      : ({ is: 'differences', count: seen.differences.length } as const);
  return ok({ id, sections, found });
}

const kept = ({ actor }: Turn<Message>, { id, sections, found }: Kept): PostedCard =>
  settingsReadCard({
    data: { v: 1, swv: actor.swv, id, revision: revision(0) },
    sections: sections.map((name) => clipped(sectionLabel(name))),
    found: { is: found.is, count: amount(found.count) },
  });

function notRead({ code, facts = {} }: Refusal<BeheerRefusal>): PostedCard {
  const { regel, teken, reden } = facts;
  const at =
    reden === undefined
      ? null
      : { regel: amount(Number(regel)), teken: amount(Number(teken)), reden: clipped(String(reden), 200) };
  return settingsNotReadCard({ code, at });
}
