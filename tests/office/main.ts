/** `npm run office`: LibreOffice recomputes the workbook, and must come to our own totals, to the cent. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { viewWorkbook } from '../../bot/verantwoording/files/result/view-workbook.ts';
import { writeWorkbook } from '../../bot/verantwoording/files/result/write-workbook.ts';
import { columnName, type Sheet } from '../../cards/parts/sheet.ts';
import { workbook } from '../../cards/verantwoording/result/workbook.ts';
import { aResult, withoutRule } from '../bot/verantwoording/support/a-result.ts';
import { readWorkbook } from '../bot/verantwoording/support/read-office.ts';
import { manySchools } from './many-schools.ts';

const run = promisify(execFile);
const NOW = new Date('2027-03-15T10:00:00Z');
const SMALL = aResult();
const WITHOUT_RULE = aResult(undefined, null, withoutRule);
const LARGE = aResult(manySchools(67, 7), manySchools(60, 8));

/** What a formula comes to is taken out of the file, so that LibreOffice has to find it. */
function unsaid(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, content]) => {
    const bare = strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    return [name, name.includes('worksheets/sheet') ? strToU8(bare) : content] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

async function compare(sheets: readonly Sheet[], folder: string, name: string): Promise<number> {
  const made = join(folder, `${name}.xlsx`);
  await writeFile(made, unsaid(await writeWorkbook(sheets)));
  const out = join(folder, 'out');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, made], {
    timeout: 120_000,
  });
  const book = readWorkbook(new Uint8Array(await readFile(join(out, `${name}.xlsx`))));
  let compared = 0;
  for (const sheet of sheets) {
    const { cells } = book.sheet(sheet.name);
    for (const [at, row] of sheet.rows.entries()) {
      for (const [column, cell] of row.entries()) {
        if (cell?.kind !== 'formula') continue;
        const where = `${columnName(column)}${at + 2}`;
        const found = Number(cells.get(where)?.value ?? Number.NaN);
        // of money not a cent; of the rest what two programs may differ in their last digit
        const most = cell.unit === 'bedrag' ? 0.000_001 : 1e-9;
        if (!(Math.abs(found - cell.value) <= most))
          throw new Error(`${sheet.name}!${where} ${cell.formula}: LibreOffice says ${found}, we say ${cell.value}.`);
        compared += 1;
      }
    }
  }
  return compared;
}

try {
  await run('soffice', ['--version']);
} catch {
  process.stdout.write(
    'The workbook was NOT recomputed: LibreOffice is missing. Install it: apt-get install -y --no-install-recommends libreoffice-calc-nogui\n',
  );
  process.exit(0);
}
const folder = await mkdtemp(join(tmpdir(), 'meedoen-office-'));
try {
  let compared = 0;
  for (const [name, read] of [
    ['klein', SMALL],
    ['groot', LARGE],
    ['zonder-regel', WITHOUT_RULE],
  ] as const)
    compared += await compare(workbook(viewWorkbook(read, NOW)), folder, name);
  process.stdout.write(`LibreOffice computes ${compared} formulas as we do, to the cent.\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
