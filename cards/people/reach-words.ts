/** Whether a message reaches somebody in their own chat, and what that means: of one person, and of a list of them. */
export const REACH = {
  bereikbaar: {
    name: 'Bereikbaar',
    one: 'Deze persoon krijgt berichten van Meedoen in de eigen chat.',
    many: 'Deze mensen krijgen berichten van Meedoen in hun eigen chat.',
  },
  schoolkanaal: {
    name: 'Via het kanaal van de school',
    one: 'Deze persoon krijgt niets in de eigen chat. Uitnodigingen komen in het kanaal van de school, berichten over een aanvraag komen daar nooit.',
    many: 'Deze mensen krijgen niets in hun eigen chat. Uitnodigingen komen in het kanaal van de school, berichten over een aanvraag komen daar nooit.',
  },
  'geen-rol': {
    name: 'Zonder rol',
    one: 'Deze persoon heeft vandaag geen rol en kan Meedoen daarom niet gebruiken.',
    many: 'Deze mensen hebben vandaag geen rol en kunnen Meedoen daarom niet gebruiken.',
  },
  'geen-toegang': {
    name: 'Organisatie niet toegelaten',
    one: 'De organisatie van dit account is niet toegelaten, dus deze persoon kan Meedoen niet gebruiken.',
    many: 'De organisatie van deze accounts is niet toegelaten, dus deze mensen kunnen Meedoen niet gebruiken.',
  },
  weggehaald: {
    name: 'Meedoen weggehaald',
    one: 'Deze persoon had Meedoen in Teams, maar het is weggehaald: door de persoon zelf of door de ICT.',
    many: 'Deze mensen hadden Meedoen in Teams, maar het is weggehaald: door henzelf of door de ICT.',
  },
  geblokkeerd: {
    name: 'Meedoen geblokkeerd',
    one: 'Deze persoon heeft Meedoen in Teams geblokkeerd, dus Teams houdt mijn berichten tegen.',
    many: 'Deze mensen hebben Meedoen in Teams geblokkeerd, dus Teams houdt mijn berichten tegen.',
  },
  gast: {
    name: 'Gast',
    one: 'Deze persoon doet mee als gast, met een account van een andere organisatie. Bij gasten komen mijn berichten meestal niet aan.',
    many: 'Deze mensen doen mee als gast, met een account van een andere organisatie. Bij gasten komen mijn berichten meestal niet aan.',
  },
  onbekend: {
    name: 'Nog nooit ontmoet',
    one: 'Deze persoon heeft Meedoen nog niet in Teams, dus ik kan nog niets sturen.',
    many: 'Deze mensen hebben Meedoen nog niet in Teams, dus ik kan nog niets sturen.',
  },
} as const;

export type ReachWord = keyof typeof REACH;
export type MissedWord = Exclude<ReachWord, 'bereikbaar'>;

/** In the order in which there is most to do about it. */
export const REACH_ORDER = [
  'onbekend',
  'weggehaald',
  'geblokkeerd',
  'gast',
  'geen-toegang',
  'geen-rol',
  'schoolkanaal',
  'bereikbaar',
] as const satisfies readonly ReachWord[];

interface WayOut {
  /** For who may change beheer. */
  readonly manages: string;
  /** For all others: a directeur-bestuurder who looks, or who makes a campaign or a poll. */
  readonly asks: string;
}

const MAIL = 'Stuur deze persoon een e-mail zonder inhoud.';

/** How somebody is reached after all. */
const WAYS_OUT = {
  'geen-nodig': { manages: 'Je hoeft niets te doen.', asks: 'Je hoeft niets te doen.' },
  schoolkanaal: {
    manages: 'Voor een uitnodiging hoef je niets te doen.',
    asks: 'Voor een uitnodiging hoef je niets te doen.',
  },
  'mail-zonder-inhoud': { manages: MAIL, asks: MAIL },
  'laat-installeren': {
    manages: 'Laat mij Meedoen klaarzetten in Teams, of stuur een e-mail zonder inhoud.',
    asks: 'Vraag de functioneel beheerder om Meedoen klaar te zetten in Teams, of stuur een e-mail zonder inhoud.',
  },
  'nummer-invullen': {
    manages:
      'Voor deze organisatie ontbreekt het nummer van Meedoen. Vul het in bij Toegang, of stuur een e-mail zonder inhoud.',
    asks: 'Stuur een e-mail zonder inhoud. De functioneel beheerder kan bij Toegang het nummer van Meedoen invullen.',
  },
  'toegang-geven': {
    manages: 'Laat deze organisatie toe bij Toegang.',
    asks: 'Vraag de functioneel beheerder om deze organisatie toe te laten.',
  },
  'rol-geven': {
    manages: 'Geef een rol bij Mensen en rollen, of vraag iemand anders.',
    asks: 'Vraag de functioneel beheerder om een rol te geven, of vraag iemand anders.',
  },
} as const satisfies Record<string, WayOut>;

export type WayOutWord = keyof typeof WAYS_OUT;

/** What to do, for this reader. */
export const wayOutText = (way: WayOutWord, manages: boolean): string => WAYS_OUT[way][manages ? 'manages' : 'asks'];
