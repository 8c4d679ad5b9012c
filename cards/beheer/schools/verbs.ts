/** What the buttons of schools and boards are called on the wire; `data.id` is the school or the board they are about. */
export const schoolVerbs = {
  school: 'beheer.school',
  /** The boards, to choose one for a new school. */
  choose: 'beheer.school-bij',
  /** The form of a new school; `data.id` is its board. */
  fresh: 'beheer.school-nieuw',
  add: 'beheer.school-toevoegen',
  edit: 'beheer.school-wijzigen',
  save: 'beheer.school-opslaan',
  /** Asks for the day. */
  close: 'beheer.school-sluiten',
  /** Says what closing on that day means, and asks "Klopt dat?". */
  previewClose: 'beheer.school-sluiten-klopt',
  shut: 'beheer.school-sluit',
  reopen: 'beheer.school-open',
  boards: 'beheer.besturen',
  board: 'beheer.bestuur',
  freshBoard: 'beheer.bestuur-nieuw',
  addBoard: 'beheer.bestuur-toevoegen',
  editBoard: 'beheer.bestuur-wijzigen',
  saveBoard: 'beheer.bestuur-opslaan',
} as const;

export const schoolInputs = {
  name: 'naam',
  brin: 'brin',
  type: 'soort',
  route: 'bereik',
  board: 'bestuur',
  day: 'dag',
  number: 'nummer',
  mandate: 'mandaat',
} as const;
export type SchoolInput = (typeof schoolInputs)[keyof typeof schoolInputs];
