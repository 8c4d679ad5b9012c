import type { RefusalText } from '../refusals.ts';

export const CHANNEL_REFUSALS = {
  'kanaal-veranderd':
    'Iemand heeft dit kanaal intussen een ander doel gegeven. Hieronder staat wat het nu is; kies opnieuw als dat niet klopt.',
  'kanaal-school-weg': 'Deze school is gesloten of staat niet in het register. Kies een andere school.',
  'kanaal-onbereikbaar':
    'Ik kan in dit kanaal nu niets plaatsen. Zet Meedoen terug in het team en typ daarna @Meedoen in het kanaal.',
  'kanaal-geen-antwoord':
    'Teams gaf geen antwoord, dus de telling is niet veranderd. Probeer het over een minuut opnieuw.',
} as const satisfies Record<string, RefusalText>;
