import { dayOf } from '../../../bot/core/local-day.ts';
import type { Tx } from '../../../bot/store/store.ts';
import type { Configuration } from '../../../bot/swv/configuration.ts';
import { verantwoording } from '../../../bot/verantwoording/config.ts';
import { lockAgendas, saveAgenda } from '../../../bot/verantwoording/data/agendas.ts';
import { formatAt } from '../../../bot/verantwoording/data/format-at.ts';
import { addGoals, agendaSpans } from '../../../bot/verantwoording/rules/agenda.ts';
import { goalsFieldOf } from '../../../bot/verantwoording/rules/format.ts';
import { personId } from '../../../cards/words/brands.ts';
import type { Demo } from './read-demo.ts';

/** The invented ontwikkelagenda's of a demonstration, for the period of today and the one before it. */
export async function seedAgendas(
  tx: Tx,
  { agendas }: Demo['register'],
  configuration: Configuration,
  now: Date,
): Promise<void> {
  const today = dayOf(now);
  for (const { format: id, kind, key, goals } of agendas) {
    const format = formatAt(configuration.of(verantwoording), id, today);
    const most = format && goalsFieldOf(format)?.field.hoogstens;
    if (!format || !most) throw new Error(`The demonstration has goals for "${id}", which asks none.`);
    const unknown = goals.find((goal) => !format.prioriteiten.some((one) => one.id === goal.prioriteit));
    if (unknown)
      throw new Error(`The demonstration has a goal of priority "${unknown.prioriteit}", which "${id}" has not.`);
    for (const { id: period } of agendaSpans(format.perioden, today, () => false).filter(
      ({ first }) => first <= today,
    )) {
      const by = personId('meedoen');
      const [held] = await lockAgendas(tx, [{ format: id, period, kind, key }], by, now);
      if (held) await saveAgenda(tx, addGoals(held, goals, most).next, by, now);
    }
  }
}
