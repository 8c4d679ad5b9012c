import * as z from 'zod';
import { type ConfigText, configText, type LocalDate } from '../../../../cards/words/brands.ts';
import type { Tx } from '../../../store/store.ts';
import type { Configurations } from '../../../swv/configurations.ts';

export interface RequestKind {
  /** As a volmacht names it. */
  readonly id: string;
  readonly label: ConfigText;
}

/** Of the section of another feature only what a beheerder chooses from; the feature's own schema vouched for the rest. */
const section = z.object({
  soorten: z.record(z.string(), z.object({ label: z.array(z.object({ value: z.string(), geldigVanaf: z.string() })) })),
});

/** The kinds of request of the configuration in force, with their names on a day; none before a first import. */
export async function readKinds(
  configurations: Configurations,
  tx: Tx,
  today: LocalDate,
): Promise<readonly RequestKind[]> {
  if (!(await configurations.exists(tx))) return [];
  const { configuration } = await configurations.current(tx);
  const read = section.safeParse(configuration.raw.aanvragen);
  if (!read.success) return [];
  return Object.entries(read.data.soorten).map(([id, { label }]) => {
    const named = label.filter(({ geldigVanaf }) => geldigVanaf <= today).at(-1) ?? label[0];
    return { id, label: configText(named?.value ?? id) };
  });
}
