import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseActivity } from '../../../bot/teams/parse-activity.ts';
import { actionActivity, cardData, messageActivity, OBJECT_ID, TENANT } from '../../support/activities.ts';

describe('reading an activity', () => {
  it('reads a message with its person, tenant and place', () => {
    expect(parseActivity(messageActivity('status'))).toMatchObject({
      kind: 'message',
      text: 'status',
      tenantId: TENANT,
      objectId: OBJECT_ID,
      address: { conversationId: 'a:personal', kind: 'personal', botId: '28:meedoen' },
    });
  });

  it('takes the mention of the bot, and of nobody else, out of the text', () => {
    const activity = messageActivity('<at>Meedoen</at> vraag het <at>Consulent</at>', {
      entities: [
        { type: 'mention', text: '<at>Meedoen</at>', mentioned: { id: '28:meedoen' } },
        { type: 'mention', text: '<at>Consulent</at>', mentioned: { id: '29:consulent' } },
      ],
    });
    expect(parseActivity(activity)).toMatchObject({ text: 'vraag het <at>Consulent</at>' });
  });

  it('keeps our own data and the inputs of a card apart', () => {
    expect(
      parseActivity(actionActivity('aanvraag.bewaar', cardData({ page: 2, doel: 'rust in de klas' }))),
    ).toMatchObject({
      kind: 'action',
      verb: 'aanvraag.bewaar',
      data: { v: 1, swv: 'vo-proef', id: 'zaak-1', revision: 3, page: 2 },
      inputs: { doel: 'rust in de klas' },
      trigger: 'manual',
      messageId: '1699999999999',
    });
  });

  it.each([
    ['a revision that is text', cardData({ revision: '3' })],
    ['a negative revision', cardData({ revision: -1 })],
    ['another version of the payload', cardData({ v: 2 })],
    ['no SWV', { v: 1, id: 'zaak-1', revision: 3 }],
    ['an SWV that could be SQL', cardData({ swv: "vo'; drop table" })],
    ['an id with a path in it', cardData({ id: '../../x' })],
    ['an input that is not text', cardData({ doel: { $ne: null } })],
    ['an input of a megabyte', cardData({ doel: 'x'.repeat(1_048_576) })],
  ])('calls %s forged', (_name, data) => {
    expect(parseActivity(actionActivity('aanvraag.bewaar', data))?.kind).toBe('forged');
  });

  it.each([
    null,
    42,
    'hallo',
    [],
    {},
    { type: 'message' },
    { type: '', serviceUrl: 'x' },
    { ...messageActivity('x'), from: null },
  ])('says of %j that it is no activity', (body) => {
    expect(parseActivity(body)).toBeNull();
  });

  it('ignores an activity that names nobody, and one that names two tenants', () => {
    expect(parseActivity(messageActivity('x', { from: { id: '29:x' } }))?.kind).toBe('ignored');
    const two = messageActivity('x', { conversation: { id: 'a', conversationType: 'personal', tenantId: 'ander' } });
    expect(parseActivity(two)?.kind).toBe('ignored');
  });

  it('reads any JSON without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => void parseActivity(body)));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, data) => {
        parseActivity({ ...messageActivity('x'), type: 'invoke', name: 'adaptiveCard/action', value });
        parseActivity({
          ...messageActivity('x'),
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb: 'a.b', data } },
        });
      }),
    );
  });
});
