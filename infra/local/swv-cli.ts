import { dayOf } from '../../bot/core/local-day.ts';
import type { Clock } from '../../bot/core/ports.ts';
import { sections } from '../../bot/sections.ts';
import { blocksProduction, type Finding, findings } from '../../bot/swv/findings.ts';
import { readPack } from '../../bot/swv/read-pack.ts';
import { isDay, type LocalDate, localDate } from '../../cards/words/brands.ts';
import { fullDay } from '../../cards/words/dutch-date.ts';

const HELP = `Gebruik: npm run swv -- check MAP [JJJJ-MM-DD]

Leest de configuratie van een samenwerkingsverband en noemt alle fouten, met bestand, plaats en reden.
Is er geen fout, dan noemt het wat nog open, in te vullen of verlopen is: op vandaag, of op de dag die je noemt.
`;

const HEADINGS: readonly (readonly [Finding['kind'], string])[] = [
  ['in te vullen', 'In te vullen (een productiestart weigert dit)'],
  ['verlopen', 'Verlopen: blijft gelden, met de opmerking "nog niet bevestigd voor nu"'],
  ['nog niet ingegaan', 'Nog niet ingegaan'],
  ['te controleren', 'Te controleren'],
  ['tegenspraak', 'Bronnen die elkaar tegenspreken'],
];

/**
 * `swv check MAP [DAG]`.
 *
 * @returns the exit code: 0 when the pack is valid, 1 when it has errors, 2 when the command was not understood
 */
export async function swv(args: readonly string[], clock: Clock, write: (text: string) => void): Promise<number> {
  const [command, directory, day, ...rest] = args;
  const on = day === undefined ? dayOf(clock.now()) : isDay(day) ? localDate(day) : null;
  if (command !== 'check' || directory === undefined || on === null || rest.length > 0) {
    write(HELP);
    return 2;
  }
  return await check(directory, on, write);
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
