import type { RefusalText } from '../refusals.ts';

/** Why Meedoen is not put into somebody's Teams. */
export const reachRefusals = {
  'bereik-al': 'Deze persoon is al bereikbaar. Je hoeft niets te doen.',
  'bereik-kan-niet': 'Bij deze persoon kan ik Meedoen niet klaarzetten. Volg de stap die hieronder staat.',
  'bereik-niemand': 'Er is nu niemand bij wie ik Meedoen kan klaarzetten. Hieronder zie je hoe het nu staat.',
} as const satisfies Record<string, RefusalText>;
