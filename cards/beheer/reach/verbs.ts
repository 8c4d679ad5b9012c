/** What the buttons of reach are called on the wire; `data.id` is a person, or `bereik`. */
export const reachVerbs = {
  /** The people of one kind. Inputs: kind, role; `data.page`. */
  group: 'beheer.bereik.groep',
  show: 'beheer.bereik.bekijk',
  /** Input: sure; without it the question. */
  install: 'beheer.bereik.installeer',
  /** At most twenty at a click. Inputs: sure, role. */
  installAll: 'beheer.bereik.installeer-alle',
} as const;

export const reachInputs = { kind: 'soort', role: 'rol', sure: 'zeker' } as const;

export const SURE = 'ja';
