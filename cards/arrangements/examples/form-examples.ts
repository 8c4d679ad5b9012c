import { type Example, example } from '../../parts/example.ts';
import { Sensitive } from '../../words/sensitive.ts';
import { formCard } from '../dossier/form-card.ts';
import { overviewCard } from '../dossier/overview-card.ts';
import { refusalNote } from '../refusal-note.ts';
import { answers, form, overview } from './example-request.ts';

const { expertise: _, gehoordOp: __, gezegd: ___, ouders: ____, ...withoutLastStep } = answers;

const typed = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, new Sensitive(text)]));

/** The form of a zorgcoördinator, with what can go wrong in it. */
export const formExamples: readonly Example[] = [
  example('stap-1', 'Zorgcoördinator: leeg', formCard(form)),
  example('stap-1-ingevuld', 'Zorgcoördinator: terug bij wat bewaard was', formCard({ ...form, answers })),
  example(
    'stap-1-fouten',
    'Zorgcoördinator: elke fout staat bij haar veld, niets is weg',
    formCard({
      ...form,
      typed: typed({ gedaan: '', leerlingnummer: 'onbekend', niveau: 'havo' }),
      problems: [
        { code: 'verplicht', field: 'gedaan' },
        { code: 'leerlingnummer-vorm', field: 'leerlingnummer', facts: { min: 3, max: 20 } },
        { code: 'verplicht', field: 'vorm' },
      ],
    }),
  ),
  example('stap-2', 'Zorgcoördinator: leeg', formCard({ ...form, step: 2 })),
  example(
    'stap-2-naam',
    'Zorgcoördinator: één keer gevraagd of er een naam staat',
    formCard({
      ...form,
      step: 2,
      typed: typed({
        start: '2027-01-05',
        weken: '10',
        bedrag: '1.800',
        doel: 'Met hulp van Duinzicht volgt de leerling weer alle lessen.',
      }),
      problems: [{ code: 'naam', field: 'doel', facts: { van: 13, tot: 22 } }],
    }),
  ),
  example('stap-3', 'Zorgcoördinator: leeg', formCard({ ...form, step: 3 })),
  example(
    'stap-3-nog-niet',
    'Zorgcoördinator: na "Nog niet gesproken, want …"',
    formCard({
      ...form,
      step: 3,
      typed: typed({
        expertise: 'De mentor leert hoe je een dag voorspelbaar opbouwt.',
        gehoordOp: '2026-11-12',
        gezegd: 'Ik wil wel, maar het is te druk.',
        ouders: 'nog-niet',
      }),
      problems: [{ code: 'ouders-waarom', field: 'oudersWaarom' }],
    }),
  ),
  example(
    'stap-2-wijzigen',
    'Zorgcoördinator: aanpassen terwijl de aanvraag loopt',
    formCard({ ...form, step: 2, answers, mode: 'amend', submitted: true }),
  ),
  example('overzicht', 'Zorgcoördinator: alles één keer, dan versturen', overviewCard(overview)),
  example(
    'overzicht-stap-ontbreekt',
    'Zorgcoördinator: er is nog een stap leeg',
    overviewCard({
      ...overview,
      answers: withoutLastStep,
      note: refusalNote({ code: 'stap-ontbreekt', facts: { stap: 3 } }),
    }),
  ),
  example(
    'overzicht-wijzigen',
    'Zorgcoördinator: kiezen wat er anders moet',
    overviewCard({ ...overview, mode: 'amend', submitted: true }),
  ),
];
