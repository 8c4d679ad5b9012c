/** Whether a message reaches somebody, and why not. */
export const REACH = {
  bereikbaar: { name: 'Bereikbaar', why: 'Meedoen kan deze persoon een bericht sturen.' },
  schoolkanaal: { name: 'Via het kanaal van de school', why: 'De school van deze persoon gaat via het schoolkanaal.' },
  weggehaald: { name: 'Meedoen weggehaald', why: 'Deze persoon heeft Meedoen uit Teams gehaald.' },
  geblokkeerd: { name: 'Meedoen geblokkeerd', why: 'Deze persoon laat geen berichten van Meedoen toe.' },
  gast: { name: 'Gast', why: 'Dit is een gastaccount. Teams bezorgt daar geen berichten van Meedoen.' },
  onbekend: { name: 'Nog nooit ontmoet', why: 'Deze persoon heeft Meedoen nog niet in Teams.' },
} as const;

export type ReachWord = keyof typeof REACH;
export const REACH_ORDER = ['onbekend', 'weggehaald', 'geblokkeerd', 'gast', 'schoolkanaal', 'bereikbaar'] as const;

export const WAYS_OUT = {
  'geen-nodig': 'Je hoeft niets te doen.',
  schoolkanaal: 'Je hoeft niets te doen: uitnodigingen gaan naar het kanaal van de school.',
  'mail-zonder-inhoud':
    'Stuur een e-mail zonder inhoud: "Er staat iets voor je klaar in Meedoen." Of vraag om een gewoon account.',
  'laat-installeren': 'Laat mij Meedoen in Teams zetten, of vraag deze persoon om dat zelf te doen.',
  'vraag-zelf': 'Vraag deze persoon om Meedoen in Teams te installeren en "hoi" te typen.',
} as const;

export type WayOutWord = keyof typeof WAYS_OUT;

/** What came of putting Meedoen into somebody's Teams. */
export const INSTALLED = {
  installed: 'Meedoen staat nu in Teams. Zodra Teams dat meldt, is deze persoon bereikbaar.',
  'there-already': 'Meedoen stond er al. Vraag deze persoon om "hoi" te typen; dan is deze persoon bereikbaar.',
  'not-allowed':
    'Dit mag niet in deze organisatie. Vraag de ICT om toestemming te geven voor het installeren van Meedoen.',
  'not-found':
    'Teams kent dit account niet, of Meedoen staat niet in de apps van deze organisatie. Vraag het na bij de ICT.',
  'not-now': 'Teams heeft het nu te druk. Er is niets gebeurd; probeer het over een paar minuten opnieuw.',
  unclear: 'Teams gaf geen duidelijk antwoord. Probeer het zo nog eens; dat kan geen kwaad.',
  refused: 'Teams wilde dit niet. Vraag deze persoon om Meedoen zelf te installeren.',
} as const;

export type InstalledWord = keyof typeof INSTALLED;
