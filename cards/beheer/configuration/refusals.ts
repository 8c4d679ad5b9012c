import type { Facts, RefusalText } from '../refusals.ts';

const TOO_LONG =
  'Dit past niet op een kaart: hooguit 12.000 tekens, en een veld knipt de rest eraf. Bewaar de hele tekst als .json-bestand en stuur het als bestand in deze chat; dan zie je eerst wat er verandert. Of pas één waarde tegelijk aan. Ik heb niets veranderd.';

/** Why a new version of the configuration is not taken into use, and what to do next. */
export const CONFIGURATION_REFUSALS = {
  'instellingen-leeg': 'Hier hoort de JSON van dit onderdeel. Ik heb niets veranderd.',
  'instellingen-te-lang': TOO_LONG,
  'instellingen-geen-json': ({ regel, teken, reden }: Facts) =>
    `Dit is geen JSON. Op regel ${regel}, bij teken ${teken}: ${reden}. Ik heb niets veranderd.`,
  'instellingen-fout': ({ fouten }: Facts) =>
    `${fouten === 1 ? 'Er klopt 1 ding niet' : `Er kloppen ${fouten} dingen niet`}; hieronder staat wat en waar. Wat je plakte, staat er nog, en ik heb niets veranderd.`,
  'instellingen-zelfde': 'Dit is precies wat nu al geldt. Er is niets te veranderen.',
  'instellingen-ander-swv':
    'Dit onderdeel is van een ander samenwerkingsverband: de sleutel (id) is anders. Ik heb niets veranderd.',
  'instellingen-andere-versie':
    'Intussen nam iemand een andere versie in gebruik, dus ik heb nog niets gedaan. Hier zie je wat er nu verandert. Klopt het, kies dan Neem in gebruik.',
  'instellingen-andere-tekst':
    'De tekst is anders dan die je vergeleek, dus ik heb nog niets gedaan. Hier zie je wat er nu verandert. Klopt het, kies dan Neem in gebruik.',
  'instellingen-teken':
    'In de tekst staat een teken dat ik niet kan bewaren (zoals \\u0000). Haal het weg en probeer het opnieuw. Ik heb niets veranderd.',
  // a file
  'instellingen-bestand-te-groot':
    'Dit bestand is groter dan 1 MB; zo groot zijn instellingen nooit. Kijk na of dit het goede bestand is. Ik heb niets veranderd.',
  'instellingen-bestand-mislukt':
    'Ik kon dit bestand niet ophalen. Stuur het nog eens. Lukt het weer niet, plak de tekst dan bij Instellingen, of vraag je ICT of Teams bestanden aan apps mag geven.',
  'instellingen-bestand-leeg': 'Dit bestand is leeg. Ik heb niets veranderd.',
  'instellingen-bestand-geen-utf8':
    'Dit bestand is geen UTF-8, dus letters als é gaan stuk. Bewaar het als UTF-8 (in Kladblok: Opslaan als, Codering) en stuur het opnieuw. Ik heb niets veranderd.',
  'instellingen-bestand-geen-json': ({ regel, teken, reden }: Facts) =>
    `Dit bestand is geen JSON. Op regel ${regel}, bij teken ${teken}: ${reden}. Ik heb niets veranderd.`,
  'instellingen-bestand-csv':
    'Dit is een tabel en geen JSON. Staan er mensen of scholen in? Geef het bestand een naam die eindigt op .csv en stuur het opnieuw. Ik heb niets veranderd.',
  'instellingen-bestand-vorm':
    'Een bestand met instellingen is een blok tussen { en }: één onderdeel, of meer onderdelen met hun naam ervoor. Ik heb niets veranderd.',
  'instellingen-bestand-welk':
    'Ik zie niet voor welk onderdeel dit bestand is. Noem het naar het onderdeel, bijvoorbeeld werktijden.json, en stuur het opnieuw. Ik heb niets veranderd.',
  'instellingen-bestand-weg':
    'Dit bestand bewaar ik niet meer: ik bewaar het een uur, en alleen het laatste dat je stuurde. Stuur het opnieuw.',
  'instellingen-bestand-fout': ({ fouten }: Facts) =>
    `${fouten === 1 ? 'Er klopt 1 ding niet' : `Er kloppen ${fouten} dingen niet`}; hieronder staat wat en waar. Pas het bestand aan en stuur het opnieuw. Ik heb niets veranderd.`,
} as const satisfies Record<string, RefusalText>;
