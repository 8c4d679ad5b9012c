import type { Given } from '../../../../bot/arrangements/rules/answers.ts';
import type { KindRules, RequestKind } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { amount, localDate } from '../../../../cards/words/brands.ts';
import { rules, secret, step1, step2, step3 } from './play.ts';

const text = secret('Wat heeft deze leerling nodig om weer vijf dagen les te volgen?');
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
};

/** The rules of a kind, of a SWV that offers them all. */
export const rulesOf = (kind: RequestKind): KindRules => ({
  ...rules,
  kind,
  oppMaanden: kind === 'btv' ? 12 : null,
  btv: kind === 'btv' ? { maximumDagen: 3, minimumSchooldagen: 2, tweedeBinnenMaanden: 12, maximumWeken: 13 } : null,
});
