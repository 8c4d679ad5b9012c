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
    next: 'Voeg Meedoen weer toe aan het team en koppel het kanaal bij Kanalen. Kies daarna "Probeer opnieuw".',
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

const BACK: ReadonlySet<DeliveryReason> = new Set(['nooit-ontmoet', 'weggehaald', 'geblokkeerd', 'app-uitgezet']);

/** The operator's next step. A card leaves by itself once somebody is back; a short text does not. */
export function nextStepText(reason: DeliveryReason, isText: boolean): string {
  const { next } = REASONS[reason];
  if (!BACK.has(reason)) return next;
  return `${next} ${isText ? 'Daarna kun je het hier opnieuw proberen.' : 'Daarna gaat dit vanzelf op weg.'}`;
}
