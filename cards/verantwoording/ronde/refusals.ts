import { refusals } from '../refusals.ts';

/** Why something about a round is refused, and what to do next. */
export const campaignRefusals = {
  ...refusals,
  'niet-jouw-rol': 'Rondes zet de beleidsmedewerker klaar. Vraag het aan die collega, of aan de functioneel beheerder.',
  'alleen-kijken': 'Jij kunt hier meekijken. Veranderen doet de beleidsmedewerker.',
  'bestaat-niet': 'Deze ronde is er niet meer. Hieronder staan de rondes die er wel zijn.',
  'onbekend-format': 'Dit format of deze periode staat niet meer in de instellingen. Kies hieronder een andere.',
  'ronde-open': 'Deze ronde is al open, dus dit kan niet meer. Je kunt hem wel uitstellen of sluiten.',
  'ronde-gesloten': 'Deze ronde is gesloten en verandert niet meer.',
  'ronde-niet-open': 'Deze ronde is niet open. Open hem eerst.',
  'deadline-voorbij': 'De deadline van deze ronde is al voorbij. Kies eerst een andere bij Kies een deadline.',
  'dag-te-vroeg': 'Kies een dag vanaf vandaag die later is dan de deadline van nu.',
  'ronde-anders':
    'Er is intussen iets veranderd aan deze ronde. Hieronder staat hoe het nu is; kijk het na en klik nog eens.',
  'laatste-deelnemer':
    'Minstens één moet meedoen. Laat eerst een ander meedoen, of gooi de ronde weg als je hem niet nodig hebt.',
  'niets-te-porren':
    'Er is nu niemand om te herinneren: wie aan de beurt is, kreeg vandaag al een herinnering of is op tijd.',
  'al-binnen': 'Deze verantwoording is intussen ingediend. Een herinnering is niet meer nodig.',
  'al-gepord': 'Vandaag kreeg deze school al een herinnering. Morgen kan het weer.',
  'tabel-leeg': 'Plak een tabel met op elke regel een naam of BRIN en een bedrag.',
  'tabel-te-lang': 'Dit zijn meer regels dan er scholen kunnen zijn. Plak alleen de tabel met namen en bedragen.',
  'te-veel-scholen': 'Zoveel scholen passen niet op één kaart. Plak of stuur de tabel in twee keer.',
  'geen-bedragen': 'Er is niets om over te nemen. Plak de tabel opnieuw.',
  'doelen-tabel-leeg': 'Plak een tabel met op elke regel een naam of BRIN, een prioriteit en een doel.',
  'doelen-tabel-te-lang':
    'Deze tabel is te lang voor een kaart. Stuur hem als .xlsx- of .csv-bestand in de chat, of plak hem in delen.',
  'geen-doelen': 'Dit format vraagt geen doelen. Kies een ronde waarin dat wel zo is.',
  'bestand-welke-ronde':
    'Deze doelen passen bij meer dan één ronde in voorbereiding. Open de ronde, kies Doelen uit de ontwikkelagenda en plak de tabel daar.',
  'geen-ronde-doelen':
    'Er is geen ronde in voorbereiding die doelen vraagt. Typ "verantwoording", begin een ronde en stuur het bestand opnieuw.',
  'bestand-een': 'Stuur één bestand tegelijk.',
  'bestand-te-groot': 'Dit bestand is te groot. Stuur alleen de tabel met namen en bedragen.',
  'bestand-mislukt': 'Ik kon het bestand niet ophalen. Stuur het nog eens, of plak de tabel.',
  'bestand-onleesbaar':
    'Ik kan dit bestand niet lezen. Stuur een .xlsx of .csv zonder wachtwoord, of plak de tabel op de kaart van de ronde.',
  'geen-voorbereiding':
    'Er is geen ronde in voorbereiding waar deze bedragen bij horen. Typ "verantwoording", begin een ronde en stuur het bestand opnieuw.',
  'geen-eigen-ronde':
    'Er is nu geen open ronde waarin jij het geld van je scholen invult. Typ "verantwoording" om te zien wat er wel loopt.',
} as const satisfies Record<string, string>;

export type CampaignRefusal = keyof typeof campaignRefusals;

/** @param code stable; whatever a rule says, there is a sentence for it. */
export const campaignRefusalText = (code: CampaignRefusal): string => campaignRefusals[code];
