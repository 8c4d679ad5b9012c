import { fileNotReadCard, fileReadCard } from '../../../../cards/beheer/import/file-card.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { amount, revision, subjectId } from '../../../../cards/words/brands.ts';
import type { Message } from '../../../core/inbound.ts';
import type { MessageReply } from '../../../core/reply.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import { change } from '../../../delivery/change.ts';
import { mayManage } from '../../abilities.ts';
import { isSettingsFile } from '../../schema/configuration/read-settings-file.ts';
import { takeSettings } from '../configuration/take-settings.ts';
import { type ReadImport, readImport } from './read-import.ts';

const WHAT = { verb: 'beheer.import.bestand', subject: subjectId('import') } as const;

/**
 * A file that somebody sent in their own chat. Only a functioneel beheerder's is fetched, and before the transaction; of
 * anyone else nothing is opened. The answer stays in the chat, so what the file says is behind its button. A .json file is
 * one of settings.
 */
export const takeFile =
  (house: AppHouse) =>
  async (turn: Turn<Message>): Promise<MessageReply> => {
    const { actor, inbound, log } = turn;
    const [file, ...others] = inbound.files ?? [];
    if (file && others.length === 0 && isSettingsFile(file)) return takeSettings(house)(turn, file);
    const may = mayManage(actor);
    const fetched = may.ok ? await fetchOne(house, turn) : refuse('import-bestand-rol');
    const done: Result<ReadImport, BeheerRefusal> = await change(house, turn, WHAT, async (tx) =>
      fetched.ok
        ? ok(
            await readImport(tx, house.ids, {
              bytes: fetched.value,
              source: 'file',
              person: actor.person,
              appId: house.appId,
            }),
          )
        : fetched,
    );
    log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    if (!done.ok) return fileNotReadCard({ code: done.refusal.code });
    const { id, content } = done.value;
    return fileReadCard({
      data: { v: 1, swv: actor.swv, id, revision: revision(0) },
      lines: amount('rows' in content ? content.rows.length : 0),
      errors: amount('errors' in content ? content.errors.length : 0),
    });
  };

async function fetchOne(
  { files }: Pick<AppHouse, 'files'>,
  { inbound, log }: Turn<Message>,
): Promise<Result<Uint8Array, BeheerRefusal>> {
  const [file, ...others] = inbound.files ?? [];
  if (!file || others.length > 0) return refuse('import-bestand-een');
  const fetched = await files.fetch(file.downloadUrl);
  if (fetched.kind === 'fetched') return ok(fetched.bytes);
  if (fetched.kind === 'too-big') return refuse('import-bestand-te-groot');
  log.set('file', fetched.why);
  return refuse('import-bestand-mislukt');
}
