import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { heading, line, run, words } from '../../parts/text.ts';
import { mailHelps, mailWithoutContent } from '../../people/mail-without-content.ts';
import { type ReachLine, todo } from '../../people/missed-list.ts';
import { REACH } from '../../people/reach-words.ts';
import { ROLE_NAMES } from '../../people/role-names.ts';
import type { LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { tenantVerbs } from '../tenants/verbs.ts';
import { beheerVerbs } from '../verbs.ts';
import { INSTALLED, type InstalledWord } from './installed-words.ts';
import { reachVerbs } from './verbs.ts';

export interface ReachPersonView {
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  readonly done: InstalledWord | null;
  readonly person: ReachLine;
  readonly since: LocalDate | null;
  /** Whether the reader may change beheer. */
  readonly manages: boolean;
  /** Of their organisation, when there is something to do about it there. */
  readonly tenant: CardData | null;
  /** "Klopt dat?" before Meedoen is put into their Teams. */
  readonly asksSure: boolean;
}

const TITLE = 'Bereik van één persoon';
const SURE = 'Ik zet Meedoen dan klaar in Teams bij deze persoon. Die krijgt daarna een welkomstbericht. Klopt dat?';

/** Whether one person is reached, why not, and what to do. */
export const reachPersonCard = posted<ReachPersonView>(
  (view) => {
    const { person, since, manages } = view;
    const { one, name } = REACH[person.kind];
    const told = toldOf(view);
    const schools = [...person.schools, ...(person.moreSchools > 0 ? [`en nog ${person.moreSchools}`] : [])];
    return frame({
      title: TITLE,
      speak: told ?? one,
      body: [
        heading(TITLE),
        ...(told ? [messageBox(told)] : []),
        fact('Naam', person.name),
        fact('E-mail', person.email),
        ...(person.roles.length > 0 ? [fact('Rol', person.roles.map((role) => ROLE_NAMES[role]).join(', '))] : []),
        ...(schools.length > 0 ? [fact('School', schools.join(', '))] : []),
        ...(view.tenant ? [fact('Tenant-id', view.tenant.id)] : []),
        fact('Bereik', name),
        ...(since === null ? [] : [fact('Sinds', fullDay(since))]),
        words(one, { spacing: 'Medium' }),
        line([run(todo(person, manages), { weight: 'Bolder' })], { spacing: 'Small' }),
        ...(mailHelps(person.wayOut) && !view.asksSure ? mailWithoutContent([person.email]) : []),
        actions(view),
      ],
    });
  },
  () => 'Bereik',
);

function toldOf({ note, done, asksSure }: ReachPersonView): string | null {
  if (note) return beheerRefusalText(note);
  return asksSure ? SURE : done && INSTALLED[done];
}

function actions({ data, asksSure, manages, person, tenant }: ReachPersonView) {
  if (asksSure)
    return buttons(
      execute(reachVerbs.install, 'Ja, zet klaar', data, { look: 'main' }),
      execute(reachVerbs.show, 'Nee, terug', data),
    );
  const may = manages && person.wayOut === 'laat-installeren';
  return buttons(
    ...(may ? [execute(reachVerbs.askInstall, 'Zet Meedoen klaar', data, { look: 'main' })] : []),
    ...(tenant ? [execute(tenantVerbs.tenant, 'Open deze organisatie', tenant)] : []),
    execute(reachVerbs.missed, 'Wie krijgt geen bericht?', data),
    execute(beheerVerbs.reach, 'Terug naar bereik', data),
  );
}
