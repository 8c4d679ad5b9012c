import { app } from '@azure/functions';
import { house } from './house.ts';

/** Every five minutes, UTC (Flex Consumption knows no other zone): what fell due, and the sweep of what was not sent. */
app.timer('tick', {
  schedule: '0 */5 * * * *',
  async handler() {
    await (await house()).tick();
  },
});
