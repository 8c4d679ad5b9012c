import { isDay, localDate } from '../../words/brands.ts';
import { capital } from '../../words/capital.ts';
import { fullDay } from '../../words/dutch-date.ts';

const SECTIONS: Readonly<Record<string, string>> = {
  identiteit: 'Wie we zijn',
  scholen: 'Scholen en besturen',
  kalender: 'Vakanties en vrije dagen',
  werktijden: 'Werktijden',
  dossiers: 'Dossiers',
  aanvragen: 'Aanvragen',
  verantwoording: 'Verantwoording',
};

/** By the place with its keys left out; `%1` and `%2` are those keys. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  identiteit: {
    id: 'Sleutel van het samenwerkingsverband',
    naam: 'Naam',
    korteNaam: 'Korte naam',
    nummer: 'Nummer van het samenwerkingsverband',
    sector: 'Sector',
    rechtsvorm: 'Rechtsvorm',
    adres: 'Adres',
    telefoon: 'Telefoon',
    email: 'E-mailadres',
    website: 'Website',
    'organen.bestuur': 'Het bestuur',
    'organen.toezicht': 'Het intern toezicht',
    'organen.commissie': 'De commissie die adviseert of beslist',
    'gemeenten[]': 'Gemeente %1',
    'gemeenten[].rmc': 'RMC-regio van %1',
    'rolnamen.*': 'Hoe de rol %1 hier heet',
  },
  scholen: {
    'besturen[]': 'Bestuur %1',
    'besturen[].gegevens': 'Gegevens van bestuur %1',
    'scholen[]': 'School %1',
    'scholen[].gegevens': 'Gegevens van school %1',
    'scholen[].type': 'Soort onderwijs van school %1',
  },
  kalender: {
    vakantieregio: 'Vakantieregio',
    'schoolvakanties[]': 'Vakantie: %1',
    meiAdviesweken: 'Adviesweken in mei',
    'meiAdviesweken[]': 'Adviesweek in mei, %1',
    gelijkgesteldeDagen: 'Dagen die gelijk zijn aan een feestdag',
    'gelijkgesteldeDagen[]': 'Gelijk aan een feestdag: %1',
    'bureau.vrijInSchoolvakanties': 'Bureau dicht in de schoolvakanties',
    'bureau.vrijeDagen': 'Vrije dagen van het bureau',
    'bureau.vrijeDagen[]': 'Vrije dag van het bureau: %1',
    perSchool: 'Wat scholen anders doen',
    'perSchool[]': 'Wat school %1 anders doet',
    'perSchool[].vakanties': 'Eigen vakanties van school %1',
    'perSchool[].vakanties[]': 'Eigen vakantie van school %1: %2',
    'perSchool[].studiedagen': 'Studiedagen van school %1',
    'perSchool[].studiedagen[]': 'Studiedag van school %1: %2',
    'perSchool[].vrijeDagen': 'Vrije dagen van school %1',
    'perSchool[].vrijeDagen[]': 'Vrije dag van school %1: %2',
  },
  werktijden: { kantooruren: 'Kantooruren', berichten: 'Wanneer een bericht mag komen' },
  dossiers: { modus: 'Waar de dossiers staan', handtekeningFg: 'Handtekening van de FG' },
  aanvragen: {
    niveaus: 'Niveaus om uit te kiezen',
    basisondersteuning: 'Wat de school al deed, om uit te kiezen',
    trimesters: 'Wanneer een trimester begint',
    wieAdviseert: 'Wie in een zitting advies geeft',
    'soorten.*': '%1',
    'soorten.*.label': '%1: naam',
    'soorten.*.aangeboden': '%1: aan te vragen',
    'soorten.*.besluit': '%1: wie besluit',
    'soorten.*.mandaatbesluit': '%1: mandaatbesluit',
    'soorten.*.quorum': '%1: hoeveel leden minstens stemmen',
    'soorten.*.maximumBedrag': '%1: hoogste bedrag',
    'soorten.*.duur': '%1: duur',
    'soorten.*.duur.weken': '%1: hoeveel weken',
    'soorten.*.duur.telling': '%1: hoe weken tellen',
    'soorten.*.vormen': '%1: vormen om uit te kiezen',
    'soorten.*.tekstMinimum': '%1: kortste tekst',
    'soorten.*.oppMaanden': '%1: hoe oud het OPP mag zijn, in maanden',
    'soorten.*.btv.maximumDagen': '%1: hoogste aantal dagen in de week',
    'soorten.*.btv.tweedeBinnenMaanden': '%1: een tweede plaatsing valt op binnen, in maanden',
    'soorten.*.btv.minimumSchooldagen': '%1: kleinste aantal dagen op de eigen school',
    'soorten.*.btv.maximumWeken': '%1: hoogste aantal weken zonder bevoegde leraar',
    'soorten.*.btv.uitzondering': '%1: wanneer het langer mag',
    'soorten.*.btv.vraagWeek': '%1: week van de vraag hoe het gaat',
    'soorten.*.btv.terugkeerWeek': '%1: week van de vraag naar de terugkeer',
    'soorten.*.opvolging': '%1: na het besluit',
    'soorten.*.opvolging.verzendWerkdagen': '%1: tijd om het besluit te verzenden',
    'soorten.*.opvolging.bezwaarWeken': '%1: weken om bezwaar te maken',
    'soorten.*.opvolging.startWerkdagen': '%1: wanneer ik vraag of het begon',
    'soorten.*.opvolging.antwoordWerkdagen': '%1: tijd voor een antwoord',
    'soorten.*.opvolging.halfwegVanafWeken': '%1: vanaf hoeveel weken halverwege evalueren',
    'soorten.*.opvolging.eindEvaluatie': '%1: evaluatie aan het eind',
    'soorten.*.opvolging.eindeNabij': '%1: hoelang vooraf ik het einde meld',
    'soorten.*.tlv': '%1: wat voor een TLV geldt',
    'soorten.*.tlv.categorieen': '%1: bekostigingscategorieën om uit te kiezen',
    'soorten.*.tlv.schooljaren': '%1: hoeveel schooljaren',
    'soorten.*.tlv.deskundigen.eerste': '%1: disciplines van de eerste deskundige',
    'soorten.*.tlv.deskundigen.tweede': '%1: disciplines van de tweede deskundige',
    'soorten.*.pro': '%1: criteria voor het PrO',
    'soorten.*.pro.iq': '%1: IQ om uit te kiezen, en wat ervan voldoet',
    'soorten.*.pro.achterstand': '%1: leerachterstand om uit te kiezen, en wat ervan voldoet',
    'soorten.*.pro.minimumDomeinen': '%1: bij hoeveel onderdelen minstens',
    'soorten.*.pro.waarvanEen': '%1: onderdelen waarvan er één bij moet zijn',
    'soorten.*.termijnen.deskundigenWerkdagen': '%1: tijd voor de deskundigen',
    'soorten.*.voorbeelden.doel': '%1: voorbeelden bij het doel',
    'soorten.*.voorbeelden.expertise': '%1: voorbeelden bij de expertise',
    'soorten.*.termijnen.directieWerkdagen': '%1: tijd voor de directie',
    'soorten.*.termijnen.consulentWerkdagen': '%1: tijd voor de consulent',
    'soorten.*.termijnen.commissieWerkdagen': '%1: tijd voor de commissie',
    'soorten.*.termijnen.aanvullingWerkdagen': '%1: tijd om aan te vullen',
    'soorten.*.termijnen.awbWeken': '%1: beslistermijn van de wet',
    'soorten.*.termijnen.zienswijzeDagen': '%1: tijd voor een zienswijze, in dagen',
    'budgetten[].label': 'Budget %1: naam',
    'budgetten[].soorten': 'Budget %1: voor welke soorten',
    'budgetten[].bedrag': 'Budget %1: bedrag per schooljaar',
    'soorten.*.termijnen.doelWeken': '%1: waar we zelf naar streven',
    'soorten.*.termijnen.verdagingWeken': '%1: hoe lang de beslistermijn verlengd mag worden',
  },
  verantwoording: {
    formats: 'Formats',
    'formats[].label': 'Format %1: naam',
    'formats[].wie': 'Format %1: wie verantwoordt',
    'formats[].ritme': 'Format %1: hoe vaak',
    'formats[].perioden': 'Format %1: perioden en dagen',
    'formats[].tekent': 'Format %1: wie tekent',
    'formats[].beoordeelt': 'Format %1: wie het bekijkt',
    'formats[].prioriteiten': 'Format %1: prioriteiten',
    'formats[].herinneringen': 'Format %1: herinneringen',
    'formats[].onderdelen[].inhoud': 'Format %1, onderdeel %2',
    'formats[].regels': 'Format %1: regels',
    werkgebieden: 'Werkgebieden',
    'werkgebieden[].label': 'Werkgebied %1: naam',
    'werkgebieden[].scholen': 'Werkgebied %1: scholen',
    partners: 'Partners',
    'partners[].label': 'Partner %1: naam',
    kleinsteAantal: 'Kleinste aantal dat anderen zien',
  },
};

/** Of the keys of roles, those that are not written as people do. */
const ROLES: Readonly<Record<string, string>> = {
  zorgcoordinator: 'zorgcoördinator',
  'cvt-lid': 'CvT-lid',
  'cvt-secretaris': 'secretaris van de CvT',
  'functioneel-beheerder': 'functioneel beheerder',
  toezichthouder: 'lid van het interne toezicht',
  'opr-lid': 'lid van de ondersteuningsplanraad',
};

