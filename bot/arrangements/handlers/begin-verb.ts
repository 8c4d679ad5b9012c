import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { inputIds, verbs } from '../../../cards/arrangements/verbs.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { type Refusal, refuse } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { readOpened } from '../data/earlier-requests.ts';
import { readRules } from '../data/read-rules.ts';
import { readScene, type Scene } from '../data/read-scene.ts';
import type { Command } from '../rules/command.ts';
import { REQUEST_KINDS } from '../rules/kind-rules.ts';
import { type Parsed, parseCommand } from '../schema/parse-command.ts';
import { carryOut, denyOn } from './carry-out.ts';
import { drawChoose } from './choose.ts';
import { type Desk, openDesk } from './desk.ts';
import { type Handled, onDesk } from './on-desk.ts';
import { refuseClick } from './refuse.ts';

/** *Begin*: makes the draft whose id the card brought, or finds it when the click came twice, and opens its form. */
export const beginVerb = (house: ArrangementsHouse): HandleVerb =>
  onDesk(house, async (desk) => {
    const parsed = await parseBegin(desk);
    if (!parsed.ok) return deny(desk, parsed.refusals[0] ?? no('geen-keuze'));
    const found = desk.open?.scene ?? (await freshScene(desk, parsed.value));
    const scene = found && (await withEarlier(desk, found, parsed.value));
    if (scene === null) return deny(desk, no('soort-niet-aangeboden'));
    const answer = await carryOut(desk, desk.open?.record ?? null, scene, parsed.value);
    return { answer, reply: answer.ok ? answer.value : await replyRefused(desk, answer.refusal) };
  });

const no = (code: RefusalCode): Refusal<RefusalCode> => refuse<RefusalCode>(code).refusal;

async function parseBegin({ house, tx, now, turn: { inbound } }: Desk): Promise<Parsed> {
  const kind = REQUEST_KINDS.find((one) => one === inbound.inputs[inputIds.kind]) ?? REQUEST_KINDS[0];
  const about = { kind, submittedAt: null, rulesVersion: null };
  const ruled = await readRules(tx, house.configurations, about, now.today);
  if (ruled === null) return { ok: false, refusals: [no('soort-niet-aangeboden')] };
  const border = { rules: ruled.rules, today: now.today, known: [], advised: false, typed: inbound.inputs };
  return parseCommand(verbs.begin, inbound.data, border);
}

async function freshScene({ house, tx, now }: Desk, command: Command): Promise<Scene | null> {
  if (command.kind !== 'begin') return null;
  const { soort: kind, school } = command;
  const { id } = command;
  const draft = { submittedAt: null, rulesVersion: null, state: 'concept', review: null, answers: {} } as const;
  const about = { id, kind, school, previous: null, ...draft };
  return readScene(tx, house.configurations, about, now);
}

/** The request that is begun from, opened in this transaction: its expertise line is sealed under the old one's name. */
async function withEarlier({ tx, cipher, open }: Desk, scene: Scene, command: Command): Promise<Scene> {
  if (open !== null || command.kind !== 'begin' || command.from === undefined) return scene;
  return { ...scene, earlier: await readOpened(tx, command.from, cipher) };
}

async function deny(desk: Desk, refusal: Refusal<RefusalCode>): Promise<Handled> {
  return { answer: await denyOn(desk, refusal), reply: await chooseAgain(desk, refusal) };
}

/** The winner's form for a second click; another's id is one that is not there, so the choice comes with a fresh one. */
async function replyRefused(desk: Desk, refusal: Refusal<RefusalCode>): Promise<InvokeReply> {
  if (refusal.code !== 'al-gedaan') return chooseAgain(desk, refusal);
  const { house, tx, turn, cipher } = desk;
  // Two first clicks at once: this one lost the insert, so it reads what the other one made.
  const again = desk.open ? desk : await openDesk(house, tx, turn, cipher);
  return refuseClick(again, again.open, { kind: 'begin', problems: [refusal] });
}

const chooseAgain = ({ house, tx, turn: { actor, now } }: Desk, refusal: Refusal<RefusalCode>): Promise<InvokeReply> =>
  drawChoose(tx, house, { actor, now, refusal });
