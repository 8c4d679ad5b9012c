import { expect, test } from 'vitest';
import { cvtCard } from '../../../cards/arrangements/cvt-card.ts';
import { formCard } from '../../../cards/arrangements/dossier/form-card.ts';
import { overviewCard } from '../../../cards/arrangements/dossier/overview-card.ts';
import { NO_HISTORY } from '../../../cards/arrangements/dossier/pupil-history.ts';
import { aCase, complete, SINCE, UNTIL } from '../../../cards/arrangements/examples/example-case.ts';
import { form } from '../../../cards/arrangements/examples/example-request.ts';
import { of, pro } from '../../../cards/arrangements/examples/example-tlv.ts';
import { amount } from '../../../cards/words/brands.ts';
import { button, input, textOn } from '../support/read-card.ts';

const cvt = { ...aCase, since: SINCE, until: UNTIL, ticks: complete, vote: null };

test('a tick says what the deskundige did', () => {
  const ticks = { ...complete, deskundigen: [true, false] };
  expect(textOn(cvtCard({ ...cvt, ticks }))).toMatch(/✓ deskundige 1 adviseerde\n○ deskundige 2 adviseert nog/);
});

test('who voted has nothing to do, so no button stands out', () => {
  const vote = { own: 'voor', voted: amount(1), seats: amount(3) } as const;
  expect(button(cvtCard(cvt), 'Open dossier').style).toBe('positive');
  expect(button(cvtCard({ ...cvt, vote }), 'Open dossier').style).toBeUndefined();
});

test('the days in the BTV are choices like any other: with a capital', () => {
  const { choices } = input(formCard({ ...form, kind: 'btv', step: 3, answers: {} }), 'btvDagen');
  expect(choices).toMatchObject([{ title: 'Maandag', value: '1' }, {}, {}, {}, { title: 'Vrijdag', value: '5' }]);
});

test('the day of an OPP or a rapport is named as what it is', () => {
  const { data, school, kind, answers, choices } = of('tlv-pro', pro);
  const card = overviewCard({
    ...{ data, school, kind, answers, choices },
    ends: null,
    mode: 'draft',
    submitted: false,
    page: amount(1),
    history: NO_HISTORY,
    note: null,
  });
  expect(textOn(card)).toContain('Dag van het OPP of rapport: \n14 september 2026');
});
