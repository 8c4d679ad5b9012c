import { channelCard } from '../../../../cards/chat/channel-card.ts';
import type { CardData } from '../../../../cards/parts/card-data.ts';
import type { AgendaRow } from '../../../../cards/verantwoording/agenda/agenda-row.ts';
import { agendasCard } from '../../../../cards/verantwoording/agenda/agendas-card.ts';
import type { AccountsView } from '../../../../cards/verantwoording/list-card.ts';
import { amount, configText, revision } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { Actor } from '../../../core/actor.ts';
import { dayOf } from '../../../core/local-day.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { HandleVerb, Phrase } from '../../../delivery/feature.ts';
import type { Tx } from '../../../store/store.ts';
import { AGENDAS } from '../../abilities.ts';
import { verantwoording } from '../../config.ts';
import { namesOf } from '../../data/deelnemers.ts';
import { listMyAgendas, type MyAgenda } from '../../data/read-agenda.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';

type House = Pick<VerantwoordingHouse, 'configurations'>;
interface Someone {
  readonly actor: Actor;
  readonly now: Date;
}

/** What a list of ontwikkelagenda's shows of each. */
async function agendaRows(
  tx: Tx,
  house: House,
  someone: Someone,
  agendas: readonly MyAgenda[],
): Promise<readonly AgendaRow[]> {
  const section = (await house.configurations.current(tx)).configuration.of(verantwoording);
  const name = await namesOf(
    tx,
    section,
    dayOf(someone.now),
    agendas.map(({ of }) => of),
  );
  return agendas.map(({ of, format, span, opened }) => ({
    data: dataIn(someone),
    of: { format: configText(of.format), period: configText(of.period), kind: of.kind, key: configText(of.key) },
    name: of.kind === 'swv' ? null : name(of),
    format: format.label,
    period: span.label,
    opened,
  }));
}

/** More than these are one row in a list of other things. */
const FEW = 2;

/** Those of somebody, for a list of their accounts. */
export async function agendasIn(tx: Tx, house: House, someone: Someone): Promise<AccountsView['agendas']> {
  const mine = await listMyAgendas(tx, house, someone);
  if (mine.length <= FEW) return agendaRows(tx, house, someone, mine);
  return { data: dataIn(someone), count: amount(mine.length) };
}

const dataIn = ({ actor }: Someone): CardData => ({ v: 1, swv: actor.swv, id: AGENDAS, revision: revision(0) });

const drawAgendas = (house: VerantwoordingHouse, someone: Someone, page = 1): Promise<PostedCard> =>
  house.store.read(someone.actor.swv, async (tx) => {
    const { rows, ...paged } = pageOf(await listMyAgendas(tx, house, someone), page);
    return agendasCard({
      data: dataIn(someone),
      rows: await agendaRows(tx, house, someone, rows),
      ...paged,
    });
  });

export const agendasVerb =
  (house: VerantwoordingHouse): HandleVerb =>
  async (turn) =>
    turn.inbound.address.kind === 'personal' ? drawAgendas(house, turn, turn.inbound.data.page) : channelCard(null);

export const agendaPhrases = (house: VerantwoordingHouse): readonly Phrase[] => [
  {
    words: ['ontwikkelagenda', 'ontwikkelagenda’s', 'ontwikkelagendas', 'mijn ontwikkelagenda'],
    handle: async (turn) => (turn.inbound.address.kind === 'personal' ? drawAgendas(house, turn) : channelCard(null)),
  },
];
