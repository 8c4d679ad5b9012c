import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Address, Inbound } from '../../../bot/core/inbound.ts';
import type { Reply } from '../../../bot/core/reply.ts';
import { MeedoenAdapter } from '../../../bot/teams/adapter.ts';
import { createAuthentication } from '../../../bot/teams/authentication.ts';
import { createBotEndpoint } from '../../../bot/teams/bot-endpoint.ts';
import { ConnectorClient } from '../../../bot/teams/connector-client.ts';
import { strangerCard } from '../../../cards/people/stranger-card.ts';
import { dossier } from '../../../cards/words/dossier-card.ts';
import { createLogLines } from '../../support/log-lines.ts';

/**
 * What Teams and Microsoft's Playground really send (recorded in tests/fixtures/activities), and what goes back: whatever
 * SDK stands in bot/teams, these stay as they are.
 */
const FOLDER = new URL('../../fixtures/activities/', import.meta.url);
type Body = Readonly<Record<string, unknown>> & { readonly id: string };
const recorded = (name: string): Body => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));

const ZOCO = { tenantId: 'b0a4d001-0000-4000-8000-000000000001', objectId: 'ad0b0001-0000-4000-8000-000000000001' };
const PRESSED = { swv: 'vo-voorbeeld', id: 'a1', revision: 3, v: 1 };
const TYPED = { doel: 'De leerling volgt weer alle lessen.', duur: '8', start: '2026-12-07', gehoord: 'false' };

const TEAMS = {
  memberId: '29:1RYF3o0YEeTLv8VIQW3POACgtQgyl3MpV1iYTMRcDd2w',
  serviceUrl: 'http://127.0.0.1:3996/teams',
  chat: 'a:103U7F32yAPJVqqghvN5MlW_TqGPOhcSSCqk5EzYrmro',
  channel: '19:7b34b37d46368933a8907ac581d1e8b1@thread.tacv2',
};
const PLAYGROUND = {
  memberId: '29:zoco-duinroos',
  serviceUrl: 'http://localhost:56222/_connector',
  chat: 'a:playground-zoco-duinroos',
  channel: '19:playground-team',
};

const from = (client: typeof TEAMS, conversationId: string, kind: Address['kind'] = 'personal') => ({
  ...ZOCO,
  memberId: client.memberId,
  address: {
    ...{ serviceUrl: client.serviceUrl, conversationId, kind, tenantId: ZOCO.tenantId, botId: '28:meedoen' },
    // The first channel of a team has the team's own id.
    ...(kind === 'channel' ? { team: client.channel } : {}),
  },
});

const teams = from(TEAMS, TEAMS.chat);
const playground = from(PLAYGROUND, PLAYGROUND.chat);
const press = { kind: 'action', verb: 'save', data: PRESSED, trigger: 'manual' };

/** Of each recording what it means; `activityId` is its own id. */
const MEANS: Readonly<Record<string, object>> = {
  'teams-installed': { ...teams, kind: 'installed' },
  'teams-uninstalled': { ...teams, kind: 'uninstalled' },
  'teams-bot-added': { kind: 'ignored', type: 'conversationUpdate' },
  'teams-reaction': { kind: 'ignored', type: 'messageReaction' },
  'teams-message': { ...teams, kind: 'message', text: 'hoi' },
  'teams-press': { ...teams, ...press, inputs: { ...TYPED, vorm: 'klas' }, messageId: '1795420800001' },
  'teams-press-automatic': {
    ...teams,
    ...{ ...press, verb: 'menu', trigger: 'automatic', inputs: {}, messageId: '1795420800001' },
  },
  'teams-channel-installed': { ...from(TEAMS, TEAMS.channel, 'channel'), kind: 'installed' },
  'teams-channel-mention': {
    ...from(TEAMS, `${TEAMS.channel};messageid=1795420800002`, 'channel'),
    ...{ kind: 'message', text: 'wat kan je?' },
  },
  'playground-installed': { ...playground, kind: 'installed' },
  'playground-bot-added': { kind: 'ignored', type: 'conversationUpdate' },
  'playground-message': { ...playground, kind: 'message', text: 'hoi' },
  'playground-press': { ...playground, ...press, inputs: { ...TYPED, vorm: 'buiten' }, messageId: '1795313882171' },
  'playground-channel-installed': { ...from(PLAYGROUND, PLAYGROUND.channel, 'channel'), kind: 'installed' },
  'playground-channel-mention': {
    ...from(PLAYGROUND, `${PLAYGROUND.channel};messageid=1795313891785`, 'channel'),
    ...{ kind: 'message', text: '' },
  },
};

