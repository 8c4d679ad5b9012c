import { configText, localDate } from '../../../cards/words/brands.ts';
import type { Aanvragen } from '../config.ts';

/** Nothing to choose from, since nothing is asked; it holds always, so that nobody is told that it expired. */
const nothing = (): Aanvragen['niveaus'] => [
  {
    value: [],
    bron: configText('dit samenwerkingsverband neemt hier geen aanvragen aan'),
    geldigVanaf: localDate('2014-08-01'), // the law on passend onderwijs
    geldigTot: null,
  },
];

/** The section of a SWV that takes no requests in Meedoen: no kind is offered, so none can begin. */
export const NO_REQUESTS: Aanvragen = {
  niveaus: nothing(),
  basisondersteuning: nothing(),
  trimesters: null,
  wieAdviseert: null,
  soorten: {},
  budgetten: [],
};
