import { app } from '@azure/functions';

// The floor under every start: Node, the host and a trigger.
app.http('health', {
  methods: ['GET'],
  authLevel: 'anonymous',
  route: 'health',
  handler: async () => ({ status: 200, jsonBody: { ok: true } }),
});
