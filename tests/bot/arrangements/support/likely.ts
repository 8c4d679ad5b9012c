import type { State } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import { LIKELY_AFTER } from './after.ts';
import type { Name } from './people.ts';

type Click = readonly [Name, Command['kind']];

const ATTENDING: readonly Click[] = [
  ...(['volmachthouder', 'member', 'member2'] as const).flatMap((name): readonly Click[] => [
    [name, 'vote'],
    [name, 'vote'],
    [name, 'vote'],
    [name, 'adviseInZitting'],
    [name, 'adviseInZitting'],
  ]),
  ['memberOwnSchool', 'vote'],
  ['memberOwnSchool', 'adviseInZitting'],
];

const ADVISING: readonly Click[] = [
  ['orthopedagoog', 'advise'],
  ['orthopedagoog', 'advise'],
  ['orthopedagoog', 'openDossier'],
  ['jeugdpsycholoog', 'advise'],
  ['jeugdpsycholoog', 'advise'],
  ['psycholoog', 'advise'],
  ['arts', 'advise'],
  ['expertDeputy', 'openDossier'],
  ['expertDeputy', 'advise'],
];

const DRAFTING: readonly Click[] = [
  ['zoco', 'saveStep'],
  ['zoco', 'saveStep'],
  ['zoco', 'saveStep'],
  ['zocoDeputy', 'saveStep'],
  ['zoco', 'submitToDirectie'],
  ['zoco', 'submitToDirectie'],
];

/** What asks for the dossier first; random play mostly opens it then. */
export const AFTER_READING: readonly Command['kind'][] = [
  'vote',
  'adviseInZitting',
  'advise',
  'answerQuestion',
  'askZienswijze',
  'conclude',
  'decide',
  'setAside',
  'giveTime',
];

/** What someone might do in each state; random play mostly does this, so that it gets somewhere. */
export const LIKELY: Readonly<Record<State | 'nothing' | 'verstreken', readonly Click[]>> = {
  nothing: [['zoco', 'begin']],
  concept: [...Array.from({ length: 12 }, () => DRAFTING).flat(), ['zoco', 'keepTyped'], ['zoco', 'discard']],
  'bij-directie': [
    ['directie', 'commit'],
    ['directie', 'commit'],
    ['directie', 'commit'],
    ['zocoAndDirectie', 'commit'],
    ['directie', 'decline'],
    ['zoco', 'amend'],
  ],
  'bij-consulent': [
    ['consulent', 'forward'],
    ['consulentDeputy', 'forward'],
    ['consulent', 'forward'],
    ['consulent', 'forward'],
    ['consulent', 'forward'],
    ['consulent', 'askAanvulling'],
    ['consulent', 'askAanvulling'],
    ['consulent', 'returnAsBasis'],
    ['zoco', 'amend'],
  ],
  'bij-aanvulling': [
    ['zoco', 'answerAanvulling'],
    ['colleague', 'answerAanvulling'],
    ['zocoDeputy', 'amend'],
    // and mostly it lies there
    ['zoco', 'openDossier'],
    ['zoco', 'openDossier'],
    ['zoco', 'openDossier'],
    ['zoco', 'openDossier'],
    ['directie', 'openDossier'],
    ['directie', 'openDossier'],
    ['consulent', 'openDossier'],
    ['consulent', 'openDossier'],
    ['consulent', 'takeOn'],
    ['bestuurder', 'setAside'],
  ],
  verstreken: [
    ['bestuurder', 'openDossier'],
    ['bestuurder', 'openDossier'],
    ['bestuurder', 'openDossier'],
    ['bestuurder', 'setAside'],
    ['bestuurder', 'setAside'],
    ['bestuurder', 'setAside'],
    ['bestuurder', 'setAside'],
    ['volmachthouder', 'openDossier'],
    ['volmachthouder', 'setAside'],
    ['volmachthouder', 'setAside'],
    ['bestuurder', 'giveTime'],
    ['bestuurder', 'giveTime'],
    ['bestuurder', 'giveTime'],
    ['consulent', 'takeOn'],
    ['bestuurder', 'extendTerm'],
    ['zoco', 'answerAanvulling'],
  ],
  'bij-cvt': [
    ...ATTENDING,
    ...ATTENDING,
    ['zoco', 'amend'],
    ['secretaris', 'enlist'],
    ['secretaris', 'enlist'],
    ['secretaris', 'word'],
    ['secretaris', 'word'],
    ['secretaris', 'delist'],
    ['volmachthouder', 'extendTerm'],
  ],
  'bij-deskundigen': [...ADVISING, ...ADVISING, ['consulent', 'replaceExpert'], ['zoco', 'amend']],
  'bij-mdo': [
    ['consulent', 'recordMdo'],
    ['consulentDeputy', 'recordMdo'],
    ['orthopedagoog', 'openDossier'],
  ],
  'bij-volmachthouder': [
    ['volmachthouder', 'openDossier'],
    ['volmachthouder', 'vote'],
    ['volmachthouder', 'conclude'],
    ['volmachthouder', 'conclude'],
    ['volmachthouder', 'askZienswijze'],
    ['member', 'conclude'],
  ],
  'bij-secretaris': [
    ['secretaris', 'sendToBestuurder'],
    ['secretaris', 'reopen'],
    ['secretaris', 'openDossier'],
    ['secretaris', 'answerQuestion'],
    ['bestuurder', 'answerQuestion'],
  ],
  'bij-bestuurder': [
    ['bestuurder', 'decide'],
    ['bestuurder', 'decide'],
    ['bestuurder', 'decide'],
    ['bestuurder', 'decide'],
    ['bestuurder', 'askZienswijze'],
    ['bestuurder', 'askZienswijze'],
    ['bestuurderOwnSchool', 'decide'],
    ['bestuurder', 'extendTerm'],
    ['zoco', 'withdraw'],
  ],
  'bij-zienswijze': [
    ['zoco', 'giveZienswijze'],
    ['colleague', 'giveZienswijze'],
  ],
  toegekend: [...LIKELY_AFTER, ['volmachthouder', 'revise'], ['bestuurder', 'revise']],
  afgewezen: [
    ['administratie', 'recordSent'],
    ['volmachthouder', 'revise'],
    ['bestuurder', 'revise'],
    ['zoco', 'openDossier'],
    ['zoco', 'openDossier'],
  ],
  ingetrokken: [],
  basisondersteuning: [],
  'buiten-behandeling': [],
  geadviseerd: [],
};
