import type { RefusalText } from '../refusals.ts';

/** Why a message is not sent again or given up. */
export const deliveryRefusals = {
  'bezorging-gaat-al': 'Dit gaat al opnieuw op weg. Je hoeft niets te doen.',
  'bezorging-al-bezorgd': 'Dit is intussen bezorgd. Je hoeft niets te doen.',
  'bezorging-al-opgegeven': 'Dit hoeft niet meer: het is opgegeven of vervallen.',
  'bezorging-veranderd': 'Hier is intussen iets mee gebeurd. Kijk even hoe het nu staat en kies dan opnieuw.',
  'bezorging-onbereikbaar':
    'Opnieuw proberen heeft nog geen zin: er is nu geen plek waar dit kan aankomen. Hieronder staat wat je eerst kunt doen.',
  'bezorging-niets': 'Er is nu niets dat ik opnieuw kan proberen. Bij elk bericht staat wat er eerst nodig is.',
  'bezorging-zeker':
    'Dit is een bericht dat niemand mag missen. Weet je zeker dat deze persoon het op een andere manier hoort?',
} as const satisfies Record<string, RefusalText>;
