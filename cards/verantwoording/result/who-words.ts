import type { WhoWord } from '../ronde/words.ts';

interface Words {
  /** The button to all of them, one by one. */
  readonly each: string;
  readonly eachTitle: string;
  readonly choose: string;
  readonly open: string;
  /** Why some do not open. */
  readonly closed: string;
  /** Where the figures come from. */
  readonly source: string;
  /** The sheet with a row for each; no other sheet has this name. */
  readonly sheet: string;
  readonly learned: string;
  /** Above the mirror of one of them; null: there are no others. */
  readonly beside: { readonly title: string; readonly others: string } | null;
  /** The question to whoever may share it, and what was said to it. */
  readonly ask: string;
  readonly named: string;
  readonly unnamed: string;
}

/** What a result says of those who gave an account, by who they are. */
export const WHO_WORDS: Readonly<Record<WhoWord, Words>> = {
  school: {
    each: 'Per school',
    eachTitle: 'Verantwoording per school',
    choose: 'Kies een school.',
    open: 'Open de bladzijde van deze school',
    closed: 'De woorden van een school leest alleen wie haar begeleidt.',
    source:
      'Wat de scholen in Meedoen invulden en tekenden; de ontvangen bedragen zette het samenwerkingsverband klaar.',
    sheet: 'Scholen',
    learned: 'Wat de teams leerden',
    beside: {
      title: 'Naast de andere scholen',
      others:
        'Naast jullie eigen cijfer staat het gemiddelde van de andere scholen, en waar de helft in het midden ligt. Zijn er te weinig andere, dan staat er niets.',
    },
    ask: 'Mag de naam van je school bij deze cijfers staan, als andere scholen ernaar kijken? Zonder ja zien zij hem niet.',
    named: 'Andere scholen zien de naam van deze school bij haar cijfers.',
    unnamed: 'Andere scholen zien de naam van deze school niet.',
  },
  werkgebied: {
    each: 'Per werkgebied',
    eachTitle: 'Verantwoording per werkgebied',
    choose: 'Kies een werkgebied.',
    open: 'Open de bladzijde van dit werkgebied',
    closed: 'De woorden van een werkgebied leest alleen wie het begeleidt.',
    source:
      'Wat de werkgebieden in Meedoen invulden en indienden; de ontvangen bedragen zette het samenwerkingsverband klaar.',
    sheet: 'Werkgebieden',
    learned: 'Wat de werkgebieden leerden',
    beside: {
      title: 'Naast de andere werkgebieden',
      others:
        'Naast jullie eigen cijfer staat het gemiddelde van de andere werkgebieden, en waar de helft in het midden ligt. Zijn er te weinig andere, dan staat er niets.',
    },
    ask: 'Mag de naam van je werkgebied bij deze cijfers staan, als andere werkgebieden ernaar kijken? Zonder ja zien zij hem niet.',
    named: 'Andere werkgebieden zien de naam van dit werkgebied bij zijn cijfers.',
    unnamed: 'Andere werkgebieden zien de naam van dit werkgebied niet.',
  },
  partner: {
    each: 'Per partner',
    eachTitle: 'Verantwoording per partner',
    choose: 'Kies een partner.',
    open: 'Open de bladzijde van deze partner',
    closed: 'De woorden van een partner leest alleen wie ze invulde.',
    source: 'Wat het samenwerkingsverband in Meedoen invulde over wat de partners zeiden.',
    sheet: 'Partners',
    learned: 'Wat de partners leerden',
    beside: {
      title: 'Naast de andere partners',
      others:
        'Naast het eigen cijfer staat het gemiddelde van de andere partners, en waar de helft in het midden ligt. Zijn er te weinig andere, dan staat er niets.',
    },
    ask: 'Mag de naam van deze partner bij deze cijfers staan, als anderen ernaar kijken? Zonder ja zien zij hem niet.',
    named: 'Anderen zien de naam van deze partner bij zijn cijfers.',
    unnamed: 'Anderen zien de naam van deze partner niet.',
  },
  swv: {
    each: 'De bladzijde zelf',
    eachTitle: 'Verantwoording van het samenwerkingsverband',
    choose: 'Kies het samenwerkingsverband.',
    open: 'Open de bladzijde van het samenwerkingsverband',
    closed: 'De woorden leest alleen wie ze invulde of tekende.',
    source: 'Wat het samenwerkingsverband zelf in Meedoen invulde en tekende.',
    sheet: 'Samenwerkingsverband',
    learned: 'Wat het samenwerkingsverband leerde',
    beside: null,
    ask: 'Mag de naam bij deze cijfers staan, als anderen ernaar kijken? Zonder ja zien zij hem niet.',
    named: 'Anderen zien de naam bij deze cijfers.',
    unnamed: 'Anderen zien de naam niet.',
  },
};
