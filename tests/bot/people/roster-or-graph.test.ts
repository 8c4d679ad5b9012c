import { describe, expect, test } from 'vitest';
import type { Roster } from '../../../bot/core/ports.ts';
import { type DirectoryPeople, DirectoryUnavailable } from '../../../bot/graph/directory-people.ts';
import { rosterOrGraph } from '../../../bot/people/roster-or-graph.ts';
import { objectId, tenantId } from '../../../bot/teams/activity-schema.ts';

const tenant = tenantId.parse('b0a4d001-0000-4000-8000-000000000001');
const person = objectId.parse('ad0b0001-0000-4000-8000-000000000001');
const at = {
  serviceUrl: 'https://teams.example',
  conversationId: 'a:1',
  kind: 'personal',
  tenantId: tenant,
  botId: '28:x',
} as const;

function ask(roster: string | null | Error, directory: string | null | Error = new Error('not to be asked')) {
  const asked: string[] = [];
  const say = async (to: string, answer: string | null | Error) => {
    asked.push(to);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const rosterPort: Roster = { userPrincipalName: (_, memberId) => say(memberId, roster) };
  const directoryPort: DirectoryPeople = { userPrincipalName: (of, id) => say(`${of}/${id}`, directory) };
  const answer = rosterOrGraph(rosterPort, directoryPort).userPrincipalName(at, '29:zoco', person);
  return { answer, asked };
}

describe('the sign-in name of a first contact', () => {
  test("is the roster's, and then the directory is not asked", async () => {
    const { answer, asked } = ask('zoco@vloedlijn.example');
    expect(await answer).toBe('zoco@vloedlijn.example');
    expect(asked).toEqual(['29:zoco']);
  });

  test("is the directory's when the roster names none, in the tenant that the activity came from", async () => {
    const { answer, asked } = ask(null, 'zoco@vloedlijn.example');
    expect(await answer).toBe('zoco@vloedlijn.example');
    expect(asked).toEqual(['29:zoco', `${tenant}/${person}`]);
  });

  test('is none when neither names one', async () => {
    expect(await ask(null, null).answer).toBeNull();
  });

  test.each<[string, string | null | Error, Error]>([
    ['the roster', new TypeError('fetch failed'), new Error('not to be asked')],
    ['the directory', null, new DirectoryUnavailable()],
  ])('is not known when %s gave no answer: that is not the answer "nobody"', async (_, roster, directory) => {
    await expect(ask(roster, directory).answer).rejects.toThrow(roster instanceof Error ? roster : directory);
  });
});
