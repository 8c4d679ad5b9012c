import type { Fault } from '../../swv/section.ts';
import { type Aanvragen, KINDS, type Kind, type Soort } from '../config.ts';

/** What the sections of the configuration say together: who decides, what is paid from which budget, and what a kind cannot do without. */
export function checkConfiguration({ soorten, budgetten }: Aanvragen): readonly Fault[] {
  const twice = paidTwice(budgetten);
  const faults = KINDS.flatMap((kind) => {
    const held = soorten[kind];
    if (held === undefined) return [];
    const missing = [
      ...(kind === 'btv' ? missingForBtv(held) : []),
      ...missingForTlv(kind, held),
      ...decides(kind, held),
    ];
    const byCommittee = held.besluit.some((entry) => entry.value === 'cvt');
    if (!byCommittee || held.mandaatbesluit !== null) return missing;
    const reason =
      'ontbreekt: bij besluit "cvt" hoort een mandaatbesluit, of { "inTeVullen": "…" } zolang dat er niet is';
    return [...missing, { path: ['soorten', kind, 'mandaatbesluit'], reason }];
  });
  return [...faults, ...twice];
}

/** A kind that is paid from two budgets would be counted in neither or in both. */
function paidTwice(budgetten: Aanvragen['budgetten']): readonly Fault[] {
  const seen = new Set<string>();
  return budgetten.flatMap(({ id: name, soorten }) =>
    soorten.flatMap((kind) => {
      if (!seen.has(kind)) {
        seen.add(kind);
        return [];
      }
      return [
        {
          path: ['budgetten', `[${name}]`, 'soorten'],
          reason: `noemt "${kind}", die al uit een ander budget wordt betaald`,
        },
      ];
    }),
  );
}

/** Without these a place in the BTV would have no limits at all. */
const missingForBtv = ({ btv, oppMaanden }: Soort): readonly Fault[] => [
  ...(btv === null
    ? [{ path: ['soorten', 'btv', 'btv'], reason: 'ontbreekt: hoeveel dagen per week mag het zijn?' }]
    : []),
  ...(oppMaanden === null
    ? [{ path: ['soorten', 'btv', 'oppMaanden'], reason: 'ontbreekt: hoe oud mag het OPP zijn?' }]
    : []),
];

/** A TLV without its deskundigen, its years and the age of its report has no route. */
function missingForTlv(kind: Kind, { tlv, pro, oppMaanden, termijnen }: Soort): readonly Fault[] {
  if (kind !== 'tlv-vso' && kind !== 'tlv-pro') return [];
  const at = (...path: readonly string[]) => ({ path: ['soorten', kind, ...path] });
  const faults: (Fault | false)[] = [
    tlv === null && { ...at('tlv'), reason: 'ontbreekt: welke deskundigen adviseren, en voor hoeveel schooljaren?' },
    kind === 'tlv-vso' &&
      tlv?.categorieen === null && { ...at('tlv', 'categorieen'), reason: 'ontbreekt: welke bekostigingscategorieën?' },
    kind === 'tlv-pro' && pro === null && { ...at('pro'), reason: 'ontbreekt: welke criteria gelden voor het PrO?' },
    oppMaanden === null && { ...at('oppMaanden'), reason: 'ontbreekt: hoe oud mag het OPP of het rapport zijn?' },
    termijnen.deskundigenWerkdagen === null && {
      ...at('termijnen', 'deskundigenWerkdagen'),
      reason: 'ontbreekt: hoeveel werkdagen krijgen de deskundigen?',
    },
  ];
  return faults.filter((one) => one !== false);
}

/** A question for advice is decided by nobody, and nothing else is. */
function decides(kind: Kind, { besluit }: Soort): readonly Fault[] {
  const wrong = besluit.some((entry) => (entry.value === 'geen') !== (kind === 'advies-cvt'));
  const reason =
    kind === 'advies-cvt' ? 'moet "geen" zijn: over een vraag om advies wordt niet besloten' : 'mag niet "geen" zijn';
  return wrong ? [{ path: ['soorten', kind, 'besluit'], reason }] : [];
}
