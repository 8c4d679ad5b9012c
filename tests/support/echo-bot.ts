import { createServer } from 'node:http';
import * as z from 'zod';
import { readJson, sendJson } from '../../infra/local/teams/http.ts';
import type { CardJson } from '../../infra/local/teams/message.ts';
import { dossierCard, formCard, savedCard, statusCard, tableCard, welcomeCard } from './echo-cards.ts';

const activitySchema = z.looseObject({
  type: z.string(),
  id: z.string(),
  text: z.string().optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  replyToId: z.string().optional(),
  serviceUrl: z.string(),
  channelId: z.string(),
  timestamp: z.string(),
  localTimestamp: z.string(),
  locale: z.string(),
  from: z.object({ id: z.string(), name: z.string(), aadObjectId: z.string() }),
  recipient: z.object({ id: z.string(), name: z.string() }),
  conversation: z.looseObject({ id: z.string(), conversationType: z.string(), tenantId: z.string() }),
  channelData: z.looseObject({ tenant: z.object({ id: z.string() }) }),
  entities: z.array(z.looseObject({ type: z.string() })),
  value: z
    .object({
      action: z.looseObject({ type: z.string(), verb: z.string(), data: z.record(z.string(), z.unknown()) }),
      trigger: z.string(),
    })
    .optional(),
});
export type EchoActivity = z.infer<typeof activitySchema>;
const idSchema = z.object({ id: z.string() });

const attached = (card: CardJson, summary: string) => ({
  type: 'message',
  summary,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});
const shown = (value: CardJson) => ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value });

export interface EchoBot {
  readonly url: string;
  /** Everything that came in, in order. */
  readonly activities: readonly EchoActivity[];
  /** Calls the connector as a bot does; the status and the body that came back. */
  call(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown; headers: Headers }>;
  /** Sends a card or text to a conversation by itself; gives its id. */
  send(conversationId: string, what: CardJson | string, summary?: string): Promise<string>;
  update(conversationId: string, messageId: string, card: CardJson): Promise<void>;
  /** Verbs in here get no answer until the set is left. */
  readonly silent: Set<string>;
  close(): Promise<void>;
}

/** A bot of a hundred lines that speaks the protocol and knows no SDK: what the stand-in of Teams is proven with. */
export async function startEchoBot(serviceUrl: string): Promise<EchoBot> {
  const activities: EchoActivity[] = [];
  const silent = new Set<string>();
  const call: EchoBot['call'] = async (method, path, body) => {
    const content =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`${serviceUrl}${path}`, { method, ...content });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
  };
  const at = (conversationId: string) => `/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  const reply = (to: EchoActivity, what: object) => call('POST', `${at(to.conversation.id)}/${to.id}`, what);

  const invoke = (activity: EchoActivity): { status: number; body: unknown } => {
    const { verb = '', data = {} } = activity.value?.action ?? {};
    switch (verb) {
      case 'begin':
        return { status: 200, body: shown(formCard) };
      case 'open':
        return { status: 200, body: shown(dossierCard) };
      case 'table':
        return { status: 200, body: shown(tableCard) };
      case 'save':
        return { status: 200, body: shown(savedCard(`Je schreef: ${String(data.doel)} (${String(data.duur)} weken)`)) };
      case 'message':
        return {
          status: 200,
          body: {
            statusCode: 200,
            type: 'application/vnd.microsoft.activity.message',
            value: 'Typ gewoon wat je zoekt.',
          },
        };
      case 'error':
        return {
          status: 200,
          body: {
            statusCode: 400,
            type: 'application/vnd.microsoft.error',
            value: { code: 'NietNu', message: 'Dat lukte niet. Wat je typte, is bewaard.' },
          },
        };
      case 'crash':
        return { status: 500, body: { oops: true } };
      default:
        return { status: 200, body: shown(statusCard) };
    }
  };

  const server = createServer(async (request, response) => {
    const activity = activitySchema.parse(await readJson(request, 1024 * 1024));
    activities.push(activity);
    if (activity.type === 'invoke') {
      if (silent.has(activity.value?.action.verb ?? '')) return;
      const { status, body } = invoke(activity);
      sendJson(response, status, body);
      return;
    }
    if (
      activity.type === 'installationUpdate' &&
      activity.action === 'add' &&
      activity.conversation.conversationType === 'personal'
    ) {
      await reply(activity, attached(welcomeCard, 'Hoi, ik ben Meedoen'));
    }
    if (activity.type === 'message') {
      const said = (activity.text ?? '').replace('<at>Meedoen</at>', '').trim();
      if (said === 'typ') await reply(activity, { type: 'typing' });
      else if (said === 'status') await reply(activity, attached(statusCard, 'Je hebt 1 actie'));
      else if (said === 'taken') await reply(activity, attached(tableCard, 'Je hebt 3 taken'));
      else await reply(activity, { type: 'message', text: `Je zei: ${said}` });
    }
    sendJson(response, 200, undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The echo bot has no port.');

  return {
    url: `http://127.0.0.1:${address.port}/api/messages`,
    activities,
    call,
    send: async (conversationId, what, summary = 'Je hebt 1 actie') => {
      const body = typeof what === 'string' ? { type: 'message', text: what } : attached(what, summary);
      return idSchema.parse((await call('POST', at(conversationId), body)).body).id;
    },
    update: async (conversationId, messageId, card) => {
      await call('PUT', `${at(conversationId)}/${messageId}`, attached(card, 'Bijgewerkt'));
    },
    silent,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
