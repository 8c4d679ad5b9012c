/** Why a typed text is not taken (bot/core/text-guard and message-guard). The sentence says what to do instead. */
export const GUARD_REFUSALS = {
  bsn: 'Dit lijkt op een BSN, en dat bewaar ik nooit. Haal het weg of gebruik een ander nummer van je school.',
  'e-mailadres': 'Hier staat een e-mailadres. Haal het weg; contactgegevens bewaar ik hier niet.',
  telefoonnummer: 'Hier staat een telefoonnummer. Haal het weg; contactgegevens bewaar ik hier niet.',
  leerlinggegevens:
    'Dit lijkt op gegevens van een leerling. Ik heb er niets van bewaard. Verwijder je bericht: ga erop staan, kies … en dan Verwijderen. Een aanvraag doe je met de knop Nieuwe aanvraag.',
} as const satisfies Record<string, string>;

export type GuardRefusalCode = keyof typeof GUARD_REFUSALS;

/** The question that is asked once when a text seems to hold a name; the words in doubt are shown in between. */
export const NAME_QUESTION = {
  lead: 'Staat hier een naam? Namen van leerlingen en ouders bewaar ik niet.',
  change: 'Ik pas het aan',
  no: 'Nee, geen naam',
} as const;
