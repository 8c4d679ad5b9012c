import type { RefusalText } from '../refusals.ts';

/** Why Meedoen is not put into somebody's Teams. */
export const reachRefusals = {
  'bereik-al': 'Deze persoon is al bereikbaar. Je hoeft niets te doen.',
  'bereik-kan-niet': 'Hier kan ik Meedoen niet voor iemand anders in Teams zetten. Volg de stap die eronder staat.',
  'bereik-zeker':
    'Ik zet Meedoen dan in Teams bij wie je hieronder ziet. Die krijgt daarna een welkomstbericht. Klopt dat?',
  'bereik-niemand': 'Er is nu niemand bij wie ik Meedoen in Teams kan zetten.',
} as const satisfies Record<string, RefusalText>;
