import type { LocalDate } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf } from '../../core/local-day.ts';
import type { Tx } from '../../store/store.ts';
import { type MayAgenda, mayAgenda } from '../abilities.ts';
import { type Verantwoordingsformats, verantwoording } from '../config.ts';
import { type AgendaOf, agendaSpans } from '../rules/agenda.ts';
import { type Deelnemer, type Format, type GoalField, goalsFieldOf } from '../rules/format.ts';
import { type Span, spansAround } from '../rules/period.ts';
import { hasAsked } from '../rules/ronde-who.ts';
import type { Campagne } from '../rules/verantwoording.ts';
import { campagneOf, listCampagnes, shareCampagne } from './campagnes.ts';
import { deelnemersOf } from './deelnemers.ts';
import { formatAt } from './format-at.ts';
import { readScene } from './read-scene.ts';
import type { VerantwoordingHouse } from './verantwoording-house.ts';

type House = Pick<VerantwoordingHouse, 'configurations'>;
interface Someone {
  readonly actor: Actor;
  readonly now: Date;
}

/** What stands around one ontwikkelagenda, for somebody who may see it. */
export interface AgendaScene {
  readonly of: AgendaOf;
  readonly deelnemer: Deelnemer;
  readonly format: Format;
  readonly field: GoalField;
  readonly section: Verantwoordingsformats;
  readonly span: Span;
  readonly today: LocalDate;
  readonly may: MayAgenda;
  /** Why nothing is written in it any more; null: it is open. */
  readonly over: 'agenda-verantwoord' | 'agenda-voorbij' | null;
}

/**
 * An ontwikkelagenda by its address. In the round of its period the goals are those of the format of that round; before it
 * those of today.
 * @param shared the round is shared until the transaction ends: it does not open beside a goal that is saved.
 * @returns null when there is none, or when this person has nothing to do with it.
 */
export async function readAgendaScene(
  tx: Tx,
  house: House,
  of: AgendaOf,
  { actor, now }: Someone,
  { shared = false } = {},
): Promise<AgendaScene | null> {
  const today = dayOf(now);
  const begun = await campagneOf(tx, of);
  const campagne = begun && shared ? await shareCampagne(tx, begun.id) : begun;
  const known = await formatOf(tx, house, of, campagne, now);
  const field = known && goalsFieldOf(known.format)?.field;
  const span = known && spansAround(known.format.perioden, today).find(({ id }) => id === of.period);
  if (!known || !field || !span) return null;
  const { format, section } = known;
  const all = await deelnemersOf(tx, format.wie, section, today);
  const deelnemer = all.find(({ kind, key }) => kind === of.kind && key === of.key);
  const may = deelnemer && mayAgenda(actor, deelnemer, format);
  if (!deelnemer || !may?.ok) return null;
  const opened = campagne !== null && hasAsked(campagne, of.key);
  const asked = agendaSpans(format.perioden, today, () => false).some(({ id }) => id === of.period);
  const over = opened ? 'agenda-verantwoord' : asked ? null : 'agenda-voorbij';
  return { of, deelnemer, format, field, section, span, today, may: may.value, over };
}

async function formatOf(tx: Tx, house: House, of: AgendaOf, campagne: Campagne | null, now: Date) {
  if (campagne) return readScene(tx, house, campagne, now);
  const section = (await house.configurations.current(tx)).configuration.of(verantwoording);
  const format = formatAt(section, of.format, dayOf(now));
  return format && { format, section };
}

/** One that somebody has something to do with now. */
export interface MyAgenda {
  readonly of: AgendaOf;
  readonly format: Format;
  readonly span: Span;
  readonly opened: boolean;
}

/** Those that this person writes or reads, of the periods in which people write (rules/agenda.ts), oldest period first. */
export async function listMyAgendas(tx: Tx, house: House, { actor, now }: Someone): Promise<readonly MyAgenda[]> {
  const today = dayOf(now);
  const section = (await house.configurations.current(tx)).configuration.of(verantwoording);
  const formats = section.formats.flatMap(({ id }) => formatAt(section, id, today) ?? []);
  const asked = formats.filter((format) => goalsFieldOf(format) !== null && isAny(actor, format));
  if (asked.length === 0) return [];
  const campagnes = await listCampagnes(tx);
  const mine: MyAgenda[] = [];
  for (const format of asked) {
    const rounds = campagnes.filter((one) => one.format === format.id);
    const all = await deelnemersOf(tx, format.wie, section, today);
    const own = all.filter((one) => mayAgenda(actor, one, format).ok);
    const theirs = own.flatMap(({ kind, key }) => {
      const opened = (period: string) => rounds.some((one) => one.period === period && hasAsked(one, key));
      return agendaSpans(format.perioden, today, opened).map((span) => {
        const of = { format: format.id, period: span.id, kind, key };
        return { of, format, span, opened: opened(span.id) };
      });
    });
    mine.push(...theirs.toSorted((a, b) => a.span.first.localeCompare(b.span.first)));
  }
  return mine;
}

/** Spares most people the register: who holds none of its roles has nothing to do with it, whatever the school. */
function isAny({ roles }: Pick<Actor, 'roles'>, format: Format): boolean {
  const wanted = [goalsFieldOf(format)?.part.vult, format.tekent, format.beoordeelt, 'onderwijsconsulent'];
  return roles.some(({ role }) => wanted.includes(role));
}
