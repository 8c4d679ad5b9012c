import type { State } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import { LIKELY_AFTER } from './after.ts';
import type { Name } from './people.ts';

type Click = readonly [Name, Command['kind']];

const ATTENDING: readonly Click[] = (['volmachthouder', 'member', 'member2', 'memberOwnSchool'] as const).flatMap(
  (name): readonly Click[] => [
    [name, 'openDossier'],
    [name, 'vote'],
    [name, 'adviseInZitting'],
    [name, 'adviseInZitting'],
  ],
);

const ADVISING: readonly Click[] = (
  ['orthopedagoog', 'jeugdpsycholoog', 'psycholoog', 'arts', 'expertDeputy'] as const
).flatMap((name): readonly Click[] => [
  [name, 'openDossier'],
  [name, 'advise'],
]);

/** What someone might do in each state; random play mostly does this, so that it gets somewhere. */
export const LIKELY: Readonly<Record<State | 'nothing' | 'verstreken', readonly Click[]>> = {
  nothing: [['zoco', 'begin']],
  concept: [
    ['zoco', 'saveStep'],
    ['zoco', 'saveStep'],
    ['zocoDeputy', 'saveStep'],
    ['zoco', 'submitToDirectie'],
    ['zoco', 'submitToDirectie'],
  ],
  'bij-directie': [
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
    ['secretaris', 'enlist'],
    ['secretaris', 'word'],
    ['secretaris', 'delist'],
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
    ['volmachthouder', 'askZienswijze'],
    ['member', 'conclude'],
  ],
  'bij-secretaris': [
    ['secretaris', 'sendToBestuurder'],
    ['secretaris', 'reopen'],
    ['secretaris', 'openDossier'],
    ['secretaris', 'answerQuestion'],
  ],
  'bij-bestuurder': [
    ['bestuurder', 'openDossier'],
    ['bestuurder', 'decide'],
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
