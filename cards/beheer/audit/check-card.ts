import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import type { Amount, LocalDate, LocalTime } from '../../words/brands.ts';
import { clockTime, fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { beheerVerbs } from '../verbs.ts';
import { CALL_FOR_HELP, CHAIN_FAULTS, type ChainFault } from './chain-faults.ts';
import { auditInputs, auditVerbs } from './verbs.ts';

export type Chain =
  | {
      readonly is: 'whole' | 'so-far';
      /** The first row that this click looked at. */
      readonly from: Amount;
      readonly through: Amount;
      /** When the last of them was written; null when there is none yet. */
      readonly at: { readonly day: LocalDate; readonly time: LocalTime } | null;
      readonly erased: Amount;
    }
  | { readonly is: 'broken'; readonly firstBad: Amount; readonly why: ChainFault };

export interface AuditCheckView {
  readonly data: CardData;
  readonly chain: Chain;
}

const TITLE = 'Klopt het logboek?';

/** Whether the chain of the audit log is whole, and up to which row and moment. */
export const auditCheckCard = posted<AuditCheckView>(
  ({ data, chain }) => {
    const lead = sentence(chain);
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        words(lead, chain.is === 'broken' ? { color: 'Attention', weight: 'Bolder' } : {}),
        words(note(chain), { spacing: 'Small', isSubtle: true }),
        buttons(
          ...(chain.is === 'so-far'
            ? [
                execute(auditVerbs.check, 'Ga verder', data, {
                  look: 'main',
                  constants: { [auditInputs.from]: String(chain.through) },
                }),
              ]
            : []),
          execute(beheerVerbs.audit, 'Terug naar het logboek', data),
          execute(beheerVerbs.home, 'Terug naar beheer', data),
        ),
      ],
    });
  },
  () => 'Logboek',
);

function sentence(chain: Chain): string {
  if (chain.is === 'broken')
    return `De keten is niet heel: vanaf rij ${chain.firstBad} klopt hij niet. Want ${CHAIN_FAULTS[chain.why]}.`;
  if (chain.at === null) return 'Er staat nog niets in het logboek.';
  const upTo = `rij ${chain.from} tot en met rij ${chain.through}, van ${fullDay(chain.at.day)} om ${clockTime(chain.at.time)}`;
  return chain.is === 'whole'
    ? `De keten is heel: ${upTo}, is nagerekend en klopt.`
    : `Tot nu toe klopt alles: ${upTo}.`;
}

function note(chain: Chain): string {
  if (chain.is === 'broken') return CALL_FOR_HELP;
  const erased =
    chain.erased === 0
      ? ''
      : `Van ${chain.erased} ${chain.erased === 1 ? 'regel zijn' : 'regels zijn'} de details gewist (AVG); dat hoort zo. `;
  return chain.is === 'so-far'
    ? `${erased}Het is een lang logboek. Kies "Ga verder" voor de rest.`
    : `${erased}Deze controle staat zelf ook in het logboek.`;
}
