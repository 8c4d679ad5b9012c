import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import { posted } from '../../words/posted-card.ts';
import { type Purpose, purposeCode, purposeName } from './purpose.ts';
import { CHANNEL_INPUTS, channelVerbs } from './verbs.ts';

const TITLE = 'Dit kanaal loskoppelen?';
const LEAD =
  'Ik plaats er dan niets meer, ook niet wat nog wacht. Wat er al staat, blijft staan; in het kanaal komt te staan dat het niet meer gekoppeld is. Koppelen kan later opnieuw met @Meedoen in het kanaal.';

/** Asked before a channel is let go. */
export const confirmUnbindCard = posted<{ readonly data: CardData; readonly purpose: Purpose }>(
  ({ data, purpose }) =>
    frame({
      title: TITLE,
      speak: LEAD,
      body: [
        heading(TITLE),
        fact('Doel', purposeName(purpose)),
        words(LEAD),
        buttons(
          execute(channelVerbs.unbind, 'Ja, koppel los', data, {
            constants: { [CHANNEL_INPUTS.was]: purposeCode(purpose) },
            look: 'danger',
          }),
          execute(channelVerbs.open, 'Nee, terug', data),
        ),
      ],
    }),
  () => TITLE,
);
