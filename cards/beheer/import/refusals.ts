import type { RefusalText } from '../refusals.ts';

/** Why a file of people and schools is not read or carried out, and what to do next. */
export const importRefusals = {
  'import-leeg': 'Plak hier de inhoud van je bestand, met de namen van de kolommen op de eerste regel.',
  'import-te-lang':
    'Dit zijn meer dan 20.000 tekens. Stuur het als bestand in deze chat, of plak het in delen, elk met de namen van de kolommen erboven.',
  'import-weg': 'Dit bestand bewaar ik niet meer: ik bewaar het een uur, en alleen het laatste. Lees het opnieuw in.',
  'import-anders':
    'Intussen is er iets veranderd in het register, dus ik heb nog niets gedaan. Hier zie je wat er nu verandert. Klopt het, kies dan Voer door.',
  'import-fouten': 'Er klopt nog iets niet, dus ik heb niets veranderd. Hier zie je wat.',
  'import-niets': 'Alles in dit bestand staat al zo in het register. Er is niets te veranderen.',
  'import-geen-beheerder':
    'Door dit bestand houdt de laatste functioneel beheerder op, en dan kan niemand hier nog iets aanpassen. Ik heb niets veranderd. Geef eerst iemand anders de rol, of haal de laatste dag bij deze rol weg.',
  'import-bestand-rol':
    'Bestanden lees ik alleen van de functioneel beheerder, in de eigen chat. Ik heb dit bestand niet geopend. Staan er gegevens van een leerling in? Verwijder het dan.',
  'import-bestand-een': 'Stuur één bestand tegelijk. Ik heb nog niets gelezen.',
  'import-bestand-te-groot': 'Dit bestand is groter dan 1 MB. Splits het in delen, en stuur ze een voor een.',
  'import-bestand-mislukt':
    'Ik kon dit bestand niet ophalen. Stuur het nog eens, of kies Plak de inhoud. Lukt het weer niet, vraag dan je ICT of Teams bestanden aan apps mag geven.',
} as const satisfies Record<string, RefusalText>;
