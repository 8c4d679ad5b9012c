import { describe, expect, test } from 'vitest';
import { anchorCard } from '../../../cards/arrangements/anchor-card.ts';
import { chooseCard } from '../../../cards/arrangements/choose-card.ts';
import { confirmDiscardCard } from '../../../cards/arrangements/confirm-discard-card.ts';
import { aCase, SINCE, UNTIL } from '../../../cards/arrangements/examples/example-case.ts';
import { type ListRow, type ListView, listCard } from '../../../cards/arrangements/list-card.ts';
import { refusalNote } from '../../../cards/arrangements/refusal-note.ts';
import { verbs } from '../../../cards/arrangements/verbs.ts';
import { amount, configText, dossiernummer, listTrail, schoolId, schoolName } from '../../../cards/words/brands.ts';
import { button, buttonsOn, nodes, textOn } from '../support/read-card.ts';

describe('the beginning of a request', () => {
  const school = (at: number) => ({
    kind: 'maatwerk-individueel' as const,
    kindName: configText('Maatwerkarrangement'),
    school: schoolId(`school-${at}`),
    schoolName: schoolName(`School ${at}`),
  });

  test('has a row for each school, with nothing chosen beforehand', () => {
    const card = chooseCard({ data: aCase.data, choices: [school(1), school(2)], school: null, note: null });
    expect(nodes(card, 'Action.').map(({ data }) => data)).toMatchObject([
      { soort: 'maatwerk-individueel', school: 'school-1', id: aCase.data.id },
      { soort: 'maatwerk-individueel', school: 'school-2', id: aCase.data.id },
    ]);
    expect(nodes(card, 'Input.')).toEqual([]);
  });

  const offer = (at: number, kind: 'maatwerk-individueel' | 'btv', name: string) => ({
    ...school(at),
    kind,
    kindName: configText(name),
  });
  const both = (at: number) => [offer(at, 'maatwerk-individueel', 'Maatwerk'), offer(at, 'btv', 'BTV-plaatsing')];

  test('asks one with one school what it needs, with a row for each kind', () => {
    const card = chooseCard({ data: aCase.data, choices: both(1), school: null, note: null });
    expect(textOn(card)).toMatch(/School 1\s+Wat is er nodig/);
    expect(nodes(card, 'Action.').map(({ data }) => data)).toMatchObject([
      { soort: 'maatwerk-individueel', school: 'school-1' },
      { soort: 'btv', school: 'school-1' },
    ]);
  });

  test('shows one with two schools what each may ask, at once, so that it is one click', () => {
    const card = chooseCard({ data: aCase.data, choices: [...both(1), ...both(2)], school: null, note: null });
    expect(nodes(card, 'Action.').map(({ data }) => data)).toMatchObject([
      { soort: 'maatwerk-individueel', school: 'school-1' },
      { soort: 'btv', school: 'school-1' },
      { soort: 'maatwerk-individueel', school: 'school-2' },
      { soort: 'btv', school: 'school-2' },
    ]);
    expect(textOn(card).split('School 2')).toHaveLength(2);
  });

  test('asks one with many schools for the school first, and then what that one needs', () => {
    const choices = [1, 2, 3, 4, 5].flatMap(both);
    const card = chooseCard({ data: aCase.data, choices, school: null, note: null });
    expect(nodes(card, 'Action.').map(({ verb, data }) => [verb, data])).toMatchObject(
      [1, 2, 3, 4, 5].map((at) => ['aanvraag.nieuw', { school: `school-${at}` }]),
    );
    const chosen = chooseCard({ data: aCase.data, choices, school: schoolId('school-2'), note: null });
    expect(textOn(chosen)).toMatch(/School 2\s+Wat is er nodig/);
    expect(nodes(chosen, 'Action.').map(({ data }) => data)).toMatchObject([
      { soort: 'maatwerk-individueel', school: 'school-2' },
      { soort: 'btv', school: 'school-2' },
    ]);
  });

  test('shows one with two schools and many kinds the first three of each, and the way to the others', () => {
    const seven = (at: number) => Array.from({ length: 7 }, (_, kind) => offer(at, 'btv', `Soort ${kind + 1}`));
    const card = chooseCard({ data: aCase.data, choices: [...seven(1), ...seven(2)], school: null, note: null });
    expect(nodes(card, 'Action.').map(({ title }) => title)).toEqual(
      ['School 1', 'School 2'].flatMap((name) => [
        `Begin voor ${name}: Soort 1`,
        `Begin voor ${name}: Soort 2`,
        `Begin voor ${name}: Soort 3`,
        `Iets anders voor ${name}`,
      ]),
    );
  });

  test('goes on pages for many schools, and each of them is on one', () => {
    const choices = Array.from({ length: 20 }, (_, at) => school(at));
    const text = [1, 2, 3].map((page) =>
      textOn(chooseCard({ data: { ...aCase.data, page: amount(page) }, choices, school: null, note: null })),
    );
    for (const { schoolName: name } of choices)
      expect(text.filter((one) => one.split('\n').includes(name))).toHaveLength(1);
  });

  test('keeps the chosen school while its pages are turned, and begins a school that is chosen at its first page', () => {
    const choices = [1, 2].flatMap((at) =>
      Array.from({ length: 9 }, (_, kind) => offer(at, 'btv', `Soort ${kind + 1}`)),
    );
    const draw = (page: number, chosen: string | null) =>
      chooseCard({
        data: { ...aCase.data, page: amount(page) },
        choices,
        school: chosen === null ? null : schoolId(chosen),
        note: null,
      });
    expect(button(draw(0, 'school-2'), 'Volgende').data).toMatchObject({ school: 'school-2', page: 2 });
    expect(button(draw(2, 'school-2'), 'Vorige').data).toMatchObject({ school: 'school-2', page: 1 });
    expect(button(draw(2, null), 'Iets anders voor School 2').data).toMatchObject({ school: 'school-2', page: 1 });
  });

  test('keeps a kind and its "Zelfde als vorige keer" on one page, and names the school again on the next page', () => {
    const earlier = { id: aCase.data.id };
    const choices = [1, 2].flatMap((at) =>
      [1, 2, 3, 4].map((kind) => ({ ...offer(at, 'btv', `Soort ${kind}`), earlier: kind === 3 ? earlier : null })),
    );
    const titles = (page: number) => {
      const card = chooseCard({ data: { ...aCase.data, page: amount(page) }, choices, school: null, note: null });
      return { text: textOn(card), rows: buttonsOn(card) };
    };
    const kindsOf = (page: number) => titles(page).rows.map((title) => title.replace(/ voor School \d: Soort/, ''));
    expect(kindsOf(1)).toEqual([
      'Begin 1',
      'Begin 2',
      'Begin 3',
      'Zelfde als vorige keer 3',
      'Begin 4',
      'Begin 1',
      'Begin 2',
      'Volgende',
    ]);
    expect(kindsOf(2)).toEqual(['Begin 3', 'Zelfde als vorige keer 3', 'Begin 4', 'Vorige']);
    expect(titles(2).text).toMatch(/School 2\s+Soort 3/);
    expect(titles(2).text.split('School 2\n')).toHaveLength(2);
  });

  test('says one thing when there is nothing to choose: the reason, or that one is no zorgcoördinator', () => {
    const without = (code: 'soort-niet-aangeboden' | 'niet-jouw-school' | null) =>
      textOn(chooseCard({ data: aCase.data, choices: [], school: null, note: code && refusalNote({ code }) })).split(
        '\n',
      );
    const none = expect.stringContaining('Je bent bij geen school zorgcoördinator');
    expect(without(null).filter(Boolean)).toEqual(['Nieuwe aanvraag', none]);
    expect(without('niet-jouw-school').filter(Boolean)).toEqual(['Nieuwe aanvraag', none]);
    const offered = expect.stringContaining('Deze aanvraag kun je hier nu niet doen');
    expect(without('soort-niet-aangeboden').filter(Boolean)).toEqual([offered, 'Nieuwe aanvraag']);
  });

  test('offers a draft to go on with, and to throw away only after a question', () => {
    const stand = { kind: 'draft', step: amount(2), steps: amount(5), minutes: amount(9) } as const;
    const card = anchorCard({ data: aCase.data, kind: 'tlv', school: aCase.school, note: null, stand });
    expect(buttonsOn(card)).toEqual(['Verder', 'Gooi weg']);
    expect(button(card, 'Gooi weg').verb).not.toBe(verbs.discard);
    expect(textOn(card)).toContain('stap 2 van 5');
    expect(textOn(card)).toContain('ongeveer 9 minuten');
    const asked = confirmDiscardCard({ data: aCase.data, kind: 'tlv', school: aCase.school });
    for (const one of [card, asked]) expect(textOn(one)).toMatch(/TLV\s+· De Duinroos/);
  });
});

