import { type Amount, amount, type ConfigText, type SubjectId } from '../../../cards/words/brands.ts';
import type { Field, Format } from './format.ts';
import { type FilledPart, isHandedIn, type Verantwoording } from './verantwoording.ts';

/** What the directie of an account said last about its name, and what it shares under it. */
export interface Released {
  readonly yes: boolean;
  readonly at: Date;
}

/** What was written at one field that the teams share. */
export interface Learned {
  readonly label: ConfigText;
  /** Those whose directie said yes to these very words. */
  readonly told: readonly { readonly account: Verantwoording; readonly text: string }[];
  /** Those who told it to the samenwerkingsverband alone. */
  readonly kept: Amount;
}

export const isSharedField = (field: Field): boolean => field.soort === 'tekst' && field.delen === true;

/** What teams wrote to share, of accounts that were handed in; by the fields of the format. */
export const learnedOf = (
  { onderdelen }: Pick<Format, 'onderdelen'>,
  accounts: readonly Verantwoording[],
  released: ReadonlyMap<SubjectId, Released>,
): readonly Learned[] =>
  onderdelen.flatMap(({ id, velden }) =>
    velden.filter(isSharedField).map((field): Learned => {
      const said = accounts
        .filter(({ state }) => isHandedIn(state))
        .flatMap((account) => {
          const answer = account.onderdelen[id]?.answers[field.id];
          return answer?.soort === 'tekst' && answer.tekst.trim() !== '' ? [{ account, text: answer.tekst }] : [];
        });
      const told = said.filter(({ account }) => isAgreed(account.onderdelen[id], released.get(account.id)));
      return { label: field.label, told, kept: amount(said.length - told.length) };
    }),
  );

/** A yes is to the words that stood there: what was saved after it needs another. */
export const isAgreed = (part: Pick<FilledPart, 'at'> | undefined, said: Released | undefined): boolean =>
  said?.yes === true && (part?.at ?? said.at) <= said.at;
