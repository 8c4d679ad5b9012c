import type { LocalDate } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import type { Tx } from '../../store/store.ts';
import type { Configurations, ConfigurationVersion } from '../../swv/configurations.ts';
import { at } from '../../swv/dated.ts';
import { dossiers } from '../../swv/sections/dossiers.ts';
import { type Aanvragen, aanvragen, type Soort } from '../config.ts';
import type { FollowUpTerms } from '../rules/after/follow-up.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { KindRules, RequestKind, Terms } from '../rules/kind-rules.ts';

/** The rules of a request with where they come from: the labels and sources that cards show beside the bare values. */
export interface Ruled {
  readonly rules: KindRules;
  readonly soort: Soort;
  readonly aanvragen: Aanvragen;
  /** The day for which the values hold: of submission, or today. */
  readonly day: LocalDate;
  /** What follows a decision now, with its sources: of the newest version, whichever the request keeps. */
  readonly opvolging: Soort['opvolging'];
}

export type About = Pick<Arrangement, 'kind' | 'submittedAt' | 'rulesVersion'>;

/** Longest texts, in characters: three of them and an answer still fit a dossier card. */
const MOST = { text: 1_000, sentence: 300 } as const;
const NO_TEXT = { min: 0, max: 0 } as const;
/** DOMAIN G.1: the school's own number. */
const LEERLINGNUMMER = { min: 3, max: 20 } as const;

/**
 * The rules of one request: of the version and the day of its submission, or of now while it is not submitted (DESIGN,
 * "Configuration"). Null when that version does not know the kind at all.
 * @param current the newest version, when it was read already.
 */
export async function readRules(
  tx: Tx,
  configurations: Configurations,
  about: About,
  today: LocalDate,
  current?: ConfigurationVersion,
): Promise<Ruled | null> {
  const { rulesVersion, submittedAt, kind } = about;
  const held =
    rulesVersion === null
      ? (current ?? (await configurations.current(tx)))
      : await configurations.of(tx, Number(rulesVersion));
  const section = held.configuration.of(aanvragen);
  const soort = section.soorten[kind];
  if (soort === undefined) return null;
  const day = submittedAt === null ? today : dayOf(submittedAt);
  const extern = at(held.configuration.of(dossiers).modus, day).value === 'extern';
  const rules = kindRules(kind, String(held.version), section, soort, day, extern);
  const aangeboden = rules.aangeboden && isReady(held, kind, day, extern);
  const newest = (current ?? held).configuration.of(aanvragen).soorten[kind];
  const opvolging = newest ? opvolgingOf(newest, today) : null;
  return {
    rules: { ...rules, aangeboden, opvolging },
    soort,
    aanvragen: section,
    day,
    opvolging: newest?.opvolging ?? null,
  };
}

/**
 * Only the terms of a request, for a clock that looks at many.
 * @param day on which the values hold: of submission, or today.
 */
export async function readTerms(
  tx: Tx,
  configurations: Configurations,
  { kind, rulesVersion }: Pick<About, 'kind' | 'rulesVersion'>,
  day: LocalDate,
  current: ConfigurationVersion,
): Promise<Terms | null> {
  const held = rulesVersion === null ? current : await configurations.of(tx, Number(rulesVersion));
  const soort = held.configuration.of(aanvragen).soorten[kind];
  return soort === undefined ? null : terms(soort, day);
}

/**
 * New requests need a finished configuration and, where the dossiers are kept here, the FG's signature in it. What is blank
 * of another kind, its mandaatbesluit, keeps that kind closed and no other.
 */
function isReady(held: ConfigurationVersion, kind: RequestKind, day: LocalDate, extern: boolean): boolean {
  const ofOther = (path: string) => path.startsWith('soorten.') && !path.startsWith(`soorten.${kind}.`);
  const blanks = held.blanksOn(day).filter(({ file, path }) => {
    if (file === 'dossiers.json') return !(extern && path.startsWith('handtekeningFg'));
    return file !== 'aanvragen.json' || !ofOther(path);
  });
  return blanks.length === 0;
}

