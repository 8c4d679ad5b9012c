import { describe, expect, test } from 'vitest';
import type { Course, Reader } from '../../../cards/arrangements/dossier/course.ts';
import { dossierCard } from '../../../cards/arrangements/dossier/dossier-card.ts';
import type { Task } from '../../../cards/arrangements/dossier/task.ts';
import { answers, asked, reviewed } from '../../../cards/arrangements/examples/example-request.ts';
import { verbs } from '../../../cards/arrangements/verbs.ts';
import { paginate } from '../../../cards/parts/paginate.ts';
import { words } from '../../../cards/parts/text.ts';
import { amount, cents, staffName } from '../../../cards/words/brands.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { day, motivering, view, voted } from '../support/a-dossier.ts';
import { button, buttonsOn, input, nodes, textOn } from '../support/read-card.ts';

const decided: Course = {
  ...voted,
  decision: {
    outcome: 'toegekend',
    by: staffName('CvT-lid met volmacht'),
    on: day,
    weken: amount(10),
    dagen: null,
    bedrag: cents(180_000),
    start: day,
    mandate: null,
    motivering,
    deviation: null,
  },
};

const sentence = new Sensitive('Leg dit naast de vraag van vorig jaar.');

describe('what a reader may know', () => {
  test('the vote of others is not on the card of who has yet to vote, even if it was handed to it', () => {
    const card = dossierCard({ ...view, task: { kind: 'stem' } });
    expect(textOn(card)).not.toMatch(/Uitslag|Voor: 2|commissie is voor|leden hebben gestemd/);
    expect(buttonsOn(card)).toEqual(['Sluit dossier', 'Voor', 'Tegen']);
  });

  test('who voted sees how many are in, and how it came out once that is known', () => {
    const task: Task = { kind: 'gestemd', own: 'tegen', voted: amount(2), seats: amount(3) };
    expect(textOn(dossierCard({ ...view, task }))).toMatch(/Je stemde tegen\. 2 van 3 leden hebben gestemd\./);
    expect(textOn(dossierCard({ ...view, task }))).toContain('Voor: 2. Tegen: 1.');
  });

  test.each<[Reader, boolean]>([
    ['school', false],
    ['consulent', false],
    ['cvt', true],
    ['secretaris', true],
    ['bestuurder', true],
  ])('to the %s the outcome of the vote is shown: %s', (reader, shown) => {
    expect(textOn(dossierCard({ ...view, reader })).includes('Uitslag')).toBe(shown);
  });

  test('the school reads the preadvies when there is a decision, not before', () => {
    expect(textOn(dossierCard({ ...view, reader: 'school' }))).not.toContain('Preadvies');
    expect(textOn(dossierCard({ ...view, reader: 'school', course: decided }))).toContain('Preadvies');
  });

  test('what the directie wanted to talk over stays in the school', () => {
    const declined = { by: staffName('Directeur'), on: day, sentence: new Sensitive('Wie betaalt het vervoer?') };
    const course = { ...voted, declined };
    expect(textOn(dossierCard({ ...view, reader: 'school', course }))).toContain('Wie betaalt het vervoer?');
    for (const reader of ['consulent', 'cvt', 'bestuurder'] as const) {
      expect(textOn(dossierCard({ ...view, reader, course }))).not.toContain('vervoer');
    }
  });

  test('a talk with the parents is dated, and their view is no tick', () => {
    const text = textOn(dossierCard(view));
    expect(text).toContain('Ouders gesproken (20 november 2026)');
    expect(text).not.toContain('✓');
  });

  test('a reason why parents were not spoken to stands in its place', () => {
    const ouders = {
      spoken: false,
      view: new Sensitive('nog-niet'),
      reason: new Sensitive('De leerling is 18.'),
      on: day,
    };
    const text = textOn(dossierCard({ ...view, answers: { ...answers, ouders } }));
    expect(text).toMatch(/Ouders nog niet gesproken \(18 december 2026\), want[\s\S]*De leerling is 18\./);
  });
});

test('of a question nothing is preadvised: what the consulent gave along is said as that', () => {
  const course: Course = { ...reviewed, review: { by: staffName('Consulent'), on: day, preadvies: null, sentence } };
  for (const task of [{ kind: 'antwoord-cvt' }, { kind: 'lezen' }] as const) {
    const text = textOn(dossierCard({ ...view, reader: 'secretaris', course, task }));
    expect(text).toMatch(/Doorgestuurd[\s\S]*De consulent geeft mee[\s\S]*Leg dit naast de vraag van vorig jaar\./);
    expect(text).not.toMatch(/Preadvies|Want/);
  }
});

const heard = { motivering, hearing: null } as const;

