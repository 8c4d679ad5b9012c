import { isDay, localDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { INPUT_REFUSALS } from '../../words/input-refusals.ts';
import type { Facts, RefusalText } from '../refusals.ts';

/** A day out of the facts, or a word that fits in its place. */
const on = (facts: Facts, name: string, otherwise: string): string => {
  const day = String(facts[name] ?? '');
  return isDay(day) ? fullDay(localDate(day)) : otherwise;
};
const span = (facts: Facts) =>
  facts.totNu === undefined
    ? `sinds ${on(facts, 'vanNu', 'eerder')}, zonder laatste dag`
    : `van ${on(facts, 'vanNu', 'eerder')} tot en met ${on(facts, 'totNu', 'later')}`;

/** What may be wrong when the register of people is changed, and what to do then. */
export const PEOPLE_REFUSALS = {
  'laatste-beheerder': (facts) =>
    `Er blijft dan geen beheerder over, vanaf ${on(facts, 'dag', 'die dag')}. Maak eerst iemand anders functioneel beheerder.`,
  'bestaat-al': 'Deze persoon staat al in het register. Open de kaart om een rol toe te voegen.',
  'niets-veranderd': 'Er is niets veranderd: dit stond er al zo.',
  'email-van-ander': 'Dit e-mailadres is van iemand anders in het register. Kijk eerst bij die persoon.',
  'gebruikersnaam-van-ander': 'Deze gebruikersnaam is van iemand anders in het register. Kijk eerst bij die persoon.',
  'account-zeker': 'Dit wordt een ander account. Lees eerst wat dat betekent.',
  'laatste-account': (facts) =>
    `Dan is er geen beheerder over die erbij kan, vanaf ${on(facts, 'dag', 'die dag')}. Laat eerst een andere functioneel beheerder Meedoen openen.`,
  'naam-te-lang': 'Vul de naam in op één regel, hooguit 100 tekens. Alleen de naam van een medewerker.',
  'geen-email': 'Dit is geen e-mailadres. Typ het zo: naam@school.nl.',
  'geen-gebruikersnaam': 'Dit is geen gebruikersnaam. Die ziet eruit als een e-mailadres.',
  'organisatie-niet-toegelaten': 'Deze organisatie is niet (meer) toegelaten. Laat haar eerst toe bij Toegang.',
  'geen-rol': 'Kies een rol.',
  'school-nodig': 'Bij deze rol hoort een school. Kies er een.',
  'school-onbekend': 'Deze school ken ik niet. Typ de hele naam of de BRIN.',
  'school-niet-nodig': 'Deze rol geldt voor het hele samenwerkingsverband. Laat de school leeg.',
  'rol-school-gesloten': (facts) =>
    `Deze school is gesloten per ${on(facts, 'dag', 'die dag')}. Kies een andere school.`,
  'eind-voor-begin': 'De laatste dag ligt vóór de eerste dag. Kijk je de dagen nog eens na?',
  'einde-voor-eerste-dag': (facts) =>
    `Dit begon op ${on(facts, 'dag', 'een latere dag')}. Kies een laatste dag op of na die dag.`,
  'te-ver-weg': 'Deze dag ligt meer dan 10 jaar weg. Klopt het jaar?',
  'einde-alleen-eerder': (facts) =>
    `Dit loopt al af op ${on(facts, 'dag', 'een eerdere dag')}. Moet het daarna doorgaan? Voeg het dan opnieuw toe, vanaf de dag erna.`,
  'al-begonnen': (facts) =>
    `Dit is al begonnen, op ${on(facts, 'dag', 'een eerdere dag')}. Kies een laatste dag om het te beëindigen.`,
  'rol-loopt-al': (facts) => `Deze persoon heeft deze rol al, ${span(facts)}. Kies dagen die daar niet in vallen.`,
  'waarnemer-onbekend': 'Ik vind niemand met deze naam of dit e-mailadres. Voeg de persoon eerst toe.',
  'waarnemer-meer': 'Er zijn meer mensen met deze naam. Typ het e-mailadres.',
  'waarnemer-zelf': 'Iemand kan niet voor zichzelf waarnemen. Kies iemand anders.',
  'waarnemer-weg': (facts) => `Deze waarnemer werkt hier tot en met ${on(facts, 'dag', 'eerder')}. Kies iemand anders.`,
  'rol-niet-van-hen': 'Deze persoon heeft die rol niet in deze dagen. Kies een andere rol of andere dagen.',
  'waarneming-loopt-al': (facts) => `Dit is al geregeld, ${span(facts)}. Kies dagen die daar niet in vallen.`,
  'werkplek-loopt-al': (facts) =>
    `Deze persoon hoort al bij deze school, ${span(facts)}. Kies dagen die daar niet in vallen.`,
  'geen-dag': 'Kies minstens één werkdag.',
  'geen-cvt-lid':
    'Een volmacht is voor een lid van de CvT. Geef deze persoon eerst die rol, in alle dagen van de volmacht.',
  'volmacht-bestaat': 'Deze persoon heeft al een volmacht met dit nummer. Kies een ander nummer.',
  'nummer-te-lang': 'Vul het nummer van het besluit in, hooguit 100 tekens.',
  'werkt-hier-niet': (facts) =>
    `Deze persoon werkt hier tot en met ${on(facts, 'dag', 'eerder')}. Kies eerst ‘Werkt hier weer’.`,
  'begon-later': (facts) =>
    `Deze persoon begon op ${on(facts, 'dag', 'een latere dag')} nog aan een rol. Kies een laatste dag op of na die dag.`,
  'bedrag-onleesbaar': INPUT_REFUSALS['bedrag-onleesbaar'],
  'bedrag-negatief': INPUT_REFUSALS['bedrag-negatief'],
  'bedrag-te-groot': INPUT_REFUSALS['bedrag-te-groot'],
} as const satisfies Record<string, RefusalText>;
