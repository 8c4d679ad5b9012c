import { expect, test } from 'vitest';
import { dossierCard } from '../../../cards/arrangements/dossier/dossier-card.ts';
import type { Task } from '../../../cards/arrangements/dossier/task.ts';
import { zittingDossierCard } from '../../../cards/arrangements/dossier/zitting-dossier-card.ts';
import { aCase } from '../../../cards/arrangements/examples/example-case.ts';
import { differed, dossier, expert, pro } from '../../../cards/arrangements/examples/example-tlv.ts';
import { amount } from '../../../cards/words/brands.ts';
import { motivering } from '../support/a-dossier.ts';
import { textOn } from '../support/read-card.ts';

const verdict = { iq: 'voldoet', achterstand: 'voldoet-niet', samen: 'beoordelen' } as const;
const asked = { ...dossier, kind: 'tlv-pro', answers: pro, pro: verdict, course: differed } as const;
/** What stands under "In het kort", up to what the reader does. */
const inShort = (text: string) => text.slice(text.indexOf('In het kort'), text.search(/\nJouw /));
const EXPERTS = 'De deskundigen adviseerden: \northopedagoog: positief; kinder- en jeugdpsycholoog: negatief';
const CRITERIA = 'De criteria voor het PrO: \nsamen: beoordelen; IQ: voldoet; leerachterstand: voldoet niet';

test.each<Task>([{ kind: 'stem' }, { kind: 'besluit', advice: 'voor', motivering, hearing: null }])(
  'who votes or decides on a TLV ($kind) reads in short what the deskundigen and the criteria say',
  (task) => {
    const reader = task.kind === 'stem' ? 'cvt' : 'bestuurder';
    const said = inShort(textOn(dossierCard({ ...asked, reader, task })));
    expect(said).toContain(EXPERTS);
    expect(said).toContain(CRITERIA);
  },
);

test('a member reads it in a zitting too', () => {
  const place = {
    dossiernummer: aCase.dossiernummer,
    zitting: dossier.data,
    place: amount(1),
    total: amount(2),
    note: null,
  };
  const task = { kind: 'advies', preadvies: 'positief', own: null, may: 'ja', advices: null } as const;
  const said = inShort(textOn(zittingDossierCard({ ...asked, ...place, task })));
  expect(said).toContain(EXPERTS);
  expect(said).toContain(CRITERIA);
});

test('who advises next to another reads nothing of it in short, and an advice that is hidden is not there', () => {
  const task = { kind: 'adviseer', discipline: 'orthopedagoog' } as const;
  const own = inShort(textOn(dossierCard({ ...asked, reader: 'deskundige', task })));
  expect(own).not.toMatch(/adviseerden|criteria/);
  const course = { ...differed, experts: [expert(null)] };
  const said = inShort(textOn(dossierCard({ ...asked, course, pro: null, reader: 'cvt', task: { kind: 'stem' } })));
  expect(said).not.toMatch(/adviseerde|criteria/);
});
