import { isKey } from './is-key.ts';

/**
 * The words that may stand on a card. A brand is a string or number that one parser has looked at: what a persisted
 * card shows is made of brands only, so that a free text of a person cannot reach it by accident (DESIGN section 3).
 */
declare const brand: unique symbol;
export type Brand<Base extends string | number, Name extends string> = Base & { readonly [brand]: Name };

/** Key of a samenwerkingsverband: a short slug such as `vo-midden-kennemerland`. */
export type SwvId = Brand<string, 'SwvId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type SchoolId = Brand<string, 'SchoolId'>;
/** Key of the thing a card is about: an arrangement, a campaign, a meeting. Never derived from a pupil. */
export type SubjectId = Brand<string, 'SubjectId'>;
/** `A-2026-0147` (aanvraag) or `T-2026-0003` (thuiszitter); still personal data, so never in a channel. */
export type Dossiernummer = Brand<string, 'Dossiernummer'>;
export type SchoolName = Brand<string, 'SchoolName'>;
/** Name of a member of staff (of the SWV or a school), from the register of people; never of a pupil or a parent. */
export type StaffName = Brand<string, 'StaffName'>;
/** A day on the wall calendar of Europe/Amsterdam, `2026-12-05`. */
export type LocalDate = Brand<string, 'LocalDate'>;
/** A wall-clock time of Europe/Amsterdam, `13:30`. */
export type LocalTime = Brand<string, 'LocalTime'>;
/** Whole euro cents; may be negative. */
export type Cents = Brand<number, 'Cents'>;
/** A number of weeks, days or steps that says nothing of how many pupils there are. */
export type Amount = Brand<number, 'Amount'>;
/** The revision of the thing that a card was drawn from; a stale one answers with the current card. */
export type Revision = Brand<number, 'Revision'>;
/** A text that a named person released for this audience. */
export type ReleasedText = Brand<string, 'ReleasedText'>;
/** A text of the configuration (an example sentence, the name of a form of support); written by the SWV, about nobody. */
export type ConfigText = Brand<string, 'ConfigText'>;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DOSSIERNUMMER = /^[AT]-\d{4}-\d{4,6}$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Thrown by the parsers below: the value came from our own store or configuration, so a wrong one is a bug. */
export class NotThatWord extends Error {
  constructor(word: string) {
    super(`Not a valid ${word}.`); // the value itself stays out of the logs
    this.name = 'NotThatWord';
  }
}

function parser<B extends Brand<string, string>>(word: string, fits: (text: string) => boolean): (text: string) => B {
  return (text) => {
    if (!fits(text)) throw new NotThatWord(word);
    return text as B;
  };
}

function numberParser<B extends Brand<number, string>>(word: string, fits: (n: number) => boolean): (n: number) => B {
  return (n) => {
    if (!fits(n)) throw new NotThatWord(word);
    return n as B;
  };
}

const oneLine = (text: string, most: number) => text.trim().length > 0 && text.length <= most && !/[\n\r]/.test(text);

/** Whether a text is an existing day, so not 2027-02-29. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

export const swvId = parser<SwvId>('SwvId', (t) => SLUG.test(t) && t.length <= 64);
export const personId = parser<PersonId>('PersonId', isKey);
export const schoolId = parser<SchoolId>('SchoolId', isKey);
export const subjectId = parser<SubjectId>('SubjectId', isKey);
export const dossiernummer = parser<Dossiernummer>('Dossiernummer', (t) => DOSSIERNUMMER.test(t));
export const schoolName = parser<SchoolName>('SchoolName', (t) => oneLine(t, 100));
export const staffName = parser<StaffName>('StaffName', (t) => oneLine(t, 100));
export const localDate = parser<LocalDate>('LocalDate', isDay);
export const localTime = parser<LocalTime>('LocalTime', (t) => TIME.test(t));
export const releasedText = parser<ReleasedText>('ReleasedText', (t) => t.trim().length > 0 && t.length <= 4_000);
export const configText = parser<ConfigText>('ConfigText', (t) => t.trim().length > 0 && t.length <= 1_000);
export const cents = numberParser<Cents>('Cents', Number.isSafeInteger);
export const amount = numberParser<Amount>('Amount', (n) => Number.isSafeInteger(n) && n >= 0);
export const revision = numberParser<Revision>('Revision', (n) => Number.isSafeInteger(n) && n >= 0);

/** BRIN of a school with its location (vestiging), as DUO writes it: `28BN00`. */
export type Brin = Brand<string, 'Brin'>;
/** The number under which DUO knows a bevoegd gezag: five digits. */
export type Administratienummer = Brand<string, 'Administratienummer'>;
/** What stands after the @ of an account: `vloedlijn.example`; of an organisation, not of a person. */
export type MailDomain = Brand<string, 'MailDomain'>;

export const brin = parser<Brin>('Brin', (t) => /^\d{2}[A-Z]{2}\d{2}$/.test(t));
export const administratienummer = parser<Administratienummer>('Administratienummer', (t) => /^\d{5}$/.test(t));
export const mailDomain = parser<MailDomain>('MailDomain', (t) => /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(t));

/** An e-mail address or account name of a member of staff, as it stands in the register. */
export type Email = Brand<string, 'Email'>;
/** An Entra tenant, by its id: the organisation of an account. The same word as `TenantId` of bot/core. */
export type Tenant = Brand<string, 'TenantId'>;
/** One line that the reader of this very card typed a moment ago in a form of beheer, handed back to be corrected. */
export type TypedLine = Brand<string, 'TypedLine'>;

const EMAIL = /^[^\s@]{1,200}@[^\s@]{1,200}$/;
export const email = parser<Email>('Email', (t) => EMAIL.test(t) && t.length <= 254);
export const tenant = parser<Tenant>('Tenant', (t) => /^[a-z0-9-]{1,64}$/.test(t));
export const typedLine = parser<TypedLine>('TypedLine', (t) => t.length <= 300 && !/[\n\r]/.test(t));

/** Name of a bevoegd gezag, from the register. */
export type BoardName = Brand<string, 'BoardName'>;
/** A sentence of ours about one line of a file that a beheerder brought, with at most some words of that line quoted. */
export type ImportSentence = Brand<string, 'ImportSentence'>;

export const boardName = parser<BoardName>('BoardName', (t) => oneLine(t, 100));
export const importSentence = parser<ImportSentence>('ImportSentence', (t) => oneLine(t, 600));

/** Under which number an app stands in the app catalogue of one organisation; each catalogue gives its own. */
export type TeamsAppId = Brand<string, 'TeamsAppId'>;

export const teamsAppId = parser<TeamsAppId>('TeamsAppId', (t) =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(t),
);

/** What the audit log keeps of a change, as it was written down: a code, a key, a number, the name of a member of staff. */
export type AuditText = Brand<string, 'AuditText'>;

export const auditText = parser<AuditText>('AuditText', (t) => t.trim().length > 0 && t.length <= 400);

/** The pages of a list that somebody walked through, as places in its order; it says nothing of what stood there. */
export type ListTrail = Brand<string, 'ListTrail'>;

const PLACE = /^[A-Za-z0-9_-]{1,70}~[a-z0-9]{1,9}~[A-Za-z0-9_-]{1,64}$/;
/** How many places a trail holds: longer than anybody turns pages, and it is what a card carries, twice. */
export const TRAIL_MOST = 12;

/** It comes back from a card, so whoever reads it asks first. */
export function isListTrail(text: string): boolean {
  const places = text.split(',');
  return places.length <= TRAIL_MOST && places.every((place) => PLACE.test(place));
}

export const listTrail = parser<ListTrail>('ListTrail', isListTrail);