test.each<[Task, readonly string[]]>([
  [{ kind: 'lezen' }, []],
  [{ kind: 'beheer', may: { amend: true, withdraw: true } }, ['Pas aan', 'Trek in']],
  [{ kind: 'beheer', may: { amend: false, withdraw: true } }, ['Trek in']],
  [{ kind: 'toezegging' }, ['Ja, wij doen mee', 'Nee, eerst overleggen']],
  [{ kind: 'overleg' }, ['Stuur terug', 'Terug']],
  [{ kind: 'antwoord' }, ['Vul aan']],
  [{ kind: 'beoordelen' }, ['Stuur door', 'Vraag aanvulling', 'Kan met basisondersteuning']],
  [{ kind: 'doorsturen' }, ['Stuur door: positief', 'Stuur door: negatief', 'Terug']],
  [{ kind: 'aanvulling', hasTerm: true }, ['Stel de vraag', 'Terug']],
  [{ kind: 'basisondersteuning' }, ['Sluit de aanvraag af', 'Terug']],
  [{ kind: 'stem' }, ['Voor', 'Tegen']],
  [{ kind: 'rond-af', advice: 'voor', ...heard }, ['Toekennen', 'Afwijzen', 'Waarom ik?']],
  [{ kind: 'rond-af', advice: 'tegen', ...heard }, ['Afwijzen', 'Toekennen', 'Waarom ik?']],
  [{ kind: 'besluit', advice: 'voor', ...heard }, ['Volg het advies', 'Besluit anders', 'Waarom ik?']],
  [{ kind: 'besluit', advice: 'staken', ...heard }, ['Toekennen', 'Afwijzen', 'Waarom ik?']],
  [{ kind: 'besluit', advice: null, ...heard }, ['Toekennen', 'Afwijzen', 'Waarom ik?']],
  [
    { kind: 'besluit', advice: 'tegen', motivering, hearing: 'moet' },
    ['Volg het advies', 'Besluit anders', 'Vraag een zienswijze', 'Waarom ik?'],
  ],
  [{ kind: 'voornemen' }, ['Vraag het de school', 'Terug']],
  [{ kind: 'zienswijze' }, ['Stuur onze zienswijze', 'Wij voegen niets toe']],
  [{ kind: 'besloten' }, ['Herstel dit besluit']],
  [{ kind: 'herstel' }, ['Neem een nieuw besluit', 'Terug']],
])('to %o the dossier offers %j', (task, titles) => {
  expect(buttonsOn(dossierCard({ ...view, course: asked, task }))).toEqual(['Sluit dossier', ...titles]);
});

test('"Volg het advies" means what the commission advised, "Besluit anders" the other', () => {
  const card = dossierCard({ ...view, task: { kind: 'besluit', advice: 'tegen', ...heard } });
  expect(button(card, 'Volg het advies').data).toMatchObject({ uitkomst: 'afgewezen' });
  expect(button(card, 'Besluit anders').data).toMatchObject({ uitkomst: 'toegekend' });
  expect(textOn(card)).toContain('Het advies is: afwijzen.');
});

test('no button of a dossier decides at once: both ask first whether it is right', () => {
  for (const kind of ['rond-af', 'besluit'] as const) {
    const card = dossierCard({ ...view, task: { kind, advice: 'voor', ...heard } });
    const sent = nodes(card, 'Action.').map(({ verb }) => verb);
    expect(sent).not.toContain(verbs.conclude);
    expect(sent).not.toContain(verbs.decide);
    expect(sent.filter((verb) => verb === verbs.preview)).toHaveLength(2);
  }
});

test('who answers a question finds it before all else', () => {
  const text = textOn(dossierCard({ ...view, reader: 'school', course: asked, task: { kind: 'antwoord' } }));
  expect(text.indexOf('Wie van de school werkt mee')).toBeLessThan(text.indexOf('Leerlingnummer'));
});

describe('pages', () => {
  const block = (bytes: number) => [words('x'.repeat(bytes))];

  test('blocks that fit stand on one page, in order', () => {
    const blocks = [block(5_000), block(5_000), block(5_000)];
    expect(paginate(blocks)).toEqual([blocks.flat()]);
  });

  test('a block that does not fit begins a new page, and none is lost', () => {
    const blocks = [block(15_000), block(10_000), block(10_000), block(3_000)];
    expect(paginate(blocks)).toEqual([blocks.slice(0, 1).flat(), blocks.slice(1, 3).flat(), blocks.slice(3).flat()]);
  });

  test('the next page keeps the form that was asked for', () => {
    const long = new Sensitive('😀'.repeat(1_000));
    const aanvullingen = [1, 2, 3, 4].map(() => ({
      by: view.requester,
      asked: day,
      question: long,
      answer: { by: view.requester, on: day, text: long },
    }));
    const card = dossierCard({ ...view, course: { ...asked, aanvullingen }, task: { kind: 'doorsturen' } });
    expect(button(card, 'Lees verder').data).toMatchObject({ page: 2, formulier: 'doorsturen' });
    expect(input(card, 'zin').value).toBe('');
  });

  test('a click that was refused comes back at its form, however long the dossier', () => {
    const long = new Sensitive('😀'.repeat(1_000));
    const course = {
      ...asked,
      aanvullingen: [1, 2, 3].map(() => ({ by: view.requester, asked: day, question: long, answer: null })),
    };
    const problems = [{ code: 'te-kort', field: 'motivering', facts: { min: 20 } }] as const;
    const card = dossierCard({
      ...view,
      course,
      task: { kind: 'besluit', advice: null, motivering: long, hearing: 'moet' },
      typed: { motivering: new Sensitive('Nee.') },
      problems,
    });
    expect(input(card, 'motivering').value).toBe('Nee.');
  });
});
