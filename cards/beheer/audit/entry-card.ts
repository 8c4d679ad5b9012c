import type { CardElement } from '@microsoft/teams.cards';
import { type CaseState, STATES } from '../../arrangements/words.ts';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact, longFact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { heading, quiet, subheading, words } from '../../parts/text.ts';
import { ROLE_NAMES } from '../../people/role-names.ts';
import type {
  Amount,
  AuditText,
  BoardName,
  Dossiernummer,
  LocalDate,
  LocalTime,
  MailDomain,
  SchoolName,
  StaffName,
} from '../../words/brands.ts';
import { clockTime, fullDay, wholeDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { beheerVerbs } from '../verbs.ts';
import { type AuditAsk, askConstants, listVerb } from './ask.ts';
import { CALL_FOR_HELP, CHAIN_FAULTS, type ChainFault } from './chain-faults.ts';
import type { AuditFact, AuditSetting } from './entry-facts.ts';
import { factElements } from './fact-elements.ts';
import { OUTCOME_WORDS, type OutcomeWord } from './outcome-words.ts';
import { VERB_WORDS, type VerbWord } from './verb-words.ts';
import { type Who, whoText } from './who-text.ts';

/** What is shown of what was written down with it. */
export type AuditDetails =
  | { readonly is: 'erased'; readonly on: LocalDate }
  /** About a case: where it stood and went, and nothing of what is in it. */
  | { readonly is: 'case'; readonly from: CaseState | null; readonly to: CaseState | null }
  /** Written by a version or a feature that this one does not know: what may be shown of it nobody said. */
  | { readonly is: 'unknown' }
  | {
      readonly is: 'facts';
      readonly facts: readonly AuditFact[];
      /** How many more there are than the card has room for. */
      readonly leftOut: Amount;
      /** Of settings that changed, the first of them. */
      readonly settings: readonly AuditSetting[];
      readonly more: Amount;
    };

export interface AuditEntryView {
  readonly data: CardData;
  readonly seq: Amount;
  readonly day: LocalDate;
  readonly time: LocalTime;
  readonly who: Who;
  /** What they held on that day, and for whom where it was another's. */
  readonly roles: readonly { readonly role: keyof typeof ROLE_NAMES; readonly insteadOf: StaffName | null }[];
  /** For whom it was done, where that was written down. */
  readonly insteadOf: StaffName | null;
  readonly what: VerbWord;
  /** The verb itself, where this version has no words for it. */
  readonly verb: AuditText | null;
  readonly about: Dossiernummer | StaffName | SchoolName | BoardName | MailDomain | null;
  readonly outcome: OutcomeWord;
  /** What the person who tried was told; null where it was not refused. */
  readonly refusal: { readonly code: AuditText; readonly said: AuditText | null } | null;
  readonly details: AuditDetails;
  /** What is wrong with the signature of this row; null when nothing is. */
  readonly fault: ChainFault | null;
  /** The list that it was opened from; null when that is not known any more. */
  readonly ask: AuditAsk | null;
}

const TITLE = 'Een regel uit het logboek';

/** One row of the audit log: when, who, what, how it ended, and what it was and became. */
export const auditEntryCard = posted<AuditEntryView>(
  (view) =>
    frame({
      title: TITLE,
      speak: view.fault === null ? 'Wie dit deed, wanneer, en wat er veranderde.' : 'De keten klopt hier niet.',
      body: [
        heading(TITLE),
        ...(view.fault === null ? [] : [messageBox(`De keten klopt hier niet: ${CHAIN_FAULTS[view.fault]}.`)]),
        ...(view.fault === null ? [] : [words(CALL_FOR_HELP)]),
        fact('Wanneer', `${wholeDay(view.day)}, ${clockTime(view.time)}`),
        ...who(view),
        fact('Wat', VERB_WORDS[view.what]),
        ...(view.verb === null ? [] : [fact('Code', view.verb)]),
        ...(view.about === null ? [] : [fact('Ging over', view.about)]),
        fact('Uitkomst', OUTCOME_WORDS[view.outcome]),
        ...refusal(view),
        ...details(view.details),
        quiet(signature(view), { spacing: 'Medium' }),
        buttons(...back(view)),
      ],
    }),
  () => 'Logboek',
);

function who({ who: name, roles, insteadOf }: AuditEntryView): readonly CardElement[] {
  const held = roles.map(({ role, insteadOf: absent }) =>
    absent === null ? ROLE_NAMES[role] : `${ROLE_NAMES[role]} als waarnemer van ${absent}`,
  );
  return [
    fact('Wie', whoText(name)),
    ...(held.length === 0 ? [] : [fact(held.length === 1 ? 'Rol die dag' : 'Rollen die dag', held.join('; '))]),
    ...(insteadOf === null ? [] : [fact('Als waarnemer van', insteadOf)]),
  ];
}

function refusal({ refusal: of }: AuditEntryView): readonly CardElement[] {
  if (of === null) return [];
  return [...(of.said === null ? [] : longFact('Meedoen antwoordde', `“${of.said}”`)), fact('Reden (code)', of.code)];
}

function details(of: AuditDetails): readonly CardElement[] {
  switch (of.is) {
    case 'erased':
      return [];
    case 'case':
      return [
        ...(of.from === null ? [] : [fact('Stond', STATES[of.from])]),
        ...(of.to === null ? [] : [fact(of.from === null ? 'Staat' : 'Staat nu', STATES[of.to])]),
        quiet('Wat er in het dossier staat, zie je hier niet.'),
      ];
    case 'unknown':
      return [quiet('Van deze regel toon ik geen bijzonderheden: deze versie van Meedoen kent hem niet.')];
    case 'facts':
      return facts(of);
  }
}

function facts({
  facts: all,
  leftOut,
  settings,
  more,
}: Extract<AuditDetails, { is: 'facts' }>): readonly CardElement[] {
  if (all.length === 0 && settings.length === 0) return [];
  return [
    subheading('Bijzonderheden'),
    ...factElements(all),
    ...(leftOut > 0 ? [words(`En nog ${leftOut}; zoveel past niet op een kaart.`)] : []),
    ...settings.flatMap(({ label, was, becomes }) => [
      ...longFact('Instelling', label),
      ...(was === null ? [] : [fact('Was', was)]),
      becomes === null ? words('Dit verviel.', { spacing: 'Small' }) : fact('Werd', becomes),
    ]),
    ...(more > 0 ? [words(`En nog ${more} ${more === 1 ? 'instelling' : 'instellingen'}.`)] : []),
  ];
}

function signature({ seq, details: of, fault }: AuditEntryView): string {
  if (of.is !== 'erased') return fault === null ? `Rij ${seq}; de handtekening in de keten klopt.` : `Rij ${seq}.`;
  const erased = `De bijzonderheden zijn op ${fullDay(of.on)} gewist op grond van de bewaartermijn`;
  return fault === null ? `Rij ${seq}. ${erased}; de handtekening in de keten klopt nog.` : `Rij ${seq}. ${erased}.`;
}

const back = ({ data, ask }: AuditEntryView) => [
  ...(ask === null
    ? []
    : [
        execute(
          listVerb(ask),
          'Terug naar de lijst',
          { ...data, page: ask.page },
          { look: 'main', constants: askConstants(ask) },
        ),
      ]),
  execute(beheerVerbs.audit, 'Zoek iets anders', data),
  execute(beheerVerbs.home, 'Terug naar beheer', data),
];
