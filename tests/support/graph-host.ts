import { createServer } from 'node:http';
import type { PersonKey } from '../../bot/core/ports.ts';
import { objectId, tenantId } from '../../bot/teams/activity-schema.ts';
import { readDemo } from '../../infra/local/demo/read-demo.ts';
import { createGraphStandIn, type GraphStandIn } from '../../infra/local/graph/stand-in.ts';
import type { Persona } from '../../infra/local/teams/personas.ts';

export interface GraphHost {
  /** The base address for a client; ends with a slash. */
  readonly url: string;
  readonly graph: GraphStandIn;
  close(): Promise<void>;
}

/**
 * The stand-in of Graph on a port of loopback, with the people of the demonstration and `more`; `joining` are found when
 * somebody is asked for who is not there. Nobody has the app yet.
 */
export async function startGraphHost(
  more: readonly Persona[] = [],
  joining: readonly Persona[] = [],
): Promise<GraphHost> {
  const personas = [...readDemo().personas, ...more];
  const installed = new Set<string>();
  const graph = createGraphStandIn({
    personas,
    teams: {
      installation: (persona) => ({ installed: installed.has(persona) }),
      installFor: async (persona) => void installed.add(persona),
    },
    welcome: async () => void personas.push(...joining.filter((one) => !personas.includes(one))),
  });
  const server = createServer(async (request, response) => {
    if (!(await graph.handle(request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/graph/`,
    graph,
    close: () =>
      new Promise<void>((resolve) => {
        graph.close();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Who a persona is to the directory. */
export const keyOf = (persona: Pick<Persona, 'tenantId' | 'aadObjectId'>): PersonKey => ({
  tenantId: tenantId.parse(persona.tenantId),
  objectId: objectId.parse(persona.aadObjectId),
});
