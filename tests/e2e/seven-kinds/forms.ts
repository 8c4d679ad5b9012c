import { boxes, day, type Kind, pick, radio, radioUnder, type Step, type } from './form.ts';

const DONE = boxes('Gesprekken met de mentor', 'Aanpassingen in het rooster');
const number = (value: string) => type('Leerlingnummer van je school', value);
const BEGIN = day('Wanneer moet het beginnen?', '2027-01-11');
const EXPERTISE = type(
  'Hoe vergroot dit de expertise in de school?',
  'De mentor leert hoe je een dag voorspelbaar opbouwt.',
);
const PUPIL_AND_PARENTS = [
  day('Wanneer sprak je de leerling hierover?', '2026-11-18'),
  type('Wat zei de leerling?', 'Ik wil weer elke dag naar school, maar dan rustiger.'),
  radio('Eens'),
];
const TEAM_PUPIL_PARENTS: Step = {
  title: 'Wat leert het team, en wat zeggen leerling en ouders?',
  fields: [EXPERTISE, ...PUPIL_AND_PARENTS],
};

const GROUP: Kind = {
  name: 'Maatwerkarrangement groep',
  behind: false,
  steps: [
    {
      title: 'Wat heeft deze groep nodig?',
      fields: [
        DONE,
        type('Hoeveel leerlingen zijn het?', '12'),
        pick('Niveau', 'Vmbo kader'),
        radio('Training voor de groep'),
      ],
    },
    {
      title: 'Vanaf wanneer, hoeveel en waarvoor?',
      fields: [
        BEGIN,
        radio('10 weken'),
        type('Welk bedrag vraag je, in euro’s?', '2.400'),
        type('Wat kan de groep straks wel?', 'Over tien weken werkt de groep weer een les lang zelfstandig.'),
      ],
    },
    {
      title: 'Wat leert het team, en wat zeggen leerlingen en ouders?',
      fields: [
        EXPERTISE,
        day('Wanneer sprak je de leerlingen hierover?', '2026-11-18'),
        type('Wat zeiden de leerlingen?', 'We willen weten wat er van ons verwacht wordt.'),
        radio('Eens'),
      ],
    },
  ],
  most: { clicks: 17, inputs: 12, typed: 5 },
};

const OUTREACHEND: Kind = {
  name: 'Inzet trajectbegeleider (outreachend)',
  behind: false,
  steps: [
    {
      title: 'Waar kijkt de trajectbegeleider mee?',
      fields: [DONE, radio('Eén leerling'), radio('Meekijken in de les'), BEGIN],
    },
    {
      title: 'Hoe lang, en wat moet het opleveren?',
      fields: [
        radio('4 weken'),
        type('Wat wil je bereiken?', 'We weten wat er in de les gebeurt voordat het misgaat.'),
        EXPERTISE,
      ],
    },
    {
      title: 'Om welke leerling gaat het, en wat zeggen leerling en ouders?',
      fields: [number('10-4712'), ...PUPIL_AND_PARENTS],
    },
  ],
  most: { clicks: 16, inputs: 11, typed: 4 },
};

const BTV: Kind = {
  name: 'BTV-plaatsing',
  behind: true,
  steps: [
    {
      title: 'Om welke leerling gaat het, en vanaf wanneer?',
      fields: [DONE, number('10-4713'), pick('Niveau', 'Havo'), BEGIN],
    },
    {
      title: 'Wat wil je te weten komen, en hoe lang?',
      fields: [
        type('Wat wil je in de BTV te weten komen?', 'Wat heeft deze leerling nodig om weer vijf dagen les te volgen?'),
        radio('12 weken'),
        day('Van welke dag is het OPP?', '2026-09-01'),
      ],
    },
    {
      title: 'Hoe ziet de week eruit, en hoe komt de leerling terug?',
      fields: [
        boxes('Maandag', 'Dinsdag', 'Donderdag'),
        type('Wat doet de leerling op de andere dagen op school?', 'De leerling volgt Nederlands, wiskunde en gym.'),
        type(
          'Wat spreken jullie af over de terugkeer?',
          'De mentor haalt de leerling op; na zes weken kijken we samen of het kan.',
        ),
      ],
    },
    TEAM_PUPIL_PARENTS,
  ],
  most: { clicks: 23, inputs: 14, typed: 6 },
};

