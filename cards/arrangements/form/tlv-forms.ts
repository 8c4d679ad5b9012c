import type { Answers } from './answers.ts';
import { DRIEHOEK } from './driehoek.ts';
import type { Form } from './forms.ts';

const REPORT_DAY = {
  label: 'Van welke dag is het OPP of het rapport?',
  name: 'Dag van het OPP of rapport',
  errorMessage: 'Kies de dag van het OPP of het rapport.',
  hint: 'Hooguit een jaar oud en besproken met de ouders.',
} as const;

/** The forms of a TLV, and of a question to the CvT. */
export const TLV_FORMS = {
  'tlv-vso': {
    minutes: 9,
    steps: [
      {
        title: 'Wat deed de school al, en om welke leerling gaat het?',
        section: 'De leerling en de aanvraag',
        fields: ['gedaan', 'leerlingnummer', 'niveau', 'aanvraagsoort'],
      },
      {
        title: 'Welke TLV vraag je, vanaf wanneer en voor hoe lang?',
        section: 'De TLV, de school en de tijd',
        fields: ['categorie', 'doelschool', 'ingang', 'schooljaren'],
      },
      {
        title: 'Waarom deze TLV, en wat is er al?',
        section: 'Waarom, en wat er al is',
        fields: ['doel', 'verslag', 'opp'],
      },
      DRIEHOEK,
      {
        title: 'Waarom kan de leerling nog niet terug?',
        section: 'Terug naar het gewone onderwijs',
        fields: ['geenTerugkeer'],
        when: ({ aanvraagsoort }: Answers) => aanvraagsoort !== undefined && aanvraagsoort !== 'eerste',
      },
    ],
    brief: ['aanvraagsoort', 'categorie', 'doelschool', 'ingang', 'schooljaren', 'geenTerugkeer'],
    words: {
      doel: {
        label: 'Waarom is speciaal onderwijs nu nodig?',
        name: 'Waarom speciaal onderwijs nu nodig is',
        errorMessage: 'Schrijf op waarom speciaal onderwijs nu nodig is.',
      },
      opp: REPORT_DAY,
    },
  },
  'tlv-pro': {
    minutes: 9,
    steps: [
      {
        title: 'Om welke leerling gaat het, en vanaf wanneer?',
        section: 'De leerling en de aanvraag',
        fields: ['leerlingnummer', 'niveau', 'ingang', 'schooljaren'],
      },
      {
        title: 'Wat is er van de leerling bekend?',
        section: 'Wat er al is',
        fields: ['verslag', 'opp', 'iq', 'toetsdag'],
      },
      {
        title: 'Hoe groot is de leerachterstand?',
        section: 'De leerachterstand',
        fields: ['rekenen', 'begrijpendLezen', 'technischLezen', 'spellen'],
      },
      {
        title: 'Waarom past het PrO, en wat leert het team?',
        section: 'Waarom, en wat het team leert',
        fields: ['motivatie', 'expertise'],
      },
      {
        title: 'Wat zeggen leerling en ouders?',
        section: 'Leerling en ouders',
        fields: ['gehoordOp', 'gezegd', 'ouders'],
      },
    ],
    brief: ['ingang', 'schooljaren', 'iq', 'toetsdag', 'motivatie'],
    words: { opp: REPORT_DAY },
  },
  'advies-cvt': {
    minutes: 3,
    steps: [
      {
        title: 'Je vraag aan de commissie',
        section: 'De vraag',
        fields: ['leerlingnummer', 'adviesvraag', 'gedaan', 'expertise'],
      },
    ],
    brief: ['adviesvraag', 'gedaan', 'expertise'],
    words: {
      expertise: {
        label: 'Welke expertise wil de school opbouwen?',
        name: 'Expertise die de school wil opbouwen',
        errorMessage: 'Schrijf op wat het team wil leren.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Form>>;
