import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { email, localDate, mailDomain, tenant, typedLine } from '../../words/brands.ts';
import type { Organisation } from '../parts/organisation.ts';
import { type ConfirmAccountView, confirmAccountCard } from '../people/confirm-account-card.ts';
import { type DetailsView, detailsCard } from '../people/details-card.ts';
import { endCard } from '../people/end-card.ts';
import { why } from '../people/note.ts';
import { placeCard } from '../people/place-card.ts';
import type { Typed } from '../people/typed.ts';

const data = exampleData('zoco-duinroos');
const TODAY = localDate('2026-11-25');
const SINCE = localDate('2026-08-01');
const duinroos: Organisation = {
  id: tenant('00000000-0000-4000-8000-000000000001'),
  domains: [mailDomain('duinroos.example'), mailDomain('vloedlijn.example')],
};
const zeeduin: Organisation = {
  id: tenant('00000000-0000-4000-8000-000000000002'),
  domains: [mailDomain('zeeduin.example')],
};
const unknown: Organisation = { id: tenant('00000000-0000-4000-8000-000000000003'), domains: [] };
const typed = (value = '', problem: Typed['problem'] = null): Typed => ({ value: typedLine(value), problem });

const form: DetailsView = {
  data,
  note: null,
  name: STAFF.zoco,
  typed: {
    name: typed(STAFF.zoco),
    email: typed('zoco@duinroos.example'),
    upn: typed('zoco@duinroos.example'),
    tenant: typed(duinroos.id),
  },
  organisations: [duinroos, zeeduin, unknown],
  isMet: true,
  twin: null,
};

const question: ConfirmAccountView = {
  data,
  name: STAFF.zoco,
  old: { upn: email('zoco@duinroos.example'), organisation: duinroos },
  fresh: { upn: email('zoco@zeeduin.example'), organisation: zeeduin },
  said: {
    name: typedLine(STAFF.zoco),
    email: typedLine('zoco@zeeduin.example'),
    upn: typedLine('zoco@zeeduin.example'),
    tenant: typedLine(zeeduin.id),
  },
  isOwn: false,
};

/** Who somebody is: name, address, account, and the school to which they belong. */
export const peopleAccountExamples: readonly Example[] = [
  example('mens-gegevens', 'Gegevens wijzigen', detailsCard(form)),
  example(
    'mens-gegevens-ander',
    'Gegevens wijzigen: dit is het account van iemand anders',
    detailsCard({
      ...form,
      typed: { ...form.typed, upn: typed('DIRECTEUR@duinroos.example', why({ code: 'gebruikersnaam-van-ander' })) },
      twin: { data: exampleData('directeur'), name: STAFF.directeur, email: email('directeur@duinroos.example') },
    }),
  ),
  example(
    'mens-gegevens-nieuw',
    'Gegevens wijzigen van wie Meedoen nog niet opende, nadat een ander iets wijzigde',
    detailsCard({ ...form, note: why({ code: 'intussen-veranderd' }), organisations: [duinroos], isMet: false }),
  ),
  example('mens-account', 'Een nieuw account: de vraag', confirmAccountCard(question)),
  example(
    'mens-account-eigen',
    'Een nieuw account met dezelfde gebruikersnaam, van jezelf: de vraag',
    confirmAccountCard({ ...question, fresh: question.old, isOwn: true }),
  ),
  example(
    'mens-school',
    'Hoort bij een school',
    placeCard({
      data,
      name: STAFF.volmachthouder,
      schools: [SCHOOLS.duinroos, SCHOOLS.zeeduin],
      typed: { school: typed('', why({ code: 'verplicht' })), from: typed(TODAY), until: typed() },
    }),
  ),
  example(
    'mens-school-einde',
    'Hoort niet langer bij een school',
    endCard({
      data: exampleData('werkplek-1'),
      back: data,
      name: STAFF.volmachthouder,
      note: null,
      today: TODAY,
      row: {
        data: exampleData('werkplek-1'),
        from: SINCE,
        until: null,
        held: { kind: 'school', school: SCHOOLS.zeeduin.name },
      },
      typed: { until: typed(TODAY) },
      mayWithdraw: false,
    }),
  ),
];
