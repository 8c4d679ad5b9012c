import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS } from '../../parts/example-names.ts';
import { amount, localDate, localTime } from '../../words/brands.ts';
import { type AskPurposeView, askPurposeCard } from '../channels/ask-purpose-card.ts';
import { boundChannelCard } from '../channels/bound-channel-card.ts';
import { type ChannelInfoView, channelInfoCard } from '../channels/channel-info-card.ts';
import { type ChannelsView, channelsCard } from '../channels/channels-card.ts';
import { chooseSchoolCard } from '../channels/choose-school-card.ts';
import { confirmUnbindCard } from '../channels/confirm-unbind-card.ts';
import { testMessageCard } from '../channels/test-message-card.ts';

const data = exampleData('k-1');
const school = { kind: 'school', ...SCHOOLS.duinroos } as const;
const board = { kind: 'swv', audience: 'bestuur-en-staf' } as const;
const since = localDate('2026-11-03');
const count = { members: amount(12), guests: amount(0), on: localDate('2026-11-20') };

const ask: AskPurposeView = {
  data,
  where: 'channel',
  now: null,
  note: null,
};
const info: ChannelInfoView = {
  data,
  note: null,
  done: null,
  school: null,
  mayChange: true,
  purpose: board,
  since,
  reach: { state: 'reachable', since },
  count,
  closed: true,
  test: { on: localDate('2026-11-25'), at: localTime('10:00'), outcome: 'arrived' },
};
const rows: ChannelsView['rows'] = [
  { id: data.id, purpose: board, since, reachable: true, count },
  { id: data.id, purpose: school, since, reachable: false, count: null },
];

const list: ChannelsView = {
  ...{ data, note: null, done: null, proposals: null, rows },
  ...{ page: amount(1), pages: amount(1) },
};

/** The channels: what stands in a channel itself, and what the beheerder sees of them. */
export const channelExamples: readonly Example[] = [
  example('kanaal-welk-doel', 'In het kanaal: functioneel beheerder typt @Meedoen', askPurposeCard(ask)),
  example(
    'kanaal-ander-doel',
    'In het kanaal, dat al gekoppeld is: @Meedoen',
    askPurposeCard({ ...ask, now: { purpose: school, since } }),
  ),
  example(
    'kanaal-school',
    'In het kanaal, alleen voor de beheerder: een school',
    chooseSchoolCard({
      ...{ data, where: 'channel', now: null, page: amount(1), pages: amount(2) },
      schools: [SCHOOLS.duinroos, SCHOOLS.zeeduin],
    }),
  ),
  example(
    'kanaal-intussen',
    'In het kanaal: een andere beheerder was eerder',
    askPurposeCard({ ...ask, now: { purpose: school, since }, note: 'kanaal-veranderd' }),
  ),
  example(
    'kanaal-gekoppeld',
    'In het kanaal, voor iedereen: het doel is gekozen',
    boundChannelCard({ purpose: school }),
  ),
  example('kanaal-proef', 'In het kanaal, voor iedereen: een test', testMessageCard({ purpose: school })),
  example('kanalen', 'Functioneel beheerder: de kanalen', channelsCard(list)),
  example('kanalen-geen', 'Functioneel beheerder: nog geen kanaal', channelsCard({ ...list, rows: [] })),
  example('kanaal', 'Functioneel beheerder: een kanaal', channelInfoCard(info)),
  example(
    'kanaal-onbereikbaar',
    'Functioneel beheerder: Meedoen is uit het team gehaald',
    channelInfoCard({
      ...info,
      purpose: school,
      school: { route: 'personal', data: exampleData('de-duinroos') },
      count: null,
      closed: false,
      reach: { state: 'uninstalled', since: localDate('2026-11-24') },
      test: { on: localDate('2026-11-24'), at: localTime('16:05'), outcome: 'failed' },
    }),
  ),
  example(
    'kanaal-kijken',
    'Directeur-bestuurder: een kanaal',
    channelInfoCard({ ...info, mayChange: false, test: null }),
  ),
  example(
    'kanaal-doel',
    'Functioneel beheerder: ander doel',
    askPurposeCard({ ...ask, where: 'own-chat', now: { purpose: board, since } }),
  ),
  example('kanaal-los', 'Functioneel beheerder: loskoppelen?', confirmUnbindCard({ data, purpose: school })),
];
