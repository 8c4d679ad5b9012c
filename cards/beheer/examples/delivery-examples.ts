import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, localDate } from '../../words/brands.ts';
import { type DeskView, deskCard } from '../delivery/desk-card.ts';
import { type MessageView, messageCard } from '../delivery/message-card.ts';

const since = localDate('2026-11-24');
const due = { is: 'due', day: since } as const;

const desk: DeskView = {
  data: exampleData('bezorging'),
  note: null,
  done: null,
  mayChange: true,
  waiting: [
    { kind: 'aanvragen.consulent', count: amount(3), held: amount(2), failing: amount(1), since },
    { kind: 'bericht', count: amount(1), held: amount(1), failing: amount(0), since: null },
  ],
  failed: [
    {
      data: exampleData('kaart-1'),
      kind: 'aanvragen.directie',
      to: { kind: 'person', name: STAFF.directeur },
      reason: 'geblokkeerd',
      since: due,
    },
    {
      data: exampleData('kaart-2'),
      kind: 'kaart',
      to: { kind: 'school-channel', school: SCHOOLS.zeeduin.name },
      reason: 'nu-bereikbaar',
      since: { is: 'redraw' },
    },
  ],
  total: amount(2),
  again: amount(1),
  page: amount(1),
  pages: amount(1),
};

const message: MessageView = {
  data: exampleData('kaart-1'),
  note: null,
  mayChange: true,
  kind: 'aanvragen.directie',
  to: { kind: 'person', name: STAFF.directeur },
  since: due,
  reason: 'geblokkeerd',
  canGo: false,
  asksSure: false,
};

/** The delivery desk. */
export const deliveryExamples: readonly Example[] = [
  example('bezorging', 'Functioneel beheerder: Bezorging', deskCard(desk)),
  example(
    'bezorging-opnieuw',
    'Functioneel beheerder, na "Probeer 2 opnieuw"',
    deskCard({
      ...desk,
      done: { what: 'opnieuw', count: amount(2) },
      failed: [],
      total: amount(0),
      again: amount(0),
    }),
  ),
  example(
    'bezorging-leeg',
    'Directeur-bestuurder: Bezorging, als alles bezorgd is',
    deskCard({ ...desk, mayChange: false, waiting: [], failed: [], total: amount(0), again: amount(0) }),
  ),
  example(
    'bezorging-bericht',
    'Functioneel beheerder: een kaart voor iemand die Meedoen blokkeert',
    messageCard(message),
  ),
  example(
    'bezorging-misschien',
    'Directeur-bestuurder: een bericht dat misschien aankwam',
    messageCard({
      ...message,
      mayChange: false,
      kind: 'bericht',
      since: { is: 'tried', day: since },
      reason: 'misschien',
    }),
  ),
  example(
    'bezorging-kanaal',
    'Functioneel beheerder: een kaart in een kanaal dat Teams niet meer kent',
    messageCard({
      ...message,
      kind: 'kaart',
      to: { kind: 'school-channel', school: SCHOOLS.zeeduin.name },
      since: { is: 'redraw' },
      reason: 'gesprek-weg',
      canGo: true,
    }),
  ),
  example(
    'bezorging-zeker',
    'Functioneel beheerder, na "Geef op" bij een uitkomst',
    messageCard({
      ...message,
      note: 'bezorging-zeker',
      kind: 'aanvragen.uitkomst',
      reason: 'te-groot',
      canGo: true,
      asksSure: true,
    }),
  ),
];
