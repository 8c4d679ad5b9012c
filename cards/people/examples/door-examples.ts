import { goneCard } from '../../delivery/gone-card.ts';
import { movedCard } from '../../delivery/moved-card.ts';
import { type Example, example } from '../../parts/example.ts';
import { configText, swvId } from '../../words/brands.ts';
import { chooseSwvCard } from '../choose-swv-card.ts';
import { strangerCard } from '../stranger-card.ts';

/** Whoever gets no further than the door. */
export const doorExamples: readonly Example[] = [
  example(
    'kies-samenwerkingsverband',
    'Wie bij meer samenwerkingsverbanden hoort',
    chooseSwvCard({
      choices: [
        { swv: swvId('voorbeeld'), name: configText('SWV Voorbeeld VO') },
        { swv: swvId('voorbeeld-po'), name: configText('SWV Voorbeeld PO') },
      ],
    }),
  ),
  example('onbekend', 'Wie niet in het register staat', strangerCard({ code: 'stranger' })),
  example('geen-rol', 'Wie vandaag geen rol heeft', strangerCard({ code: 'no-role' })),
  example('andere-organisatie', 'Wie van een andere organisatie is', strangerCard({ code: 'other-tenant' })),
  example('ander-account', 'Wie een tweede account gebruikt', strangerCard({ code: 'other-account' })),
  example('afgehandeld', 'Op de plaats van een kaart die niet meer voor je is', goneCard(null)),
  example('vervangen', 'Op de plaats van een kaart die opnieuw onderaan kwam', movedCard(null)),
];
