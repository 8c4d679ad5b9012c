import type { AuditValue } from '../../../../cards/beheer/audit/entry-facts.ts';
import { AUDIENCES } from '../../../../cards/words/audience.ts';
import { boardName } from '../../../../cards/words/brands.ts';
import { listChannels } from '../../../people/channels.ts';
import type { Tx } from '../../../store/store.ts';
import { domainsOf } from '../../rules/tenants/domains-of.ts';
import type { People } from '../people/people.ts';

/** What a key of the register is called now; of a channel of the SWV who reads it. */
export type Named = Pick<AuditValue, 'name' | 'audience'>;
export type NamedKind = 'person' | 'school' | 'board' | 'tenant' | 'channel' | 'recipient';

export interface Names {
  /**
   * @param key as it was written down; of a channel also its purpose, `school:…` or `swv:…`
   * @returns null for what is no such key (any more)
   */
  of(kind: NamedKind, key: string): Named | null;
}

type Called = ReadonlyMap<string, AuditValue['name']>;

/** The names of people, schools, boards, organisations and channels as they are today, also of those that ended. */
export async function readNames(tx: Tx, { persons, schools, boards }: People): Promise<Names> {
  const people: Called = new Map(persons.map(({ id, name }) => [id, name]));
  const ofSchool: Called = new Map(schools.map(({ id, name }) => [id, name]));
  const ofBoard: Called = new Map(boards.map(({ id, name }) => [id, boardName(name)]));
  const channels = new Map(
    (await listChannels(tx)).map(({ key, of }) => [
      key,
      of.kind === 'school' ? `school:${of.id}` : `swv:${of.audience}`,
    ]),
  );
  const purpose = (code: string): Named | null => {
    const [kind, id = ''] = code.split(':');
    if (kind === 'school') return called(ofSchool.get(id));
    const audience = kind === 'swv' ? AUDIENCES.find((one) => one === id) : undefined;
    return audience === undefined ? null : { name: null, audience };
  };
  const channel = (key: string) => purpose(channels.get(key) ?? key);
  return {
    of(kind, key) {
      switch (kind) {
        case 'person':
          return called(people.get(key));
        case 'school':
          return called(ofSchool.get(key));
        case 'board':
          return called(ofBoard.get(key));
        case 'tenant': {
          const known = persons.find(({ tenantId }) => tenantId === key);
          return known ? called(domainsOf(persons, known)[0]) : null;
        }
        case 'channel':
          return channel(key);
        case 'recipient':
          return called(people.get(key)) ?? channel(key);
      }
    },
  };
}

const called = (name: AuditValue['name'] | undefined): Named | null => (name ? { name, audience: null } : null);
