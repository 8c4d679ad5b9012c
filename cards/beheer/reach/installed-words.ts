/** What came of putting Meedoen into somebody's Teams, and what to do next; of one person or of more. */
export const INSTALLED = {
  installed: 'Meedoen staat nu klaar in Teams. Zodra Teams dat aan mij meldt, komen mijn berichten aan.',
  'there-already':
    'Meedoen stond al in Teams. Vraag om in de chat met Meedoen "hoi" te typen; dan komen mijn berichten aan.',
  'not-allowed':
    'Deze organisatie geeft Meedoen hier geen toestemming voor. Vraag de ICT-beheerder daar om Meedoen toe te laten in het Teams-beheercentrum, en om in Microsoft Entra toestemming te geven voor TeamsAppInstallation.ReadWriteSelfForUser.All.',
  'not-found':
    'Teams kent dit account niet, of het nummer van Meedoen klopt niet voor deze organisatie. Kijk het e-mailadres na bij Mensen en rollen, en het nummer bij Toegang.',
  'not-now':
    'Er is niets gebeurd: Teams had het te druk, of deze organisatie gaf Meedoen nog geen toestemming. Probeer het over een paar minuten opnieuw. Lukt het weer niet? Vraag de ICT-beheerder daar om in Microsoft Entra toestemming te geven voor TeamsAppInstallation.ReadWriteSelfForUser.All.',
  unclear: 'Teams gaf niet op tijd een duidelijk antwoord. Probeer het straks nog eens; dat kan geen kwaad.',
  refused: 'Teams wilde dit niet. Vraag deze persoon om Meedoen zelf toe te voegen in Teams.',
  'not-asked': 'Nog niet gevraagd, want mijn tijd was op. Klik nog eens; dan ga ik hier verder.',
} as const;

export type InstalledWord = keyof typeof INSTALLED;

/** In the order in which people want to know. */
export const INSTALLED_ORDER = [
  'installed',
  'there-already',
  'not-allowed',
  'not-found',
  'refused',
  'unclear',
  'not-now',
  'not-asked',
] as const satisfies readonly InstalledWord[];
