import { configurationVerbs as wire } from '../../../../cards/beheer/configuration/verbs.ts';
import { beheerVerbs } from '../../../../cards/beheer/verbs.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import type { runningOf } from '../../../delivery/running.ts';
import { looking } from '../looking.ts';
import { managing } from '../managing.ts';
import { applyFile, dropFile } from './apply-file.ts';
import { applyVersion } from './apply-version.ts';
import { drawSection, drawSections } from './draw-browse.ts';
import { drawCompared, drawEdit } from './draw-edit.ts';
import { drawFile } from './draw-file.ts';
import { drawValue } from './draw-value.ts';

type House = AppHouse & { readonly running: ReturnType<typeof runningOf> };

/** The configuration in force: looking through it, and taking a new version into use. */
export function configurationVerbs(house: House): Readonly<Record<string, HandleVerb>> {
  const { configurations, running } = house;
  const { sections } = configurations;
  const edit = { configurations, running };
  return {
    [beheerVerbs.configuration]: looking(house, (look) => drawSections(look, sections)),
    [wire.section]: looking(house, (look) => drawSection(look, sections)),
    [wire.value]: looking(house, (look) => drawValue(look, sections)),
    [wire.edit]: looking(house, async (look) =>
      look.may.mayChange ? drawEdit(look, edit) : drawSection(look, sections, { note: 'alleen-kijken' }),
    ),
    [wire.compare]: looking(house, async (look) =>
      look.may.mayChange ? drawCompared(look, edit, null) : drawSection(look, sections, { note: 'alleen-kijken' }),
    ),
    [wire.file]: looking(house, (look) => drawFile(look, edit)),
    [wire.applyFile]: managing(house, {
      carry: (managed) => applyFile(managed, edit),
      draw: async (look, done) => {
        if (done.ok) return drawSections(look, sections, { done: true });
        const { code } = done.refusal;
        const elsewhere = code === 'al-gedaan' || code === 'alleen-kijken';
        return elsewhere ? drawSections(look, sections, { note: code }) : drawFile(look, edit, code);
      },
    }),
    [wire.dropFile]: managing(house, {
      carry: dropFile,
      draw: (look, done) => drawSections(look, sections, { note: done.ok ? null : done.refusal.code }),
    }),
    [wire.apply]: managing(house, {
      carry: (managed) => applyVersion(managed, edit),
      draw: async (look, done) => {
        if (done.ok) return drawSection(look, sections, { done: true });
        const { code } = done.refusal;
        const elsewhere = code === 'al-gedaan' || code === 'alleen-kijken' || code === 'bestaat-niet';
        return elsewhere ? drawSection(look, sections, { note: code }) : drawCompared(look, edit, done.refusal);
      },
    }),
  };
}
