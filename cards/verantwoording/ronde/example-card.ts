import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, line, run, words } from '../../parts/text.ts';
import { ROLE_NAMES, type RoleKey } from '../../people/role-names.ts';
import type { ConfigText, LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { campaignVerbs } from '../verbs.ts';
import { type Name, one, type WhoWord } from './words.ts';

export interface ExampleRoundView extends Paged {
  readonly data: CardData;
  readonly label: ConfigText;
  readonly who: WhoWord;
  /** For whom it is drawn. */
  readonly name: Name;
  readonly deadline: LocalDate;
  readonly signs: RoleKey | null;
  /** Of this page. */
  readonly parts: readonly {
    readonly title: ConfigText;
    readonly fills: RoleKey;
    readonly fields: readonly {
      readonly label: ConfigText;
      readonly required: boolean;
      readonly known: boolean;
      readonly ifLeft: boolean;
    }[];
  }[];
}

const titleOf = (who: WhoWord) => `Zo ziet ${one(who)} het`;

/** What a school will be asked, before it is: the lead of its card, and every question by part. */
export const exampleRoundCard = posted<ExampleRoundView>(
  (view) => {
    const { data, label, name, deadline, signs, parts } = view;
    const lead = `De bedragen staan er al; vertel in 10 minuten wat het opleverde, uiterlijk ${fullDay(deadline)}.`;
    return frame({
      title: titleOf(view.who),
      speak: lead,
      body: [
        heading(titleOf(view.who)),
        line([bold(name), faint(` · ${label}`)]),
        words(lead),
        ...parts.flatMap(({ title, fills, fields }) => [
          line([bold(title), faint(` · vult in: ${ROLE_NAMES[fills]}`)]),
          ...fields.map((asked) => line([run(asked.label), faint(aside(asked))], { spacing: 'None' })),
        ]),
        ...(signs ? [line([faint('Tekent: '), run(ROLE_NAMES[signs])])] : []),
        ...pager(campaignVerbs.preview, data, view),
        buttons(execute(campaignVerbs.show, 'Terug naar de ronde', data)),
      ],
    });
  },
  ({ who }) => titleOf(who),
);

function aside({ required, known, ifLeft }: ExampleRoundView['parts'][number]['fields'][number]): string {
  if (known) return ' (staat er al)';
  if (ifLeft) return ' (alleen als er veel over is)';
  return required ? '' : ' (mag leeg)';
}
