import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';

const TITLE = 'Zullen we dit samen bespreken?';
const LEAD = 'In een kanaal lezen anderen mee. Open je eigen gesprek met mij (zoek op Meedoen) en stel je vraag daar.';

/** In a channel or group chat: nothing about a case may stand there, so the talk moves to the person's own chat. */
export const channelCard = posted<null>(
  () => frame({ title: TITLE, speak: LEAD, body: [heading(TITLE), words(LEAD)] }),
  () => TITLE,
);
