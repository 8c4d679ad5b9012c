import { expect, test } from 'vitest';
import { evaluationCard } from '../../../cards/arrangements/after/evaluation-card.ts';
import { startCard } from '../../../cards/arrangements/after/start-card.ts';
import { alertCard } from '../../../cards/arrangements/alert-card.ts';
import { consulentCard } from '../../../cards/arrangements/consulent-card.ts';
import { aCase, atConsulent, complete, SINCE, UNTIL } from '../../../cards/arrangements/examples/example-case.ts';
import { termAlertCard } from '../../../cards/arrangements/term-alert-card.ts';
import { amount, staffName } from '../../../cards/words/brands.ts';
import { textOn } from '../support/read-card.ts';

const requester = staffName('Zoco van de Duinroos');
const dates = { since: SINCE, until: UNTIL, ticks: complete };

test('a request that the CvT could not judge yet says so to the consulent, and a new TLV that deskundigen come first', () => {
  const card = (why: 'nieuw' | 'terug', expertsFirst: boolean) =>
    textOn(consulentCard({ ...aCase, kind: 'tlv', ...dates, requester, why, expertsFirst }));
  expect(card('terug', false)).toContain('A-2026-0123 is terug van de commissie');
  expect(card('terug', false)).toContain('wat er ontbreekt, staat in het dossier');
  expect(card('terug', false)).toContain('Dan blijft er tijd voor de commissie.');
  expect(card('nieuw', true)).toContain('Dan blijft er tijd voor twee deskundigen en de commissie.');
});

test('a posted card that goes to a request of any kind speaks of no single pupil: it may be a group or a question', () => {
  const cards = [
    ...(['zelf', 'waarnemer', 'volger'] as const).map((reader) =>
      alertCard({ ...aCase, reader, where: atConsulent, werkdagen: amount(6) }),
    ),
    startCard({ ...aCase, begins: SINCE, until: null, notStarted: null }),
    evaluationCard({ ...aCase, half: 'eind', begun: false, endsOn: null, may: { extend: false } }),
    termAlertCard({
      ...aCase,
      part: 'bijna',
      where: atConsulent,
      end: UNTIL,
      left: amount(6),
      over: false,
      mayExtend: false,
    }),
  ];
  for (const card of cards) expect(textOn(card)).not.toContain('leerling');
});
