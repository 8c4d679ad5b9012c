import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { fact } from '../parts/facts.ts';
import { frame } from '../parts/frame.ts';
import { bold, heading, line, run, subheading, words } from '../parts/text.ts';
import { ROLE_NAMES, type RoleKey } from '../people/role-names.ts';
import type { Amount, Cents, ConfigText, LocalDate } from '../words/brands.ts';
import { everyYear, fullDay, wholeDay } from '../words/dutch-date.ts';
import { euros } from '../words/dutch-money.ts';
import { posted } from '../words/posted-card.ts';
import { type AccountView, accountLine, noteBox, SUMMARIES, spokenNote } from './parts/account-view.ts';
import { verbs, type WhyAbout } from './verbs.ts';

/** A value of the configuration, as a sentence can say it. */
export type WhyValue =
  /** `default`: the day of the year that the configuration names. */
  | { readonly kind: 'termijn'; readonly default: LocalDate | null; readonly own: LocalDate }
  /** null: nobody. */
  | { readonly kind: 'rol'; readonly role: RoleKey | null }
  | { readonly kind: 'drempel'; readonly procent: Amount; readonly bedrag: Cents }
  | { readonly kind: 'onderdeel'; readonly titel: ConfigText; readonly vult: RoleKey };

export interface WhyView extends AccountView {
  readonly about: WhyAbout;
  readonly value: WhyValue;
  readonly bron: ConfigText;
  readonly geldigVanaf: LocalDate;
  readonly geldigTot: LocalDate | null;
  readonly gecontroleerdOp: LocalDate | null;
  /** Whether it holds today and nobody marked it as open; an expired rule is shown, never as a certainty. */
  readonly bevestigd: boolean;
  readonly open: ConfigText | null;
  readonly tegenspraak: readonly { readonly value: WhyValue; readonly bron: ConfigText }[];
}

const ABOUT: Readonly<Record<WhyAbout, { readonly title: string; readonly about: string }>> = {
  termijn: { title: 'Waarom deze datum?', about: 'Tot en met wanneer je kunt invullen' },
  tekenen: { title: 'Wie tekent, en waarom?', about: 'Wie hem indient' },
  beoordelen: { title: 'Waarom ik?', about: 'Wie hem bekijkt en akkoord geeft' },
  drempel: { title: 'Waarom deze grens?', about: 'Wanneer ik vraag waarom er geld over is' },
  onderdeel: { title: 'Waarom dit onderdeel?', about: 'Wat ik vraag, en wie het invult' },
};

/** "Waarom?": any rule that was applied, with its value, source and dates. */
export const whyCard = posted<WhyView>(
  (view) => {
    const { title, about } = ABOUT[view.about];
    return frame({
      title,
      speak: `${spokenNote(view.note)}${about}. ${certainty(view)}`,
      body: [
        heading(title),
        accountLine(view),
        ...noteBox(view.note),
        line([run(`${about}: `), bold(inWords(view.value))]),
        fact('Bron', view.bron),
        fact('Geldig', validity(view)),
        words(certainty(view), view.bevestigd ? {} : { weight: 'Bolder' }),
        ...(view.open === null ? [] : [fact('Nog open', view.open)]),
        ...(view.tegenspraak.length === 0 ? [] : [subheading('Een andere bron zegt iets anders')]),
        ...view.tegenspraak.map(({ value, bron }) => fact(bron, inWords(value))),
        buttons(execute(verbs.show, 'Terug', view.data)),
      ],
    });
  },
  () => SUMMARIES.answer,
);

function inWords(value: WhyValue): string {
  switch (value.kind) {
    case 'termijn': {
      const own = wholeDay(value.own);
      return value.default === null ? own : `${own}; de regel is elk jaar ${everyYear(value.default)}`;
    }
    case 'rol':
      return value.role === null ? 'niemand apart: wie het laatste deel invult, dient in' : ROLE_NAMES[value.role];
    case 'drempel':
      return `als er meer dan ${value.procent} % of meer dan ${euros(value.bedrag)} over is`;
    case 'onderdeel':
      return `${value.titel}, door ${ROLE_NAMES[value.vult]}`;
  }
}

const validity = ({ geldigVanaf, geldigTot }: WhyView): string =>
  geldigTot === null ? `vanaf ${fullDay(geldigVanaf)}` : `van ${fullDay(geldigVanaf)} tot en met ${fullDay(geldigTot)}`;

function certainty({ bevestigd, gecontroleerdOp }: WhyView): string {
  const checked =
    gecontroleerdOp === null ? 'Nog door niemand nagekeken.' : `Nagekeken op ${fullDay(gecontroleerdOp)}.`;
  return bevestigd ? `Deze regel geldt nu. ${checked}` : `Deze regel is nog niet bevestigd voor nu. ${checked}`;
}
