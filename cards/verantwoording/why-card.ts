import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { certainty, type SourceView, sourceLines } from '../parts/source-lines.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { heading } from '../parts/text.ts';
import { ROLE_NAMES, type RoleKey } from '../people/role-names.ts';
import type { Amount, Cents, ConfigText, LocalDate } from '../words/brands.ts';
import { everyYear, wholeDay } from '../words/dutch-date.ts';
import { euros } from '../words/dutch-money.ts';
import { posted } from '../words/posted-card.ts';
import { type AccountView, accountLine, noteBox, spokenNote } from './parts/account-view.ts';
import { verbs, type WhyAbout } from './verbs.ts';

/** A value of the configuration, as a sentence can say it. */
export type WhyValue =
  /** `default`: the day of the year that the configuration names. */
  | { readonly kind: 'termijn'; readonly default: LocalDate | null; readonly own: LocalDate }
  /** null: nobody. */
  | { readonly kind: 'rol'; readonly role: RoleKey | null }
  | { readonly kind: 'drempel'; readonly procent: Amount; readonly bedrag: Cents }
  | { readonly kind: 'onderdeel'; readonly titel: ConfigText; readonly vult: RoleKey };

export interface WhyView extends AccountView, SourceView<WhyValue> {
  readonly about: WhyAbout;
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
        ...sourceLines(view, about, inWords, 'Wat hierboven staat, telt.'),
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
