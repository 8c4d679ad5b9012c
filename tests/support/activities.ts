/** Activities in the shape of Teams, of an invented person. A test changes what it is about. */
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/tenant';
export const TENANT = '11111111-aaaa-4000-8000-000000000001';
export const OBJECT_ID = '22222222-aaaa-4000-8000-000000000002';

type Body = Record<string, unknown>;

const base = (serviceUrl: string): Body => ({
  channelId: 'msteams',
  serviceUrl,
  id: '1700000000000',
  timestamp: '2026-12-07T09:00:00.000Z',
  localTimestamp: '2026-12-07T10:00:00.000+01:00',
  locale: 'nl-NL',
  from: { id: '29:zoco', name: 'Zoco van de Duinroos', aadObjectId: OBJECT_ID },
  recipient: { id: '28:meedoen', name: 'Meedoen' },
  conversation: { id: 'a:personal', conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
});

export const messageActivity = (text: string, more: Body = {}, serviceUrl = SERVICE_URL): Body => ({
  ...base(serviceUrl),
  type: 'message',
  text,
  textFormat: 'plain',
  ...more,
});

/** A press on Action.Execute; `data` is ours and the inputs together, as Teams sends it. */
export const actionActivity = (verb: string, data: Body, more: Body = {}, serviceUrl = SERVICE_URL): Body => ({
  ...base(serviceUrl),
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: '1699999999999',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  ...more,
});

export const cardData = (more: Body = {}): Body => ({ v: 1, swv: 'vo-proef', id: 'zaak-1', revision: 3, ...more });
