import type { IExecuteAction } from '@microsoft/teams.cards';
import { viewVerbs } from '../arrangements/view-verbs.ts';
import { zittingVerbs } from '../arrangements/zitting/verbs.ts';
import { beheerVerbs } from '../beheer/verbs.ts';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import type { ROLE_NAMES } from '../people/role-names.ts';
import { resultVerbs } from '../verantwoording/result/verbs.ts';
import { chatVerbs } from './verbs.ts';

export type MenuRole = keyof typeof ROLE_NAMES;

/** What a card of the menu knows of its reader: the roles that they hold today. */
export interface MenuView {
  readonly data: CardData;
  readonly roles: readonly MenuRole[];
}

const newRequest = (data: CardData) => execute(viewVerbs.newRequest, 'Nieuwe aanvraag', data);
const list = (data: CardData) => execute(viewVerbs.list, 'Mijn aanvragen', data);
const tasks = (data: CardData) => execute(chatVerbs.tasks, 'Mijn taken', data);
const help = (data: CardData) => execute(chatVerbs.help, 'Wat kan ik nog meer?', data);

const beheer = (data: CardData) => execute(beheerVerbs.home, 'Beheer', data);

/** Who follows requests of others; a zorgcoördinator has their own list under "Wat kan ik nog meer?". */
const FOLLOWERS: readonly MenuRole[] = [
  'onderwijsconsulent',
  'cvt-lid',
  'cvt-secretaris',
  'directeur-bestuurder',
  'procesbewaker',
  'administratie',
];
const overview = (data: CardData) => execute(viewVerbs.list, 'Overzicht', data);
const follows = ({ roles }: MenuView): boolean =>
  !roles.includes('zorgcoordinator') && roles.some((role) => FOLLOWERS.includes(role));

const zitting = (data: CardData) => execute(zittingVerbs.show, 'Zitting', data);

/** Where there is room: who also makes requests types "zitting". */
const holdsZitting = ({ roles }: MenuView): boolean =>
  roles.includes('cvt-secretaris') && !roles.includes('zorgcoordinator');
const isRequester = ({ roles }: MenuView): boolean => roles.includes('zorgcoordinator');
const isBeheerder = ({ roles }: MenuView): boolean => roles.includes('functioneel-beheerder');

/** Who watches over the SWV: figures that stand are all that is here for them, so nothing waits for them either. */
const WATCHES: readonly MenuRole[] = ['toezichthouder', 'opr-lid'];
export const onlyWatches = ({ roles }: Pick<MenuView, 'roles'>): boolean =>
  roles.length > 0 && roles.every((role) => WATCHES.includes(role));

const results = (data: CardData) => execute(resultVerbs.rounds, 'Resultaten', data);
const READERS: readonly MenuRole[] = [...WATCHES, 'directeur-bestuurder', 'beleidsmedewerker'];
/** Where there is room, for Teams hides a fifth button: who holds so many roles types "resultaat". */
const withResults = (view: MenuView, buttons: readonly IExecuteAction[]): readonly IExecuteAction[] =>
  buttons.length < 4 && view.roles.some((role) => READERS.includes(role)) ? [...buttons, results(view.data)] : buttons;

/** The buttons of the menu, the most likely one first: only a zorgcoördinator makes requests. */
export const menuButtons = (view: MenuView): readonly IExecuteAction[] =>
  onlyWatches(view)
    ? [results(view.data), help(view.data)]
    : withResults(view, [
        ...(isRequester(view) ? [newRequest(view.data)] : []),
        ...(follows(view) ? [overview(view.data)] : []),
        ...(isBeheerder(view) ? [beheer(view.data)] : []),
        tasks(view.data),
        help(view.data),
      ]);

/** Under the answer to "Wat kan ik nog meer?": what it told of. */
export const helpButtons = (view: MenuView): readonly IExecuteAction[] =>
  onlyWatches(view)
    ? [results(view.data)]
    : withResults(view, [
        ...(isRequester(view) ? [newRequest(view.data), list(view.data)] : []),
        ...(follows(view) ? [overview(view.data)] : []),
        ...(holdsZitting(view) ? [zitting(view.data)] : []),
        ...(isBeheerder(view) ? [beheer(view.data)] : []),
        tasks(view.data),
      ]);
