/** The lists of requests, by what they are called on the wire. */
export const LIST_WORDS = {
  eigen: {
    title: 'Jouw aanvragen',
    button: 'Mijn aanvragen',
    lead: 'Tik op een aanvraag om te zien waar hij ligt.',
    none: 'Je hebt nog geen aanvragen.',
  },
  scholen: {
    title: 'Aanvragen van jouw scholen',
    button: 'Aanvragen van mijn scholen',
    lead: 'Wat op jou wacht, staat bovenaan; daarna per school.',
    none: 'Van jouw scholen loopt er nu geen aanvraag.',
  },
  alle: {
    title: 'Alle lopende aanvragen',
    button: 'Alle aanvragen',
    lead: 'Wat bij jou ligt, staat bovenaan; daarna wat het eerst besloten moet zijn.',
    none: 'Er loopt nu geen aanvraag.',
  },
  commissie: {
    title: 'Aanvragen bij de commissie',
    button: 'Bij de commissie',
    lead: 'Wat op jou wacht, staat bovenaan; daarna wat het eerst besloten moet zijn.',
    none: 'Er ligt nu niets bij de commissie of bij wie besluit.',
  },
  bewaking: {
    title: 'Zo staan de aanvragen ervoor',
    button: 'Procesbewaking',
    lead: 'Wat te laat is, staat bovenaan. Je ziet alleen waar een aanvraag ligt en de dagen; wat erin staat, is niet voor jou.',
    none: 'Er loopt nu geen aanvraag, en het afgelopen jaar is er geen toegekend.',
  },
  verzenden: {
    title: 'Nog te verzenden',
    button: 'Nog te verzenden',
    lead: 'Het oudste besluit staat bovenaan. Tik erop als je het verzonden hebt.',
    none: 'Alle besluiten zijn verzonden. Je hoeft nu niets te doen.',
  },
} as const;
export type ListName = keyof typeof LIST_WORDS;

/** What stands above the rows that belong together; of a school its name stands there. */
export const PART_WORDS = {
  jij: 'Wacht op jou',
  elders: 'Ligt bij een ander',
  school: null,
  loopt: 'Loopt',
  terug: 'Terug bij de school',
  wacht: 'Nog niet ingediend: wacht bij de directie',
  klaar: 'Afgesloten',
  toegekend: 'Toegekend',
  laat: 'Te laat na het besluit',
  verzenden: 'Oudste besluit eerst',
} as const;
export type ListPart = keyof typeof PART_WORDS;
