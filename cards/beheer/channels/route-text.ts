import type { Route } from '../schools/words.ts';

/** What binding a channel to a school does not change: where the messages for the school come. */
export const routeText = (route: Route): string =>
  route === 'channel'
    ? 'Berichten voor deze school komen in haar kanaal: zo staat het bij de school.'
    : 'Berichten voor deze school gaan naar ieders eigen chat, ook als een kanaal is gekoppeld. Moeten ze in het kanaal komen? Wijzig dat bij de school.';
