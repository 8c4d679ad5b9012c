import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { choiceInput, OPEN_MOST } from '../parts/inputs.ts';
import { menuRow } from '../parts/menu-row.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { bold, heading, line, run, words } from '../parts/text.ts';
import { answer } from '../words/answer-card.ts';
import type { ConfigText, PersonId, StaffName } from '../words/brands.ts';
import { posted } from '../words/posted-card.ts';
import { look } from './parts/account-buttons.ts';
import { type AccountView, accountLine, noteBox, spokenNote } from './parts/account-view.ts';
import { accountInputs, verbs } from './verbs.ts';

export interface HandView extends AccountView {
  readonly part: { readonly id: ConfigText; readonly titel: ConfigText; readonly given: StaffName | null };
  /** Who has a role there today, by name, without the reader. */
  readonly colleagues: readonly { readonly id: PersonId; readonly name: StaffName }[];
}

/** Takes a part back. */
export const NOBODY_ID = 'niemand';

const TITLE = 'Geef een deel aan een collega';
const LEAD = 'Kies wie het invult. Je collega krijgt er een kaart over; jij kunt het zelf ook blijven doen.';
const NOBODY =
  'Op de school heeft nu niemand anders een rol in Meedoen. Vraag je functioneel beheerder om je collega toe te voegen.';

/** To whom a part goes: people with a role at the school, by name. */
export const handCard = answer<HandView>((view) => {
  const { part, colleagues, data } = view;
  const constants = { [accountInputs.part]: part.id };
  const lead = colleagues.length === 0 ? NOBODY : LEAD;
  return frame({
    title: TITLE,
    speak: `${spokenNote(view.note)}${lead}`,
    body: [
      heading(TITLE),
      accountLine(view),
      ...noteBox(view.note),
      line([run('Het gaat om: '), bold(part.titel)]),
      ...(part.given === null ? [] : [line([run('Nu bij '), bold(part.given), run('.')], { spacing: 'None' })]),
      words(lead),
      ...(colleagues.length === 0
        ? []
        : [
            choiceInput(
              {
                id: accountInputs.colleague,
                label: 'Wie vult dit in?',
                value: '',
                errorMessage: 'Kies een collega.',
              },
              {
                choices: colleagues.map(({ id, name }) => ({ id, label: name })),
                folded: colleagues.length > OPEN_MOST,
              },
            ),
          ]),
      buttons(
        ...(colleagues.length === 0
          ? []
          : [execute(verbs.hand, 'Geef dit deel', data, { look: 'main', inputs: true, constants })]),
        ...(part.given === null
          ? []
          : [
              execute(verbs.hand, 'Neem terug', data, {
                constants: { ...constants, [accountInputs.colleague]: NOBODY_ID },
              }),
            ]),
        look(data, 'Toch niet'),
      ),
    ],
  });
});

export interface ChoosePartView extends AccountView {
  readonly parts: readonly { readonly id: ConfigText; readonly titel: ConfigText; readonly given: StaffName | null }[];
}

const WHICH = 'Welk deel geef je aan een collega?';

/** Which part goes to a colleague; where there is one, this is skipped. */
export const choosePartCard = posted<ChoosePartView>(
  (view) =>
    frame({
      title: WHICH,
      speak: `${spokenNote(view.note)}Kies een deel.`,
      body: [
        heading(WHICH),
        accountLine(view),
        ...noteBox(view.note),
        ...view.parts.map(({ id, titel, given }) =>
          menuRow(
            [[bold(titel)], ...(given === null ? [] : [[run(`Nu bij ${given}`)]])],
            execute(verbs.askHand, `Geef aan een collega: ${titel}`, view.data, {
              constants: { [accountInputs.part]: id },
            }),
          ),
        ),
        buttons(look(view.data, 'Toch niet')),
      ],
    }),
  () => SUMMARIES.answer,
);
