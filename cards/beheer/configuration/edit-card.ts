import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { field } from '../../parts/field.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, line, literal, run, subheading, words } from '../../parts/text.ts';
import { dossier } from '../../words/dossier-card.ts';
import { type BeheerRefusal, beheerRefusalText, type Facts } from '../refusals.ts';
import { type Effect, effectWords } from './effect-words.ts';
import { configurationInputs, configurationVerbs, MOST_JSON } from './verbs.ts';

export interface Said {
  readonly label: string;
  readonly was: string | null;
  readonly becomes: string | null;
}

/** What a new version would do; shown before it is taken into use. */
export interface Compared extends Effect {
  /** A mark of the text that was compared. */
  readonly seen: string;
  readonly differences: readonly Said[];
  readonly more: number;
  /** Sources that contradict each other in what changes, which somebody should have seen. */
  readonly contradictions: readonly { readonly where: string; readonly text: string }[];
}

export interface EditView {
  /** Its id is the section, its revision the version that it was drawn from. */
  readonly data: CardData;
  /** Why nothing was done; null after a first look. */
  readonly note: { readonly code: BeheerRefusal; readonly facts: Facts } | null;
  readonly label: string;
  readonly file: string;
  /** Empty: the whole section. */
  readonly place: string;
  /** JSON: as it is now, or as typed. */
  readonly text: string;
  readonly faults: readonly { readonly where: string; readonly reason: string }[];
  readonly moreFaults: number;
  readonly compared: Compared | null;
}

const TITLE = 'Instellingen aanpassen';
const LEAD = 'Pas de tekst aan en vergelijk. Er verandert niets voordat je Neem in gebruik kiest.';

/** One section or value as JSON, with what is wrong in it or with what it would change. Only as the answer to a click. */
export const editCard = dossier<EditView>((view) => {
  const note = view.note && beheerRefusalText(view.note.code, view.note.facts);
  return frame({
    title: TITLE,
    speak: note ?? LEAD,
    body: [
      buttons(execute(configurationVerbs.section, 'Sluit formulier', view.data)),
      heading(TITLE),
      ...(note && !(view.note && isAtField(view.note.code)) ? [messageBox(note)] : []),
      words(LEAD),
      line([bold(view.label), faint(` (${view.file}${view.place === '' ? '' : `, ${view.place}`})`)]),
      ...faults(view),
      ...(view.compared === null ? [] : compared(view.compared)),
      json(view),
      buttons(...actions(view)),
    ],
  });
});

function actions({ data, place, compared }: EditView) {
  const kept = { [configurationInputs.place]: place };
  const again = compared === null ? 'Vergelijk' : 'Vergelijk opnieuw';
  const compare = execute(configurationVerbs.compare, again, data, {
    inputs: true,
    constants: kept,
    ...(compared === null ? { look: 'main' } : {}),
  });
  if (compared === null) return [compare];
  const constants = { ...kept, [configurationInputs.seen]: compared.seen };
  return [
    execute(configurationVerbs.apply, 'Neem in gebruik', data, { inputs: true, constants, look: 'main' }),
    compare,
  ];
}

const json = ({ text, note }: EditView): CardElement =>
  field({
    input: {
      type: 'Input.Text',
      id: configurationInputs.text,
      label: 'De tekst (JSON)',
      isMultiline: true,
      maxLength: MOST_JSON,
      value: literal(text),
      errorMessage: 'Plak hier de JSON.',
    },
    problem: note && isAtField(note.code) ? beheerRefusalText(note.code, note.facts) : null,
    hint: 'Neem bij elke waarde bron, geldigVanaf en geldigTot mee. Een nieuwe waarde komt onder de oude. Past het hier niet? Stuur het onderdeel als .json-bestand in deze chat.',
  });

const isAtField = (code: BeheerRefusal): boolean =>
  ['instellingen-leeg', 'instellingen-te-lang', 'instellingen-geen-json'].includes(code);

function faults({ faults: those, moreFaults }: EditView): readonly CardElement[] {
  if (those.length === 0) return [];
  return [
    subheading('Wat er niet klopt'),
    ...those.map(({ where, reason }) => line([bold(`${where}: `), run(reason)], { spacing: 'Small' })),
    ...(moreFaults > 0 ? [words(`En nog ${moreFaults}. Begin met deze.`)] : []),
  ];
}

function compared(of: Compared): readonly CardElement[] {
  return [
    subheading('Wat er verandert'),
    ...of.differences.flatMap(({ label, was, becomes }) => [
      line([bold(label)], { spacing: 'Medium' }),
      ...(was === null ? [] : [fact('Was', was)]),
      becomes === null ? words('Dit vervalt.', { spacing: 'Small' }) : fact('Wordt', becomes),
    ]),
    ...(of.more > 0 ? [words(`En nog ${of.more} ${of.more === 1 ? 'verandering' : 'veranderingen'}.`)] : []),
    subheading('Wat het doet'),
    ...effectWords(of).map((sentence) => words(sentence, { spacing: 'Small' })),
    ...of.contradictions.map(({ where, text }) => fact(`Bronnen spreken elkaar tegen bij ${where}`, text)),
  ];
}
