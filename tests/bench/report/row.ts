import { median, type Ratio } from '../numbers.ts';

export type Say = (line?: string) => void;

const NAME = 46;
const COLUMN = 18;

export const heading = (name: string, ...columns: readonly string[]): string =>
  `\n${name.padEnd(NAME)}${columns.map((column) => column.padStart(COLUMN)).join('')}`.trimEnd();

export const row = (name: string, ...columns: readonly string[]): string =>
  `  ${name.padEnd(NAME - 2)}${columns.map((column) => column.padStart(COLUMN)).join('')}`.trimEnd();

export const milliseconds = (all: readonly number[]): string => {
  const middle = median(all);
  return `${middle < 10 ? middle.toFixed(2) : middle.toFixed(0)} ms`;
};

/** `1.38 (1.2–1.6)`: the median, and between what half of the rounds lie. */
export const ratioText = ({ middle, from, to }: Ratio): string =>
  `${middle.toFixed(2)} (${from.toFixed(1)}–${to.toFixed(1)})`;

/** A goal is reported, never asserted. */
export const against = (goal: number, { middle }: Ratio): string =>
  `goal ≤ ${goal.toFixed(1)}: ${middle <= goal ? 'met' : 'not met'}`;

export const kib = (bytes: number): string => `${Math.round(bytes / 1_024)} KiB`;
