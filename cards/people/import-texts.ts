import type { LocalDate } from '../words/brands.ts';
import { fullDay } from '../words/dutch-date.ts';
import { ROLE_NAMES } from './role-names.ts';

const quoted = (text: string) => `‘${text.slice(0, 60)}’`;

/** What is wrong with one line of a CSV file of people and schools, and what to type instead. Read by a beheerder. */
export const importTexts = {
  tooBig: 'Dit bestand is groter dan 1 MB. Splits het in delen.',
  tooManyLines: (most: number) => `Dit bestand heeft meer dan ${most} regels. Splits het in delen.`,
  notText: 'Dit bestand kan ik niet lezen. Bewaar het in Excel als CSV en probeer het opnieuw.',
  empty: 'In dit bestand staat geen enkele regel met gegevens.',
  quoteOpen: 'Op deze regel klopt een aanhalingsteken niet, daarom kan ik de rest van het bestand niet lezen.',
  unknownColumn: (name: string) => `De kolom ${quoted(name)} ken ik niet. Controleer de naam of haal de kolom weg.`,
  columnTwice: (name: string) => `De kolom ${quoted(name)} staat er twee keer.`,
  columnsMissing: 'Ik mis kolommen: voor mensen naam, e-mail en rol, voor scholen school, brin, bestuur en schooltype.',
  tooManyCells: 'Deze regel heeft meer velden dan er kolommen zijn. Staat er een scheidingsteken te veel?',
  nothingToDo: 'Op deze regel staat geen persoon en geen school.',
  name: 'Vul de naam in, op één regel en hooguit 100 tekens.',
  email: (typed: string) => (typed === '' ? 'Vul een e-mailadres in.' : `${quoted(typed)} is geen e-mailadres.`),
  upn: (typed: string) => `${quoted(typed)} is geen gebruikersnaam. Die ziet eruit als een e-mailadres.`,
  role: (typed: string) =>
    typed === ''
      ? 'Vul een rol in.'
      : `De rol ${quoted(typed)} ken ik niet. Kies uit: ${Object.values(ROLE_NAMES).join(', ')}.`,
  schoolNeeded: 'Bij deze rol hoort een school.',
  schoolName: 'De naam van een school staat op één regel en is hooguit 100 tekens.',
  board: 'De naam van een bestuur staat op één regel en is hooguit 100 tekens.',
  brin: (typed: string) => `${quoted(typed)} is geen BRIN met vestiging, zoals 12AB00.`,
  administratienummer: (typed: string) => `${quoted(typed)} is geen administratienummer van vijf cijfers.`,
  schoolType: (typed: string, known: readonly string[]) =>
    `Het schooltype ${quoted(typed)} ken ik niet. Kies uit: ${known.join(', ')}.`,
  route: (typed: string) => `Het bereik ${quoted(typed)} ken ik niet. Kies uit: persoonlijk, kanaal.`,
  day: (typed: string) => `De datum ${quoted(typed)} begrijp ik niet. Schrijf hem als 31-8-2026.`,
  untilBeforeFrom: 'De laatste dag ligt vóór de eerste dag.',
  workingDays: (typed: string) => `De werkdagen ${quoted(typed)} begrijp ik niet. Schrijf ze als ma di do.`,
  tenantMissing: (domain: string) =>
    `Ik weet niet bij welke organisatie ${quoted(domain)} hoort. Vul de kolom tenant in, met een tenant-id van Toegang.`,
  tenantSeveral: (domain: string) =>
    `Accounts van ${quoted(domain)} horen bij meer organisaties. Vul de kolom tenant in, met een tenant-id van Toegang.`,
  tenantShut: (domain: string) =>
    `De organisatie van ${quoted(domain)} is niet toegelaten tot dit samenwerkingsverband. Laat haar eerst toe bij Toegang.`,
  tenantUnknown: (typed: string) => `De tenant ${quoted(typed)} is niet toegelaten tot dit samenwerkingsverband.`,
  otherAccount: (name: string) =>
    `Dit e-mailadres of deze gebruikersnaam is al van ${quoted(name)}, met een ander account. Pas dat aan bij Mensen en rollen, met Wijzig gegevens.`,
  otherOrganisation: (name: string) =>
    `Dit account is al van ${quoted(name)}, bij een andere organisatie. Pas dat aan bij Mensen en rollen, met Wijzig gegevens.`,
  otherName: (line: number, name: string) => `Op regel ${line} heet deze persoon ${quoted(name)}.`,
  schoolUnknown: (name: string) =>
    `De school ${quoted(name)} ken ik niet. Voor een nieuwe school vul je ook naam, brin, bestuur en schooltype in.`,
  schoolAmbiguous: (name: string) => `Er zijn meer scholen die ${quoted(name)} heten. Vul de BRIN in.`,
  schoolOtherName: (name: string) => `Deze BRIN hoort bij de school ${quoted(name)}.`,
  schoolOtherBoard: (name: string) => `Deze school hoort bij het bestuur ${quoted(name)}.`,
  schoolClosed: (closedOn: LocalDate) => `Deze school is gesloten per ${fullDay(closedOn)}.`,
  boardOtherNumber: (name: string) => `Dit administratienummer hoort niet bij het bestuur ${quoted(name)}.`,
  personLeft: (endedOn: LocalDate) =>
    `Deze persoon is uit dienst sinds ${fullDay(endedOn)}. Neem de persoon eerst weer in dienst.`,
  roleRunsAlready: (from: LocalDate) =>
    `Deze persoon heeft deze rol al vanaf ${fullDay(from)}. Vul die datum in bij ‘van’ om hem te wijzigen.`,
} as const;
