import { app } from '@azure/functions';
import { EchoAdapter } from './echo-adapter.ts';

// What the start of Meedoen is compared with: the same trigger and botbuilder, nothing else.
const adapter = new EchoAdapter();

app.http('messages', {
  methods: ['POST'],
  authLevel: 'anonymous',
  route: 'messages',
  async handler(request) {
    await adapter.echo(Object(await request.json()));
    return { status: 200 };
  },
});
