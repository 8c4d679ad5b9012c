import type { CardJson } from '../../infra/local/teams/message.ts';

const card = (speak: string, body: readonly unknown[], actions: readonly unknown[] = []): CardJson => ({
  type: 'AdaptiveCard',
  version: '1.5',
  speak,
  fallbackText: speak,
  body,
  ...(actions.length > 0 ? { actions } : {}),
});
const heading = (text: string) => ({
  type: 'TextBlock',
  style: 'heading',
  text,
  size: 'large',
  weight: 'bolder',
  wrap: true,
});
const text = (words: string, more: object = {}) => ({ type: 'TextBlock', text: words, wrap: true, ...more });
const button = (title: string, verb: string, more: object = {}) => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { v: 1, swv: 'vo-voorbeeld', id: 'a1', revision: 3 },
  ...more,
});
const row = (title: string, under: string, verb: string) => ({
  type: 'ColumnSet',
  selectAction: button(title, verb),
  columns: [
    {
      type: 'Column',
      width: 'stretch',
      items: [text(title, { weight: 'bolder' }), text(under, { isSubtle: true, spacing: 'none', size: 'small' })],
    },
    {
      type: 'Column',
      width: 'auto',
      verticalContentAlignment: 'center',
      items: [text('›', { size: 'large', isSubtle: true })],
    },
  ],
});

/** The first card: a menu. */
export const welcomeCard = card('Hoi, ik ben Meedoen', [
  heading('Hoi, ik ben Meedoen'),
  text('Ik help je met aanvragen, overleg en verantwoording; typ hier **nooit** gegevens van leerlingen.'),
  row('Nieuwe aanvraag', 'Voor De Duinroos of Het Zeeduin', 'begin'),
  row('Mijn taken', '3 open, de eerste vandaag', 'table'),
  row('Wat kan ik nog meer?', 'Uitleg en voorbeelden', 'message'),
]);

/** A posted card with a dossier behind it. */
export const statusCard = card(
  'A-2026-0147 wacht op jou',
  [
    heading('A-2026-0147 wacht op jou'),
    text('De aanvraag is nog niet ingediend: eerst wil ik weten of de school meedoet.'),
    {
      type: 'FactSet',
      facts: [
        { title: 'School', value: 'De Duinroos' },
        { title: 'Soort', value: 'arrangement' },
        { title: 'Ligt bij', value: 'Directeur van de Duinroos, sinds maandag' },
      ],
    },
  ],
  [
    button('Bekijk de aanvraag', 'open', { style: 'positive' }),
    button('Ja, wij doen mee', 'agree'),
    button('Nee, eerst overleggen', 'error'),
  ],
);

/** Only ever an answer to a click. */
export const dossierCard = card('Dossier A-2026-0147', [
  { type: 'ActionSet', actions: [button('Sluit dossier', 'close')] },
  heading('Dossier A-2026-0147'),
  text('**Doel**\n\nDe leerling volgt na tien weken weer alle lessen.'),
  text('Afgesproken:\n- elke maandag een gesprek\n- een vaste plek in de stilteruimte', { spacing: 'medium' }),
]);

/** A step of a form: every kind of input. */
export const formCard = card(
  'Wat heeft deze leerling nodig?',
  [
    text('Stap 1 van 3', { size: 'small', isSubtle: true }),
    heading('Wat heeft deze leerling nodig?'),
    {
      type: 'Input.Text',
      id: 'doel',
      label: 'Wat wil je bereiken?',
      isMultiline: true,
      isRequired: true,
      regex: '^[\\s\\S]{20,}$',
      errorMessage: 'Vertel in minstens 20 tekens wat je wilt bereiken.',
      placeholder: 'Eén of twee zinnen',
    },
    {
      type: 'Input.ChoiceSet',
      id: 'duur',
      label: 'Hoe lang?',
      style: 'expanded',
      value: '10',
      choices: [
        { title: '6 weken', value: '6' },
        { title: '8 weken', value: '8' },
        { title: '10 weken', value: '10' },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'vorm',
      label: 'Welke vorm?',
      isRequired: true,
      errorMessage: 'Kies een vorm.',
      placeholder: 'Kies een vorm',
      choices: [
        { title: 'Begeleiding in de klas', value: 'klas' },
        { title: 'Begeleiding buiten de klas', value: 'buiten' },
      ],
    },
    { type: 'Input.Date', id: 'start', label: 'Vanaf wanneer?', value: '2026-12-07' },
    { type: 'Input.Toggle', id: 'gehoord', title: 'De leerling is gehoord', value: 'false' },
  ],
  [
    button('Bewaar en ga verder', 'save', { style: 'positive' }),
    button('Later verder', 'close', { associatedInputs: 'none' }),
  ],
);

const cell = (words: string, more: object = {}) => ({ type: 'TableCell', items: [text(words, more)] });

/** A table, as the cards with numbers have it. */
export const tableCard = card(
  'Je hebt 3 taken',
  [
    heading('Je hebt 3 taken'),
    {
      type: 'Table',
      firstRowAsHeader: true,
      columns: [{ width: 2 }, { width: 1 }, { width: 1 }],
      rows: [
        { type: 'TableRow', cells: [cell('Taak'), cell('School'), cell('Vóór')] },
        {
          type: 'TableRow',
          cells: [cell('A-2026-0147 bekijken'), cell('De Duinroos'), cell('vandaag', { color: 'attention' })],
        },
        { type: 'TableRow', cells: [cell('Verantwoording afronden'), cell('Het Zeeduin'), cell('12 dec')] },
      ],
    },
    {
      type: 'Container',
      style: 'emphasis',
      items: [text('De eerste moet *vandaag* klaar zijn. [Lees hoe](https://example.org/hulp)', { size: 'small' })],
    },
  ],
  [button('Terug', 'close')],
);

export const savedCard = (said: string) =>
  card('Bewaard', [heading('Bewaard'), text(said)], [button('Terug', 'close')]);
export const numberedCard = (number: number) =>
  card(`Kaart ${number}`, [heading(`Kaart ${number}`), text('Bijgewerkt.')], [button('Open', 'open')]);
