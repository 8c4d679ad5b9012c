import { expect, test } from 'vitest';
import { formCard } from '../../../cards/arrangements/dossier/form-card.ts';
import type { FormView } from '../../../cards/arrangements/dossier/form-view.ts';
import { overviewCard } from '../../../cards/arrangements/dossier/overview-card.ts';
import { NO_HISTORY } from '../../../cards/arrangements/dossier/pupil-history.ts';
import { answers, form } from '../../../cards/arrangements/examples/example-request.ts';
import { of, pro } from '../../../cards/arrangements/examples/example-tlv.ts';
import { allSteps, stepOf } from '../../../cards/arrangements/form/forms.ts';
import { inputIds, verbs } from '../../../cards/arrangements/verbs.ts';
import { viewVerbs } from '../../../cards/arrangements/view-verbs.ts';
import { amount } from '../../../cards/words/brands.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { button, buttonsOn, input, nodes, textOn } from '../support/read-card.ts';

const STEPS = allSteps(form);
const filled: FormView = { ...form, answers };
const idsOn = (view: FormView) => nodes(formCard(view), 'Input.').map((node) => node.id);
const typed = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, new Sensitive(text)]));

test('the form asks twelve things, of which five are typed', () => {
  const inputs = STEPS.flatMap((step) => nodes(formCard({ ...form, step }), 'Input.'));
  expect(inputs).toHaveLength(12);
  expect(inputs.filter(({ type }) => type === 'Input.Text').map(({ id }) => id)).toEqual([
    'leerlingnummer',
    'bedrag',
    'doel',
    'expertise',
    'gezegd',
  ]);
});

test('of a TLV for the PrO all lists stand open, save the levels: they are short, and four of them stand on one step', () => {
  const view = of('tlv-pro', pro);
  const lists = allSteps(view).flatMap((step) =>
    nodes(formCard({ ...view, step }), 'Input.').filter(({ type }) => type === 'Input.ChoiceSet'),
  );
  expect(lists.filter(({ style }) => style === 'compact').map(({ id }) => id)).toEqual(['niveau']);
});

test.each(STEPS)('step %i asks what the border reads in that step, in that order', (step) => {
  expect(idsOn({ ...form, step })).toEqual(stepOf(form, step).fields);
});

test('a step that was saved comes back with what was saved', () => {
  const [one, two, three] = STEPS.map((step) => formCard({ ...filled, step }));
  if (!one || !two || !three) throw new Error('three steps');
  expect(input(one, 'leerlingnummer').value).toBe('24-1187');
  expect(input(one, 'niveau').value).toBe('vmbo-kader');
  expect(input(one, 'gedaan').value).toBe('mentor,les,rooster');
  expect(input(two, 'bedrag').value).toBe('€ 1.800');
  expect(input(two, 'start').value).toBe('2027-01-05');
  expect(input(three, 'ouders').value).toBe('deels');
});

test('after a refusal everything typed is still there, also what was wrong, and what was left empty stays empty', () => {
  const card = formCard({
    ...filled,
    step: 2,
    typed: typed({ weken: '8', bedrag: 'twaalfhonderd', doel: 'Kort.' }),
    problems: [{ code: 'bedrag-onleesbaar', field: 'bedrag' }],
  });
  expect(input(card, 'weken').value).toBe('8');
  expect(input(card, 'bedrag').value).toBe('twaalfhonderd');
  expect(input(card, 'doel').value).toBe('Kort.');
  expect(input(card, 'start').value).toBeUndefined();
});

