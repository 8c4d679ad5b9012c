import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import { posted } from '../../words/posted-card.ts';

export interface LetGoView {
  /** false: it was asked for, and the beheerder said no. */
  readonly wasBound: boolean;
}

const titleOf = ({ wasBound }: LetGoView): string =>
  wasBound ? 'Dit kanaal is niet meer gekoppeld' : 'Dit kanaal is niet gekoppeld';
const leadOf = ({ wasBound }: LetGoView): string =>
  wasBound
    ? 'Ik plaats hier niets meer. Moet dat toch? Typ @Meedoen in dit kanaal; dat kan de functioneel beheerder, en bij een kanaal van een school ook haar directie of zorgcoördinator.'
    : 'De functioneel beheerder van het samenwerkingsverband heeft het niet gekoppeld, dus ik plaats hier niets. Klopt dat niet? Overleg dan met de functioneel beheerder.';

/** In the channel, in the place of what said that it was bound, or asked for. */
export const letGoCard = posted<LetGoView>(
  (view) => frame({ title: titleOf(view), speak: leadOf(view), body: [heading(titleOf(view)), words(leadOf(view))] }),
  titleOf,
);
