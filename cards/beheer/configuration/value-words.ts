import { DISCIPLINES } from '../../arrangements/disciplines.ts';
import { PRO_DOMAINS } from '../../arrangements/form/answers.ts';
import { FIELDS } from '../../arrangements/form/fields.ts';
import { isDay, localDate, localTime } from '../../words/brands.ts';
import { clockTime, everyYear, fullDay, period } from '../../words/dutch-date.ts';

type Block = Readonly<Record<string, unknown>>;

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  directieWerkdagen: ['werkdag', 'werkdagen'],
  consulentWerkdagen: ['werkdag', 'werkdagen'],
  commissieWerkdagen: ['werkdag', 'werkdagen'],
  aanvullingWerkdagen: ['werkdag', 'werkdagen'],
  deskundigenWerkdagen: ['werkdag', 'werkdagen'],
  verzendWerkdagen: ['werkdag', 'werkdagen'],
  startWerkdagen: ['werkdag', 'werkdagen'],
  antwoordWerkdagen: ['werkdag', 'werkdagen'],
  bezwaarWeken: ['week', 'weken'],
  halfwegVanafWeken: ['week', 'weken'],
  maximumWeken: ['week', 'weken'],
  awbWeken: ['week', 'weken'],
  doelWeken: ['week', 'weken'],
  verdagingWeken: ['week', 'weken'],
  weken: ['week', 'weken'],
  quorum: ['lid', 'leden'],
  tekstMinimum: ['teken', 'tekens'],
};

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  besluit: {
    cvt: 'de commissie, met een volmacht',
    'directeur-bestuurder': 'de directeur-bestuurder, na advies van de commissie',
    geen: 'niemand: de commissie geeft alleen antwoord',
  },
  maximumBedrag: { 'geen maximum': 'er is geen maximum' },
  telling: { schoolweken: 'alleen schoolweken tellen', kalenderweken: 'alle weken tellen' },
  modus: { eigen: 'in Meedoen', extern: 'in een ander systeem' },
  sector: { vo: 'voortgezet onderwijs', po: 'primair onderwijs' },
  soort: { vast: 'voor alle scholen gelijk', advies: 'een school mag hiervan afwijken' },
  vakantieregio: { noord: 'regio Noord', midden: 'regio Midden', zuid: 'regio Zuid' },
  type: {
    vo: 'voortgezet onderwijs',
    pro: 'praktijkonderwijs',
    vso: 'voortgezet speciaal onderwijs',
    bao: 'basisonderwijs',
    sbo: 'speciaal basisonderwijs',
    so: 'speciaal onderwijs',
  },
  voldoet: { ja: 'voldoet', nee: 'voldoet niet', beoordelen: 'te beoordelen' },
  eerste: DISCIPLINES,
  tweede: DISCIPLINES,
  waarvanEen: Object.fromEntries(PRO_DOMAINS.map((id) => [id, FIELDS[id].name.toLowerCase()])),
  wie: {
    school: 'elke school',
    werkgebied: 'elk werkgebied',
    partner: 'elke partner',
    swv: 'het samenwerkingsverband zelf',
  },
  ritme: { jaar: 'elk jaar', trimester: 'elk trimester' },
  vult: { zorgcoordinator: 'zorgcoördinator' },
  dagen: { ma: 'maandag', di: 'dinsdag', wo: 'woensdag', do: 'donderdag', vr: 'vrijdag' },
};

const NAMES: Readonly<Record<string, string>> = {
  administratienummer: 'administratienummer',
  brin: 'BRIN',
  ookBekendAls: 'ook bekend als',
  getekendOp: 'getekend op',
  vult: 'wie het invult',
  velden: 'wat er gevraagd wordt',
  voor: 'dagen vooraf',
  naDirectie: 'dagen erna, aan de directie',
  naBestuur: 'dagen erna, aan de bestuurder',
};

/** Said on their own line, not with the value. */
const ABOUT = ['bron', 'open', 'gecontroleerdOp', 'geldigVanaf', 'geldigTot', 'tegenspraak', 'keuze'];

/**
 * A value of the configuration as a person says it: money, days, weeks, lists, yes or no.
 *
 * @param name of the key that has it: it tells a number of weeks from one of werkdagen
 * @param value JSON of a valid configuration
 */
export function valueWords(name: string, value: unknown): string {
  if (value === null || value === undefined) return 'niet van toepassing';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return withUnit(name, String(value), value === 1);
  if (typeof value === 'string') return textWords(name, value);
  if (Array.isArray(value)) return listWords(name, value);
  return typeof value === 'object' ? blockWords({ ...value }) : String(value);
}

function withUnit(name: string, text: string, isOne: boolean): string {
  const unit = own(UNITS, name);
  return unit === undefined ? text : `${text} ${isOne ? unit[0] : unit[1]}`;
}

function textWords(name: string, text: string): string {
  const choice = own(own(CHOICES, name) ?? {}, text);
  if (choice !== undefined) return choice;
  if (isDay(text)) return fullDay(localDate(text));
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? clockTime(localTime(text)) : text;
}

function listWords(name: string, list: readonly unknown[]): string {
  if (list.length === 0) return 'geen';
  if (list.every((item) => typeof item === 'number')) return withUnit(name, joined(list.map(String)), false);
  const words = list.map((item) => valueWords(name, item));
  return words.some((text) => /[,;]/.test(text) || text.length > 40) ? words.join('; ') : joined(words);
}

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;

function blockWords(block: Block): string {
  const { opent, deadline } = block;
  const { inTeVullen, label, enkelvoud, meervoud, naam, afkorting, van, tot, eerste, laatste, voldoet } = block;
  if (typeof inTeVullen === 'string') return `nog in te vullen: ${inTeVullen}`;
  if (typeof label === 'string' && typeof opent === 'string' && typeof deadline === 'string')
    return `${label}: van ${dayInYear(van)} tot en met ${dayInYear(tot)}, open vanaf ${dayInYear(opent)}, klaar op ${dayInYear(deadline)}`;
  if (typeof label === 'string' && 'id' in block)
    return typeof voldoet === 'string' ? `${label} (${valueWords('voldoet', voldoet)})` : label;
  if (typeof enkelvoud === 'string' && typeof meervoud === 'string') return `${enkelvoud}, meervoud ${meervoud}`;
  if (typeof naam === 'string' && typeof afkorting === 'string') return `${naam} (${afkorting})`;
  if (typeof van === 'string' && typeof tot === 'string')
    return `van ${valueWords('', van)} tot ${valueWords('', tot)}`;
  const span = typeof eerste === 'string' && typeof laatste === 'string' && isDay(eerste) && isDay(laatste);
  const days = span ? [period(localDate(eerste), localDate(laatste))] : [];
  const rest = Object.entries(block).filter(
    ([key]) => !ABOUT.includes(key) && !(span && ['eerste', 'laatste', 'naam', 'schooljaar'].includes(key)),
  );
  const named = rest.map(([key, value]) =>
    key === 'uren' || key === 'dag' || (span && key === 'soort')
      ? valueWords(key, value)
      : `${own(NAMES, key) ?? key}: ${valueWords(key, value)}`,
  );
  return [...days, ...named].join('; ') || 'niets';
}

/** `03-01` → `1 maart`; every such day is one of a leap year. */
const dayInYear = (monthDay: unknown): string => everyYear(localDate(`2024-${String(monthDay)}`));

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
