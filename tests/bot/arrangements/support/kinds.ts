import type { Given } from '../../../../bot/arrangements/rules/answers.ts';
import type { ExpertPair, KindRules, ProRules, RequestKind } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { amount, localDate } from '../../../../cards/words/brands.ts';
import { rules, secret, step1, step2, step3 } from './basics.ts';

const text = secret('Wat heeft deze leerling nodig om weer vijf dagen les te volgen?');
const ARREARS = secret('3-of-meer');
const NONE = secret('minder-dan-3');
const driehoek = { gehoordOp: step3.gehoordOp, gezegd: step3.gezegd, ouders: step3.ouders };

/** A good answer to each step of each kind. */
export const GIVEN: Readonly<Record<RequestKind, readonly Given[]>> = {
  'maatwerk-individueel': [step1, step2, step3],
  'maatwerk-groep': [
    { gedaan: step1.gedaan, groepsgrootte: amount(12), niveau: step1.niveau, vorm: step1.vorm },
    step2,
    step3,
  ],
  outreachend: [
    { gedaan: step1.gedaan, over: 'leerling', vorm: step1.vorm, start: step2.start },
    { weken: amount(6), doel: step2.doel, expertise: step3.expertise },
    { leerlingnummer: step1.leerlingnummer, ...driehoek },
  ],
  btv: [
    { gedaan: step1.gedaan, leerlingnummer: step1.leerlingnummer, niveau: step1.niveau, start: step2.start },
    { onderzoeksvraag: text, weken: amount(12), opp: localDate('2026-03-02') },
    { btvDagen: [1, 2, 4], schoolprogramma: text, terugkeer: text },
    { expertise: step3.expertise, ...driehoek },
  ],
  'tlv-vso': [
    { gedaan: step1.gedaan, leerlingnummer: step1.leerlingnummer, niveau: step1.niveau, aanvraagsoort: 'eerste' },
    { categorie: '1', doelschool: 'het-helmgras', ingang: 'direct', schooljaren: amount(1) },
    { doel: step2.doel, verslag: 'opp', opp: localDate('2026-03-02') },
    { expertise: step3.expertise, ...driehoek },
  ],
  'tlv-pro': [
    { leerlingnummer: step1.leerlingnummer, niveau: step1.niveau, ingang: 'direct', schooljaren: amount(2) },
    { verslag: 'rapport', opp: localDate('2026-03-02'), iq: secret('55-80'), toetsdag: localDate('2026-10-05') },
    { rekenen: ARREARS, begrijpendLezen: ARREARS, technischLezen: NONE, spellen: NONE },
    { motivatie: null, expertise: step3.expertise },
    driehoek,
  ],
  'advies-cvt': [
    {
      leerlingnummer: step1.leerlingnummer,
      adviesvraag: text,
      gedaan: step1.gedaan,
      expertise: step3.expertise,
    },
  ],
};

const PAIR: ExpertPair = {
  eerste: ['orthopedagoog', 'psycholoog'],
  tweede: ['jeugdpsycholoog', 'pedagoog', 'kinderpsychiater', 'maatschappelijk-werker', 'arts'],
};

const isTlv = (kind: RequestKind): boolean => kind === 'tlv-vso' || kind === 'tlv-pro';

export const PRO_RULES: ProRules = {
  iq: [
    { id: 'onder-55', voldoet: 'nee' },
    { id: '55-80', voldoet: 'ja' },
    { id: 'boven-80', voldoet: 'nee' },
    { id: 'niet-te-meten', voldoet: 'beoordelen' },
  ],
  achterstand: [
    { id: 'minder-dan-3', voldoet: 'nee' },
    { id: '3-of-meer', voldoet: 'ja' },
    { id: 'niet-getoetst', voldoet: 'beoordelen' },
  ],
  minimumDomeinen: 2,
  waarvanEen: ['rekenen', 'begrijpendLezen'],
};

/** The rules of a kind, of a SWV that offers them all. */
export const rulesOf = (kind: RequestKind): KindRules => ({
  ...rules,
  kind,
  besluit: kind === 'advies-cvt' ? 'geen' : isTlv(kind) ? 'directeur-bestuurder' : rules.besluit,
  oppMaanden: kind === 'btv' || isTlv(kind) ? 12 : null,
  btv: kind === 'btv' ? { maximumDagen: 3, minimumSchooldagen: 2, tweedeBinnenMaanden: 12, maximumWeken: 13 } : null,
  terms: { ...rules.terms, ...(kind === 'advies-cvt' && { awbWeken: null }) },
  opvolging: rules.opvolging && {
    ...rules.opvolging,
    btv: kind === 'btv' ? { vraagWeek: 6, terugkeerWeek: 11 } : null,
  },
  tlv: isTlv(kind)
    ? { categorieen: kind === 'tlv-vso' ? ['1', '2', '3'] : [], schooljaren: [1, 2], deskundigen: PAIR }
    : null,
  pro: kind === 'tlv-pro' ? PRO_RULES : null,
});
