import type { Arrangement } from './arrangement.ts';

/** Three ticks for a posted card: that there was talk and commitment, never that anyone agrees (USERS section 3). */
export interface Ticks {
  readonly leerlingGehoord: boolean;
  readonly oudersGesproken: boolean;
  /** Not spoken yet, with a reason in the dossier: "nog niet, met reden". */
  readonly oudersMetReden: boolean;
  readonly schoolDoetMee: boolean;
}

/** The driehoek as it may be shown to anyone on the case. */
export function ticks(record: Pick<Arrangement, 'answers' | 'commitment'>): Ticks {
  const { gehoordOp, ouders } = record.answers;
  return {
    leerlingGehoord: gehoordOp !== undefined,
    oudersGesproken: ouders?.spoken === true,
    oudersMetReden: ouders?.spoken === false,
    schoolDoetMee: record.commitment !== null,
  };
}
