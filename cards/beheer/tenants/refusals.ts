import type { RefusalText } from '../refusals.ts';

/** Why the access of an organisation does not change. */
export const TENANT_REFUSALS = {
  'toegang-al-gestopt':
    'De toegang van deze organisatie is al gestopt. Laat haar eerst weer toe als de dag niet klopt.',
  'laatste-toegang':
    'Dan kan geen enkele functioneel beheerder er nog bij. Geef eerst iemand van een andere organisatie die rol bij Mensen en rollen.',
  // at an input
  'geen-tenant': 'Dit is geen tenant-id. Het ziet eruit als 12345678-90ab-cdef-1234-567890abcdef.',
  'prive-accounts':
    'Dit is de tenant van privé-accounts van Microsoft. Daarmee kan iedereen binnen; vraag om de tenant van de school.',
  'laatste-dag-voorbij': 'Deze dag is voorbij. Kies gisteren om de toegang meteen te stoppen, of een latere dag.',
  'geen-catalogusnummer':
    'Dit is geen App-id uit het Teams-beheercentrum. Het ziet eruit als 12345678-90ab-cdef-1234-567890abcdef.',
  'nummer-van-organisatie':
    'Dit is het tenant-id van de organisatie. Vraag om het App-id dat bij Meedoen staat in het Teams-beheercentrum.',
  'nummer-van-meedoen':
    'Dit is het nummer van Meedoen zelf. Vraag om het App-id dat de catalogus van deze organisatie gaf, niet om het externe app-id.',
  'laatste-dag-te-ver': 'Deze dag ligt meer dan vijf jaar vooruit. Staat het jaar goed?',
} as const satisfies Record<string, RefusalText>;
