import { expect, test } from 'vitest';
import { refusals } from '../../../cards/arrangements/refusals.ts';
import { outcomeWord } from '../../../cards/beheer/audit/outcome-words.ts';

/** Refused for what somebody typed or chose; whatever else a request refuses is about the moment, the person or the case. */
const ABOUT_INPUT = `
  bedrag-leeg bedrag-onleesbaar bedrag-negatief bedrag-te-groot bedrag-te-hoog datum-leeg datum-onleesbaar
  datum-bestaat-niet datum-andere-weekdag datum-dubbelzinnig datum-te-ver bsn e-mailadres telefoonnummer leerlinggegevens
  naam verplicht te-kort te-lang geen-keuze geen-getal geen-vraag stap-ontbreekt afwijking-nodig leerlingnummer-vorm
  extern-nummer-vorm start-voorbij start-in-vorige start-buiten-schooljaar duur-over-schooljaar gehoord-in-toekomst opp-in-toekomst
  opp-te-oud btv-te-veel-dagen btv-te-weinig-school verslag-in-toekomst verslag-te-oud doelschool-weg toets-in-toekomst
  pro-motivatie ouders-waarom deels-niet-minder deels-te-kort einde-te-vroeg einde-te-ver einde-geen-werkdag
  niemand-aanwezig plek-dubbel advies-waarom advies-voorwaarde advies-ontbreekt voorwaarden-nodig deskundige-zelfde
  deskundige-discipline deskundige-niet-nu mdo-in-toekomst mdo-te-vroeg verzonden-in-toekomst verzonden-voor-besluit
  begonnen-in-toekomst begonnen-voor-besluit begonnen-na-einde stopt-voor-begin stopt-na-einde rod-in-toekomst
  rod-voor-besluit
`
  .trim()
  .split(/\s+/);

test('of a request only what was typed or chosen is said to be wrong with the input', () => {
  const said = Object.keys(refusals).filter((code) => outcomeWord(code) === 'invoer');
  expect(said.toSorted()).toEqual(ABOUT_INPUT.toSorted());
});
