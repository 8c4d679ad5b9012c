/** Who reads a channel of the SWV; a closed list, so that what is posted there can be chosen by it. */
export const AUDIENCES = ['bestuur-en-staf', 'zorgcoordinatoren', 'iedereen'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  'bestuur-en-staf': 'bestuur en staf',
  zorgcoordinatoren: 'zorgcoördinatoren',
  iedereen: 'iedereen',
};
