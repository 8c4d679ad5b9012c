import { createServer, type ServerResponse } from 'node:http';
import * as z from 'zod';

const asked = z.looseObject({
  model: z.string(),
  temperature: z.number(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});
export type Asked = z.infer<typeof asked>;

export interface ChatEndpoint {
  readonly url: string;
  readonly asked: readonly Asked[];
  readonly authorization: readonly (string | undefined)[];
  /** What the model says to every question from now on. */
  says(content: string | null): void;
  /** Any other answer; doing nothing is an endpoint that hangs. */
  answers(how: (response: ServerResponse) => void): void;
  close(): Promise<void>;
}

/** Chat completions as OpenAI and those who speak as it do, on loopback. */
export async function startChatEndpoint(): Promise<ChatEndpoint> {
  const questions: Asked[] = [];
  const authorization: (string | undefined)[] = [];
  const say = (content: string | null) => (response: ServerResponse) => {
    const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }];
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: 'c1', object: 'chat.completion', created: 1, model: 'klein', choices }));
  };
  let answer = say('');
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    if (`${request.method} ${request.url}` !== 'POST /v1/chat/completions') return void response.writeHead(404).end();
    questions.push(asked.parse(JSON.parse(body)));
    authorization.push(request.headers.authorization);
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The endpoint has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    asked: questions,
    authorization,
    says(content) {
      answer = say(content);
    },
    answers(how) {
      answer = how;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