function kindRules(
  kind: RequestKind,
  version: string,
  section: Aanvragen,
  soort: Soort,
  day: LocalDate,
  extern: boolean,
): Omit<KindRules, 'opvolging'> {
  const ids = (choices: Soort['vormen']) => (choices === null ? [] : at(choices, day).value.map((choice) => choice.id));
  const maximum = soort.maximumBedrag && at(soort.maximumBedrag, day).value;
  const min = at(soort.tekstMinimum, day).value;
  return {
    kind,
    version,
    extern,
    aangeboden: at(soort.aangeboden, day).value,
    besluit: at(soort.besluit, day).value,
    quorum: at(soort.quorum, day).value,
    maximum: maximum === 'geen maximum' ? null : maximum,
    weken: soort.duur === null ? [] : at(soort.duur.weken, day).value,
    niveaus: ids(section.niveaus),
    vormen: ids(soort.vormen),
    gedaan: ids(section.basisondersteuning),
    text: extern ? NO_TEXT : { min, max: MOST.text },
    sentence: extern ? NO_TEXT : { min, max: MOST.sentence },
    leerlingnummer: LEERLINGNUMMER,
    terms: terms(soort, day),
    oppMaanden: soort.oppMaanden && at(soort.oppMaanden, day).value,
    btv: soort.btv && {
      maximumDagen: at(soort.btv.maximumDagen, day).value,
      minimumSchooldagen: at(soort.btv.minimumSchooldagen, day).value,
      tweedeBinnenMaanden: soort.btv.tweedeBinnenMaanden && at(soort.btv.tweedeBinnenMaanden, day).value,
      maximumWeken: soort.btv.maximumWeken && at(soort.btv.maximumWeken, day).value,
    },
    tlv: tlvRules(soort, day),
    pro: soort.pro && {
      iq: at(soort.pro.iq, day).value,
      achterstand: at(soort.pro.achterstand, day).value,
      minimumDomeinen: at(soort.pro.minimumDomeinen, day).value,
      waarvanEen: at(soort.pro.waarvanEen, day).value,
    },
  };
}

const tlvRules = ({ tlv }: Soort, day: LocalDate): KindRules['tlv'] =>
  tlv && {
    categorieen: tlv.categorieen === null ? [] : at(tlv.categorieen, day).value.map((choice) => choice.id),
    schooljaren: at(tlv.schooljaren, day).value,
    deskundigen: {
      eerste: at(tlv.deskundigen.eerste, day).value,
      tweede: at(tlv.deskundigen.tweede, day).value,
    },
  };

function terms({ termijnen, besluit }: Soort, day: LocalDate): Terms {
  return {
    directieWerkdagen: at(termijnen.directieWerkdagen, day).value,
    consulentWerkdagen: at(termijnen.consulentWerkdagen, day).value,
    commissieWerkdagen: at(termijnen.commissieWerkdagen, day).value,
    aanvullingWerkdagen: at(termijnen.aanvullingWerkdagen, day).value,
    awbWeken: at(besluit, day).value === 'geen' ? null : at(termijnen.awbWeken, day).value,
    doelWeken: at(termijnen.doelWeken, day).value,
    zienswijzeDagen: termijnen.zienswijzeDagen && at(termijnen.zienswijzeDagen, day).value,
    verdagingWeken: at(termijnen.verdagingWeken, day).value,
    deskundigenWerkdagen: termijnen.deskundigenWerkdagen && at(termijnen.deskundigenWerkdagen, day).value,
  };
}

/** How the SWV wants to follow what it decides from this day on. */
function opvolgingOf({ opvolging, btv }: Soort, today: LocalDate): FollowUpTerms | null {
  if (opvolging === null) return null;
  const { bezwaarWeken, startWerkdagen, halfwegVanafWeken, eindeNabij } = opvolging;
  const [vraag, terugkeer] = [btv?.vraagWeek ?? null, btv?.terugkeerWeek ?? null];
  return {
    verzendWerkdagen: at(opvolging.verzendWerkdagen, today).value,
    bezwaarWeken: bezwaarWeken && at(bezwaarWeken, today).value,
    startWerkdagen: startWerkdagen && at(startWerkdagen, today).value,
    antwoordWerkdagen: at(opvolging.antwoordWerkdagen, today).value,
    halfwegVanafWeken: halfwegVanafWeken && at(halfwegVanafWeken, today).value,
    eindEvaluatie: at(opvolging.eindEvaluatie, today).value,
    eindeNabij: eindeNabij && at(eindeNabij, today).value,
    btv: vraag && terugkeer ? { vraagWeek: at(vraag, today).value, terugkeerWeek: at(terugkeer, today).value } : null,
  };
}
