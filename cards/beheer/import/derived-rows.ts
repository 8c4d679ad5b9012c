import type { CardElement } from '@microsoft/teams.cards';
import { bold, line, run, words } from '../../parts/text.ts';
import type { Amount, MailDomain } from '../../words/brands.ts';
import { type Organisation, organisationText } from '../parts/organisation.ts';

/** An organisation that was found for lines that named none. */
export interface Derived extends Organisation {
  readonly lines: Amount;
  /** Domains of these lines that no account of this organisation has yet. */
  readonly strange: readonly MailDomain[];
}

const SHOWN = 4;
const ASKED =
  'Hebben deze mensen een account van een eigen organisatie? Laat die dan eerst toe bij Toegang, en lees daarna dit bestand in.';

const many = (lines: number) => (lines === 1 ? '1 regel' : `${lines} regels`);

/** For how many lines which organisation was found; nothing when every line named one. */
export function derivedRows(derived: readonly Derived[]): readonly CardElement[] {
  if (derived.length === 0) return [];
  const strange = derived.flatMap((one) => one.strange).slice(0, SHOWN);
  const rest = derived.slice(SHOWN);
  return [
    words('Op deze regels stond geen tenant. Ik koos deze organisatie:'),
    ...derived
      .slice(0, SHOWN)
      .map((one) => line([bold(organisationText(one)), run(`: ${many(one.lines)}`)], { spacing: 'Small' })),
    ...(rest.length === 0
      ? []
      : [
          words(`en nog ${rest.length} andere: ${many(rest.reduce((sum, one) => sum + one.lines, 0))}`, {
            spacing: 'Small',
          }),
        ]),
    ...(strange.length === 0
      ? []
      : [
          line([run('Let op, dit domein is hier nieuw: ', { color: 'Attention' }), bold(strange.join(', '))]),
          words(ASKED, { spacing: 'Small' }),
        ]),
  ];
}
