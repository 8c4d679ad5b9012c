import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import type { Choice } from '../../parts/inputs.ts';
import { answer } from '../../words/answer-card.ts';
import type { BoardName, SchoolName, SubjectId } from '../../words/brands.ts';
import { choiceField, textField } from '../parts/form-fields.ts';
import { type Form, formFrame } from '../parts/typed-form.ts';
import { beheerVerbs } from '../verbs.ts';
import { schoolInputs as ids, type SchoolInput, schoolVerbs as verbs } from './verbs.ts';
import { ROUTE_NAMES, type Route, SCHOOL_TYPES, type SchoolType } from './words.ts';

const NAME_MOST = 100;
const ROUTES: readonly Choice[] = (['personal', 'channel'] satisfies Route[]).map((id) => ({
  id,
  label: ROUTE_NAMES[id],
}));
const TYPES: readonly Choice[] = SCHOOL_TYPES.map((id) => ({ id, label: id }));

const name = (form: Form<SchoolInput>, saved: string) =>
  textField(form, { id: ids.name, label: 'Naam', saved, errorMessage: 'Vul de naam van de school in.' }, NAME_MOST);
const type = (form: Form<SchoolInput>, saved: string) =>
  choiceField(
    form,
    { id: ids.type, label: 'Soort onderwijs', saved, errorMessage: 'Kies het soort onderwijs.' },
    TYPES,
    true,
  );
const route = (form: Form<SchoolInput>, saved: string) =>
  choiceField(
    form,
    {
      id: ids.route,
      label: 'Hoe bereiken we de mensen?',
      saved,
      errorMessage: 'Kies hoe we de mensen bereiken.',
      hint: 'Kies het kanaal als de organisatie van de school Meedoen niet in persoonlijke chats toelaat.',
    },
    ROUTES,
  );

export interface NewSchoolView extends Form<SchoolInput> {
  readonly board: BoardName;
}

/** A new school at the board that was chosen before; `data.id` is that board. */
export const newSchoolCard = answer<NewSchoolView>((view) =>
  formFrame(view, {
    title: 'Nieuwe school',
    lead: 'Je voegt een school toe. Daarna voeg je haar mensen toe bij Mensen en rollen.',
    closeTo: beheerVerbs.schools,
    body: [
      fact('Bestuur', view.board),
      name(view, ''),
      textField(
        view,
        {
          id: ids.brin,
          label: 'BRIN met vestiging',
          saved: '',
          errorMessage: 'Vul de BRIN met vestiging in.',
          hint: 'Zes tekens, zoals 12AB00. Je vindt hem bij DUO.',
        },
        12,
      ),
      type(view, ''),
      route(view, 'personal'),
    ],
    actions: [
      execute(verbs.add, 'Voeg toe', view.data, { inputs: true, look: 'main' }),
      execute(verbs.choose, 'Ander bestuur', view.data),
    ],
  }),
);

export interface EditSchoolView extends Form<SchoolInput> {
  readonly saved: {
    readonly name: SchoolName;
    readonly type: SchoolType;
    readonly route: Route;
    readonly board: SubjectId;
  };
  readonly boards: readonly { readonly id: SubjectId; readonly label: BoardName }[];
}

/** Rename, move to another board, another route. */
export const editSchoolCard = answer<EditSchoolView>((view) =>
  formFrame(view, {
    title: 'Wijzig de school',
    lead: 'Wat je wijzigt, geldt meteen. De BRIN blijft; een andere BRIN is een andere school.',
    closeTo: verbs.school,
    body: [
      name(view, view.saved.name),
      type(view, view.saved.type),
      choiceField(
        view,
        { id: ids.board, label: 'Bestuur', saved: view.saved.board, errorMessage: 'Kies het bestuur.' },
        view.boards,
        true,
      ),
      route(view, view.saved.route),
    ],
    actions: [execute(verbs.save, 'Sla op', view.data, { inputs: true, look: 'main' })],
  }),
);
