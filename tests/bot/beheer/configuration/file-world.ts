import type { FetchedFile } from '../../../../bot/core/ports.ts';
import { createLogLines } from '../../../support/log-lines.ts';
import type { TestEngine } from '../../../support/stores.ts';
import { asCard } from '../../arrangements/support/card-reader.ts';
import type { Shown } from '../support/beheer-world.ts';
import { openConfiguration } from './configuration-world.ts';

export const fetched = (content: string | Uint8Array): FetchedFile => ({
  kind: 'fetched',
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
});

/** The world of the configuration, in which people send files. */
export async function openFiles(engine: TestEngine) {
  const asked: string[] = [];
  let answer: FetchedFile = { kind: 'failed', why: 'network' };
  const files = {
    fetch: async (url: string) => {
      asked.push(url);
      return answer;
    },
  };
  const world = await openConfiguration(engine, { files });
  const event = createLogLines().log.event('turn');
  const send = async (
    content: string | Uint8Array | FetchedFile,
    { name = 'werktijden.json', who = 'beheerder' }: { name?: string; who?: Shown['who'] } = {},
  ): Promise<Shown> => {
    answer = typeof content === 'object' && 'kind' in content ? content : fetched(content);
    const file = { name, downloadUrl: `https://swv-my.sharepoint.com/${encodeURIComponent(name)}`, type: '' };
    const inbound = { ...world.envelope(who), kind: 'message', text: '', files: [file] } as const;
    return { who, card: asCard(await world.app.handle(inbound, event)) };
  };
  return { ...world, asked, send, look: (sent: Shown) => world.press(sent, 'Bekijk wat er') };
}
