import { describe, expect, test } from 'vitest';
import { againCard } from '../../../cards/arrangements/again-card.ts';
import { chooseCard } from '../../../cards/arrangements/choose-card.ts';
import { aCase } from '../../../cards/arrangements/examples/example-case.ts';
import { amount, configText, schoolId, schoolName, subjectId } from '../../../cards/words/brands.ts';
import { button, buttonsOn, nodes, textOn } from '../support/read-card.ts';

const KINDS = [
  'maatwerk-individueel',
  'maatwerk-groep',
  'outreachend',
  'btv',
  'tlv-vso',
  'tlv-pro',
  'advies-cvt',
] as const;

/** The kinds of a school, of which these were asked before. */
const school = (
  at: number,
  before: readonly (typeof KINDS)[number][],
  kinds: readonly (typeof KINDS)[number][] = KINDS,
) =>
  kinds.map((kind) => ({
    kind,
    kindName: configText(`Soort ${kind}`),
    school: schoolId(`school-${at}`),
    schoolName: schoolName(`School ${at}`),
    earlier: before.includes(kind) ? { id: subjectId(`vorige-${at}-${kind}`) } : null,
  }));

const choose = (choices: ReturnType<typeof school>, page = 0) =>
  chooseCard({ data: { ...aCase.data, page: amount(page) }, choices, school: null, note: null });
const begins = (at: number, kinds: readonly string[] = KINDS) =>
  kinds.map((kind) => `Begin voor School ${at}: Soort ${kind}`);

describe('what a school asked before', () => {
  test('is one row however many kinds it was, and all seven stand on the first page in their own order', () => {
    for (const many of [2, 3, 7])
      expect(buttonsOn(choose(school(1, KINDS.slice(-many))))).toEqual([
        'Zelfde als een vorige keer voor School 1',
        ...begins(1),
      ]);
  });

  test('begins at once where it was one kind, under that kind', () => {
    const rows = buttonsOn(choose(school(1, ['advies-cvt'])));
    expect(rows).toEqual([...begins(1), 'Zelfde als vorige keer voor School 1: Soort advies-cvt']);
  });

  test('opens for the school of the row, with the same draft id', () => {
    const row = button(choose(school(1, KINDS)), 'Zelfde als een vorige keer voor School 1');
    expect(row.verb).toBe('aanvraag.eerder');
    expect(row.data).toMatchObject({ id: aCase.data.id, page: 1, school: 'school-1' });
  });

  test('costs no kind of two schools that share a card a page more than a row under each kind did', () => {
    const four = KINDS.slice(0, 4);
    const subsets = Array.from({ length: 16 }, (_, bits) => four.filter((__, at) => (bits >> at) % 2 === 1));
    for (const first of subsets)
      for (const second of subsets) {
        const choices = [...school(1, first, four), ...school(2, second, four)];
        const firstPage = buttonsOn(choose(choices, 1));
        for (const title of onFirstPageBefore(choices)) expect(firstPage, `${first} ${second}`).toContain(title);
        if (second.length > 1) expect(firstPage).toContain('Zelfde als een vorige keer voor School 2');
      }
  });

  /** What stood on a first page of eight lines when every kind that was asked before had its own row under it. */
  function onFirstPageBefore(choices: ReturnType<typeof school>): readonly string[] {
    let [page, free] = [1, 8];
    const there = choices.filter(({ earlier }) => {
      const lines = earlier ? 2 : 1;
      if (lines > free) [page, free] = [page + 1, 8];
      free -= lines;
      return page === 1;
    });
    return there.map(({ schoolName: name, kindName }) => `Begin voor ${name}: ${kindName}`);
  }
});

describe('the card of what a school asked before', () => {
  const rows = school(1, KINDS).toReversed();
  const view = { data: aCase.data, school: schoolId('school-1'), schoolName: schoolName('School 1'), rows };
  const one = { page: amount(1), pages: amount(1), back: null };

  test('begins each as it was given, and goes back to the choice of all schools or of this one', () => {
    const card = againCard({ ...view, ...one });
    expect(buttonsOn(card)).toEqual([
      ...rows.map(({ kind }) => `Zelfde als vorige keer voor School 1: Soort ${kind}`),
      'Terug',
    ]);
    expect(nodes(card, 'Action.')[0]).toMatchObject({
      verb: 'aanvraag.begin',
      data: { id: aCase.data.id, soort: 'advies-cvt', school: 'school-1', vorige: 'vorige-1-advies-cvt' },
    });
    const back = button(card, 'Terug');
    expect(back).toMatchObject({ verb: 'aanvraag.nieuw', data: { id: aCase.data.id, page: 1 } });
    expect(back.data).not.toHaveProperty('school');
    const ofThis = againCard({ ...view, ...one, back: view.school });
    expect(button(ofThis, 'Terug').data).toMatchObject({ school: 'school-1' });
  });

  test('tells no number and no day, since the kind stands there', () => {
    expect(textOn(againCard({ ...view, ...one }))).not.toMatch(/\d-\d|sinds|20\d\d/);
  });

  test('keeps its school while its pages are turned', () => {
    const card = againCard({ ...view, page: amount(2), pages: amount(3), back: null });
    expect(button(card, 'Volgende')).toMatchObject({ verb: 'aanvraag.eerder', data: { school: 'school-1', page: 3 } });
    expect(button(card, 'Vorige').data).toMatchObject({ school: 'school-1', page: 1 });
  });
});
