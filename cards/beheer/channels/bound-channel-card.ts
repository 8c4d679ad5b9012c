import { frame } from '../../parts/frame.ts';
import { heading, line, run, words } from '../../parts/text.ts';
import { posted } from '../../words/posted-card.ts';
import { type Purpose, purposeName } from './purpose.ts';

const TITLE = 'Dit kanaal is gekoppeld';
const NEVER = 'Over een leerling staat hier nooit iets. Daarover praat je in je eigen gesprek met mij.';

/** In the channel itself, for whoever reads along: what it is for. */
export const boundChannelCard = posted<{ readonly purpose: Purpose }>(
  ({ purpose }) =>
    frame({
      title: TITLE,
      speak: `Ik plaats hier berichten. ${NEVER}`,
      body: [
        heading(TITLE),
        line([run('Ik plaats hier berichten voor: '), run(purposeName(purpose), { weight: 'Bolder' })]),
        words(NEVER, { isSubtle: true }),
      ],
    }),
  () => TITLE,
);