const WHY_VSO = 'De leerling heeft de hele dag een kleine groep nodig, en dat lukt hier ook met hulp niet.';
const tlvVso = (leerlingnummer: string): Kind => ({
  name: 'TLV voortgezet speciaal onderwijs',
  behind: true,
  steps: [
    {
      title: 'Wat deed de school al, en om welke leerling gaat het?',
      fields: [DONE, number(leerlingnummer), pick('Niveau', 'Vmbo basis'), radio('Een eerste TLV')],
    },
    {
      title: 'Welke TLV vraag je, vanaf wanneer en voor hoe lang?',
      fields: [
        radio('Categorie 2', 'Categorie 1'),
        radio('Het Helmgras'),
        radio('Meteen, vanaf het besluit'),
        radio('1 heel schooljaar'),
      ],
    },
    {
      title: 'Waarom deze TLV, en wat is er al?',
      fields: [
        type('Waarom is speciaal onderwijs nu nodig?', WHY_VSO),
        radio('OPP'),
        day('Van welke dag is het OPP of het rapport?', '2026-09-01'),
      ],
    },
    TEAM_PUPIL_PARENTS,
  ],
  most: { clicks: 23, inputs: 15, typed: 4 },
});

const TLV_PRO: Kind = {
  name: 'TLV praktijkonderwijs',
  behind: true,
  steps: [
    {
      title: 'Om welke leerling gaat het, en vanaf wanneer?',
      fields: [
        number('10-4715'),
        pick('Niveau', 'Vmbo basis'),
        radio('Meteen, vanaf het besluit'),
        radio('2 hele schooljaren'),
      ],
    },
    {
      title: 'Wat is er van de leerling bekend?',
      fields: [
        radio('OPP'),
        day('Van welke dag is het OPP of het rapport?', '2026-09-01'),
        radioUnder('Welk IQ is gemeten?', '55 tot en met 80'),
        day('Wanneer is de laatste toets afgenomen?', '2026-10-05'),
      ],
    },
    {
      title: 'Hoe groot is de leerachterstand?',
      fields: [
        radioUnder('Leerachterstand bij inzichtelijk rekenen', 'Drie jaar of meer'),
        radioUnder('Leerachterstand bij begrijpend lezen', 'Drie jaar of meer'),
        radioUnder('Leerachterstand bij technisch lezen', 'Minder dan drie jaar'),
        radioUnder('Leerachterstand bij spellen', 'Minder dan drie jaar'),
      ],
    },
    // The figures agree, so the motivation may stay empty.
    { title: 'Waarom past het PrO, en wat leert het team?', fields: [EXPERTISE] },
    { title: 'Wat zeggen leerling en ouders?', fields: PUPIL_AND_PARENTS },
  ],
  most: { clicks: 26, inputs: 16, typed: 3 },
};

const ADVIES: Kind = {
  name: 'Vraag de CvT om advies',
  behind: true,
  steps: [
    {
      title: 'Je vraag aan de commissie',
      fields: [
        number('10-4716'),
        type(
          'Wat wil je van de commissie weten?',
          'Hoe houden we deze leerling binnen, nu de dagen steeds korter worden?',
        ),
        DONE,
        type(
          'Welke expertise wil de school opbouwen?',
          'Het team wil leren hoe je een rustige start van de dag maakt.',
        ),
      ],
    },
  ],
  most: { clicks: 7, inputs: 4, typed: 3 },
};

/** A TLV that is asked for one more pupil. */
export const ANOTHER_TLV = tlvVso('10-4717');

/** The kinds that the first request does not show, each filled in as somebody would, in the order in which they are asked. */
export const KINDS = {
  group: GROUP,
  outreachend: OUTREACHEND,
  btv: BTV,
  tlv: tlvVso('10-4714'),
  pro: TLV_PRO,
  advies: ADVIES,
} as const satisfies Readonly<Record<string, Kind>>;

/** The number that each of them gets; the TLV that is asked for one more pupil comes last. */
export const NUMBERS = {
  group: 'A-2026-0001',
  outreachend: 'A-2026-0002',
  btv: 'A-2026-0003',
  tlv: 'A-2026-0004',
  pro: 'A-2026-0005',
  advies: 'A-2026-0006',
  another: 'A-2026-0007',
} as const;
