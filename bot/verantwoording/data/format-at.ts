import type { LocalDate } from '../../../cards/words/brands.ts';
import { at } from '../../swv/dated.ts';
import type { RawFormat, Verantwoordingsformats } from '../config.ts';
import type { Format } from '../rules/format.ts';

/** A format of the configuration as it holds on a day; null when it names none of that id. */
export function formatAt(
  { formats }: Pick<Verantwoordingsformats, 'formats'>,
  id: string,
  on: LocalDate,
): Format | null {
  const raw = formats.find((format) => format.id === id);
  return raw ? valuesOf(raw, on) : null;
}

function valuesOf(raw: RawFormat, on: LocalDate): Format {
  const { id, label, wie, ritme, perioden, tekent, beoordeelt, prioriteiten, herinneringen, onderdelen, regels } = raw;
  return {
    id,
    label: at(label, on).value,
    wie: at(wie, on).value,
    ritme: at(ritme, on).value,
    perioden: at(perioden, on).value,
    tekent: at(tekent, on).value,
    beoordeelt: at(beoordeelt, on).value,
    prioriteiten: at(prioriteiten, on).value,
    herinneringen: at(herinneringen, on).value,
    onderdelen: onderdelen.map((part) => ({ id: part.id, ...at(part.inhoud, on).value })),
    regels: at(regels, on).value,
  };
}
