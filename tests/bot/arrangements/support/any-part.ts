import { firstEmptyStep, whatIsAsked } from '../../../../bot/arrangements/rules/answers.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { confirmation } from '../../../../bot/arrangements/rules/confirm.ts';
import { lessOf, type Partly } from '../../../../bot/arrangements/rules/partly.ts';
import { amount, cents, type LocalDate } from '../../../../cards/words/brands.ts';
import { takenBy } from './play.ts';

interface Rolled {
  readonly pick: number;
  readonly other: number;
}

const WEKEN = [null, null, 6, 8, 12, 0] as const;
const BEDRAG = [null, null, 100_000, 180_000, 500_000, 0] as const;

/** Less than was asked for the most part, now and then as much, more, nothing, or of what the kind does not ask. */
export function anyPart({ pick, other }: Rolled): Partly {
  const weken = WEKEN[pick % WEKEN.length] ?? null;
  const bedrag = BEDRAG[other % BEDRAG.length] ?? null;
  const schooljaren = [null, 1, 2][(pick + other) % 3] ?? null;
  return {
    weken: weken === null ? null : amount(weken),
    bedrag: bedrag === null ? null : cents(bedrag),
    schooljaren: schooljaren === null ? null : amount(schooljaren),
    categorie: [null, null, '1', '2'][pick % 4] ?? null,
  };
}

/** The same, without what this request does not ask: what the card of it has fields for. */
export function partOn(record: Arrangement, rolled: Rolled): Partly {
  const { weken, bedrag, schooljaren, categorie } = anyPart(rolled);
  const asked = firstEmptyStep(record) === null ? whatIsAsked(record) : null;
  return {
    weken: asked?.weken == null ? null : weken,
    bedrag: asked?.bedrag == null ? null : bedrag,
    schooljaren: asked?.tlv == null ? null : schooljaren,
    categorie: asked?.tlv?.categorie == null ? null : categorie,
  };
}

/** The echo of the card that asks to confirm this part; of one that no card would show, that of the whole. */
export function confirmPart(record: Arrangement, partly: Partly, today: LocalDate): string {
  const kind = record.state === 'bij-bestuurder' ? 'decide' : 'conclude';
  const granted = lessOf(whatIsAsked(record), partly);
  return confirmation(record, 'toegekend', takenBy(kind, today), granted.ok ? granted.value : whatIsAsked(record))
    .confirm;
}
