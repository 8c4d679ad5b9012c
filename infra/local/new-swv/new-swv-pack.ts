import { sections } from '../../../bot/sections.ts';
import { type Configuration, parseConfiguration } from '../../../bot/swv/configuration.ts';
import type { LocalDate, SwvId } from '../../../cards/words/brands.ts';

const object = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/**
 * The configuration that a new SWV of the werkbank begins with: the rules of the demonstration under another name, and no
 * boards or schools: the beheerder adds those. What the pack leaves blank is shown as blank.
 */
export function newSwvPack(demo: Configuration, swv: SwvId, name: string, today: LocalDate): Configuration {
  const called = [{ value: name, bron: 'gekozen in de werkbank', geldigVanaf: today, geldigTot: null }];
  const raw = {
    ...demo.raw,
    identiteit: { ...object(demo.raw.identiteit), id: swv, naam: called, korteNaam: called },
    scholen: { besturen: [], scholen: [] },
    // a werkgebied names its schools
    ...(demo.raw.verantwoording === undefined
      ? {}
      : { verantwoording: { ...object(demo.raw.verantwoording), werkgebieden: [] } }),
    kalender: { ...object(demo.raw.kalender), perSchool: [] },
  };
  const read = parseConfiguration(raw, sections);
  if (!read.ok) throw new Error(`A new SWV's pack has errors: ${read.problems.map(({ reason }) => reason).join('; ')}`);
  return read.value;
}
