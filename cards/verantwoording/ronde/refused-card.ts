import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import { posted } from '../../words/posted-card.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';

export interface CampaignRefusedView {
  readonly code: CampaignRefusal;
}

/** For whom there is no round to show beside the reason why not. */
export const campaignRefusedCard = posted<CampaignRefusedView>(
  ({ code }) => {
    const title = 'Dat kan nu niet';
    return frame({ title, speak: campaignRefusalText(code), body: [heading(title), words(campaignRefusalText(code))] });
  },
  () => 'Dat kan nu niet',
);