const CARD = 'application/vnd.microsoft.card.adaptive';
const card = strangerCard({ code: 'stranger' });
const secret = dossier<null>(() => ({ type: 'AdaptiveCard', version: '1.5', body: [] }))(null);

describe('what Teams sends, and what it gets back', () => {
  const sent: { readonly call: string; readonly body: unknown }[] = [];
  const connector = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += String(part);
    sent.push({ call: `${request.method} ${request.url}`, body: JSON.parse(text) });
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
  });
  let serviceUrl = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
    serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}/teams`;
  });
  beforeEach(() => void sent.splice(0));
  afterAll(() => {
    connector.closeAllConnections();
    connector.close();
  });

  async function turn(body: unknown, reply: Reply) {
    const heard: Inbound[] = [];
    const authentication = createAuthentication({ kind: 'off' });
    const receive = createBotEndpoint({
      adapter: new MeedoenAdapter(authentication.inbound),
      handle: async (inbound) => {
        heard.push(inbound);
        return reply;
      },
      connector: new ConnectorClient({ authentication, mayCall: () => true, clock: { now: () => new Date(0) } }),
      log: createLogLines().log,
      patienceMs: 5_000,
    });
    return { answer: await receive('', body), heard };
  }

  it('has a meaning for each recording', () => {
    const names = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
    expect(Object.keys(MEANS).toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(MEANS))('%s is read in full, and answered without a word more', async (name, means) => {
    const body = recorded(name);
    const activityId = 'address' in means ? { activityId: body.id } : {};
    const { answer, heard } = await turn(body, body.type === 'invoke' ? card : null);
    expect(heard).toEqual([{ ...means, ...activityId }]);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(
      body.type === 'invoke' ? { statusCode: 200, type: CARD, value: card.content } : undefined,
    );
    expect(sent).toEqual([]);
  });

  it.each(['teams-press', 'playground-press'])('%s gets a dossier in the answer alone', async (name) => {
    const { answer } = await turn(recorded(name), secret);
    expect(answer.body).toEqual({ statusCode: 200, type: CARD, value: secret.content });
    expect(sent).toEqual([]);
  });

  it.each(['teams-press', 'playground-press'])('%s gets an error as Teams shows it', async (name) => {
    const { answer } = await turn(recorded(name), {
      kind: 'error',
      code: 'vervalst',
      text: 'Deze knop werkt zo niet.',
    });
    expect(answer).toEqual({
      status: 200,
      body: {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'vervalst', message: 'Deze knop werkt zo niet.' },
      },
    });
  });

  it.each([
    ['teams-message', TEAMS.chat],
    ['teams-installed', TEAMS.chat],
    ['teams-channel-mention', `${TEAMS.channel};messageid=1795420800002`],
    ['playground-message', PLAYGROUND.chat],
    ['playground-channel-mention', `${PLAYGROUND.channel};messageid=1795313891785`],
  ])('%s is answered with a card in its own conversation', async (name, conversation) => {
    const { answer } = await turn({ ...recorded(name), serviceUrl }, card);
    expect(answer).toEqual({ status: 200 });
    expect(sent).toHaveLength(1);
    expect(sent).toMatchObject([
      {
        call: `POST /teams/v3/conversations/${encodeURIComponent(conversation)}/activities`,
        body: {
          type: 'message',
          attachments: [{ contentType: CARD, content: card.content }],
          summary: card.summary,
          locale: 'nl-NL',
          from: { id: '28:meedoen' },
          conversation: { id: conversation },
        },
      },
    ]);
  });

  it('never sends a dossier as a message, whatever a handler gives', async () => {
    const { answer } = await turn({ ...recorded('teams-message'), serviceUrl }, secret);
    expect(answer).toEqual({ status: 200 });
    expect(sent).toEqual([]);
  });

  it('an error in answer to a message is plain text', async () => {
    await turn(
      { ...recorded('teams-message'), serviceUrl },
      { kind: 'error', code: 'mislukt', text: 'Dat lukte niet.' },
    );
    expect(sent[0]?.body).toMatchObject({ type: 'message', text: 'Dat lukte niet.', textFormat: 'plain' });
  });
});
