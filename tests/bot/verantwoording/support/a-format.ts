import type { Field, Format } from '../../../../bot/verantwoording/rules/format.ts';
import { amount, cents, configText } from '../../../../cards/words/brands.ts';

const label = configText;
const named = (id: string, verplicht = true) => ({ id, label: label(id), verplicht });

export const fields = {
  ontvangen: { ...named('ontvangen'), soort: 'bedrag', herkomst: 'ontvangen' },
  eigen: { ...named('eigen', false), soort: 'bedrag' },
  personeel: { ...named('personeel'), soort: 'bedrag' },
  materiaal: { ...named('materiaal', false), soort: 'bedrag' },
  toelichting: { ...named('toelichting'), soort: 'tekst', minimum: amount(10), maximum: amount(100) },
  bestemming: {
    ...named('bestemming'),
    soort: 'keuze',
    keuzes: [
      { id: 'terug', label: label('Terug naar het samenwerkingsverband') },
      { id: 'volgend-jaar', label: label('Volgend jaar besteden') },
    ],
  },
  doelen: { ...named('doelen'), soort: 'doelen', hoogstens: amount(4) },
  leerlingen: { ...named('leerlingen'), soort: 'aantal', hoogstens: amount(9999) },
  intern: { ...named('intern', false), soort: 'aantal', hoogstens: amount(9999) },
  btv: { ...named('btv', false), soort: 'indicator', prioriteit: 'p2', maat: 'aantal', herkomst: 'btv' },
  tevreden: { ...named('tevreden', false), soort: 'indicator', prioriteit: 'p1', maat: 'cijfer' },
  deelname: { ...named('deelname', false), soort: 'percentage' },
  geleerd: { ...named('geleerd'), soort: 'tekst', minimum: amount(30), maximum: amount(600), delen: true },
  nodig: { ...named('nodig', false), soort: 'tekst', minimum: amount(0), maximum: amount(600) },
} as const satisfies Record<string, Field>;

/** A school's yearly account: the money by its bestuur, what it brought by its zoco, signed by the directie. */
export const format: Format = {
  id: 'scholen',
  label: label('Verantwoording van je school'),
  wie: 'school',
  ritme: 'jaar',
  perioden: [{ id: 'jaar', label: label('jaar'), van: '01-01', tot: '12-31', opent: '01-15', deadline: '03-01' }],
  tekent: 'directie',
  beoordeelt: 'onderwijsconsulent',
  prioriteiten: [
    { id: 'p1', label: label('Verbinding') },
    { id: 'p2', label: label('Dekkend aanbod') },
  ],
  herinneringen: { voor: [amount(14), amount(3)], naDirectie: amount(1), naBestuur: amount(10) },
  onderdelen: [
    {
      id: 'geld',
      titel: label('Het geld'),
      vult: 'schoolbestuur',
      velden: [
        fields.ontvangen,
        fields.eigen,
        fields.personeel,
        fields.materiaal,
        fields.toelichting,
        fields.bestemming,
      ],
    },
    {
      id: 'opbrengst',
      titel: label('Wat het opleverde'),
      vult: 'zorgcoordinator',
      velden: [
        fields.doelen,
        fields.leerlingen,
        fields.intern,
        fields.btv,
        fields.tevreden,
        fields.deelname,
        fields.geleerd,
        fields.nodig,
      ],
    },
  ],
  regels: [
    {
      soort: 'besteding',
      ontvangen: 'ontvangen',
      eigen: 'eigen',
      besteed: ['personeel', 'materiaal'],
      procent: amount(5),
      bedrag: cents(250_000),
      toelichting: 'toelichting',
      bestemming: 'bestemming',
    },
    { soort: 'deel-van', veld: 'intern', geheel: 'leerlingen' },
  ],
};
