import type { Role } from '../../../bot/core/actor.ts';

/** Everything that a person reads or hears in the werkbank itself; what the cards say comes from the bot. */
export const TEXTS = {
  title: 'Werkbank',
  titleOf: (persona: string) => `${persona} · Werkbank van Meedoen`,
  skipToTalk: 'Naar het gesprek',
  skipToCompose: 'Naar het schrijfvak',
  bot: 'Meedoen',
  office: 'Samenwerkingsverband',

  chooser: {
    heading: 'Als wie werk je?',
    lead: 'Kies een rol. Alle namen en scholen zijn verzonnen.',
    open: 'Kies iemand anders',
    others: (count: number) =>
      count === 1 ? '1 ongelezen bericht bij anderen' : `${count} ongelezen berichten bij anderen`,
    close: 'Sluit',
  },

  newSwv: {
    open: 'Nieuw samenwerkingsverband',
    heading: 'Nieuw samenwerkingsverband',
    lead: 'Het begint leeg, met de regels van de demonstratie en één functioneel beheerder. Die word jij.',
    name: 'Naam van het samenwerkingsverband',
    beheerder: 'Naam van de beheerder',
    email: 'E-mailadres van de beheerder',
    make: 'Maak aan',
    cancel: 'Annuleer',
    busy: 'Het samenwerkingsverband wordt gemaakt',
    done: (name: string) => `${name} is gemaakt. Typ "beheer" om te beginnen.`,
    failed: 'Dat lukte niet. Probeer het nog eens.',
    nameWrong: 'Vul een naam in van 1 tot en met 60 tekens, met minstens één letter.',
    nameTaken: 'Er is al een samenwerkingsverband met deze naam. Kies een andere naam.',
    beheerderWrong: 'Vul een naam in van 1 tot en met 100 tekens.',
    emailWrong: 'Vul een e-mailadres in, bijvoorbeeld beheer@bureau.example.',
  },

  rail: {
    label: (name: string) => `Gesprekken van ${name}`,
    chats: 'Chat',
    channels: 'Kanalen',
    unread: (count: number) => (count === 1 ? '1 ongelezen bericht' : `${count} ongelezen berichten`),
    empty: 'Nog geen berichten',
    you: 'Jij',
  },

  talk: {
    label: (title: string, persona: string) => `Gesprek: ${title}, als ${persona}`,
    log: 'Berichten',
    personal: 'Persoonlijke chat',
    schoolChannel: 'Kanaal van de school',
    as: (persona: string) => `Jij bent ${persona}`,
    back: 'Terug naar de gesprekken',
    reload: 'Herlaad',
    reloadHint: 'Herlaad, zoals in Teams: een kaart die alleen jij ziet, verdwijnt',
    more: 'Meer',
    emptyPersonal: 'Zeg hallo, of wacht tot Meedoen iets voor je heeft.',
    emptyChannel: 'Hier is nog niets gezegd. Noem @Meedoen, dan leest hij mee.',
    newer: 'Nieuwe berichten',
    typing: 'Meedoen typt',
    today: 'Vandaag',
    yesterday: 'Gisteren',
    gone: 'Meedoen staat niet bij jou in Teams en kan je dus niets sturen.',
    blocked: 'Je hebt Meedoen geblokkeerd.',
    install: 'Voeg Meedoen toe',
    uninstall: 'Verwijder de app',
    block: 'Blokkeer Meedoen',
    unblock: 'Hef de blokkade op',
  },

  message: {
    edited: 'Bewerkt',
    deleted: 'Dit bericht is verwijderd.',
    like: 'Vind ik leuk',
    unlike: 'Niet meer leuk',
    likes: (names: readonly string[]) => `Leuk gevonden door ${names.join(', ')}`,
    forMe: 'Alleen jij ziet dit',
    busy: 'Bezig',
    failed: 'Er ging iets mis',
    unreachable: 'Meedoen antwoordt niet. Probeer het nog eens.',
    unknownAction: 'Deze knop werkt niet in Teams.',
    dismiss: 'Sluit deze melding',
    reply: 'Antwoord',
    broken: 'Deze kaart kan niet worden getoond.',
    notSent: 'Niet bezorgd: Meedoen antwoordt niet.',
    replaced: (title: string) => `Kaart vervangen: ${title}`,
  },

  compose: {
    label: 'Schrijf een bericht',
    hint: 'Typ een bericht',
    channelHint: 'Typ een bericht; noem @Meedoen als hij mee moet lezen',
    replyHint: 'Antwoord in dit gesprek',
    send: 'Verstuur',
    attach: 'Bestand toevoegen',
    tooBig: 'Dit bestand is groter dan 2 MB; dat kan de werkbank niet versturen.',
    unreadable: 'Dit bestand laat zich niet lezen.',
    mention: '@Meedoen',
  },

  clock: {
    label: 'Klok van de werkbank',
    hour: '+1 uur',
    workday: '+1 werkdag',
    goTo: 'Naar …',
    dialog: 'Zet de klok vooruit',
    dialogLead: 'Alles wat tot dan moet gebeuren, gebeurt nu, op volgorde.',
    moment: 'Datum en tijd',
    go: 'Zet vooruit',
    cancel: 'Annuleer',
    busy: 'De tijd gaat vooruit',
    onlyForward: 'De klok kan alleen vooruit.',
    failed: 'De klok liet zich niet verzetten.',
    waiting: (count: number) => (count === 1 ? '1 kaart wacht' : `${count} kaarten wachten`),
    until: (moment: string) => `tot ${moment}`,
    goThere: 'Ga daarheen',
    arrived: (moment: string) => `Het is nu ${moment}`,
  },

  view: {
    split: 'Naast elkaar',
    theme: 'Weergave',
    themes: { system: 'Zoals dit apparaat', light: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
    lost: 'De verbinding is even weg. Ik blijf het proberen.',
  },

  toast: {
    for: (persona: string) => `Voor ${persona}`,
    open: (persona: string, text: string) => `Open het bericht voor ${persona}: ${text}`,
    news: 'Nieuw bericht',
    close: 'Sluit de melding',
    said: (author: string, text: string) => `${author}: ${text}`,
  },

  errors: {
    'unknown-persona': 'Deze rol bestaat niet.',
    'not-a-member': 'Je bent geen lid van dit gesprek.',
    'unknown-message': 'Dit bericht is er niet meer.',
    'not-installed': 'Meedoen staat niet bij jou in Teams; voeg het toe om te schrijven.',
    blocked: 'Je hebt Meedoen geblokkeerd.',
    'bad-request': 'Dat kan ik niet lezen.',
  },
} as const;

/** For who belongs to a school by something else than a role there. */
export const WORKS_AT = (schools: string) => `werkt bij ${schools}`;

export const ROLE_NAMES = {
  zorgcoordinator: 'Zorgcoördinator',
  directie: 'Directie',
  schoolbestuur: 'Schoolbestuur',
  onderwijsconsulent: 'Onderwijsconsulent',
  trajectbegeleider: 'Trajectbegeleider',
  procesbewaker: 'Procesbewaker',
  'cvt-lid': 'Lid van de CvT',
  'cvt-secretaris': 'Secretaris van de CvT',
  'directeur-bestuurder': 'Directeur-bestuurder',
  beleidsmedewerker: 'Beleidsmedewerker',
  administratie: 'Administratie',
  'functioneel-beheerder': 'Functioneel beheerder',
} as const satisfies Record<Role, string>;
