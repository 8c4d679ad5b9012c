import { reachInputs, reachVerbs, SURE } from '../../../../cards/beheer/reach/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { refusedCard } from '../../../../cards/beheer/refused-card.ts';
import { channelCard } from '../../../../cards/chat/channel-card.ts';
import { amount } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import { change } from '../../../delivery/change.ts';
import type { ChangeTx, HandleVerb } from '../../../delivery/feature.ts';
import type { Installation, InstallOutcome } from '../../../graph/installation.ts';
import { reachKind } from '../../../people/who-is-missed.ts';
import { mayLook, mayManage } from '../../abilities.ts';
import { type Reached, readReach } from '../../data/reach/read-reach.ts';
import { AT_A_CLICK, drawOverview, drawPerson, installable, roleOf, withRole } from './draw.ts';

type Turned = Parameters<HandleVerb>[0];
type Outcomes = ReadonlyMap<InstallOutcome, number>;

/**
 * Puts Meedoen into the Teams of one person, or of up to twenty: the consent is written down first, then Graph is asked
 * with no transaction open, then what came of it. A crash in between leaves the consent; a second click is answered by
 * Graph with "there already".
 */
export const installing =
  (house: AppHouse): HandleVerb =>
  async (turn) => {
    const { actor, inbound, log } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const what = { verb: inbound.verb, subject: inbound.data.id };
    const consent = await change(house, turn, what, (tx) => agree(tx, turn, house.installation ?? null));
    log.set('outcome', consent.ok ? 'ok' : consent.refusal.code);
    const outcomes = consent.ok ? await carryOut(house, turn, consent.value) : null;
    const may = mayLook(actor);
    if (!may.ok) return refusedCard({ code: may.refusal.code });
    return house.store.read(actor.swv, (tx) =>
      draw(house, { tx, turn, may: may.value, appId: house.appId }, consent, outcomes),
    );
  };

async function agree(
  tx: ChangeTx,
  turn: Turned,
  installation: Installation | null,
): Promise<Result<readonly Reached[], BeheerRefusal>> {
  const may = mayManage(turn.actor);
  if (!may.ok) return may;
  const people = await readReach(tx, dayOf(turn.now));
  const chosen = choose(people, turn, installation !== null);
  if (!chosen.ok) return chosen;
  if (turn.inbound.inputs[reachInputs.sure] !== SURE) return refuse('bereik-zeker');
  tx.record({ wat: 'installatie', aantal: chosen.value.length, voor: 'onbekend', na: 'gevraagd' });
  return chosen;
}

function choose(people: readonly Reached[], turn: Turned, may: boolean): Result<readonly Reached[], BeheerRefusal> {
  const { verb, data, inputs } = turn.inbound;
  if (verb === reachVerbs.installAll) {
    const some = installable(withRole(people, roleOf(inputs)), may).slice(0, AT_A_CLICK);
    return some.length === 0 ? refuse('bereik-niemand') : ok(some);
  }
  const one = people.find(({ person }) => person === String(data.id));
  if (!one) return refuse('bestaat-niet');
  if (reachKind(one) === 'bereikbaar') return refuse('bereik-al');
  return installable([one], may).length === 0 ? refuse('bereik-kan-niet') : ok([one]);
}

async function carryOut(house: AppHouse, turn: Turned, people: readonly Reached[]): Promise<Outcomes> {
  const { installation } = house;
  const asked = people.map(async ({ tenantId, account }) => installation?.install(tenantId, account) ?? 'not-allowed');
  const counts = new Map<InstallOutcome, number>();
  for (const outcome of await Promise.all(asked)) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const what = { verb: RESULT, subject: turn.inbound.data.id };
  await change(house, turn, what, async (tx) => {
    tx.record({ wat: 'installatie', voor: 'gevraagd', ...Object.fromEntries(counts) });
    return ok(null);
  });
  return counts;
}

const RESULT = 'beheer.bereik.uitslag';

function draw(
  house: AppHouse,
  look: Parameters<typeof drawPerson>[0],
  consent: Result<readonly Reached[], BeheerRefusal>,
  outcomes: Outcomes | null,
) {
  const may = Boolean(house.installation);
  const note = consent.ok ? null : consent.refusal.code;
  if (look.turn.inbound.verb === reachVerbs.install) {
    const [done = null] = outcomes?.keys() ?? [];
    return drawPerson(look, may, { note, done });
  }
  const done = [...(outcomes ?? [])].map(([outcome, count]) => ({ outcome, count: amount(count) }));
  return drawOverview(look, may, { note, done, asksSure: note === 'bereik-zeker' });
}
