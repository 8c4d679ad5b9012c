import { importPasteCard } from '../../../../cards/beheer/import/paste-card.ts';
import { importInputs, importVerbs } from '../../../../cards/beheer/import/verbs.ts';
import { revision, subjectId } from '../../../../cards/words/brands.ts';
import { ok, refuse } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { dropPending, findPending } from '../../data/import/pending.ts';
import { readPaste } from '../../schema/import/paste-schema.ts';
import { type Look, looking } from '../looking.ts';
import { managing } from '../managing.ts';
import { confirmImport } from './confirm-import.ts';
import { drawImport, drawStart } from './draw-import.ts';
import { readImport } from './read-import.ts';

/** The verbs of the import of people and schools. */
export function importPartVerbs(house: AppHouse): Readonly<Record<string, HandleVerb>> {
  return {
    [importVerbs.open]: looking(house, async (look) => drawStart(look)),

    [importVerbs.paste]: looking(house, async (look) =>
      look.may.mayChange ? drawPaste(look) : drawStart(look, 'alleen-kijken'),
    ),

    [importVerbs.read]: managing(house, {
      carry: async ({ tx, turn, may, appId }) => {
        const text = readPaste(turn.inbound.inputs);
        if (!text.ok) return text;
        const bytes = new TextEncoder().encode(text.value);
        return ok(await readImport(tx, house.ids, { bytes, source: 'paste', person: may.person, appId }));
      },
      draw: async (look, done) => {
        if (done.ok) return drawImport(look, done.value.id, { page: 1 });
        const { code, field } = done.refusal;
        return field === importInputs.text ? drawPaste(look, code) : drawStart(look, code);
      },
    }),

    [importVerbs.look]: looking(house, (look) => {
      const { id, page } = look.turn.inbound.data;
      return drawImport(look, id, { page: page ?? 1 });
    }),

    [importVerbs.confirm]: managing(house, {
      carry: (managed) => confirmImport(managed, house.ids),
      draw: (look, done) =>
        drawImport(look, look.turn.inbound.data.id, { page: 1, note: done.ok ? null : done.refusal.code }),
    }),

    [importVerbs.discard]: managing(house, {
      carry: async ({ tx, turn, may }) => {
        const { id } = turn.inbound.data;
        const pending = await findPending(tx, id, { person: may.person, now: turn.now, lock: true });
        if (!pending || pending.done) return refuse(pending ? 'al-gedaan' : 'import-weg');
        await dropPending(tx, id);
        tx.record({ wat: 'import-weggegooid', hash: pending.hash });
        return ok(null);
      },
      draw: async (look, done) => drawStart(look, done.ok ? null : done.refusal.code),
    }),
  };
}

const drawPaste = ({ turn }: Look, problem: Parameters<typeof importPasteCard>[0]['problem'] = null) =>
  importPasteCard({
    data: { v: 1, swv: turn.actor.swv, id: subjectId('import'), revision: revision(0) },
    problem,
  });
