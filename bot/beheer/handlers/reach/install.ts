import { reachInputs, reachVerbs } from '../../../../cards/beheer/reach/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { refusedCard } from '../../../../cards/beheer/refused-card.ts';
import { channelCard } from '../../../../cards/chat/channel-card.ts';
import { type PersonId, personId } from '../../../../cards/words/brands.ts';
import type { CardAction } from '../../../core/inbound.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import { change } from '../../../delivery/change.ts';
import type { ChangeTx, HandleVerb } from '../../../delivery/feature.ts';
import type { InstallTarget } from '../../../graph/installation.ts';
import { readCatalogueApps } from '../../../people/catalogue-apps.ts';
import type { Reached } from '../../../people/describe-reached.ts';
import { readReach } from '../../../people/reach-of-group.ts';
import { isInstallable, reachKind } from '../../../people/who-is-missed.ts';
import { mayLook, mayManage } from '../../abilities.ts';
import { parsePeople } from '../../schema/reach/parse-people.ts';
import type { Look } from '../looking.ts';
import { type Answered, askInTime } from './ask-in-time.ts';
import { drawInstalled } from './draw-installed.ts';
import { AT_A_CLICK, drawOverview } from './draw-overview.ts';
import { drawPerson } from './draw-person.ts';

/** From the click to the last answer of Graph, in milliseconds: the turn says at 5,000 that it takes long. */
const WITHIN_MS = 4_000;

/** Somebody for whom consent was given, and what Graph is asked for them. */
interface Target {
  readonly reached: Reached;
  readonly target: InstallTarget;
}

type Consent = Result<readonly Target[], BeheerRefusal>;

/**
 * Puts Meedoen into the Teams of one person, or of those (at most twenty) whom the question named: the consent is written
 * down first, then Graph is asked with no transaction open, then what came of it. A crash in between leaves the consent; a
 * second click is answered by Graph with "there already".
 */
export const installing =
  (house: AppHouse, withinMs = WITHIN_MS): HandleVerb =>
  async (turn) => {
    const until = performance.now() + withinMs;
    const { actor, inbound, log } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const what = { verb: inbound.verb, subject: inbound.data.id };
    const consent = await change(house, turn, what, (tx) => agree(tx, turn, house.appId));
    log.set('outcome', consent.ok ? 'ok' : consent.refusal.code);
    const may = mayLook(actor);
    if (!may.ok) return refusedCard({ code: may.refusal.code });
    const answers = consent.ok ? await carryOut(house, turn, consent.value, until) : [];
    return house.store.read(actor.swv, (tx) =>
      draw({ tx, turn, may: may.value, appId: house.appId }, consent, answers),
    );
  };

async function agree(tx: ChangeTx, turn: Turn<CardAction>, appId: string): Promise<Consent> {
  const may = mayManage(turn.actor);
  if (!may.ok) return may;
  const persons = namedIn(turn);
  const on = { group: { persons }, today: dayOf(turn.now), appId };
  const { rows: known } = await readReach(tx, on, { which: () => true, most: AT_A_CLICK });
  const apps = await readCatalogueApps(tx);
  const targets = known.flatMap((reached): readonly Target[] => {
    const teamsAppId = apps.get(reached.tenantId);
    if (teamsAppId === undefined || !isInstallable(reached.facts)) return [];
    return [{ reached, target: { tenantId: reached.tenantId, user: reached.account, teamsAppId } }];
  });
  if (targets.length === 0) return refuse(whyNobody(turn, known));
  const who = targets.map(({ reached }) => reached.person).join(' ');
  tx.record({ wat: 'installatie', aantal: targets.length, mensen: who, voor: 'onbekend', na: 'gevraagd' });
  return ok(targets);
}

/** A button names who was shown with the question; what else somebody sends is nobody. */
function namedIn({ inbound }: Turn<CardAction>): readonly PersonId[] {
  if (inbound.verb === reachVerbs.install) return [personId(inbound.data.id)];
  return parsePeople(inbound.inputs[reachInputs.people]).slice(0, AT_A_CLICK);
}

function whyNobody({ inbound }: Turn<CardAction>, [one]: readonly Reached[]): BeheerRefusal {
  if (inbound.verb === reachVerbs.installAll) return 'bereik-niemand';
  if (!one) return 'bestaat-niet';
  return reachKind(one.facts) === 'bereikbaar' ? 'bereik-al' : 'bereik-kan-niet';
}

async function carryOut(house: AppHouse, turn: Turn<CardAction>, targets: readonly Target[], until: number) {
  const answers = await askInTime(
    targets,
    ({ target }) => house.installation.install(target),
    until - performance.now(),
  );
  const outcomes = answers.map(({ one, outcome }) => [one.reached.person, outcome] as const);
  await change(house, turn, { verb: RESULT, subject: turn.inbound.data.id }, async (tx) => {
    tx.record({ wat: 'installatie', voor: 'gevraagd', ...Object.fromEntries(outcomes) });
    return ok(null);
  });
  return answers.map(({ one, outcome }): Answered<Reached> => ({ one: one.reached, outcome }));
}

const RESULT = 'beheer.bereik.uitslag';

function draw(look: Look, consent: Consent, answers: readonly Answered<Reached>[]): Promise<InvokeReply> {
  const note = consent.ok ? null : consent.refusal.code;
  if (look.turn.inbound.verb === reachVerbs.install)
    return drawPerson(look, { note, done: answers[0]?.outcome ?? null });
  return consent.ok ? drawInstalled(look, answers) : drawOverview(look, note);
}
