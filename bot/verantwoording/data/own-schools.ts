import type { SubjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import type { Tx } from '../../store/store.ts';
import { type Format, isReceived, moneyPartOf, type Part } from '../rules/format.ts';
import { fillsMoney, moneyFields } from '../rules/own-schools.ts';
import type { Column, Payee } from '../rules/spending-table.ts';
import { isFilling, type Verantwoording } from '../rules/verantwoording.ts';
import { accountsAround } from './accounts-around.ts';
import { type DeelnemerName, namesOf } from './deelnemers.ts';
import { knownIn } from './known-in.ts';
import { readScene, type Scene } from './read-scene.ts';
import type { VerantwoordingHouse } from './verantwoording-house.ts';

/** The accounts of one round whose money one person fills in. */
export interface OwnSchools {
  readonly scene: Scene;
  readonly part: Part;
  readonly columns: readonly Column[];
  /** What the column with what the SWV paid is called. */
  readonly received: string;
  readonly records: readonly Verantwoording[];
  readonly name: (record: Verantwoording) => DeelnemerName;
}

/** null when there is no such round, or when they fill in no money in it. */
export async function readOwnSchools(
  tx: Tx,
  house: Pick<VerantwoordingHouse, 'configurations'>,
  { id, actor, now }: { readonly id: SubjectId; readonly actor: Actor; readonly now: Date },
): Promise<OwnSchools | null> {
  const scene = await readScene(tx, house, { campagne: id }, now);
  const part = scene && moneyPartOf(scene.format);
  if (!scene || !part) return null;
  const records = await ownIn(tx, id, actor, scene.format);
  if (records.length === 0) return null;
  const name = await namesOf(
    tx,
    scene.section,
    scene.today,
    records.map(({ deelnemer }) => deelnemer),
  );
  return {
    scene,
    part,
    columns: moneyFields(part).map((field) => ({ id: field.id, label: field.label, optional: !field.verplicht })),
    received: part.velden.find(isReceived)?.label ?? 'Ontvangen',
    records: records.toSorted((a, b) => name(a.deelnemer).localeCompare(name(b.deelnemer), 'nl')),
    name: ({ deelnemer }) => name(deelnemer),
  };
}

async function ownIn(tx: Tx, campagne: SubjectId, actor: Actor, format: Format): Promise<readonly Verantwoording[]> {
  const all = await accountsAround(tx, campagne, actor);
  return all.filter((record) => fillsMoney(actor, record, format));
}

/** Whether this person fills in the money of more than one account of this round: then a table saves them the forms. */
export async function fillsSeveral(
  tx: Tx,
  record: Verantwoording,
  { campagne, format }: Pick<Scene, 'campagne' | 'format'>,
  actor: Actor,
): Promise<boolean> {
  if (campagne.state !== 'open' || new Set(actor.roles.flatMap(({ school }) => school ?? [])).size < 2) return false;
  if (!isFilling(record.state) || !fillsMoney(actor, record, format)) return false;
  return (await ownIn(tx, campagne.id, actor, format)).length > 1;
}

/** Everybody of the round by name, and whose money is theirs: so that a line of another school is told from one of nobody. */
export async function payeesIn(tx: Tx, { scene, records }: OwnSchools): Promise<readonly Payee[]> {
  const known = await knownIn(tx, scene);
  const own = new Map(records.map((record) => [record.id, record]));
  return known.map((one) => {
    const record = own.get(one.id);
    const kind = record === undefined ? 'ander' : isFilling(record.state) ? 'open' : 'over';
    return { ...one, kind, received: record?.ontvangen ?? null };
  });
}