/** Blocks whose names are keys, as an item of a list has one. */
const KEYED_BLOCKS = ['soorten', 'rolnamen'];

/** What a section is called; a section that has no name of its own here goes by its key. */
export const sectionLabel = (section: string): string => own(SECTIONS, section) ?? section;

/**
 * What people call a value of the configuration.
 *
 * @param place as bot/swv/place.ts has it: names, and `[key]` for an item of a list
 * @returns the Dutch name, or the place itself where this table has none
 */
export function placeLabel(section: string, place: readonly string[]): string {
  const keys: string[] = [];
  const shape = place.reduce((text, step, at) => {
    if (/^\[\d{4}-\d{2}-\d{2}\]$/.test(step) && at === place.length - 1 && isDatedPlace(place[at - 1])) return text;
    if (step.startsWith('[')) {
      keys.push(keyWords(step.slice(1, -1)));
      return `${text}[]`;
    }
    const named = KEYED_BLOCKS.includes(place[at - 1] ?? '') && at === 1;
    if (named) keys.push(place[0] === 'rolnamen' ? (own(ROLES, step) ?? step) : step.replaceAll('-', ' '));
    return text === '' ? step : `${text}.${named ? '*' : step}`;
  }, '');
  const label = own(own(LABELS, section) ?? {}, shape);
  if (label !== undefined) return capital(label.replace('%1', keys[0] ?? '').replace('%2', keys[1] ?? ''));
  return plain(place) === '' ? 'Het hele onderdeel' : plain(place);
}

/** A name that somebody chose may be one that every object has. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Whether a day behind this name is the first day of a value, and not a day of the calendar. */
const isDatedPlace = (name: string | undefined): boolean => name !== undefined && !/dagen$/i.test(name);

const keyWords = (key: string): string => (isDay(key) ? fullDay(localDate(key)) : key);

const plain = (place: readonly string[]): string =>
  place.reduce((text, step) => (text === '' || step.startsWith('[') ? `${text}${step}` : `${text}.${step}`), '');
