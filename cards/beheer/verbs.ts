/**
 * What the buttons of beheer are called on the wire. Each part of beheer has its own verbs beside its cards; these open the
 * parts from the menu. `data.id` is the key of what a button is about (a person, a school, a channel, a section), or the
 * name of the menu.
 */
export const beheerVerbs = {
  home: 'beheer.start',
  people: 'beheer.mensen',
  schools: 'beheer.scholen',
  channels: 'beheer.kanalen',
  tenants: 'beheer.toegang',
  configuration: 'beheer.instellingen',
  reach: 'beheer.bereik',
  delivery: 'beheer.bezorging',
  audit: 'beheer.logboek',
} as const;

export type BeheerPart = Exclude<keyof typeof beheerVerbs, 'home'>;
