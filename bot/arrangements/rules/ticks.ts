import type { Arrangement } from './arrangement.ts';

/** Three ticks for a posted card: that there was talk and commitment, never that anyone agrees (USERS section 3). */
export interface Ticks {
  /** Whom it is about; with a class or a team nobody is heard. */
  readonly over: 'leerling' | 'leerlingen' | 'groep' | 'advies';
  readonly leerlingGehoord: boolean;
  readonly oudersGesproken: boolean;
  /** Not spoken yet, with a reason in the dossier: "nog niet, met reden". */
  readonly oudersMetReden: boolean;
  readonly schoolDoetMee: boolean;
  /** Of a TLV, once two deskundigen were asked: whose advice is in; never which. */
  readonly deskundigen?: readonly boolean[];
}

/** The driehoek as it may be shown to anyone on the case. */
export function ticks(record: Pick<Arrangement, 'kind' | 'answers' | 'commitment' | 'experts'>): Ticks {
  const { gehoordOp, ouders } = record.answers;
  return {
    over: overOf(record),
    leerlingGehoord: gehoordOp !== undefined,
    oudersGesproken: ouders?.spoken === true,
    oudersMetReden: ouders?.spoken === false,
    schoolDoetMee: record.commitment !== null,
    ...(record.experts.length > 0 ? { deskundigen: record.experts.map(({ advice }) => advice !== null) } : {}),
  };
}

function overOf({ kind, answers }: Pick<Arrangement, 'kind' | 'answers'>): Ticks['over'] {
  if (kind === 'advies-cvt') return 'advies';
  return kind === 'maatwerk-groep' ? 'leerlingen' : (answers.over ?? 'leerling');
}
