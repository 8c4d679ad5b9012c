/** Every message that Meedoen sends, in words that say nothing of what is in it. */
export const MESSAGE_KINDS = {
  'aanvragen.status': { name: 'een statuskaart van een aanvraag', many: 'statuskaarten van aanvragen' },
  'aanvragen.directie': { name: 'een aanvraagkaart voor de directie', many: 'aanvraagkaarten voor de directie' },
  'aanvragen.consulent': { name: 'een aanvraagkaart voor de consulent', many: 'aanvraagkaarten voor de consulent' },
  'aanvragen.aanvulling': { name: 'een vraag om aanvulling', many: 'vragen om aanvulling' },
  'aanvragen.cvt': { name: 'een aanvraagkaart voor de commissie', many: 'aanvraagkaarten voor de commissie' },
  'aanvragen.secretaris': { name: 'een aanvraagkaart voor de secretaris', many: 'aanvraagkaarten voor de secretaris' },
  'aanvragen.besluit': { name: 'een aanvraag om over te besluiten', many: 'aanvragen om over te besluiten' },
  'aanvragen.zienswijze': { name: 'een vraag om een zienswijze', many: 'vragen om een zienswijze' },
  'aanvragen.deskundige': { name: 'een vraag om advies van een deskundige', many: 'vragen om advies' },
  'aanvragen.uitkomst': { name: 'de uitkomst van een aanvraag', many: 'uitkomsten van aanvragen' },
  'aanvragen.alert-directie': { name: 'een herinnering over een aanvraag', many: 'herinneringen aan de directie' },
  'aanvragen.alert-consulent': { name: 'een herinnering over een aanvraag', many: 'herinneringen aan de consulent' },
  'aanvragen.alert-aanvulling': {
    name: 'een herinnering over een aanvulling',
    many: 'herinneringen over een aanvulling',
  },
  'aanvragen.alert-deskundigen': {
    name: 'een herinnering over een advies',
    many: 'herinneringen aan deskundigen',
  },
  'aanvragen.alert-commissie': { name: 'een herinnering over een aanvraag', many: 'herinneringen aan de commissie' },
  'aanvragen.alert-besluit': { name: 'een herinnering over een besluit', many: 'herinneringen over een besluit' },
  'aanvragen.alert-termijn': {
    name: 'een waarschuwing over een termijn',
    many: 'waarschuwingen over een termijn',
  },
  'aanvragen.alert-helft': {
    name: 'een bericht over een beslistermijn',
    many: 'berichten over een beslistermijn',
  },
  'aanvragen.alert-verlopen': {
    name: 'een waarschuwing over een laatste dag',
    many: 'waarschuwingen over een laatste dag',
  },
  'aanvragen.verstreken': {
    name: 'een vraag over een aanvraag zonder antwoord',
    many: 'vragen over aanvragen zonder antwoord',
  },
  'aanvragen.vakantie': {
    name: 'een lijst van wat in een vakantie afloopt',
    many: 'lijsten van wat in een vakantie afloopt',
  },
  'aanvragen.zitting': { name: 'de kaart van een zitting', many: 'kaarten van zittingen' },
  'aanvragen.zitting-open': { name: 'een herinnering aan een zitting', many: 'herinneringen aan zittingen' },
  'aanvragen.verzenden': { name: 'een besluit om te verzenden', many: 'besluiten om te verzenden' },
  'aanvragen.begonnen': { name: 'de vraag of het begonnen is', many: 'vragen of het begonnen is' },
  'aanvragen.niet-begonnen': { name: 'een bericht dat iets niet begon', many: 'berichten dat iets niet begon' },
  'aanvragen.evaluatie': { name: 'een evaluatie om in te vullen', many: 'evaluaties om in te vullen' },
  'aanvragen.evaluatie-ontbreekt': {
    name: 'een bericht dat een evaluatie ontbreekt',
    many: 'berichten dat een evaluatie ontbreekt',
  },
  'aanvragen.einde-nabij': { name: 'een bericht dat iets afloopt', many: 'berichten dat iets afloopt' },
  'aanvragen.btv-rod': { name: 'een herinnering aan ROD', many: 'herinneringen aan ROD' },
  'aanvragen.btv-vraag': { name: 'een vraag over een plaatsing', many: 'vragen over plaatsingen' },
  'aanvragen.btv-terugkeer': { name: 'een vraag over een terugkeer', many: 'vragen over terugkeer' },
  'verantwoording.scholen': {
    name: 'de vraag naar het geld van meer scholen',
    many: 'vragen naar het geld van meer scholen',
  },
  'verantwoording.herinnering': { name: 'een herinnering aan een verantwoording', many: 'herinneringen' },
  'verantwoording.herinnering-voor': {
    name: 'een herinnering voor een deadline',
    many: 'herinneringen voor een deadline',
  },
  'verantwoording.herinnering-directie': {
    name: 'een bericht dat een verantwoording te laat is',
    many: 'berichten dat een verantwoording te laat is',
  },
  'verantwoording.herinnering-bestuur': { name: 'een lijst van wie te laat is', many: 'lijsten van wie te laat is' },
  'beheer.kanaal-doel': { name: 'de kaart van een kanaal', many: 'kaarten van kanalen' },
  'beheer.kanaal-proef': { name: 'een testbericht', many: 'testberichten' },
  'beheer.kanaal-voorstel': {
    name: 'een vraag van een school over een kanaal',
    many: 'vragen van scholen over kanalen',
  },
  'beheer.kanaal-antwoord': { name: 'een antwoord over een kanaal', many: 'antwoorden over kanalen' },
  bericht: { name: 'een kort bericht dat er iets te doen is', many: 'korte berichten dat er iets te doen is' },
  kaart: { name: 'een kaart', many: 'kaarten' },
} as const;

export type MessageKind = keyof typeof MESSAGE_KINDS;

const isKnown = (text: string): text is MessageKind => Object.hasOwn(MESSAGE_KINDS, text);

/** What a card of a feature is called here; a kind that was retired is "een kaart". */
export function messageKind(feature: string, kind: string): MessageKind {
  const key = `${feature}.${kind}`;
  return isKnown(key) ? key : 'kaart';
}

/** Day 90, a term and a decision: nobody gives one up without being asked (USERS section 2). */
const GRAVE: ReadonlySet<MessageKind> = new Set([
  'aanvragen.besluit',
  'aanvragen.uitkomst',
  'aanvragen.alert-besluit',
  'aanvragen.alert-termijn',
  'aanvragen.alert-verlopen',
  'aanvragen.verstreken',
]);

export const isGrave = (kind: MessageKind): boolean => GRAVE.has(kind);
