import * as z from 'zod';
import { readDemo } from '../../infra/local/demo/read-demo.ts';
import { readJson, sendJson } from '../../infra/local/teams/http.ts';
import { createWerkbank } from '../../infra/local/werkbank/werkbank.ts';
import { startTeamsHost, type TeamsHost } from './teams-host.ts';

const moveSchema = z.object({ now: z.iso.datetime() });

export interface WerkbankHost extends TeamsHost {
  /** What `GET /local/waiting` answers; null for a host that has no such call. */
  waiting: { next: string | null; count: number } | null;
}

/** The werkbank on a stand-in of Teams with the echo bot, and the clock as the local host serves it. */
export async function startWerkbankHost(options: { waitsMs?: number } = {}): Promise<WerkbankHost> {
  const host = await startTeamsHost(options);
  const werkbank = createWerkbank({ teams: host.teams, personas: readDemo().personas });
  const whole: WerkbankHost = { ...host, waiting: null };
  host.serve(werkbank.handle);
  host.serve(async (request, response) => {
    if (request.url === '/local/waiting' && whole.waiting !== null) {
      sendJson(response, 200, whole.waiting);
      return true;
    }
    if (request.url !== '/local/clock' || request.method !== 'POST') return false;
    const to = new Date(moveSchema.parse(await readJson(request, 1000)).now);
    const forward = to > host.clock.now;
    if (forward) host.clock.now = to;
    sendJson(response, forward ? 200 : 409, {});
    return true;
  });
  return whole;
}
