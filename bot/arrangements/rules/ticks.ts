import type { Arrangement } from './arrangement.ts';

/** Three ticks for a posted card: that there was talk and commitment, never that anyone agrees (USERS section 3). */
export interface Ticks {
  /** Whom it is about; with a class or a team nobody is heard. */
  readonly over: 'leerling' | 'leerlingen' | 'groep';
  readonly leerlingGehoord: boolean;
  readonly oudersGesproken: boolean;
  /** Not spoken yet, with a reason in the dossier: "nog niet, met reden". */
  readonly oudersMetReden: boolean;
  readonly schoolDoetMee: boolean;
}

/** The driehoek as it may be shown to anyone on the case. */
export function ticks(record: Pick<Arrangement, 'kind' | 'answers' | 'commitment'>): Ticks {
  const { gehoordOp, ouders } = record.answers;
  return {
    over: record.kind === 'maatwerk-groep' ? 'leerlingen' : (record.answers.over ?? 'leerling'),
    leerlingGehoord: gehoordOp !== undefined,
    oudersGesproken: ouders?.spoken === true,
    oudersMetReden: ouders?.spoken === false,
    schoolDoetMee: record.commitment !== null,
  };
}
