import { app } from '@azure/functions';
import { house } from './house.ts';

/** Teams' own messages stay under 100 KB; a body beyond this is not read. Bytes. */
const MOST = 1_048_576 * 4;

/** `POST /api/messages`: everything that the Bot Service sends. */
app.http('messages', {
  methods: ['POST'],
  authLevel: 'anonymous', // the Bot Service brings its own token, checked by bot/teams
  route: 'messages',
  async handler(request) {
    const text = await request.text();
    if (text.length > MOST) return { status: 413 };
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return { status: 400 };
    }
    const answer = await (await house()).receive(request.headers.get('authorization') ?? '', body);
    return answer.body === undefined ? { status: answer.status } : { status: answer.status, jsonBody: answer.body };
  },
});
