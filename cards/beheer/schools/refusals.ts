import type { RefusalText } from '../refusals.ts';

/** Why a school or a board is not changed. */
export const SCHOOL_REFUSALS = {
  'intussen-veranderd':
    'Iemand anders heeft dit intussen veranderd. Hier zie je hoe het nu staat; vul je wijziging opnieuw in.',
  'school-gesloten': 'Deze school is gesloten. Open haar eerst weer als je iets wilt aanpassen.',
  'school-al-gesloten': 'Deze school is al gesloten. Klopt de dag niet? Open de school eerst weer.',
  // at an input
  'naam-past-niet': 'Deze naam is te lang: hooguit 100 tekens, op één regel.',
  'geen-brin': 'Dit is geen BRIN met vestiging. Die heeft twee cijfers, twee letters en twee cijfers: 12AB00.',
  'brin-bestaat': 'Er is al een school met deze BRIN en vestiging. Zoek haar op in de lijst, of kijk de vestiging na.',
  'bestuur-bestaat': 'Er is al een bestuur met deze naam. Kies dat bestuur, of geef dit een andere naam.',
  'geen-nummer': 'Een administratienummer heeft vijf cijfers. Weet je het niet? Laat het dan leeg.',
  'nummer-bestaat': 'Dit administratienummer hoort al bij een ander bestuur. Kijk het na bij DUO.',
  'sluitdag-te-ver': 'Deze dag ligt meer dan vijf jaar vooruit. Staat het jaar goed?',
  'sluitdag-te-lang-geleden': 'Deze dag ligt meer dan een jaar terug. Staat het jaar goed?',
} as const satisfies Record<string, RefusalText>;
