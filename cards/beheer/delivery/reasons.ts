/** Why a message did not arrive, and what the operator does next. Source of the codes: Teams, "Conversations with a bot". */
export const REASONS = {
  'nu-bereikbaar': {
    short: 'is intussen wel bereikbaar',
    why: 'Er was geen plek waar dit kon aankomen, maar die is er nu wel.',
    next: 'Kies "Probeer opnieuw".',
  },
  'nooit-ontmoet': {
    short: 'heeft Meedoen nog niet',
    why: 'Deze persoon heeft Meedoen nog niet in Teams.',
    next: 'Vraag deze persoon om Meedoen in Teams toe te voegen, of doe het bij Bereik.',
  },
  weggehaald: {
    short: 'heeft Meedoen weggehaald',
    why: 'Meedoen is bij deze persoon weggehaald uit Teams.',
    next: 'Vraag deze persoon om Meedoen opnieuw te installeren.',
  },
  geblokkeerd: {
    short: 'heeft Meedoen geblokkeerd',
    why: 'Deze persoon laat geen berichten van Meedoen toe.',
    next: 'Vraag deze persoon om Meedoen opnieuw te installeren of de blokkade op te heffen, en dan "hoi" te typen.',
  },
  'app-uitgezet': {
    short: 'Meedoen staat uit in deze organisatie',
    why: 'De beheerder van Teams heeft Meedoen in deze organisatie uitgezet.',
    next: 'Vraag de ICT van deze organisatie om Meedoen toe te laten in Teams. Vraag daarna deze persoon om "hoi" te typen.',
  },
  'geen-kanaal': {
    short: 'het kanaal is niet meer gekoppeld',
    why: 'Het kanaal is niet gekoppeld, of Meedoen is er weggehaald.',
    next: 'Voeg Meedoen weer toe aan het team en noem @Meedoen in het kanaal; kies dan waar het kanaal voor is.',
  },
  'geen-recht': {
    short: 'Teams laat dit niet toe',
    why: 'Teams laat Meedoen hier niet schrijven.',
    next: 'Vraag de ICT van deze organisatie om de rechten van Meedoen in Teams na te kijken, en probeer het dan opnieuw.',
  },
  'geen-toegang': {
    short: 'Meedoen kon zich niet aanmelden',
    why: 'Teams herkende Meedoen niet: de aanmelding van de app klopt niet.',
    next: 'Vraag wie Meedoen draait om het wachtwoord of certificaat van de app na te kijken, en probeer het dan opnieuw.',
  },
  'gesprek-weg': {
    short: 'het gesprek bestaat niet meer',
    why: 'Teams kent dit gesprek niet meer.',
    next: 'Vraag deze persoon om in de chat met Meedoen "hoi" te typen. Kies dan "Probeer opnieuw".',
  },
  'te-groot': {
    short: 'het bericht was te groot',
    why: 'Het bericht was te groot voor Teams.',
    next: 'Dit is een fout van ons: geef het door aan wie Meedoen draait. Opnieuw proberen helpt pas na een nieuwe versie.',
  },
  misschien: {
    short: 'is misschien wel aangekomen',
    why: 'Teams gaf geen duidelijk antwoord. Misschien is het wel aangekomen.',
    next: 'Vraag deze persoon of het bericht er is. Is het er niet, kies dan "Probeer opnieuw"; dan kan het twee keer komen.',
  },
  geweigerd: {
    short: 'Teams nam het niet aan',
    why: 'Teams nam dit bericht niet aan.',
    next: 'Probeer het één keer opnieuw. Lukt het weer niet, geef het dan door aan wie Meedoen draait.',
  },
} as const;

export type DeliveryReason = keyof typeof REASONS;

/** In a channel there is nobody to ask: what the operator does there. */
const IN_CHANNEL: Partial<Record<DeliveryReason, string>> = {
  'app-uitgezet':
    'Vraag de ICT van deze organisatie om Meedoen toe te laten in Teams. Noem daarna @Meedoen in het kanaal.',
  'gesprek-weg':
    'Kijk bij Kanalen of dit het goede kanaal nog is, en kies daar "Test dit kanaal". Komt de test aan, kies dan hier "Probeer opnieuw".',
};

/** Once these are mended a card leaves by itself, for then somebody is heard again; a short text does not. */
const BACK: ReadonlySet<DeliveryReason> = new Set([
  'nooit-ontmoet',
  'weggehaald',
  'geblokkeerd',
  'app-uitgezet',
  'geen-kanaal',
]);

/** Nobody knows whether it came, and it cannot be sent once more: there is nowhere to send it to. */
const MAYBE_AND_GONE =
  'Vraag deze persoon of het bericht er is. Opnieuw sturen kan nu niet: kijk bij Bereik wat daarvoor nodig is.';

interface Sent {
  readonly isText: boolean;
  readonly toChannel: boolean;
  /** Whether trying again may help now. */
  readonly canGo: boolean;
}

/** The operator's next step. */
export function nextStepText(reason: DeliveryReason, { isText, toChannel, canGo }: Sent): string {
  if (reason === 'misschien' && !canGo) return MAYBE_AND_GONE;
  const next = (toChannel ? IN_CHANNEL[reason] : undefined) ?? REASONS[reason].next;
  if (!BACK.has(reason)) return next;
  return `${next} ${isText ? 'Daarna kun je het hier opnieuw proberen.' : 'Daarna gaat dit vanzelf op weg.'}`;
}
