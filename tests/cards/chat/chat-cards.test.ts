import { describe, expect, test } from 'vitest';
import { aCase } from '../../../cards/arrangements/examples/example-case.ts';
import { verbs } from '../../../cards/arrangements/verbs.ts';
import { helpCard } from '../../../cards/chat/help-card.ts';
import { notUnderstoodCard } from '../../../cards/chat/not-understood-card.ts';
import { pupilDataCard } from '../../../cards/chat/pupil-data-card.ts';
import { type TasksView, tasksCard } from '../../../cards/chat/tasks-card.ts';
import { welcomeCard } from '../../../cards/chat/welcome-card.ts';
import { ROLE_KEYS } from '../../../cards/people/role-names.ts';
import { amount, localDate } from '../../../cards/words/brands.ts';
import { buttonsOn, nodes, textOn } from '../support/read-card.ts';

const data = aCase.data;

test('only a zorgcoördinator is offered a new request, and is offered it first', () => {
  for (const card of [welcomeCard, notUnderstoodCard]) {
    expect(buttonsOn(card({ data, roles: ['zorgcoordinator'] }))[0]).toBe('Nieuwe aanvraag');
    expect(buttonsOn(card({ data, roles: ['cvt-lid', 'directie'] }))).not.toContain('Nieuwe aanvraag');
  }
});

test('help tells of each role that is held, and of no other', () => {
  const text = textOn(helpCard({ data, roles: ['cvt-lid', 'directie'] }));
  expect(text).toContain('Als directie');
  expect(text).toContain('Als CvT-lid');
  expect(text).not.toContain('zorgcoördinator');
});

test('the administratie finds what still has to be sent from the menu and the help', () => {
  const view = { data, roles: ['administratie'] } as const;
  for (const card of [welcomeCard, helpCard, notUnderstoodCard])
    expect(nodes(card(view), 'Action.')[0]).toMatchObject({ title: 'Overzicht', verb: 'aanvraag.lijst' });
  expect(textOn(helpCard(view))).toContain('typ "te verzenden"');
});

test('who watches over the SWV is offered the results and the help, and nothing else', () => {
  for (const role of ['toezichthouder', 'opr-lid'] as const) {
    const view = { data, roles: [role] } as const;
    for (const card of [welcomeCard, notUnderstoodCard])
      expect(buttonsOn(card(view))).toEqual(['Resultaten', 'Wat kan ik nog meer?']);
    expect(buttonsOn(helpCard(view))).toEqual(['Resultaten']);
    expect(textOn(helpCard(view))).toContain('typ "resultaat"');
    // somebody of a school who sits in the council has their own menu, and this beside it
    const both = buttonsOn(welcomeCard({ data, roles: ['zorgcoordinator', role] }));
    expect(both).toEqual(['Nieuwe aanvraag', 'Mijn taken', 'Wat kan ik nog meer?', 'Resultaten']);
  }
});

test('who oversees rounds reaches the results from the menu; no menu has a fifth button', () => {
  for (const role of ['directeur-bestuurder', 'beleidsmedewerker'] as const)
    for (const card of [welcomeCard, helpCard])
      expect(buttonsOn(card({ data, roles: [role] }))).toContain('Resultaten');
  const all = { data, roles: ROLE_KEYS } as const;
  for (const card of [welcomeCard, helpCard, notUnderstoodCard])
    expect(buttonsOn(card(all)).length).toBeLessThanOrEqual(4);
});

test('help to a role that has nothing here yet says so, and whom to ask', () => {
  expect(textOn(helpCard({ data, roles: ['trajectbegeleider'] }))).toContain('functioneel beheerder');
});

test('who typed data of a pupil reads how to delete it, on a computer and on a phone', () => {
  const text = textOn(pupilDataCard({ data, roles: ['zorgcoordinator'] }));
  expect(text).toMatch(/computer[\s\S]*Verwijderen[\s\S]*telefoon[\s\S]*Verwijderen/);
});

describe('tasks', () => {
  const today = localDate('2026-12-07');
  const row = { ...aCase, task: 'stem', until: today } as const;
  const view: TasksView = {
    data,
    today,
    total: amount(1),
    first: today,
    rows: [row],
    page: amount(1),
    pages: amount(1),
  };

  test.each<[string, Partial<TasksView>, string, string]>([
    ['none', { total: amount(0), first: null, rows: [] }, 'Je hebt geen taken', 'Er wacht niets op jou.'],
    ['one for today', {}, 'Je hebt 1 taak', 'Deze moet vandaag klaar zijn.'],
    ['one that is late', { first: localDate('2026-12-04') }, 'Je hebt 1 taak', 'Deze had al klaar moeten zijn.'],
    [
      'three',
      { total: amount(3), first: localDate('2026-12-11') },
      'Je hebt 3 taken',
      'De eerste moet uiterlijk vrijdag 11 december klaar zijn.',
    ],
    ['three without a day', { total: amount(3), first: null }, 'Je hebt 3 taken', 'Er is geen haast bij.'],
  ])('with %s says how many and by when', (_, change, title, lead) => {
    const text = textOn(tasksCard({ ...view, ...change }));
    expect(text).toContain(title);
    expect(text).toContain(lead);
  });

  test('a row opens its task: an unfinished form at the form, the rest at its card', () => {
    const rows = [row, { ...row, task: 'concept', dossiernummer: null } as const];
    expect(nodes(tasksCard({ ...view, rows }), 'Action.').map(({ verb }) => verb)).toEqual([
      verbs.status,
      verbs.resume,
    ]);
  });

  test('the toast counts and names nothing', () => {
    expect(tasksCard({ ...view, total: amount(3) }).summary).toBe('Je hebt 3 acties');
  });
});
