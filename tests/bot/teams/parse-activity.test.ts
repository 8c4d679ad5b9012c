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

  it('reads the files of a personal chat, also without a text, and none of a channel', () => {
    const info = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'mensen.csv',
      content: { downloadUrl: 'https://swv-my.sharepoint.com/x', uniqueId: 'u', fileType: 'csv' },
    };
    const attachments = [{ contentType: 'text/html', content: '<div></div>' }, info, { ...info, content: null }, 7];
    const files = [{ name: 'mensen.csv', downloadUrl: 'https://swv-my.sharepoint.com/x', type: 'csv' }];
    expect(parseActivity(messageActivity('kijk', { attachments }))).toMatchObject({ text: 'kijk', files });
    const { text: _, ...silent } = messageActivity('', { attachments });
    expect(parseActivity(silent)).toMatchObject({ kind: 'message', text: '', files });
    const conversation = { id: '19:x@thread.tacv2', conversationType: 'channel', tenantId: TENANT };
    expect(parseActivity(messageActivity('kijk', { attachments, conversation }))).not.toHaveProperty('files');
    expect(parseActivity({ ...silent, conversation })?.kind).toBe('ignored');
    expect(parseActivity(messageActivity('hoi', { attachments: 'raar' }))).not.toHaveProperty('files');
  });

  it('takes a spreadsheet of 20,000 characters that was pasted in an input', () => {
    const pasted = 'x'.repeat(20_000);
    expect(parseActivity(actionActivity('beheer.import.lees', cardData({ tekst: pasted })))).toMatchObject({
      kind: 'action',
      inputs: { tekst: pasted },
    });
  });

  it('takes out of an input what no database keeps: a zero, and half a character', () => {
    const tekst = 'rust\0 in de klas \ud83c, en 🌱';
    expect(parseActivity(actionActivity('aanvraag.bewaar', cardData({ tekst })))).toMatchObject({
      inputs: { tekst: 'rust in de klas \ufffd, en 🌱' },
    });
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

  describe('in a team', () => {
    const TEAM = '19:team@thread.tacv2';
    const CHANNEL = '19:kanaal@thread.tacv2';
    const update = (more: object, about: object = {}) => {
      const { from: _, ...activity } = messageActivity('x', {
        conversation: { id: CHANNEL, conversationType: 'channel', tenantId: TENANT },
        channelData: { tenant: { id: TENANT }, team: { id: TEAM }, channel: { id: CHANNEL }, ...about },
      });
      // Teams need not say who did it.
      return parseActivity({ ...activity, from: { id: '29:x' }, type: 'conversationUpdate', ...more });
    };
    const closed = { kind: 'closed', tenantId: TENANT, team: TEAM, channel: null };

    it('hears that the bot was taken out, from whoever did it', () => {
      expect(update({ membersRemoved: [{ id: '28:meedoen' }] })).toEqual(closed);
      expect(update({ type: 'installationUpdate', action: 'remove' })).toEqual(closed);
      expect(update({ type: 'installationUpdate', action: 'remove-upgrade' })).toEqual(closed);
    });

    it('hears that a channel or the team itself is gone', () => {
      expect(update({}, { eventType: 'channelDeleted' })).toEqual({ ...closed, channel: CHANNEL });
      expect(update({}, { eventType: 'teamDeleted' })).toEqual(closed);
    });

    it.each([
      ['another member left', { membersRemoved: [{ id: '29:zoco' }] }, {}],
      ['somebody came', { membersAdded: [{ id: '28:meedoen' }] }, {}],
      ['a channel was renamed', {}, { eventType: 'channelRenamed' }],
      ['a channel is gone that is not named', {}, { eventType: 'channelDeleted', channel: undefined }],
      ['the bot left a chat that is no team', { membersRemoved: [{ id: '28:meedoen' }] }, { team: undefined }],
      ['two tenants are named', { membersRemoved: [{ id: '28:meedoen' }] }, { tenant: { id: 'ander' } }],
    ])('closes nothing when %s', (_what, more, about) => {
      expect(update(more, about)?.kind).toBe('ignored');
    });

    it('keeps the team of a channel, so that it is known again when the bot leaves', () => {
      const said = messageActivity('x', {
        conversation: { id: CHANNEL, conversationType: 'channel', tenantId: TENANT },
        channelData: { tenant: { id: TENANT }, team: { id: TEAM } },
      });
      expect(parseActivity(said)).toMatchObject({ address: { kind: 'channel', team: TEAM } });
    });
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
