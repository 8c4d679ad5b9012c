import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, localDate, mailDomain } from '../../words/brands.ts';
import { askSchoolCard } from '../channels/ask-school-card.ts';
import { letGoCard } from '../channels/let-go-card.ts';
import { ownSchoolsCard } from '../channels/own-schools-card.ts';
import { proposalAnswerCard } from '../channels/proposal-answer-card.ts';
import { type ProposalView, proposalCard } from '../channels/proposal-card.ts';
import { proposalNewsCard } from '../channels/proposal-news-card.ts';
import { proposalsCard } from '../channels/proposals-card.ts';
import { proposedCard } from '../channels/proposed-card.ts';

const data = exampleData('k-1');
const { duinroos, zeeduin } = SCHOOLS;
const since = localDate('2026-11-24');
const paged = { page: amount(1), pages: amount(1) };

const proposal: ProposalView = {
  data,
  note: null,
  mayChange: true,
  school: duinroos.name,
  schoolData: exampleData('de-duinroos'),
  route: 'personal',
  channels: amount(0),
  by: STAFF.zoco,
  roles: ['zorgcoordinator'],
  since,
  domains: [mailDomain('duinroos.example')],
  readers: { kind: 'counted', members: amount(14), guests: amount(2) },
  obstacle: null,
};

/** A school names a channel as its own, and the beheerder answers. */
export const proposalExamples: readonly Example[] = [
  example(
    'kanaal-vraag',
    'In het kanaal van een school: een zorgcoördinator typt @Meedoen',
    askSchoolCard({ data, school: duinroos, note: null }),
  ),
  example(
    'kanaal-vraag-scholen',
    'In het kanaal: wie het typt, heeft meer scholen',
    askSchoolCard({ data, school: null, note: 'voorstel-niet-jouw-school' }),
  ),
  example(
    'kanaal-vraag-kies',
    'In het kanaal, alleen voor wie klikt: de eigen scholen',
    ownSchoolsCard({ data, ...paged, schools: [duinroos, zeeduin] }),
  ),
  example(
    'kanaal-gevraagd',
    'In het kanaal, voor iedereen: het is gevraagd',
    proposedCard({ data, school: duinroos.name, since, note: null }),
  ),
  example(
    'kanaal-gevraagd-ander',
    'In het kanaal: een andere school vroeg het eerder',
    proposedCard({ data, school: zeeduin.name, since, note: 'voorstel-ander' }),
  ),
  example(
    'kanaal-voorstel-bericht',
    'Functioneel beheerder: een school vraagt iets',
    proposalNewsCard({ data, school: duinroos.name, state: 'open' }),
  ),
  example(
    'kanaal-voorstel-bericht-gekoppeld',
    'Functioneel beheerder: het is beantwoord',
    proposalNewsCard({ data, school: duinroos.name, state: 'gekoppeld' }),
  ),
  example(
    'kanaal-voorstellen',
    'Functioneel beheerder: wat scholen vroegen',
    proposalsCard({
      ...{ data, ...paged },
      rows: [
        { id: data.id, school: duinroos.name, since },
        { id: data.id, school: zeeduin.name, since },
      ],
    }),
  ),
  example('kanaal-voorstel', 'Functioneel beheerder: wat een school vroeg', proposalCard(proposal)),
  example(
    'kanaal-voorstel-kan-niet',
    'Functioneel beheerder: wie het vroeg, ging weg',
    proposalCard({
      ...proposal,
      route: 'channel',
      channels: amount(1),
      roles: [],
      readers: { kind: 'unavailable' },
      obstacle: 'voorstel-rol-weg',
    }),
  ),
  example(
    'kanaal-antwoord-ja',
    'Wie het vroeg: het kanaal is gekoppeld',
    proposalAnswerCard({ state: 'gekoppeld', school: duinroos.name, route: 'channel' }),
  ),
  example(
    'kanaal-antwoord-nee',
    'Wie het vroeg: het kanaal is niet gekoppeld',
    proposalAnswerCard({ state: 'niet-gekoppeld', school: null, route: null }),
  ),
  example(
    'kanaal-antwoord-andere-school',
    'Wie het vroeg: het kanaal is van een school waar je niet (meer) bij hoort',
    proposalAnswerCard({ state: 'andere-school', school: null, route: null }),
  ),
  example('kanaal-niet-meer', 'In het kanaal, voor iedereen: losgekoppeld', letGoCard({ wasBound: true })),
  example('kanaal-niet', 'In het kanaal, voor iedereen: niet gekoppeld', letGoCard({ wasBound: false })),
];
