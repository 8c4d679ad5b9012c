import type { SwvId } from '../../../cards/words/brands.ts';
import type { TestStore } from '../../support/stores.ts';

/** The first data key of a SWV is gone: what it sealed cannot be read any more. */
export const loseFirstKey = (owner: TestStore['owner'], swv: SwvId): Promise<unknown> =>
  owner.exec(`
    alter table data_keys no force row level security;
    delete from data_keys where swv_id = '${swv}' and version = 1;
    alter table data_keys force row level security;`);
