import type { RefusalText } from '../refusals.ts';

export const CHANNEL_REFUSALS = {
  'kanaal-veranderd':
    'Iemand heeft dit kanaal intussen een ander doel gegeven. Hieronder staat wat het nu is; kies opnieuw als dat niet klopt.',
  'kanaal-school-weg': 'Deze school is gesloten of staat niet in het register. Kies een andere school.',
  'kanaal-onbereikbaar':
    'Ik kan in dit kanaal nu niets plaatsen. Zet Meedoen terug in het team en typ daarna @Meedoen in het kanaal.',
  'kanaal-geen-antwoord':
    'Teams gaf geen antwoord, dus de telling is niet veranderd. Probeer het over een minuut opnieuw.',
  'kanaal-al-gekoppeld':
    'Dit kanaal is al gekoppeld. Klopt het doel niet? Vraag het de functioneel beheerder van je samenwerkingsverband.',
  'voorstel-niet-jouw-school':
    'Alleen de directie of een zorgcoördinator van die school kan dit vragen. Is het kanaal van jouw school? Vraag het dan hieronder.',
  'voorstel-ander':
    'Over dit kanaal is al een vraag gesteld, voor een andere school. Overleg met elkaar; de functioneel beheerder geeft antwoord.',
  'voorstel-beantwoord': 'Deze vraag is al beantwoord. Hier zie je hoe het nu staat.',
  'voorstel-veranderd': 'Over dit kanaal is intussen opnieuw iets gevraagd. Kijk eerst wat er nu staat.',
  'voorstel-rol-weg':
    'Wie dit vroeg, is niet meer de directie of zorgcoördinator van deze school. Koppelen kan zodra een ander van de school @Meedoen in het kanaal typt; of kies Nee, niet koppelen.',
  'voorstel-school-weg':
    'Deze school is intussen gesloten, dus koppelen kan niet meer. Kies Nee, niet koppelen; dan is het klaar.',
  'voorstel-toegang-weg':
    'De organisatie van dit kanaal heeft geen toegang meer. Laat haar eerst weer toe bij Toegang, of kies Nee, niet koppelen.',
  'voorstel-weggehaald':
    'Meedoen zit niet meer in dat team, of het kanaal is verwijderd. Vraag de school om Meedoen terug te zetten, of kies Nee, niet koppelen.',
} as const satisfies Record<string, RefusalText>;
