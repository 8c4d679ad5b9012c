import { parseArgs } from 'node:util';
import { dayOf } from '../../bot/core/local-day.ts';
import type { Clock } from '../../bot/core/ports.ts';
import { sections } from '../../bot/sections.ts';
import { blocksProduction, type Finding, findings } from '../../bot/swv/findings.ts';
import { readPack } from '../../bot/swv/read-pack.ts';
import { isDay, type LocalDate, localDate } from '../../cards/words/brands.ts';
import { fullDay } from '../../cards/words/dutch-date.ts';
import { type Source, swvDiff } from './swv-diff.ts';

const HELP = `Gebruik: npm run swv -- check MAP [JJJJ-MM-DD]
         npm run swv -- diff MAP MAP2
         npm run swv -- --data DATAMAP diff MAP [SWV]

Leest de configuratie van een samenwerkingsverband en noemt alle fouten, met bestand, plaats en reden.
Is er geen fout, dan noemt het wat nog open, in te vullen of verlopen is: op vandaag, of op de dag die je noemt.

diff noemt per plaats wat er in MAP2 anders is dan in MAP, met bron en data; met --data: wat er in MAP anders is dan
in de instellingen die een gestopte Meedoen in die datamap heeft (npm start gebruikt .data).
Het eindigt met 0 als er geen verschil is, met 1 als er verschil is en met 2 als er iets niet te lezen was.
`;

const HEADINGS: readonly (readonly [Finding['kind'], string])[] = [
  ['in te vullen', 'In te vullen (een productiestart weigert dit)'],
  ['verlopen', 'Verlopen: blijft gelden, met de opmerking "nog niet bevestigd voor nu"'],
  ['nog niet ingegaan', 'Nog niet ingegaan'],
  ['te controleren', 'Te controleren'],
  ['tegenspraak', 'Bronnen die elkaar tegenspreken'],
];

/**
 * `swv check MAP [DAG]` or `swv diff …`, see HELP.
 *
 * @returns the exit code: 0 when the pack is valid (diff: there is no difference), 1 when it has errors (diff: there is
 *   one), 2 when the command was not understood
 */
export async function swv(args: readonly string[], clock: Clock, write: (text: string) => void): Promise<number> {
  const asked = read(args);
  if (asked?.command === 'check') {
    const [directory, day, ...rest] = asked.rest;
    const on = day === undefined ? dayOf(clock.now()) : isDay(day) ? localDate(day) : null;
    if (directory !== undefined && on !== null && rest.length === 0 && asked.data === undefined) {
      return await check(directory, on, write);
    }
  }
  const sides = asked?.command === 'diff' ? sidesOf(asked) : null;
  if (sides !== null) return await swvDiff(...sides, write);
  write(HELP);
  return 2;
}

interface Asked {
  readonly command: string | undefined;
  readonly rest: readonly string[];
  readonly data: string | undefined;
}

function read(args: readonly string[]): Asked | null {
  try {
    const options = { data: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command, ...rest] = positionals;
    return { command, rest, data: values.data };
  } catch {
    return null; // an option that there is not, or --data without a folder
  }
}

function sidesOf({ rest: [directory, second, ...more], data }: Asked): [was: Source, becomes: Source] | null {
  if (directory === undefined || more.length > 0) return null;
  if (data !== undefined) {
    return [
      { kind: 'stored', dataDir: data, swv: second },
      { kind: 'pack', directory },
    ];
  }
  if (second === undefined) return null;
  return [
    { kind: 'pack', directory },
    { kind: 'pack', directory: second },
  ];
}

async function check(directory: string, on: LocalDate, write: (text: string) => void): Promise<number> {
  const read = await readPack(directory, sections);
  if (!read.ok) {
    for (const { file, path, reason } of read.problems) write(`${file}${path === '' ? '' : ` ${path}`}: ${reason}\n`);
    write(`\n${read.problems.length === 1 ? '1 fout' : `${read.problems.length} fouten`} in ${directory}\n`);
    return 1;
  }
  const found = findings(read.value, on);
  for (const [kind, heading] of HEADINGS) {
    const those = found.filter((finding) => finding.kind === kind);
    if (those.length === 0) continue;
    write(`${heading}: ${those.length}\n`);
    for (const [text, places] of grouped(those)) write(`  ${text}\n    ${places.join(', ')}\n`);
  }
  const unused = sections.filter(({ name }) => read.value.raw[name] === undefined).map(({ name }) => `${name}.json`);
  if (unused.length > 0) write(`Niet in gebruik, want het bestand is er niet: ${unused.join(', ')}\n`);
  const blocking = blocksProduction(found).length;
  const verdict = blocking === 0 ? 'klaar voor productie' : `nog niet klaar voor productie: ${blocking} in te vullen`;
  write(`\n${directory} is geldig op ${fullDay(on)}, ${verdict}\n`);
  return 0;
}

/** One sentence with all the places it holds for: an expired plan would else say the same fifty times. */
function grouped(found: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { file, path, text } of found) {
    const key = `${file}: ${text}`;
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  return groups;
}

if (import.meta.main) {
  const clock: Clock = { now: () => new Date() };
  process.exitCode = await swv(process.argv.slice(2), clock, (text) => process.stdout.write(text));
}
