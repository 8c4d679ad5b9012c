import { importDoneCard } from '../../../../cards/beheer/import/done-card.ts';
import { ERROR_ROWS, importErrorsCard } from '../../../../cards/beheer/import/errors-card.ts';
import { CHANGE_ROWS, importPreviewCard } from '../../../../cards/beheer/import/preview-card.ts';
import { importStartCard } from '../../../../cards/beheer/import/start-card.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { CardData } from '../../../../cards/parts/card-data.ts';
import { amount, importSentence, revision, type SubjectId, subjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { ImportError } from '../../../people/import/import-error.ts';
import { readRegister } from '../../../people/register.ts';
import { tenantsOfSwv } from '../../../store/tenants-of-swv.ts';
import type { MayLook } from '../../abilities.ts';
import { findPending } from '../../data/import/pending.ts';
import { previewImport } from '../../rules/import/preview-import.ts';
import { shutTenants } from '../../rules/import/shut-tenants.ts';
import { openTenants } from '../../rules/people/open-tenants.ts';
import type { Look } from '../looking.ts';

/** Of a message or a click alike. */
type Someone = { readonly turn: Pick<Look['turn'], 'actor' | 'now'>; readonly may: MayLook };

const dataOf = ({ turn }: Someone, id: SubjectId): CardData => ({
  v: 1,
  swv: turn.actor.swv,
  id,
  revision: revision(0),
});

/** How it works; with the reason why the last click or file did nothing. */
export const drawStart = (someone: Someone, note: BeheerRefusal | null = null): PostedCard =>
  importStartCard({ data: dataOf(someone, subjectId('import')), note, mayChange: someone.may.mayChange });

/**
 * An import as it stands now: what it would change, what is wrong with it, or what it changed. What is not there (any
 * more), and what another beheerder reads in, is the first card with one sentence.
 */
export async function drawImport(
  look: Someone & Pick<Look, 'tx' | 'appId'>,
  id: SubjectId,
  { page, note = null }: { readonly page: number; readonly note?: BeheerRefusal | null },
): Promise<PostedCard> {
  const { actor, now } = look.turn;
  const pending = await findPending(look.tx, id, { person: actor.person, now });
  const data = dataOf(look, id);
  if (pending?.done) return importDoneCard({ data, note, totals: pending.done });
  if (!pending?.content) return drawStart(look, note ?? 'import-weg');
  const today = dayOf(now);
  const standing = { register: await readRegister(look.tx), tenants: await tenantsOfSwv(look.tx, look.appId) };
  const content = shutTenants(pending.content, openTenants(standing.tenants, today));
  const preview = previewImport(standing, content, today);
  if ('errors' in preview) return drawErrors(data, preview.errors, page);
  const { changes, totals, derived, fingerprint, refusal } = preview;
  return importPreviewCard({
    data: { ...data, revision: fingerprint },
    note: refusal ?? note,
    totals,
    derived,
    mayConfirm: look.may.mayChange && refusal === null,
    ...pageOf(changes, page, CHANGE_ROWS),
  });
}

function drawErrors(data: CardData, errors: readonly ImportError[], page: number): PostedCard {
  const { rows, ...paged } = pageOf(errors, page, ERROR_ROWS);
  return importErrorsCard({
    data,
    total: amount(errors.length),
    rows: rows.map(({ line, column, text }) => ({
      line: amount(line),
      column: column === null ? null : importSentence(oneLine(column, 40)),
      text: importSentence(oneLine(text, 600)),
    })),
    ...paged,
  });
}

/** What a file says may hold line ends and be long. */
const oneLine = (text: string, most: number) => text.replace(/\s+/g, ' ').trim().slice(0, most) || '?';
