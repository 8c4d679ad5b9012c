import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { heading, words } from '../../parts/text.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import { MESSAGE_KINDS, type MessageKind } from './kinds.ts';
import { type DeliveryReason, nextStepText, REASONS } from './reasons.ts';
import { type SentToName, sentTo } from './sent-to.ts';
import { type Since, sinceFact } from './since.ts';
import { deliveryInputs, deliveryVerbs, SURE } from './verbs.ts';

export interface MessageView {
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  readonly mayChange: boolean;
  readonly kind: MessageKind;
  readonly to: SentToName;
  readonly since: Since;
  readonly reason: DeliveryReason;
  /** Whether trying again may help now. */
  readonly canGo: boolean;
  /** Asked to be given up, and nobody may miss it. */
  readonly asksSure: boolean;
}

const TITLE = 'Dit is niet bezorgd';
const SURE_TITLE = 'Weet je het zeker?';

const LOOKS = 'Opnieuw proberen en opgeven doet de functioneel beheerder.';

/** One message that did not arrive: for whom, when it should have, why, and what to do. */
export const messageCard = posted<MessageView>(
  (view) => {
    const { why } = REASONS[view.reason];
    const told = view.note && beheerRefusalText(view.note);
    const title = view.asksSure ? SURE_TITLE : TITLE;
    return frame({
      title,
      speak: told ?? why,
      body: [
        heading(title),
        ...(told ? [messageBox(told)] : []),
        fact('Voor', sentTo(view.to)),
        fact('Wat', MESSAGE_KINDS[view.kind].name),
        fact(...sinceFact(view.since)),
        fact('Waarom niet', why),
        words(nextStepText(view.reason, sent(view)), { spacing: 'Medium', weight: 'Bolder' }),
        ...(view.mayChange ? [] : [words(LOOKS, { spacing: 'Small' })]),
        view.asksSure ? sure(view) : choices(view),
      ],
    });
  },
  () => TITLE,
);

const sent = ({ kind, to, canGo }: MessageView) => ({
  isText: kind === 'bericht',
  toChannel: to.kind === 'school-channel' || to.kind === 'swv-channel',
  canGo,
});

const choices = ({ data, mayChange, canGo }: MessageView) =>
  buttons(
    ...(mayChange && canGo ? [execute(deliveryVerbs.retry, 'Probeer opnieuw', data, { look: 'main' })] : []),
    execute(beheerVerbs.delivery, 'Terug naar bezorging', data),
    ...(mayChange ? [execute(deliveryVerbs.giveUp, 'Geef op', data, { look: 'danger' })] : []),
  );

const sure = ({ data }: MessageView) =>
  buttons(
    execute(deliveryVerbs.show, 'Nee, laat staan', data, { look: 'main' }),
    execute(deliveryVerbs.giveUp, 'Ja, geef op', data, {
      look: 'danger',
      constants: { [deliveryInputs.sure]: SURE },
    }),
  );
