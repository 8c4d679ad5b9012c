import type { Facts, RefusalText } from '../refusals.ts';

const TOO_LONG =
  'Dit past niet op een kaart: hooguit 12.000 tekens. Pas één waarde tegelijk aan, of laat je beheerder van Meedoen het hele pakket inlezen met npm run ops -- import-configuration.';

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
} as const satisfies Record<string, RefusalText>;
