import { app } from '@azure/functions';
import { house } from './house.ts';

/** `GET /api/health`: 200 when turns can be taken, 503 with the reason's code when not. Says nothing of anybody. */
app.http('health', {
  methods: ['GET'],
  authLevel: 'anonymous',
  route: 'health',
  async handler() {
    try {
      const health = await (await house()).health();
      return { status: health.ok ? 200 : 503, jsonBody: health };
    } catch {
      return { status: 503, jsonBody: { ok: false, why: 'start' } };
    }
  },
});
