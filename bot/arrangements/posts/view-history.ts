import type { PupilHistory } from '../../../cards/arrangements/dossier/pupil-history.ts';
import { dayOf } from '../../core/local-day.ts';
import { at } from '../../swv/dated.ts';
import { earlierBtv } from '../rules/second-btv.ts';
import { type Dossier, numberOf } from './case.ts';

/** What was asked before for the same pupil; a kind that the configuration no longer knows is left out. */
export function historyOf({ record, scene, earlier }: Dossier): PupilHistory {
  const { soorten } = scene.aanvragen;
  const placed = earlierBtv(record, earlier, scene);
  const months = scene.rules.btv?.tweedeBinnenMaanden ?? null;
  return {
    earlier: earlier.flatMap((one) => {
      const soort = soorten[one.kind];
      if (soort === undefined) return [];
      const kindName = at(soort.label, scene.day).value;
      return [
        {
          dossiernummer: numberOf(one),
          kindName,
          state: one.state,
          deels: one.decision?.deels ?? false,
          since: dayOf(one.since),
        },
      ];
    }),
    secondBtv: placed && months !== null ? { dossiernummer: numberOf(placed), months } : null,
  };
}
