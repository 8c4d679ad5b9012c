import type { Answers } from './answers.ts';
import type { Form, FormKind } from './forms.ts';
import { LONG_STAY } from './long-stay.ts';

const TALKS = {
  title: 'Zijn leerling en ouders gehoord?',
  section: 'Leerling en ouders',
  fields: ['gehoordOp', 'ouders'],
} as const;

const words = {
  ouders: {
    hint: 'Nog niet gesproken? Schrijf in het dossier waarom. Is de leerling 18 of ouder? Kies dan ook "Nog niet gesproken".',
  },
} as const;

/**
 * The forms of a SWV whose dossiers are in another system (DESIGN section 3, mode `extern`): the number there, and what the
 * route, the terms and the budget are reckoned with. No field of these tells of a pupil; what the parents think is an
 * outcome, because the law asks to hear them first where they disagree (Awb 4:7, 4:8).
 */
export const EXTERN_FORMS = {
  'maatwerk-individueel': {
    minutes: 2,
    steps: [
      {
        title: 'Welk dossier is het, en hoeveel vraag je?',
        section: 'Het dossier en de vraag',
        fields: ['externNummer', 'start', 'weken', 'bedrag'],
      },
      TALKS,
    ],
    brief: ['externNummer', 'start', 'weken', 'bedrag'],
    words,
  },
  'maatwerk-groep': {
    minutes: 2,
    steps: [
      {
        title: 'Welk dossier is het, en om hoeveel leerlingen gaat het?',
        section: 'Het dossier en de groep',
        fields: ['externNummer', 'groepsgrootte', 'start', 'weken'],
      },
      {
        title: 'Hoeveel vraag je, en zijn leerlingen en ouders gehoord?',
        section: 'Bedrag, leerlingen en ouders',
        fields: ['bedrag', 'gehoordOp', 'ouders'],
      },
    ],
    brief: ['externNummer', 'groepsgrootte', 'start', 'weken', 'bedrag'],
    words: {
      gehoordOp: { label: 'Wanneer sprak je de leerlingen hierover?', name: 'Leerlingen gehoord op' },
      ouders: { hint: 'Sprak je ze nog niet allemaal? Kies dan "Nog niet gesproken" en schrijf het in het dossier.' },
    },
  },
  outreachend: {
    minutes: 2,
    steps: [
      {
        title: 'Welk dossier is het, en vanaf wanneer?',
        section: 'Het dossier en het meekijken',
        fields: ['externNummer', 'over', 'start', 'weken'],
      },
      { ...TALKS, when: ({ over }: Answers) => over !== 'groep' },
    ],
    brief: ['externNummer', 'over', 'start', 'weken'],
    words,
  },
  btv: {
    minutes: 3,
    steps: [
      {
        title: 'Welk dossier is het, en hoe lang?',
        section: 'Het dossier en de plaatsing',
        fields: ['externNummer', 'start', 'weken', 'btvDagen'],
      },
      {
        title: 'Van wanneer is het OPP, en zijn leerling en ouders gehoord?',
        section: 'OPP, leerling en ouders',
        fields: ['opp', 'gehoordOp', 'ouders'],
      },
      LONG_STAY,
    ],
    brief: ['externNummer', 'start', 'weken', 'btvDagen'],
    words: { ...words, lesgever: { errorMessage: 'Schrijf in het dossier wie de lessen geeft.' } },
  },
  'tlv-vso': {
    minutes: 3,
    steps: [
      {
        title: 'Welk dossier is het, en welke TLV vraag je?',
        section: 'Het dossier en de TLV',
        fields: ['externNummer', 'aanvraagsoort', 'categorie', 'doelschool'],
      },
      {
        title: 'Vanaf wanneer, voor hoe lang, en welk verslag is er?',
        section: 'De tijd, en wat er al is',
        fields: ['ingang', 'schooljaren', 'verslag', 'opp'],
      },
      TALKS,
    ],
    brief: ['externNummer', 'aanvraagsoort', 'categorie', 'doelschool', 'ingang', 'schooljaren'],
    words,
  },
  'tlv-pro': {
    minutes: 2,
    steps: [
      {
        title: 'Welk dossier is het, en vanaf wanneer?',
        section: 'Het dossier en de TLV',
        fields: ['externNummer', 'ingang', 'schooljaren'],
      },
      {
        title: 'Welk verslag is er, en zijn leerling en ouders gehoord?',
        section: 'Verslag, leerling en ouders',
        fields: ['verslag', 'opp', 'gehoordOp', 'ouders'],
      },
    ],
    brief: ['externNummer', 'ingang', 'schooljaren'],
    words,
  },
  'advies-cvt': {
    minutes: 1,
    steps: [{ title: 'Over welk dossier wil je advies?', section: 'Het dossier', fields: ['externNummer'] }],
    brief: ['externNummer'],
  },
} as const satisfies Readonly<Record<FormKind, Form>>;
