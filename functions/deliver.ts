import { app } from '@azure/functions';
import * as z from 'zod';
import { swvId } from '../cards/words/brands.ts';
import { house } from './house.ts';

const nudge = z.object({ swv: z.string() });

/** A nudge from the queue: send what waits in one SWV. A nudge that cannot be read is dropped; the sweep finds the work. */
app.storageQueue('deliver', {
  queueName: 'deliver',
  connection: 'AzureWebJobsStorage',
  async handler(message) {
    const read = nudge.safeParse(message);
    if (read.success) await (await house()).deliver(swvId(read.data.swv));
  },
});
