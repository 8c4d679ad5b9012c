/** What the buttons of reach are called on the wire; `data.id` is a person, or `bereik`. */
export const reachVerbs = {
  /** The people of one kind. Inputs: kind, role; `data.page`. */
  group: 'beheer.bereik.groep',
  /** Who gets no message. Inputs: role, school; `data.page`. */
  missed: 'beheer.bereik.gemist',
  show: 'beheer.bereik.bekijk',
  /** Asks "Klopt dat?" about one person. */
  askInstall: 'beheer.bereik.installeer-klopt',
  install: 'beheer.bereik.installeer',
  /** The same about the first twenty. Inputs: role, after. */
  askInstallAll: 'beheer.bereik.installeer-alle-klopt',
  /** Input: people, role. */
  installAll: 'beheer.bereik.installeer-alle',
} as const;

export const reachInputs = {
  kind: 'soort',
  role: 'rol',
  school: 'school',
  /** The keys of those who were shown with the question, with a space between them. */
  people: 'mensen',
  /** The last one that was asked before. */
  after: 'na',
} as const;

/** What a choice says that asks for everybody. */
export const EVERYBODY = 'alle';
