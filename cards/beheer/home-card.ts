import type { IContainer } from '@microsoft/teams.cards';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { menuRow } from '../parts/menu-row.ts';
import { messageBox } from '../parts/message-box.ts';
import { bold, faint, heading, run, words } from '../parts/text.ts';
import type { Amount } from '../words/brands.ts';
import { posted } from '../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from './refusals.ts';
import { type BeheerPart, beheerVerbs } from './verbs.ts';

export interface HomeView {
  readonly data: CardData;
  /** Why the last click did nothing. */
  readonly note: BeheerRefusal | null;
  /** A directeur-bestuurder looks and changes nothing. */
  readonly mayChange: boolean;
  /** What there is to open, in reading order. */
  readonly parts: readonly BeheerPart[];
  readonly people: Amount;
  /** Of them, whom no message would reach now. */
  readonly unreached: Amount;
  readonly schools: Amount;
  readonly channels: Amount;
  /** Messages that did not arrive, or of which nobody knows. */
  readonly stuck: Amount;
}

const TITLE = 'Beheer';
const CHANGES = 'Kies wat je wilt bekijken of aanpassen. Alles wat je verandert, staat in het logboek.';
const LOOKS = 'Je kunt hier alles bekijken. Aanpassen doet de functioneel beheerder.';

const many = (count: Amount, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** What beheer is about, with in a word how each part stands. */
export const homeCard = posted<HomeView>(
  (view) => {
    const lead = view.mayChange ? CHANGES : LOOKS;
    const note = view.note && beheerRefusalText(view.note);
    return frame({
      title: TITLE,
      speak: note ?? lead,
      body: [heading(TITLE), ...(note ? [messageBox(note)] : []), words(lead), ...rows(view)],
    });
  },
  () => 'Beheer van je samenwerkingsverband',
);

const NAMES: Readonly<Record<BeheerPart, string>> = {
  people: 'Mensen en rollen',
  schools: 'Scholen en besturen',
  channels: 'Kanalen',
  tenants: 'Toegang',
  configuration: 'Instellingen',
  reach: 'Bereik',
  delivery: 'Bezorging',
  audit: 'Logboek',
};

function rows(view: HomeView): readonly IContainer[] {
  const alarms: Partial<Record<BeheerPart, Amount>> = { reach: view.unreached, delivery: view.stuck };
  const abouts = about(view);
  return view.parts.map((part) => {
    const alarm = (alarms[part] ?? 0) > 0;
    return menuRow(
      [[bold(NAMES[part])], [alarm ? run(abouts[part], { color: 'Attention' }) : faint(abouts[part])]],
      execute(beheerVerbs[part], `Open ${NAMES[part]}`, view.data),
    );
  });
}

const about = ({ people, unreached, schools, channels, stuck }: HomeView): Record<BeheerPart, string> => ({
  people: many(people, 'mens in het register', 'mensen in het register'),
  schools: many(schools, 'school', 'scholen'),
  channels: channels === 0 ? 'Nog geen kanaal gekoppeld' : many(channels, 'kanaal', 'kanalen'),
  tenants: 'Welke organisaties Meedoen mogen gebruiken',
  configuration: 'De regels van je samenwerkingsverband, met hun bron',
  reach:
    unreached === 0
      ? 'Iedereen is bereikbaar'
      : many(unreached, 'mens is nog niet bereikbaar', 'mensen zijn nog niet bereikbaar'),
  delivery: stuck === 0 ? 'Alles is bezorgd' : many(stuck, 'bericht is niet bezorgd', 'berichten zijn niet bezorgd'),
  audit: 'Wie deed wat, en wie las een dossier',
});
