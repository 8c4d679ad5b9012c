import { frame } from '../../parts/frame.ts';
import { heading, line, run } from '../../parts/text.ts';
import { AUDIENCE_NAMES } from '../../words/audience.ts';
import { posted } from '../../words/posted-card.ts';
import type { Purpose } from './purpose.ts';

const TITLE = 'Proefbericht';

const forWhom = (purpose: Purpose): string =>
  purpose.kind === 'school' ? purpose.name : `het samenwerkingsverband (${AUDIENCE_NAMES[purpose.audience]})`;

/** In the channel, when a beheerder tests it. */
export const testMessageCard = posted<{ readonly purpose: Purpose }>(
  ({ purpose }) => {
    const text = `Dit is een proefbericht van Meedoen voor ${forWhom(purpose)}. Je hoeft niets te doen.`;
    return frame({
      title: TITLE,
      speak: 'Dit is een proefbericht van Meedoen. Je hoeft niets te doen.',
      body: [heading(TITLE), line([run(text)])],
    });
  },
  () => 'Proefbericht: je hoeft niets te doen',
);
