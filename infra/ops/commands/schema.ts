import { appliedMigrations, neededVersion, schemaVersion } from '../../../bot/store/schema-version.ts';
import type { Command } from '../command.ts';

/** Says which schema it found and which this version needs. A newer one is fine: migrations expand before they contract. */
export const schema: Command = {
  name: 'schema',
  takes: '',
  about: 'which version of the schema is there, and which is needed',
  async run({ owner, say }) {
    const needed = neededVersion();
    const found = await schemaVersion(owner);
    say(`Found:  ${found ?? '(none)'}`);
    say(`Needed: ${needed}`);
    if (found === needed) {
      say('The schema is current.');
      return true;
    }
    const tags = found === null ? [] : (await appliedMigrations(owner)).map(({ tag }) => tag);
    if (tags.includes(needed)) {
      say('The schema is newer than this version knows; it works with it.');
      return true;
    }
    say('The schema is behind: turns are refused. Run: npm run ops -- migrate');
    return false;
  },
};
