import { GUARD_REFUSALS, NAME_QUESTION } from '../words/guard-refusals.ts';
import { INPUT_REFUSALS } from '../words/input-refusals.ts';

/** Why something about an account is refused, and what to do next. */
export const refusals = {
  ...INPUT_REFUSALS,
  ...GUARD_REFUSALS,
  'niet-jouw-rol': 'Dit hoort niet bij jouw rol. Vraag het aan wie deze verantwoording invult of tekent.',
  'bestaat-niet': 'Deze verantwoording is er niet meer. Typ "verantwoording" om te zien wat er wel loopt.',
  'al-gedaan': 'Dit had je al gedaan; je hoeft niets meer te doen.',
  verouderd: 'Intussen is er iets veranderd. Hieronder staat hoe het nu is; kijk het na en klik nog eens.',
  'onderdeel-veranderd':
    'Een collega vulde dit onderdeel intussen ook in. Hieronder staat wat er nu is, met wat jij typte ernaast: kies wat het wordt en bewaar opnieuw.',
  'niet-open': 'Deze ronde is niet open. Je kunt pas invullen als het samenwerkingsverband hem opent.',
  'loopt-nog':
    'Deze ronde loopt nog, dus de cijfers kunnen nog veranderen. Kijk weer als hij gesloten is; typ "resultaat" voor de rondes die er al staan.',
  gesloten: 'Deze ronde is gesloten. Bel het samenwerkingsverband als er nog iets bij moet.',
  ingediend: 'Deze verantwoording is al ingediend. Wil je iets veranderen? Vraag je consulent om hem terug te geven.',
  'niet-compleet': 'Nog niet alles is ingevuld. Hieronder staat per onderdeel wat er nog mist.',
  'geen-collega': 'Deze collega heeft nu geen rol op de school. Kies iemand anders.',
  'niet-ingediend': 'Deze verantwoording is nog niet ingediend. Wacht tot de school hem tekent.',
  'nooit-na-deadline': 'Kies een dag vanaf vandaag, en later dan de deadline die er nu staat.',
  'al-akkoord':
    'Deze verantwoording is al akkoord en de ronde is gesloten. Bel wie hem invulde als je er toch iets over wilt weten.',
  'vraag-staat':
    'Er staat al een vraag over deze verantwoording. Hieronder lees je welke; als er een antwoord is, hoort wie hem stelde het meteen.',
  'al-beantwoord':
    'Een collega was je voor. Hieronder lees je de vraag met het antwoord; jij hoeft niets meer te doen.',
  'eigen-handtekening': 'Jij hebt deze verantwoording zelf getekend. Laat een collega hem beoordelen.',
  /** Asked once: the words in doubt stand between `van` and `tot`. */
  naam: NAME_QUESTION.lead,
  'deels-bewaard': 'Wat ik niet begreep, is niet bewaard; de rest wel. Klik op Verder om het opnieuw te typen.',
  'te-kort': 'Schrijf iets meer, zodat een ander het ook begrijpt.',
  'te-lang': 'Dit is te lang voor een kaart. Maak het korter; de kern is genoeg.',
  'kies-iets': 'Maak hier een keuze.',
  'geen-getal': 'Typ hier een heel getal, bijvoorbeeld 12.',
  'geen-percentage': 'Typ een percentage van 0 tot en met 100, bijvoorbeeld 87,5.',
  'geen-cijfer': 'Typ een cijfer van 1 tot en met 10, bijvoorbeeld 7,5.',
  'te-veel': 'Dit getal is hoger dan hier kan. Kijk het na.',
  'meer-besteed':
    'Er is meer besteed dan er was. Vul bij eigen middelen in wat de school zelf bijlegde, of kijk de bedragen na.',
  'deel-groter': 'Dit is een deel van een ander getal op deze kaart, en kan dus niet groter zijn.',
  'geen-doel': 'Zet er minstens één doel bij, en zeg van elk doel hoe ver jullie kwamen.',
  'doel-te-veel': 'Er passen geen doelen meer bij. Haal er eerst een weg.',
  'doel-bestaat': 'Dit doel staat er al. Schrijf een ander doel op, of wijzig het doel dat er staat.',
  'agenda-veranderd':
    'Een collega veranderde deze ontwikkelagenda intussen. Hieronder staat hoe hij nu is; kijk het na en bewaar opnieuw.',
  'agenda-verantwoord':
    'De ronde van deze periode is begonnen. De doelen staan nu in de verantwoording. Wil je er een veranderen? Doe dat daar.',
  'agenda-voorbij': 'Deze periode is voorbij; de doelen veranderen niet meer. Zet nieuwe doelen bij de periode van nu.',
  'ronde-bestaat': 'Voor deze periode is er al een ronde. Open die, of kies een andere periode.',
  'ronde-veranderd': 'Een collega veranderde deze ronde intussen. Hieronder staat hoe hij nu is.',
  'geen-deelnemers': 'Er is niemand om te vragen. Zet eerst scholen in het register, of kies een ander format.',
  'regel-fout': 'Niet alle regels kloppen. Hieronder staat per regel wat er mis is; wat je plakte, is bewaard.',
} as const satisfies Record<string, string>;
export type RefusalCode = keyof typeof refusals;