test('what is wrong stands right under its own input, and says what that one asks for, and the card says how many there are', () => {
  const card = formCard({
    ...form,
    step: 2,
    typed: typed({}),
    problems: [
      { code: 'start-voorbij', field: 'start' },
      { code: 'verplicht', field: 'doel' },
    ],
  });
  const fields = nodes(card, 'Container').map(({ items }) => JSON.stringify(items));
  const wrong = fields.filter((items) => items.includes('Let op: '));
  expect(wrong).toHaveLength(2);
  expect(wrong[0]).toMatch(/"id":"start"[^{]*\},\{[^}]*"text":"Let op: De startdatum is al voorbij\./);
  expect(wrong[1]).toMatch(/"id":"doel"[^{]*\},\{[^}]*"text":"Let op: Schrijf op wat het doel is\."/);
  expect(textOn(card)).toContain('Kijk nog naar 2 dingen; het staat steeds onder het veld.');
  expect(card.content.speak).toContain('Kijk nog naar 2 dingen');
});

test('a likely name is asked back once, with the words in doubt, and "Nee, geen naam" is the same save', () => {
  const view: FormView = {
    ...form,
    step: 2,
    typed: typed({ doel: '  Met hulp van Duinzicht gaat het beter.' }),
    problems: [{ code: 'naam', field: 'doel', facts: { van: 13, tot: 22 } }],
  };
  const card = formCard(view);
  expect(textOn(card)).toContain('“Duinzicht”');
  const no = button(card, 'Nee, geen naam');
  expect(no.verb).toBe(verbs.saveStep);
  expect(no.data).toMatchObject({ geenNaam: 'ja', stap: '2' });
  expect(no.associatedInputs).toBe('auto');
  expect(buttonsOn(formCard({ ...view, problems: [] }))).not.toContain('Nee, geen naam');
});

test('"Later verder", "Gooi weg" and "Sluit dossier" bring along what was typed', () => {
  for (const step of STEPS) {
    const card = formCard({ ...form, step });
    for (const title of ['Sluit dossier', 'Later verder', 'Gooi weg', 'Bewaar en ga verder']) {
      expect(button(card, title)).toMatchObject({ associatedInputs: 'auto', data: { stap: String(step) } });
    }
    expect(button(card, 'Sluit dossier').verb).toBe(viewVerbs.later);
    expect(button(card, 'Gooi weg').verb).toBe(viewVerbs.askDiscard);
  }
});

test('after "nog niet, want …" the reason takes the place of the choice, which every button then carries', () => {
  const card = formCard({ ...form, step: 3, typed: typed({ ouders: 'nog-niet' }) });
  expect(nodes(card, 'Input.').map(({ id }) => id)).toEqual(['expertise', 'gehoordOp', 'gezegd', 'oudersWaarom']);
  for (const title of ['Bewaar en ga verder', 'Later verder', 'Sluit dossier']) {
    expect(button(card, title).data).toMatchObject({ ouders: 'nog-niet' });
  }
});

test('there is a way back from "nog niet", with all that was typed', () => {
  const card = formCard({ ...form, step: 3, typed: typed({ ouders: 'nog-niet', gezegd: 'Het is te druk.' }) });
  const back = button(card, 'Ik sprak de ouders wel');
  expect(back).toMatchObject({ verb: verbs.saveStep, associatedInputs: 'auto', data: { ouders: '', stap: '3' } });
  expect(idsOn({ ...form, step: 3, typed: typed({ ouders: '' }) })).toContain(inputIds.ouders);
});

test('a value that no card of ours let through is cut off where the form ends', () => {
  const card = formCard({ ...form, step: 2, typed: typed({ doel: '😀'.repeat(2_000) }) });
  expect([...String(input(card, 'doel').value)]).toHaveLength(1_000);
});

test('while it is under way one step is saved by itself, and nothing is thrown away', () => {
  const card = formCard({ ...filled, step: 2, mode: 'amend', submitted: true });
  expect(buttonsOn(card)).toEqual(['Sluit dossier', 'Bewaar en stuur naar directie', 'Terug']);
  expect(button(card, 'Bewaar en stuur naar directie')).toMatchObject({ verb: verbs.amend, data: { stap: '2' } });
});

test('a draft that was submitted before is withdrawn, not thrown away', () => {
  expect(buttonsOn(formCard({ ...filled, submitted: true }))).toContain('Trek in');
  expect(buttonsOn(formCard({ ...filled, submitted: true }))).not.toContain('Gooi weg');
});

const overview = { ...filled, ends: null, history: NO_HISTORY, page: amount(1), note: null };

test('the overview shows each answer once, names the school, and sends to the directie', () => {
  const card = overviewCard(overview);
  const text = textOn(card);
  for (const once of ['24-1187', 'Vmbo kader', '10 weken', '€ 1.800', 'De Duinroos', 'Deels eens']) {
    expect(text.split(once)).toHaveLength(2);
  }
  expect(button(card, 'Stuur naar directie').verb).toBe(verbs.submitToDirectie);
});

const { bedrag: _, ...withoutAmount } = answers;

test('the overview names everyone who may read it: of a TLV the deskundigen too', () => {
  const readers = ['zorgcoördinatoren', 'directie', 'onderwijsconsulent', 'commissie met haar secretaris', 'vervangt'];
  const text = textOn(overviewCard(overview));
  for (const one of [...readers, 'de directeur-bestuurder kunnen dit lezen']) expect(text).toContain(one);
  expect(text).not.toContain('deskundigen');
  expect(textOn(overviewCard({ ...overview, kind: 'tlv-vso' }))).toContain('de deskundigen die adviseren');
});

test('while a step is empty the overview asks for it in place of sending', () => {
  const card = overviewCard({ ...overview, answers: withoutAmount });
  expect(buttonsOn(card)).not.toContain('Stuur naar directie');
  expect(button(card, 'Vul stap 2 in')).toMatchObject({ verb: verbs.resume, data: { stap: '2' } });
});
