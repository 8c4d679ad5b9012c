import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, faint, heading, line, run, words } from '../../parts/text.ts';
import type { RoleKey } from '../../people/role-names.ts';
import type { Amount, MailDomain, PersonId, StaffName } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { beheerVerbs } from '../verbs.ts';
import { INSTALLED, type InstalledWord } from './installed-words.ts';
import { reachInputs, reachVerbs } from './verbs.ts';

const roleConstant = (role: RoleKey | null): Record<string, string> =>
  role === null ? {} : { [reachInputs.role]: role };

export interface AskInstallView {
  readonly data: CardData;
  readonly role: RoleKey | null;
  /** Exactly these get Meedoen after a yes; at most twenty. */
  readonly people: readonly { readonly person: PersonId; readonly name: StaffName }[];
}

const ASK = 'Klopt dit?';

/** Asks the consent of the beheerder, by name. */
export const askInstallCard = posted<AskInstallView>(
  ({ data, role, people }) => {
    const one = people.length === 1;
    const lead = one
      ? 'Ik zet Meedoen klaar in Teams bij 1 persoon. Die krijgt daarna een welkomstbericht.'
      : `Ik zet Meedoen klaar in Teams bij deze ${people.length} mensen. Zij krijgen daarna een welkomstbericht.`;
    const constants = { ...roleConstant(role), [reachInputs.people]: people.map(({ person }) => person).join(' ') };
    return frame({
      title: ASK,
      speak: lead,
      body: [
        heading(ASK),
        words(lead),
        line([run(people.map(({ name }) => name).join(', '))]),
        buttons(
          execute(reachVerbs.installAll, one ? 'Ja, zet klaar' : `Ja, bij ${people.length}`, data, {
            look: 'main',
            constants,
          }),
          execute(beheerVerbs.reach, 'Nee, terug', data, { constants: roleConstant(role) }),
        ),
      ],
    });
  },
  () => 'Bereik',
);

export interface InstalledView {
  readonly data: CardData;
  readonly role: RoleKey | null;
  readonly results: readonly {
    readonly outcome: InstalledWord;
    readonly names: readonly StaffName[];
    /** Of their accounts, where their organisation has something to do. */
    readonly domains: readonly MailDomain[];
  }[];
  /** Consent was given and the time was up before they were asked. */
  readonly notAsked: readonly PersonId[];
  /** Who was the last of this click, and how many come after: at most twenty. */
  readonly next: { readonly after: PersonId; readonly count: Amount } | null;
}

const TITLE = 'Zo ging het';

/** What came of it, person by person, and where to go on. */
export const installedCard = posted<InstalledView>(
  ({ data, role, results, notAsked, next }) =>
    frame({
      title: TITLE,
      speak: results.map(({ outcome, names }) => `${names.length} keer: ${INSTALLED[outcome]}`).join(' '),
      body: [
        heading(TITLE),
        ...results.flatMap(resultOf),
        buttons(
          ...(notAsked.length > 0
            ? [
                execute(reachVerbs.installAll, `Ga verder met ${notAsked.length}`, data, {
                  look: 'main',
                  constants: { ...roleConstant(role), [reachInputs.people]: notAsked.join(' ') },
                }),
              ]
            : []),
          ...(next
            ? [
                execute(reachVerbs.askInstallAll, `De volgende ${next.count}`, data, {
                  constants: { ...roleConstant(role), [reachInputs.after]: next.after },
                }),
              ]
            : []),
          execute(beheerVerbs.reach, 'Terug naar bereik', data, { constants: roleConstant(role) }),
        ),
      ],
    }),
  () => 'Bereik',
);

function resultOf({ outcome, names, domains }: InstalledView['results'][number]): readonly CardElement[] {
  return [
    line([bold(`${names.length} keer: `), run(INSTALLED[outcome])], { spacing: 'Medium' }),
    ...(domains.length > 0 ? [line([faint(`Organisatie: ${domains.join(', ')}`)], { spacing: 'None' })] : []),
    line([faint(names.join(', '))], { spacing: 'None' }),
  ];
}
