/**
 * What the audit log keeps of a change, by the key under which it is written down, in reading order. Of what changed the key
 * ends in `Voor` (what it was) or `Na` (what it became), and is named here without; the keys `voor` and `na` are named ''.
 */
const LABELS: Readonly<Record<string, string>> = {
  wat: 'Betreft',
  // whom and what it is about
  mens: 'Persoon',
  persoon: 'Persoon',
  waarnemer: 'Waarnemer',
  mensen: 'Mensen',
  gevraagdDoor: 'Voorgesteld door',
  dossier: 'Dossier',
  rol: 'Rol',
  school: 'School',
  bestuur: 'Bestuur',
  tenant: 'Organisatie',
  organisatie: 'Organisatie',
  kanaal: 'Kanaal',
  doel: 'Waarvoor het kanaal is',
  voorstel: 'Voorstel van een school',
  aan: 'Aan',
  soort: 'Soort',
  soorten: 'Soorten aanvragen',
  nummer: 'Nummer',
  zelfdeAls: 'Begonnen als',
  verlengt: 'Verlengt',
  zitting: 'Sleutel van de zitting',
  onderdeel: 'Onderdeel',
  onderdelen: 'Onderdelen',
  // what changed
  '': 'Stand',
  naam: 'Naam',
  email: 'E-mailadres',
  gebruikersnaam: 'Gebruikersnaam',
  account: 'Account (sleutel in Microsoft 365)',
  brin: 'BRIN',
  administratienummer: 'Administratienummer',
  bereik: 'Hoe de mensen worden bereikt',
  mandaat: 'Wie een TLV aanvraagt namens het bestuur',
  geslotenPer: 'Gesloten per',
  maximum: 'Hoogste bedrag',
  van: 'Van',
  tot: 'Tot en met',
  naar: 'Naar',
  staat: 'Stand',
  leden: 'Leden van het kanaal',
  gasten: 'Gasten in het kanaal',
  versie: 'Versie van de instellingen',
  plaatsen: 'Plaatsen in de instellingen',
  beeindigd: 'Beëindigd',
  vervallen: 'Vervallen',
  // how many
  aantal: 'Aantal',
  kaarten: 'Kaarten',
  berichten: 'Korte berichten',
  kanalen: 'Kanalen',
  regels: 'Regels',
  fouten: 'Fouten',
  mensenNieuw: 'Mensen erbij',
  mensenAnders: 'Mensen aangepast',
  rollenNieuw: 'Rollen erbij',
  rollenAnderEinde: 'Rollen met een ander einde',
  scholenNieuw: 'Scholen erbij',
  scholenAnders: 'Scholen aangepast',
  besturenNieuw: 'Besturen erbij',
  besturenAnders: 'Besturen aangepast',
  werkplekken: 'Werkplekken',
  zonderTenant: 'Regels zonder organisatie in het bestand',
  geschreven: 'Regels in het register geschreven',
  gevonden: 'Gevonden',
  pagina: 'Pagina',
  // a new samenwerkingsverband, and operations
  configuratie: 'Versie van de instellingen',
  boards: 'Besturen',
  schools: 'Scholen',
  version: 'Versie van de sleutel',
  changed: 'Opnieuw verpakt',
  columns: 'Kolommen',
  done: 'Gedaan',
  left: 'Nog te doen',
  // of the clock of a request
  ontvangen: 'Ontvangst bevestigd',
  besluitUiterlijk: 'Besluit uiterlijk',
  termijn: 'Beslistermijn tot en met',
  tijdTot: 'Tijd om aan te vullen tot en met',
  legtVoorAan: 'Voorgelegd aan',
  als: 'Als',
  volmacht: 'Volmacht',
  // of verantwoording
  ronde: 'Ronde',
  format: 'Format',
  periode: 'Periode',
  deelnemer: 'Van wie',
  deelnemers: 'Hoeveel verantwoordingen',
  deadline: 'Deadline',
  doelen: 'Doelen',
  bedrag: 'Bedrag in centen',
  bedragen: 'Bedragen',
  nietIngediend: 'Niet ingediend',
  herinnering: 'Herinnering',
  verteld: 'Hoeveel scholen het hoorden',
  file: 'Bestand',
  link: 'Link naar',
  bytes: 'Grootte in bytes',
  was: 'Was',
  wordt: 'Wordt',
  // of the log itself, of a file, of a refusal
  heel: 'Keten heel',
  klaar: 'Tot het einde nagerekend',
  fout: 'Fout',
  bron: 'Waar het vandaan kwam',
  hash: 'Kenmerk van het bestand (SHA-256)',
  import: 'Sleutel van het bestand',
  rij: 'Sleutel van de regel',
  reason: 'Wat er aan de knop niet klopte',
  field: 'Veld',
  dag: 'Dag',
  vanNu: 'Loopt al van',
  totNu: 'Loopt al tot en met',
  regel: 'Regel van de tekst',
  teken: 'Teken op die regel',
  error: 'Fout in de techniek',
};

const ORDER = Object.keys(LABELS);

/** What people call a key; the key itself where this table has none, for what was written down is never left out. */
export const factLabel = (key: string): string => (Object.hasOwn(LABELS, key) ? (LABELS[key] ?? key) : key);

/** Whether a key has a name of its own; of what changed without its `Voor` or `Na`. */
export const isKnownFact = (key: string): boolean => Object.hasOwn(LABELS, key);

/** Where a key comes in reading order; one without a name comes last. */
export function factOrder(key: string): number {
  const at = ORDER.indexOf(key);
  return at === -1 ? ORDER.length : at;
}
