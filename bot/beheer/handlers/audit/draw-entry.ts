import type { AuditDetails, AuditEntryView } from '../../../../cards/beheer/audit/entry-card.ts';
import { outcomeWord } from '../../../../cards/beheer/audit/outcome-words.ts';
import { refusalMeaning } from '../../../../cards/beheer/audit/refusal-meaning.ts';
import { verbWord } from '../../../../cards/beheer/audit/verb-words.ts';
import { amount, type StaffName } from '../../../../cards/words/brands.ts';
import type { CardAction } from '../../../core/inbound.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { Turn } from '../../../core/turn.ts';
import type { Dossiers } from '../../../delivery/dossiers.ts';
import type { Tx } from '../../../store/store.ts';
import { verifyAuditRow } from '../../../store/verify-audit.ts';
import { readNames } from '../../data/audit/read-names.ts';
import { readPayload } from '../../data/audit/read-payload.ts';
import { readSettings } from '../../data/audit/read-settings.ts';
import type { AuditFound } from '../../data/audit/search-audit.ts';
import { readPeople } from '../../data/people/people.ts';
import { factsOf, type Payload } from '../../rules/audit/facts-of.ts';
import { timeOf } from '../../rules/audit/time-of.ts';
import { parseAsk } from '../../schema/audit/parse-entry.ts';
import { viewDifference } from '../configuration/view-difference.ts';
import { dataOf } from './draw-form.ts';
import { rolesThen } from './roles-then.ts';
import { auditWord, type Known, viewFacts } from './view-facts.ts';

interface House {
  readonly appId: string;
  readonly dossiers: Dossiers;
}

/** Beside the facts a card has room for so many settings, and so much of each. */
const SETTINGS = { most: 4, characters: 140 } as const;
const NOTHING: Payload = new Map();

/** One row of the log: who did it and in which role that day, and what was written down with it, as far as it is shown here. */
export async function entryView(
  tx: Tx,
  turn: Turn<CardAction>,
  { appId, dossiers }: House,
  row: AuditFound,
): Promise<AuditEntryView> {
  const { seq, at, actor, verb, subject, outcome } = row;
  const people = await readPeople({ tx, appId });
  const known = { people, names: await readNames(tx, people) };
  const kept = await readPayload(tx, seq);
  const isErased = kept !== null && 'erasedAt' in kept;
  const payload = kept === null || isErased ? NOTHING : kept;
  const person = (key: string): StaffName | null => people.persons.find(({ id }) => id === key)?.name ?? null;
  const what = verbWord(verb);
  return {
    data: dataOf(turn),
    seq: amount(seq),
    day: dayOf(at),
    time: timeOf(at),
    who: actor === 'meedoen' || actor === 'ops' ? actor : person(actor),
    roles: await rolesThen(tx, row),
    insteadOf: person(String(payload.get('namens') ?? '')),
    what,
    verb: what === 'anders' ? auditWord(verb) : null,
    about: (await dossiers.numbersOf(tx, [subject])).get(subject) ?? subjectName(subject, known),
    outcome: outcomeWord(outcome),
    refusal: refusalOf(verb, outcome, payload),
    details: isErased ? { is: 'erased', on: dayOf(kept.erasedAt) } : await detailsOf(tx, verb, payload, known),
    fault: await verifyAuditRow(tx, seq),
    ask: parseAsk(turn.inbound.inputs, turn.inbound.data),
  };
}

/** What the row is about, where that is a key of the register. */
function subjectName(subject: string, { names }: Known): AuditEntryView['about'] {
  for (const kind of ['person', 'school', 'board', 'tenant'] as const) {
    const named = names.of(kind, subject);
    if (named) return named.name;
  }
  return null;
}

const ENDED_WELL: readonly string[] = ['ok', 'begonnen'];

function refusalOf(verb: string, outcome: string, payload: Payload): AuditEntryView['refusal'] {
  if (ENDED_WELL.includes(outcome)) return null;
  const facts = [...payload].flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [],
  );
  const said = refusalMeaning(verb, outcome, Object.fromEntries(facts));
  return { code: auditWord(outcome), said: said === null ? null : auditWord(said, 390) };
}

async function detailsOf(tx: Tx, verb: string, payload: Payload, known: Known): Promise<AuditDetails> {
  const told = factsOf(verb, payload);
  if (told.is !== 'facts') return told;
  const [was, became] = [payload.get('versieVoor'), payload.get('versieNa')];
  const changed = typeof was === 'number' && typeof became === 'number' ? await readSettings(tx, was, became) : [];
  // The places that were written down are those of the differences that the two versions show.
  const facts = told.facts.filter(({ key }) => changed.length === 0 || key !== 'plaatsen');
  return {
    is: 'facts',
    facts: viewFacts(facts, known),
    leftOut: amount(0),
    settings: changed.slice(0, SETTINGS.most).map((one) => {
      const { label, was: before, becomes } = viewDifference(one, SETTINGS.characters);
      return { label, was: before, becomes };
    }),
    more: amount(Math.max(0, changed.length - SETTINGS.most)),
  };
}
