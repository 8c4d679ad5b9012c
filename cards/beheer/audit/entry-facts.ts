import type { ROLE_NAMES } from '../../people/role-names.ts';
import type { Audience } from '../../words/audience.ts';
import type {
  AuditText,
  BoardName,
  ConfigText,
  LocalDate,
  MailDomain,
  SchoolName,
  StaffName,
} from '../../words/brands.ts';

/** Something that was written down; of a key also what it is the key of, as that is called now. */
export interface AuditValue {
  readonly raw: AuditText;
  readonly name: StaffName | SchoolName | BoardName | MailDomain | null;
  /** Of a channel of the SWV: who reads it. */
  readonly audience: Audience | null;
}

/** One thing that ended or lapsed when somebody left. */
export interface EndedThing {
  /** A role, a waarneming, a volmacht. */
  readonly what: AuditText;
  /** Which, as far as the register still has it. */
  readonly role: keyof typeof ROLE_NAMES | null;
  readonly school: SchoolName | null;
  readonly number: AuditText | null;
  /** The last day that it had before; `lapsed`: it never began. */
  readonly until: LocalDate | 'open' | 'lapsed';
}

/** What the log keeps of a change, one thing a time; null is nothing. */
export type AuditFact =
  | { readonly is: 'fact'; readonly key: AuditText; readonly value: AuditValue | null }
  /** The key without its `Voor` and `Na`, null for `voor` and `na` themselves; `unsaid` is a side that was not written down. */
  | {
      readonly is: 'change';
      readonly key: AuditText | null;
      readonly was: AuditValue | null | 'unsaid';
      readonly became: AuditValue | null | 'unsaid';
    }
  | { readonly is: 'people'; readonly key: AuditText; readonly people: readonly (StaffName | AuditText)[] }
  /** What came of something for one person, whose key it was written under. */
  | { readonly is: 'outcome'; readonly of: StaffName; readonly value: AuditText }
  | { readonly is: 'ended'; readonly key: AuditText; readonly things: readonly EndedThing[] };

/** A setting that changed, as the two versions say it. */
export interface AuditSetting {
  readonly label: ConfigText;
  readonly was: ConfigText | null;
  readonly becomes: ConfigText | null;
}
