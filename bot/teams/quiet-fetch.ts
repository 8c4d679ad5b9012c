import * as z from 'zod';
import type { WideEvent } from '../core/ports.ts';

/** More than a word needs, less than hurts. Bytes. */
const MOST_BYTES = 65_536;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
});

/**
 * A fetch for the openai client that never fails: whatever goes wrong becomes a completion that says nothing. For
 * teams-ai prints every error with console, and the client's own time-out ends at the headers, so that a body could hang.
 */
export function createQuietFetch(call: typeof fetch, patienceMs: number, event: WideEvent): typeof fetch {
  return async (input, init) => {
    try {
      const { method = 'GET', headers, body } = init ?? {};
      const patience = AbortSignal.timeout(patienceMs);
      const answer = await call(input, { method, headers, body, redirect: 'error', signal: patience });
      event.set('status', answer.status);
      return answer.ok ? saying(await readWord(answer)) : saying('');
    } catch (error) {
      event.set('error', error instanceof Error ? error.name : 'unknown');
      return saying('');
    }
  };
}

async function readWord(answer: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of answer.body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > MOST_BYTES) return '';
  }
  return completion.parse(JSON.parse(text)).choices[0]?.message.content ?? '';
}

const saying = (content: string): Response =>
  Response.json({
    id: '',
    object: 'chat.completion',
    created: 0,
    model: '',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  });
