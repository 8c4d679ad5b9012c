import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact, longFact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { bold, heading, line, subheading, words } from '../../parts/text.ts';
import type { ConfigText, LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import type { Certainty } from './configuration-view.ts';
import { certaintyWords } from './value-row.ts';
import { configurationInputs, configurationVerbs } from './verbs.ts';

interface Valid {
  readonly value: ConfigText;
  readonly bron: ConfigText | null;
  /** null: it has no dates. */
  readonly geldigVanaf: LocalDate | null;
  readonly geldigTot: LocalDate | null;
}

export interface ValueView extends Valid {
  /** Its id is the section. */
  readonly data: CardData;
  readonly mayChange: boolean;
  readonly place: ConfigText;
  readonly section: ConfigText;
  readonly label: ConfigText;
  readonly certainty: Certainty;
  readonly gecontroleerdOp: LocalDate | null;
  readonly open: ConfigText | null;
  readonly tegenspraak: readonly { readonly value: ConfigText; readonly bron: ConfigText }[];
  readonly keuze: ConfigText | null;
  /** What held before and what holds later. */
  readonly others: readonly Valid[];
}

const TITLE = 'Een regel van je samenwerkingsverband';

/** One value with where it comes from, when it holds, how sure it is, and what other sources say. */
export const valueCard = posted<ValueView>(
  (view) =>
    frame({
      title: TITLE,
      speak: `${certaintyWords(view.certainty, view.gecontroleerdOp)}.`,
      body: [
        heading(TITLE),
        line([bold(view.label)]),
        ...longFact('Nu', view.value),
        fact('Geldig', validity(view)),
        ...(view.bron === null ? [] : [fact('Bron', view.bron)]),
        words(`${certaintyWords(view.certainty, view.gecontroleerdOp)}.`, {
          ...(view.certainty === 'zeker' ? {} : { weight: 'Bolder' }),
        }),
        ...(view.open === null ? [] : [fact('Nog open', view.open)]),
        ...contradictions(view),
        ...(view.others.length === 0 ? [] : [subheading('Op een ander moment')]),
        ...view.others.map((other) => fact(validity(other), other.value)),
        fact('Plek in het bestand', `${view.section}.json, ${view.place}`),
        back(view),
      ],
    }),
  () => TITLE,
);

const back = ({ data, place, mayChange }: ValueView) =>
  buttons(
    ...(mayChange
      ? [execute(configurationVerbs.edit, 'Pas aan', data, { constants: { [configurationInputs.place]: place } })]
      : []),
    execute(configurationVerbs.section, 'Terug naar het onderdeel', data),
  );

function validity({ geldigVanaf, geldigTot }: Valid): string {
  if (geldigVanaf === null) return 'altijd';
  if (geldigTot === null) return `vanaf ${fullDay(geldigVanaf)}`;
  return `van ${fullDay(geldigVanaf)} tot en met ${fullDay(geldigTot)}`;
}

function contradictions({ tegenspraak, keuze }: ValueView): readonly CardElement[] {
  if (tegenspraak.length === 0) return [];
  return [
    subheading('Een andere bron zegt iets anders'),
    ...tegenspraak.map(({ value, bron }) => fact(bron, value)),
    keuze === null ? words('We houden de strengste aan.') : fact('Waarom deze telt', keuze),
  ];
}
