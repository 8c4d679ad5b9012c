import { STATES } from '../../arrangements/words.ts';
import { ROLE_NAMES } from '../../people/role-names.ts';
import { AUDIENCE_NAMES } from '../../words/audience.ts';
import { cents, isDay, localDate } from '../../words/brands.ts';
import { fullDay, WEEKDAYS } from '../../words/dutch-date.ts';
import { euros } from '../../words/dutch-money.ts';
import { sectionLabel } from '../configuration/labels.ts';
import { MESSAGE_KINDS } from '../delivery/kinds.ts';
import { MANDATE_NAMES, ROUTE_NAMES } from '../schools/words.ts';
import { CHAIN_FAULTS } from './chain-faults.ts';
import type { AuditValue } from './entry-facts.ts';

type Words = Readonly<Record<string, string>>;

const REACHED: Words = {
  reachable: 'bereikbaar',
  uninstalled: 'Meedoen is er weggehaald',
  blocked: 'geblokkeerd',
};

/** Codes in words, by key; '' is what `voor` and `na` say. */
const CODES: Readonly<Record<string, Words>> = {
  wat: {
    mens: 'een mens in het register',
    rol: 'een rol',
    waarneming: 'een waarneming',
    volmacht: 'een volmacht',
    werkdagen: 'werkdagen',
    werkplek: 'een werkplek',
    gegevens: 'gegevens',
    vertrek: 'een vertrek',
    terug: 'een terugkeer',
    school: 'een school',
    bestuur: 'een bestuur',
    toegang: 'toegang van een organisatie',
    kanaal: 'een kanaal',
    'kanaal-voorstel': 'een voorstel voor een kanaal',
    'app-catalogus': 'Meedoen in de catalogus van een organisatie',
    proefbericht: 'een testbericht',
    installatie: 'installeren van Meedoen',
    bezorging: 'bezorging',
    instellingen: 'instellingen',
    'instellingen-gelezen': 'een bestand met instellingen gelezen',
    'instellingen-weggegooid': 'een bestand met instellingen weggegooid',
    'import-gelezen': 'een bestand gelezen',
    'import-doorgevoerd': 'een bestand doorgevoerd',
    'import-weggegooid': 'een bestand weggegooid',
    samenwerkingsverband: 'een samenwerkingsverband',
  },
  rol: ROLE_NAMES,
  soort: Object.fromEntries(Object.entries(MESSAGE_KINDS).map(([kind, { name }]) => [kind, name])),
  bereik: ROUTE_NAMES,
  mandaat: MANDATE_NAMES,
  staat: { ...STATES, ...REACHED },
  van: STATES,
  naar: STATES,
  fout: CHAIN_FAULTS,
  bron: { bestand: 'uit een bestand', geplakt: 'geplakt' },
  '': {
    ...REACHED,
    mislukt: 'mislukt',
    wacht: 'gaat opnieuw op weg',
    opgegeven: 'opgegeven',
    onbekend: 'nog niet bekend',
    gevraagd: 'gevraagd',
  },
};

/** What came of putting Meedoen into somebody's Teams; the codes of bot/graph/installation.ts. */
const INSTALLED: Words = {
  installed: 'geïnstalleerd',
  'there-already': 'had Meedoen al',
  'not-allowed': 'mocht niet van de organisatie',
  'not-found': 'niet gevonden door Teams',
  'not-now': 'kon toen niet',
  unclear: 'onduidelijk',
  refused: 'geweigerd door Teams',
};

export const installOutcome = (code: string): string => own(INSTALLED, code) ?? code;

/** Whether `wat` has words for what it says. */
export const isKnownWhat = (code: string): boolean => own(CODES.wat, code) !== undefined;

/** What is said where nothing was written down. */
const NOTHING: Words = {
  tot: 'geen einde',
  maximum: 'geen maximum',
  mandaat: 'nog niet gezegd',
  rol: 'geen',
  school: 'geen',
};

const own = (table: Words | undefined, name: string): string | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * What was written down under a key, as people read it; a code that this version does not know as it is.
 *
 * @param key without its `Voor` or `Na`
 * @param about what `wat` says of the whole
 */
export function factValue(key: string, value: AuditValue | null, about: string | null): string {
  if (value === null) return own(NOTHING, key) ?? 'niets';
  const { raw, name, audience } = value;
  if (audience !== null) return `het samenwerkingsverband: ${AUDIENCE_NAMES[audience]}`;
  if (name !== null) return name;
  return own(CODES[key], raw) ?? shaped(key, raw, about);
}

function shaped(key: string, raw: string, about: string | null): string {
  if (raw === 'true') return 'ja';
  if (raw === 'false') return 'nee';
  if (isDay(raw)) return fullDay(localDate(raw));
  if (key === 'maximum' && /^\d+$/.test(raw)) return euros(cents(Number(raw)));
  if (key === 'onderdeel' || key === 'onderdelen') return raw.split(', ').map(sectionLabel).join(', ');
  if (key === 'soorten') return raw.split(',').join(', ').replaceAll('-', ' ');
  if (about === 'werkdagen' && /^[1-7](?:,[1-7])*$/.test(raw)) return raw.split(',').map(weekday).join(', ');
  return raw;
}

const weekday = (day: string): string => WEEKDAYS[Number(day) - 1] ?? day;
