import { sections } from '../../../bot/sections.ts';
import { appendAudit } from '../../../bot/store/audit.ts';
import { assertCurrent } from '../../../bot/store/schema-version.ts';
import type { Tx } from '../../../bot/store/store.ts';
import { createConfigurations } from '../../../bot/swv/configurations.ts';
import { importOver, type Outcome } from '../../../bot/swv/import-next.ts';
import type { Problem } from '../../../bot/swv/problem.ts';
import { readPack } from '../../../bot/swv/read-pack.ts';
import { type Command, NotUnderstood, type OpsHouse } from '../command.ts';
import { findSwv } from '../find-swv.ts';

type Row = Pick<Parameters<typeof appendAudit>[1], 'outcome' | 'payload'>;

/** Takes a pack into use as the next version; one row in the audit chain, in the transaction that does it. */
export const importConfiguration: Command = {
  name: 'import-configuration',
  takes: 'SWV',
  options: { pack: 'DIR' },
  about: 'takes the configuration of a pack into use as the next version',
  async run(house, [named], { pack: directory }) {
    if (directory === undefined) throw new NotUnderstood('Name the folder of the pack: --pack DIR');
    await assertCurrent(house.owner);
    const { id } = await findSwv(house, named);
    const at = await house.store.databaseNow();
    const audit = (tx: Tx, row: Row) =>
      appendAudit(tx, { at, actor: 'ops', verb: 'ops.import-configuration', subject: id, ...row });
    const refuse = async (problems: readonly Problem[]) => {
      await house.store.write(id, (tx) => audit(tx, { outcome: 'mislukt', payload: { fouten: problems.length } }));
      sayProblems(house, problems);
      return false;
    };
    const pack = await readPack(directory, sections);
    if (!pack.ok) return refuse(pack.problems);
    const { raw } = pack.value;
    const done = await house.store.write(id, async (tx) => {
      const made = await importOver(tx, configurations, { by: 'ops', now: at }, () => raw);
      if (made.kind === 'imported') await audit(tx, { outcome: 'ok', payload: { ...made.imported } });
      return made;
    });
    if (done.kind !== 'imported') return refuse(problemsOf(done));
    const { versieNa, aantal } = done.imported;
    house.say(`${id}: version ${versieNa} is in force, with ${aantal} ${aantal === 1 ? 'change' : 'changes'}.`);
    return true;
  },
};

const configurations = createConfigurations(sections, 'refused');

function problemsOf(stop: Exclude<Outcome, { kind: 'imported' }>): readonly Problem[] {
  if (stop.kind === 'wrong') return stop.problems;
  if (stop.kind !== 'another-swv') return [{ file: '', path: '', reason: 'dit pakket zegt precies wat nu al geldt' }];
  return [{ file: 'identiteit.json', path: 'id', reason: 'dit pakket is van een ander samenwerkingsverband' }];
}

function sayProblems({ say }: Pick<OpsHouse, 'say'>, problems: readonly Problem[]): void {
  for (const { file, path, reason } of problems)
    say(
      [file, path]
        .filter((part) => part !== '')
        .join(' ')
        .concat(file === '' ? '' : ': ', reason),
    );
  say(`Nothing was imported: ${problems.length === 1 ? '1 error' : `${problems.length} errors`}.`);
}
