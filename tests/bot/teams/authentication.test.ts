import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SendOutcome } from '../../../bot/core/ports.ts';
import type { InvokeReply } from '../../../bot/core/reply.ts';
import { MeedoenAdapter } from '../../../bot/teams/adapter.ts';
import { createAuthentication } from '../../../bot/teams/authentication.ts';
import { createBotEndpoint } from '../../../bot/teams/bot-endpoint.ts';
import { goneCard } from '../../../cards/delivery/gone-card.ts';
import { actionActivity, cardData, messageActivity, SERVICE_URL } from '../../support/activities.ts';
import { type SigningAuthority, startSigningAuthority } from '../../support/signing-authority.ts';

const APP_ID = '33333333-aaaa-4000-8000-000000000003';
let authority: SigningAuthority;
let receive: ReturnType<typeof createBotEndpoint>;
let handled = 0;

beforeAll(async () => {
  vi.spyOn(console, 'error').mockReturnValue(); // botbuilder prints the keys it tried
  authority = await startSigningAuthority(APP_ID, SERVICE_URL);
  const { inbound } = createAuthentication(
    { kind: 'secret', appId: APP_ID, tenantId: 'tenant', secret: 'not used here' },
    {
      ToBotFromChannelTokenIssuer: authority.issuer,
      ToBotFromChannelOpenIdMetadataUrl: authority.metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: authority.metadataUrl,
      ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/login',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: 'http://127.0.0.1:9/oauth',
      CallerId: 'urn:botframework:azure',
    },
  );
  const sent: SendOutcome = { kind: 'sent', messageId: 'm1' };
  receive = createBotEndpoint({
    adapter: new MeedoenAdapter(inbound),
    handle: async (): Promise<InvokeReply> => {
      handled += 1;
      return goneCard(null);
    },
    connector: { send: async () => sent, update: async () => sent },
    log: { event: () => ({ set() {}, end() {} }) },
    patienceMs: 5_000,
  });
});

afterAll(() => {
  vi.restoreAllMocks();
  return authority.close();
});

const now = () => Math.floor(Date.now() / 1_000);
const hs256 = () =>
  new SignJWT({ serviceurl: SERVICE_URL })
    .setProtectedHeader({ alg: 'HS256', kid: 'ours' })
    .setIssuer(authority.issuer)
    .setAudience(APP_ID)
    .setExpirationTime(now() + 3_600)
    .sign(new TextEncoder().encode('a secret that somebody guessed, long enough'));
const unsigned = () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: authority.issuer, aud: APP_ID, exp: now() + 3_600, serviceurl: SERVICE_URL };
  return `${part({ alg: 'none', typ: 'JWT', kid: 'ours' })}.${part(claims)}.`;
};
const tampered = async () => {
  const [head, , signature] = (await authority.token()).split('.');
  const claims = Buffer.from(
    JSON.stringify({ iss: authority.issuer, aud: APP_ID, exp: now() + 9_999, serviceurl: SERVICE_URL }),
  );
  return `${head}.${claims.toString('base64url')}.${signature}`;
};

const BAD: Readonly<Record<string, () => Promise<string> | string>> = {
  'no header': () => '',
  'a header that is not a token': () => 'Bearer onzin',
  'another scheme': async () => `Basic ${await authority.token()}`,
  'a token for another bot': async () =>
    `Bearer ${await authority.token({ audience: '44444444-aaaa-4000-8000-000000000004' })}`,
  'another issuer': async () => `Bearer ${await authority.token({ issuer: 'https://iemand.example' })}`,
  'the key of somebody else': async () => `Bearer ${await authority.token({ key: authority.strangeKey })}`,
  'a key that nobody published': async () =>
    `Bearer ${await authority.token({ kid: 'unknown', key: authority.strangeKey })}`,
  'a key that is not endorsed for Teams': async () => `Bearer ${await authority.token({ kid: 'unendorsed' })}`,
  'a token that expired beyond the skew': async () => `Bearer ${await authority.token({ expiresIn: -400 })}`,
  'a token that is not valid yet': async () => `Bearer ${await authority.token({ notBefore: 900 })}`,
  'another service URL than the activity': async () =>
    `Bearer ${await authority.token({ serviceUrl: 'https://iemand.example' })}`,
  'no signature (alg none)': () => `Bearer ${unsigned()}`,
  'a symmetric signature': async () => `Bearer ${await hs256()}`,
  'claims changed after signing': async () => `Bearer ${await tampered()}`,
};

describe('who may speak to the bot', () => {
  it('lets in an activity with a good token', async () => {
    const answer = await receive(`Bearer ${await authority.token()}`, messageActivity('hallo'));
    expect(answer.status).toBe(200);
  });

  it('lets in a token that expired within the five minutes that clocks may differ', async () => {
    expect(
      (await receive(`Bearer ${await authority.token({ expiresIn: -120 })}`, messageActivity('hallo'))).status,
    ).toBe(200);
  });

  it.each(Object.entries(BAD))('answers 401, without a word, to %s', async (_name, header) => {
    const before = handled;
    const authorization = await header();
    for (const activity of [messageActivity('hallo'), actionActivity('chat.hulp', cardData())]) {
      expect(await receive(authorization, activity)).toEqual({ status: 401 });
    }
    expect(handled).toBe(before);
  });
});
