import { buttons } from '../parts/buttons.ts';
import { frame } from '../parts/frame.ts';
import { heading, subheading, words } from '../parts/text.ts';
import { ROLE_NAMES } from '../people/role-names.ts';
import { posted } from '../words/posted-card.ts';
import { helpButtons, type MenuRole, type MenuView } from './menu.ts';

const TITLE = 'Dit kun je hier doen';

const ADVISE = ['Lees een TLV en geef je eigen advies: typ "taken".'];
const RESULTS = ['Zie wat de verantwoording opleverde, van alle rondes die gesloten zijn: typ "resultaat".'];
const EXPERTS = {
  'deskundige-orthopedagoog': ADVISE,
  'deskundige-psycholoog': ADVISE,
  'deskundige-jeugdpsycholoog': ADVISE,
  'deskundige-pedagoog': ADVISE,
  'deskundige-kinderpsychiater': ADVISE,
  'deskundige-maatschappelijk-werker': ADVISE,
  'deskundige-arts': ADVISE,
} as const;

/** What each role does today; a role that is not named has nothing of its own yet. */
const ABILITIES: Readonly<Partial<Record<MenuRole, readonly string[]>>> = {
  zorgcoordinator: [
    'Doe een aanvraag: typ "nieuwe aanvraag".',
    'Zie waar je aanvraag ligt, pas hem aan of trek hem in: typ "status" of het nummer, bijvoorbeeld "A-2026-0147".',
    'Vraag de commissie om advies, zonder besluit: typ "advies".',
    'Beantwoord een vraag van je onderwijsconsulent: typ "taken".',
    'Vertel wat het geld en de hulp opleverden: typ "verantwoording".',
  ],
  directie: [
    'Zeg of je school meedoet met een aanvraag: typ "taken".',
    'Zie waar de aanvragen van je school liggen: typ "status".',
    'Dien de verantwoording van je school in: typ "verantwoording".',
  ],
  schoolbestuur: [
    'Vul de bedragen van je scholen in, en zie hoe het met hun verantwoording staat: typ "verantwoording".',
  ],
  onderwijsconsulent: [
    'Bekijk aanvragen van je scholen, stel een vraag of stuur ze door: typ "taken".',
    'Zie wat er per school loopt, of nog bij de directie wacht: typ "mijn scholen".',
    'Bereid een gesprek met een school voor: typ "voor je gesprek".',
    'Lees de verantwoording van je scholen en zeg of die klopt: typ "verantwoording".',
  ],
  'cvt-lid': [
    'Lees aanvragen en stem: typ "taken".',
    'Zie hoe het gaat, per trimester: typ "monitoring".',
    'Geef je advies in een zitting: typ "zitting".',
  ],
  'cvt-secretaris': [
    'Open een zitting van de commissie en leid die: typ "zitting".',
    'Help een aanvraag verder als de commissie er niet uitkomt: typ "taken".',
    'Zie wat er bij de commissie ligt en hoe lang nog: typ "bij de commissie".',
    'Zie hoe het gaat, per trimester: typ "monitoring".',
  ],
  'directeur-bestuurder': [
    'Besluit over aanvragen die bij jou liggen: typ "besluiten".',
    'Zie alle lopende aanvragen en hoe lang er nog is: typ "alle aanvragen".',
    'Zie hoe het gaat, per trimester: typ "monitoring".',
    'Zie hoe het met de verantwoording staat: typ "verantwoording". Wat die opleverde: typ "resultaat".',
    'Kijk mee bij mensen, instellingen en het logboek: typ "beheer".',
  ],
  beleidsmedewerker: [
    'Vraag scholen om hun verantwoording, en zie wie er nog niet klaar is: typ "verantwoording".',
    'Haal het resultaat op, als werkboek of als hoofdstuk voor het jaarverslag: typ "resultaat".',
  ],
  procesbewaker: [
    'Zie wat na een besluit te laat is, waar aanvragen liggen en wat is toegekend, alleen nummers en dagen: typ "status".',
  ],
  administratie: ['Zie welke besluiten nog verzonden moeten worden, en zeg wanneer dat gebeurde: typ "te verzenden".'],
  ...EXPERTS,
  toezichthouder: RESULTS,
  'opr-lid': RESULTS,
  'functioneel-beheerder': ['Houd mensen, scholen, kanalen en instellingen bij: typ "beheer".'],
};

/** As they stand above. */
const ORDER: readonly string[] = Object.keys(ABILITIES);

const NOTHING = 'Voor jouw rol is hier nu nog niets te doen. Klopt je rol niet? Vraag het je functioneel beheerder.';
const SAFE =
  'Typ hier nooit gegevens van leerlingen. Die vul je in op een formulier; daar zijn ze alleen te zien voor wie ze nodig heeft.';

/** What you can do, for each role you hold, and what to type. */
export const helpCard = posted<MenuView>(
  (view) => {
    const held = view.roles
      .filter((role) => ORDER.includes(role))
      .toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
    return frame({
      title: TITLE,
      speak: held.length === 0 ? NOTHING : held.flatMap((role) => ABILITIES[role] ?? []).join(' '),
      body: [
        heading(TITLE),
        ...(held.length === 0 ? [words(NOTHING)] : []),
        ...held.flatMap((role) => [
          subheading(`Als ${ROLE_NAMES[role]}`),
          ...(ABILITIES[role] ?? []).map((text) => words(text, { spacing: 'Small' })),
        ]),
        words(SAFE, { isSubtle: true, spacing: 'Medium' }),
        buttons(...helpButtons(view)),
      ],
    });
  },
  () => TITLE,
);
