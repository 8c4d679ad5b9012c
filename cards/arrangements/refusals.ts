import { cents, isDay, localDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { euros } from '../words/dutch-money.ts';
import { GUARD_REFUSALS, NAME_QUESTION } from '../words/guard-refusals.ts';
import { INPUT_REFUSALS } from '../words/input-refusals.ts';
import { afterRefusals } from './after/refusals.ts';

/** Numbers and days that a sentence needs; never a text of a person. */
type Facts = Readonly<Record<string, string | number>>;
type Text = string | ((facts: Facts) => string);

/** Who may click it, in the words of the field; the keys are roles of bot/core/actor.ts and the steps of a request. */
const WHO: Readonly<Record<string, string>> = {
  zorgcoordinator: 'de zorgcoördinator van deze school',
  aanvrager: 'de zorgcoördinator die de aanvraag maakte',
  directie: 'de directie van deze school',
  onderwijsconsulent: 'de onderwijsconsulent van deze school',
  'cvt-lid': 'de leden van de commissie',
  'cvt-secretaris': 'de secretaris van de commissie',
  'directeur-bestuurder': 'de directeur-bestuurder',
  administratie: 'de administratie',
  deskundige: 'de deskundige die om advies is gevraagd',
};

/** A day that a rule gave. */
const dayOf = (day: string | number | undefined): string =>
  isDay(String(day)) ? nearDay(localDate(String(day))) : 'die dag';

/** Every refusal of a request, with the sentence that says what to do next. */
export const refusals = {
  ...INPUT_REFUSALS,
  ...GUARD_REFUSALS,
  // where it stands
  'bestaat-niet': 'Deze aanvraag is er niet (meer). Typ "nieuwe aanvraag" om er een te maken.',
  'al-gedaan': 'Dit had je al gedaan; hier zie je hoe het nu staat.',
  verouderd: 'De aanvraag is intussen veranderd. Dit is hoe hij nu is: kijk even en kies dan opnieuw.',
  'niet-nu': 'Dit kan nu niet: de aanvraag ligt ergens anders. Hieronder zie je waar hij ligt.',
  'al-afgesloten': 'Deze aanvraag is al afgesloten. Klopt dat niet? Vraag het je onderwijsconsulent.',
  // who may
  'niet-jouw-rol': ({ rol }: Facts) =>
    `Dit is iets voor ${WHO[String(rol)] ?? 'een collega met een andere rol'}. Klopt je rol niet? Vraag het de functioneel beheerder.`,
  'niet-jouw-school': 'Je bent geen zorgcoördinator van deze school. Kies een van je eigen scholen.',
  'eigen-school':
    'Dit is een aanvraag van je eigen school. Daarover beslis en adviseer je niet; een collega neemt dit over.',
  'eigen-aanvraag': 'Je schreef zelf mee aan deze aanvraag. Vraag een collega om deze stap te doen.',
  'eigen-toezegging': 'Je reageerde al namens de school op deze aanvraag. Een collega neemt dit over.',
  'eigen-preadvies': 'Je bekeek deze aanvraag al als onderwijsconsulent. Een collega neemt dit over.',
  'geen-volmacht':
    'Je hebt vandaag geen volmacht voor dit besluit. De directeur-bestuurder kan het nemen; vraag het de secretaris.',
  'geen-toegang': 'Dit dossier is nu niet voor jou bedoeld. Denk je van wel? Vraag het de functioneel beheerder.',
  // the draft
  'soort-niet-aangeboden': 'Deze aanvraag kun je hier nu niet doen. Vraag je onderwijsconsulent wat wel kan.',
  'vorige-niet': 'Die eerdere aanvraag kan ik niet overnemen. Kies een gewone nieuwe aanvraag; die is ook zo ingevuld.',
  'stap-ontbreekt': ({ stap }: Facts) => `Stap ${stap} is nog niet ingevuld. Vul die eerst in; de rest is bewaard.`,
  'gooi-weg': 'Deze aanvraag is nog niet ingediend. Intrekken hoeft niet: kies "Gooi weg".',
  'trek-in': 'Deze aanvraag was al ingediend. Weggooien kan niet meer: kies "Trek in".',
  'klopt-niet-meer':
    'Iets hierin past niet meer bij de regels van nu: de startdatum, de duur, het bedrag of de school. Kies "Nee, eerst overleggen"; dan past de zorgcoördinator het aan.',
  'te-laat-om-te-wijzigen':
    'De commissie is al begonnen, dus wijzigen kan niet meer. Trek de aanvraag in of bel je onderwijsconsulent.',
  // commission and decision
  'eerst-dossier': 'Lees eerst het dossier. Kies "Open dossier"; daarna kun je kiezen.',
  'eerst-stemmen': 'Geef eerst je eigen stem als lid van de commissie; daarna rond je af.',
  'al-gestemd': 'Je stem staat vast en is niet meer te wijzigen. Was het een vergissing? Bel de secretaris.',
  'stemming-gesloten': 'De stemming is gesloten, want de uitslag staat vast. Je hoeft niets meer te doen.',
  'commissie-gewijzigd': 'De commissie is intussen veranderd. Ik reken het opnieuw uit; kijk even hoe het nu staat.',
  'bevestig-opnieuw': 'Wat je bevestigde, is niet wat er nu staat. Lees het opnieuw en bevestig dan.',
  'afwijking-nodig': 'Je wijkt af van de commissie. Leg in één zin uit waarom (minstens 20 tekens).',
  'eerst-zienswijze':
    'Vraag eerst wat de school en de ouders ervan vinden: dat hoort voor een afwijzing, en als ouders het niet eens zijn. Kies "Vraag een zienswijze".',
  'al-gehoord': 'De school kon al zeggen wat zij en de ouders vinden. Je kunt nu besluiten.',
  'geen-zienswijze-hier': 'Bij deze aanvraag hoort geen zienswijze. Je kunt nu besluiten.',
  'besluit-blijft':
    'Over deze aanvraag is al besloten; dat besluit geldt tot het hersteld is. Intrekken, wijzigen of afsluiten kan dan niet meer: wacht op het nieuwe besluit.',
  'geen-heropening':
    'De commissie kan hier niet verder over stemmen. Leg de aanvraag voor aan de directeur-bestuurder.',
  // the clock
  'al-verlengd': ({ dag }: Facts) =>
    `De beslistermijn is al een keer verlengd, tot en met ${dayOf(dag)}. Nog eens kan niet: neem het besluit op tijd.`,
  'termijn-staat-stil':
    'De beslistermijn loopt nu niet, dus verlengen kan nog niet. Wacht tot de aanvraag weer bij het samenwerkingsverband ligt.',
  'termijn-voorbij': ({ dag }: Facts) =>
    `De beslistermijn liep tot en met ${dayOf(dag)}; verlengen kan nu niet meer. Neem het besluit zo snel mogelijk en bel de school.`,
  'tijd-nog-niet-om':
    'De school heeft nog tijd om te antwoorden, of antwoordde al. Kijk hieronder hoe het staat, en wacht op het bericht dat de tijd om is.',
  'vraag-geen-besluit':
    'Op een vraag om advies volgt geen besluit, dus die stel je niet buiten behandeling. De onderwijsconsulent kan verder met wat er is; vraag dat.',
  'te-laat-buiten-behandeling': ({ dag }: Facts) =>
    `Buiten behandeling stellen kon tot en met ${dayOf(dag)} (vier weken, Awb 4:5). Vraag de onderwijsconsulent om de aanvraag in behandeling te nemen.`,
  'einde-te-vroeg': ({ dag }: Facts) => `Kies een dag na ${dayOf(dag)}.`,
  'einde-te-ver': ({ dag }: Facts) => `Kies een dag die uiterlijk ${dayOf(dag)} is.`,
  'einde-geen-werkdag': 'Op een zaterdag, zondag of feestdag eindigt een termijn niet. Kies een werkdag.',
  // a zitting
  'in-zitting':
    'Deze aanvraag staat op de lijst van de zitting. Open de zitting en geef daar je advies; dat kun je nog wijzigen.',
  'geen-zitting':
    'De zitting is gesloten, of deze aanvraag staat niet meer op de lijst. Hieronder zie je waar de aanvraag ligt.',
  'niet-aanwezig':
    'Je staat niet op de lijst van wie er vandaag is, dus je advies telt niet mee. Ben je er wel? Zeg het de secretaris.',
  'zitting-gesloten': 'Deze zitting is al gesloten. Typ "zitting" om te zien hoe het nu staat.',
  'zitting-veranderd': 'De zitting is intussen veranderd. Dit is hoe het nu is: kijk even en kies dan opnieuw.',
  'stand-veranderd': 'Een lid wijzigde intussen het advies. Lees het opnieuw, pas je tekst aan en bewaar dan.',
  'tekst-nieuwer': 'Intussen is er een nieuwere tekst bewaard. Kijk wat er moet staan, en bewaar dan opnieuw.',
  'tekst-nodig':
    'Bij een aanvraag ontbreekt nog je tekst: de voorwaarden, of wat er ontbreekt. Schrijf die eerst, of haal de aanvraag van de lijst.',
  'niets-te-behandelen':
    'Er ligt nu niets bij de commissie, dus een zitting heeft geen lijst. Probeer het later opnieuw.',
  'niemand-aanwezig': 'Kruis aan wie er zijn; zonder leden is er geen zitting.',
  'plek-dubbel': 'Een lid en de waarnemer van dat lid hebben samen één plek. Kies een van de twee.',
  'advies-waarom': 'Je adviseert anders dan de consulent. Schrijf in één zin waarom (minstens 20 tekens).',
  'advies-voorwaarde': 'Schrijf in één zin welke voorwaarde je stelt (minstens 20 tekens).',
  'advies-ontbreekt': 'Schrijf in één zin wat er nog ontbreekt (minstens 20 tekens).',
  'voorwaarden-nodig': 'De leden stellen voorwaarden. Schrijf op welke; wie besluit, leest ze.',
  // a TLV and its deskundigen
  'geen-mandaat':
    'Het bestuur van deze school heeft nog niet laten vastleggen wie een TLV aanvraagt. Vraag de functioneel beheerder dat te doen; je aanvraag is bewaard.',
  'mandaat-veranderd':
    'Wie namens het bestuur een TLV aanvraagt, is intussen veranderd. Kies "Nee, eerst overleggen"; daarna kan de aanvraag opnieuw naar de directie.',
  'eigen-advies': 'Je gaf zelf advies over deze TLV als deskundige. Een ander stemt of beslist hierover.',
  'al-geadviseerd':
    'Je advies staat vast en is niet meer te wijzigen. Was het een vergissing? Bel de onderwijsconsulent.',
  'deskundige-adviseerde':
    'Een deskundige gaf al advies, dus wijzigen kan niet meer. Trek de aanvraag in of bel je onderwijsconsulent.',
  'deskundige-zelfde': 'Je koos twee keer dezelfde persoon. Kies een andere deskundige.',
  'deskundige-discipline':
    'Deze discipline past hier niet: de twee deskundigen hebben een verschillende discipline en vormen samen een geldig paar. Kies een ander.',
  'deskundige-niet-nu':
    'Deze deskundige kan deze aanvraag nu niet bekijken: de rol is gestopt, of er is een band met de school of de aanvraag. Kies een ander.',
  'deskundige-klaar':
    'Deze deskundige gaf al advies en is niet meer te vervangen. Kies de deskundige van wie het advies nog ontbreekt.',
  'mdo-in-toekomst': 'Dit MDO moet nog komen. Houd het eerst; vul daarna de dag in.',
  'mdo-te-vroeg': 'Dit MDO was vóór de adviezen van de deskundigen. Vul de dag in van het overleg erna.',
  'geen-besluit':
    'Dit is een vraag om advies; daarover wordt niet gestemd of besloten. Geef het antwoord in het dossier.',
  // at an input
  verplicht: 'Vul dit nog in.',
  'te-kort': ({ min }: Facts) => `Schrijf er iets meer bij: minstens ${min} tekens.`,
  'te-lang': ({ max }: Facts) => `Maak het korter: hooguit ${max} tekens.`,
  'geen-keuze': 'Kies een van de mogelijkheden.',
  'bedrag-te-hoog': ({ maximum }: Facts) =>
    `Voor dit arrangement is ${euros(cents(Number(maximum)))} het meeste. Vraag minder, of bel je onderwijsconsulent.`,
  'leerlingnummer-vorm': ({ min, max }: Facts) =>
    `Gebruik het leerlingnummer van je school: ${min} tot ${max} letters, cijfers of streepjes, en geen naam.`,
  'extern-nummer-vorm': ({ min, max }: Facts) =>
    `Gebruik het nummer van het dossier in jullie eigen systeem: ${min} tot ${max} letters, cijfers, punten of streepjes, en geen naam.`,
  'deels-niet-minder':
    'Dit is meer dan de school vroeg, of niets. Kies hooguit wat gevraagd is; wil je niets toekennen, kies dan afwijzen.',
  'deels-te-kort':
    'Met zo weinig weken is het voorbij voordat het begint. Kies meer weken; wil je niets toekennen, kies dan afwijzen.',
  'modus-gewijzigd':
    'Je samenwerkingsverband is intussen anders met dossiers gaan werken. Gooi dit concept weg en begin opnieuw.',
  'start-voorbij': 'De startdatum is al voorbij. Kies vandaag of een latere dag.',
  'start-in-vorige': ({ dag }: Facts) => `Dan loopt nog wat eerder is toegekend. Kies ${dayOf(dag)} of een latere dag.`,
  'start-buiten-schooljaar':
    'Deze startdatum valt buiten dit en het volgende schooljaar. Kies een dag die daarbinnen valt.',
  'duur-over-schooljaar':
    'Zo loopt de ondersteuning door tot na dit schooljaar. Kies een kortere duur, of begin in het nieuwe schooljaar.',
  'gehoord-in-toekomst':
    'Dit gesprek is nog niet geweest. Spreek de leerling eerst; vul dan de dag van het gesprek in.',
  'geen-getal': ({ min, max }: Facts) => `Vul een heel getal in, van ${min} tot en met ${max}.`,
  'geen-vraag': 'Maak er een vraag van en eindig met een vraagteken.',
  'opp-in-toekomst': 'Deze dag moet nog komen. Kies de dag waarop het OPP is vastgesteld.',
  'opp-te-oud': ({ max }: Facts) =>
    `Dit OPP is ouder dan ${max} maanden. Stel het eerst opnieuw vast met de ouders; vul daarna die dag in.`,
  'btv-te-veel-dagen': ({ max }: Facts) => `Kies hooguit ${max} dagen in de BTV.`,
  'btv-te-weinig-school': ({ min }: Facts) =>
    `De leerling is minstens ${min} dagen per week op school. Kies minder dagen in de BTV.`,
  'verslag-in-toekomst': 'Deze dag moet nog komen. Kies de dag waarop het rapport is gemaakt.',
  'verslag-te-oud': ({ max }: Facts) =>
    `Dit rapport is ouder dan ${max} maanden. Vraag de basisschool om een nieuw rapport; vul daarna die dag in.`,
  'doelschool-weg': 'Deze school is er niet (meer) in onze regio. Kies een andere school, of "Buiten de regio".',
  'toets-in-toekomst': 'Deze toets moet nog komen. Kies de dag waarop hij is afgenomen.',
  'pro-motivatie':
    'De cijfers wijzen niet allemaal dezelfde kant op. Schrijf in minstens 20 tekens waarom het PrO toch past.',
  'ouders-waarom': 'Leg in één zin uit waarom je de ouders nog niet sprak (minstens 20 tekens).',
  naam: NAME_QUESTION.lead,
  ...afterRefusals,
} as const satisfies Record<string, Text>;

export type RefusalCode = keyof typeof refusals;

export const isRefusalCode = (text: string): text is RefusalCode => Object.hasOwn(refusals, text);

/** The Dutch sentence of a refusal; `facts` as the rule gave them. */
export function refusalText(code: RefusalCode, facts: Facts = {}): string {
  const text: Text = refusals[code];
  return typeof text === 'string' ? text : text(facts);
}