const row: ListRow = {
  ...aCase,
  part: 'elders',
  opens: true,
  state: 'bij-cvt',
  since: SINCE,
  holder: { who: 'commissie', name: null },
  until: UNTIL,
  term: { stands: false, over: false, days: amount(12) },
  yours: false,
};
const list = (more: Partial<ListView>) =>
  listCard({
    data: aCase.data,
    list: 'eigen',
    others: [],
    mayRequest: false,
    rows: [row],
    page: amount(1),
    next: null,
    back: null,
    ...more,
  });

describe('a list of requests', () => {
  test('opens a request by its row, and the form of a draft of one’s own', () => {
    const draft = { ...row, part: 'jij', dossiernummer: null, state: 'concept', yours: true, term: null } as const;
    const card = list({ rows: [draft, row] });
    expect(
      nodes(card, 'Action.')
        .map(({ verb }) => verb)
        .slice(0, 2),
    ).toEqual([verbs.resume, verbs.status]);
    expect(textOn(card)).toContain('Ligt bij de commissie, uiterlijk donderdag 3 december');
    expect(textOn(card)).toContain('Nog 12 dagen om te besluiten');
  });

  test('calls each row for a screen reader by its number, so that no two buttons sound alike', () => {
    const other = { ...row, dossiernummer: dossiernummer('A-2026-0124') };
    expect(buttonsOn(list({ rows: [row, other] })).slice(0, 2)).toEqual(['Open A-2026-0123', 'Open A-2026-0124']);
  });

  test('tells of what was not submitted its number, its school and the day, and opens nothing', () => {
    const card = list({ list: 'scholen', rows: [{ ...row, part: 'wacht', opens: false }] });
    expect(buttonsOn(card)).toEqual([]);
    expect(textOn(card)).toContain('A-2026-0123 · De Duinroos · sinds');
    expect(textOn(card)).not.toMatch(/arrangement|Ligt bij|besluiten/);
  });

  test('puts a heading where a part begins, and the name of each school', () => {
    const elsewhere = { ...row, part: 'school', school: schoolName('Het Zeeduin') } as const;
    const here = { ...row, part: 'school' } as const;
    const text = textOn(list({ list: 'scholen', rows: [here, here, elsewhere] })).split('\n');
    expect(text.filter((line) => line.trim() === 'De Duinroos')).toHaveLength(1);
    expect(text.filter((line) => line.trim() === 'Het Zeeduin')).toHaveLength(1);
  });

  test.each([
    [{ stands: false, over: false, days: amount(1) }, 'Nog 1 dag om te besluiten'],
    [{ stands: false, over: false, days: amount(0) }, 'Vandaag is de laatste dag'],
    [{ stands: false, over: true, days: amount(3) }, 'De beslistermijn is 3 dagen voorbij'],
    [{ stands: true }, 'De beslistermijn staat stil'],
  ] as const)('says what is left of the term: %o', (term, said) => {
    expect(textOn(list({ rows: [{ ...row, term }] }))).toContain(said);
  });

  test.each([
    [{ what: 'te-verzenden', until: UNTIL, over: false, werkdagen: amount(1) }, 'Nog 1 werkdag om te verzenden'],
    [{ what: 'te-verzenden', until: UNTIL, over: false, werkdagen: amount(0) }, 'Vandaag is de laatste dag om te'],
    [{ what: 'te-verzenden', until: UNTIL, over: true, werkdagen: amount(0) }, 'Moest uiterlijk'],
    [
      { what: 'niet-begonnen', since: SINCE, why: 'stil', holder: 'zorgcoordinator', days: amount(1) },
      'Niet bekend of het begonnen is: 1 dag te laat',
    ],
    [
      { what: 'evaluatie-ontbreekt', since: SINCE, why: 'stil', holder: 'zorgcoordinator', days: amount(6) },
      'De evaluatie ontbreekt: 6 dagen te laat',
    ],
  ] as const)('says what a decision still asks: %o', (after, said) => {
    const closed = { ...row, state: 'toegekend', holder: null, until: null, term: null, after: [after] } as const;
    expect(textOn(list({ rows: [closed] }))).toContain(said);
  });

  test('turns its pages with the pages that were turned before', () => {
    const [one, two] = [listTrail('open~mhk1v5k0~a'), listTrail('open~mhk1v5k0~a,open~mhk1v5k1~b')];
    const card = list({ page: amount(2), next: two, back: { to: null } });
    expect(button(card, 'Volgende').data).toMatchObject({ lijst: 'eigen', spoor: two, page: 3 });
    expect(button(card, 'Vorige').data).not.toHaveProperty('spoor');
    expect(button(list({ page: amount(3), back: { to: one } }), 'Vorige').data).toMatchObject({ spoor: one, page: 2 });
  });
});
