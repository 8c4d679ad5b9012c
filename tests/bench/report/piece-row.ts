import { median, ratioOf } from '../numbers.ts';
import type { PieceRound } from '../verantwoording/piece-times.ts';
import { milliseconds, ratioText, row } from './row.ts';

/** `name | piece | its SQL, bare | × SQL | queries`. */
export const pieceRow = (name: string, rounds: readonly PieceRound[]): string =>
  row(
    name,
    milliseconds(rounds.map(({ piece }) => piece)),
    milliseconds(rounds.map(({ sql }) => sql)),
    ratioText(
      ratioOf(
        rounds,
        ({ piece }) => piece,
        ({ sql }) => sql,
      ),
    ),
    String(median(rounds.map(({ statements }) => statements))),
  );
