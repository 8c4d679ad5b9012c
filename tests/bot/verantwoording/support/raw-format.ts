import type { Format } from '../../../../bot/verantwoording/rules/format.ts';
import { euros } from '../../../../cards/words/dutch-money.ts';
import { format as plain } from './a-format.ts';

const dated = (value: unknown) => [{ value, bron: 'Test', geldigVanaf: '2026-01-01', geldigTot: '2027-12-31' }];

/** A format as a configuration file has it. */
export const rawFormat = (format: Format): unknown => ({
  id: format.id,
  label: dated(format.label),
  wie: dated(format.wie),
  ritme: dated(format.ritme),
  perioden: dated(format.perioden),
  tekent: dated(format.tekent),
  beoordeelt: dated(format.beoordeelt),
  prioriteiten: dated(format.prioriteiten),
  herinneringen: dated(format.herinneringen),
  onderdelen: format.onderdelen.map(({ id, ...inhoud }) => ({ id, inhoud: dated(inhoud) })),
  regels: dated(
    format.regels.map((rule) => (rule.soort === 'besteding' ? { ...rule, bedrag: euros(rule.bedrag) } : rule)),
  ),
});

/** The section `verantwoording` with the format of these tests, as a pack writes it. */
export const rawVerantwoording = ({ wie = 'school' }: { readonly wie?: Format['wie'] } = {}) => ({
  formats: [rawFormat({ ...plain, wie })],
});
