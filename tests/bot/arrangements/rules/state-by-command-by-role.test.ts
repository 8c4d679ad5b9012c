import { describe, expect, test } from 'vitest';
import type { AfterCommandKind } from '../../../../bot/arrangements/rules/after/commands.ts';
import {
  type Arrangement,
  CLOSED_STATES,
  OPEN_STATES,
  type State,
} from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { type Name, names } from '../support/people.ts';
import { type Body, bodies, click, code, decides, inState, now } from '../support/play.ts';
import { worldOf } from '../support/tlv-states.ts';

/** What comes after a decision has a table of its own: after-by-role.test.ts. */
type Kind = Exclude<Command['kind'], 'begin' | AfterCommandKind>;
type Verdict = RefusalCode | 'ok';

const STATES: readonly State[] = [...OPEN_STATES, ...CLOSED_STATES];

const SCHOOL: readonly Name[] = ['zoco', 'colleague', 'zocoDeputy', 'directie', 'zocoAndDirectie'];
const WRITERS: readonly Name[] = ['zoco', 'zocoDeputy'];
const REVIEWERS: readonly Name[] = ['consulent', 'consulentDeputy'];
const MEMBERS: readonly Name[] = ['volmachthouder', 'member', 'member2'];

/** Who may give a command, and what the others hear first. Written from DESIGN section 4, not from the code. */
function who(kind: Kind, name: Name, state: State, record: Arrangement): Verdict {
  switch (kind) {
    case 'saveStep':
    case 'keepTyped':
    case 'discard':
    case 'submitToDirectie':
    case 'amend':
      return only(WRITERS);
    case 'answerAanvulling':
    case 'giveZienswijze':
      return only(['zoco', 'colleague', 'zocoDeputy', 'zocoAndDirectie']);
    case 'commit':
    case 'decline':
      return only(['directie', 'zocoAndDirectie']);
    case 'withdraw':
      return only(SCHOOL);
    case 'askAanvulling':
    case 'returnAsBasis':
    case 'forward':
      return name === 'consulentOwnSchool' ? 'eigen-school' : only(REVIEWERS);
    case 'vote':
      return name === 'memberOwnSchool' ? 'eigen-school' : only(MEMBERS);
    case 'conclude':
      if (name === 'memberOwnSchool') return 'eigen-school';
      if (name === 'volmachthouder' && record.kind !== 'maatwerk-individueel') return 'geen-volmacht'; // of this kind
      return name === 'member' || name === 'member2' ? 'geen-volmacht' : only(['volmachthouder']);
    case 'decide':
      return name === 'bestuurderOwnSchool' ? 'eigen-school' : only(['bestuurder']);
    case 'sendToBestuurder':
    case 'reopen':
      return only(['secretaris']);
    case 'askZienswijze':
      return who(state === 'bij-volmachthouder' ? 'conclude' : 'decide', name, state, record);
    case 'revise':
      // The volmachthouder decided these; the bestuurder, for whom they did it, mends any decision.
      if (DECIDED.includes(state) && name === 'volmachthouder') return 'ok';
      return who('decide', name, state, record);
    case 'takeOn':
      return name === 'consulentOwnSchool' ? 'eigen-school' : only(REVIEWERS);
    case 'extendTerm':
      if (name === 'bestuurderOwnSchool') return 'eigen-school';
      // a volmachthouder of this kind
      return only(record.kind === 'maatwerk-individueel' ? ['bestuurder', 'volmachthouder'] : ['bestuurder']);
    case 'setAside':
    case 'giveTime':
      // The bestuurder always; a volmachthouder once the timer asked them, as it did of what was set aside.
      if (name === 'bestuurderOwnSchool') return 'eigen-school';
      return only(state === 'buiten-behandeling' ? ['bestuurder', 'volmachthouder'] : ['bestuurder']);
    case 'adviseInZitting':
      return name === 'memberOwnSchool' ? 'eigen-school' : only(MEMBERS);
    case 'word':
    case 'enlist':
    case 'delist':
      return only(['secretaris']);
    case 'advise':
      return only(record.experts.map(({ expert }) => expert));
    case 'replaceExpert':
    case 'recordMdo':
      return who('forward', name, state, record);
    case 'answerQuestion':
      return only(['secretaris']);
    case 'openDossier':
      return 'ok'; // by state: see `reads`
  }

  function only(may: readonly string[]): Verdict {
    return may.includes(name) ? 'ok' : 'niet-jouw-rol';
  }
}

const DECIDED: readonly State[] = ['toegekend', 'afgewezen'];
const AT_CVT: readonly State[] = [
  'bij-cvt',
  'bij-volmachthouder',
  'bij-secretaris',
  'bij-bestuurder',
  'bij-zienswijze',
  'toegekend',
  'afgewezen',
  'geadviseerd',
];

function reads(state: State, name: Name): Verdict {
  if (SCHOOL.includes(name)) return 'ok';
  if (REVIEWERS.includes(name)) return state === 'concept' || state === 'bij-directie' ? 'geen-toegang' : 'ok';
  // What was set aside is read by who may have decided that.
  if (state === 'buiten-behandeling') return name === 'volmachthouder' || name === 'bestuurder' ? 'ok' : 'geen-toegang';
  const asked: readonly Name[] = ['orthopedagoog', 'jeugdpsycholoog'];
  if (asked.includes(name)) return state === 'bij-deskundigen' || state === 'bij-mdo' ? 'ok' : 'geen-toegang';
  const decides: readonly Name[] = [...MEMBERS, 'secretaris', 'bestuurder'];
  return decides.includes(name) && AT_CVT.includes(state) ? 'ok' : 'geen-toegang';
}

const under = OPEN_STATES.filter((state) => state !== 'concept');

/** Where a command means something; and what its own rule says there of these example requests. */
const WHERE: Readonly<Record<Exclude<Kind, 'openDossier'>, readonly State[]>> = {
  saveStep: ['concept'],
  keepTyped: ['concept'],
  discard: ['concept'],
  submitToDirectie: ['concept'],
  commit: ['bij-directie'],
  decline: ['bij-directie'],
  askAanvulling: ['bij-consulent'],
  answerAanvulling: ['bij-aanvulling'],
  returnAsBasis: ['bij-consulent'],
  forward: ['bij-consulent'],
  vote: ['bij-cvt', 'bij-volmachthouder'],
  conclude: ['bij-volmachthouder'],
  decide: ['bij-bestuurder'],
  sendToBestuurder: ['bij-secretaris'],
  reopen: ['bij-secretaris'],
  withdraw: OPEN_STATES,
  amend: under,
  askZienswijze: ['bij-volmachthouder', 'bij-bestuurder'],
  giveZienswijze: ['bij-zienswijze'],
  revise: DECIDED,
  extendTerm: under.filter((state) => state !== 'bij-directie'),
  setAside: ['bij-aanvulling'],
  giveTime: ['bij-aanvulling'],
  takeOn: ['bij-aanvulling'],
  adviseInZitting: ['bij-cvt'],
  word: ['bij-cvt'],
  enlist: ['bij-cvt'],
  delist: ['bij-cvt'],
  advise: ['bij-deskundigen'],
  replaceExpert: ['bij-deskundigen'],
  recordMdo: ['bij-mdo'],
  answerQuestion: ['bij-secretaris'],
};

/** Of the table that the compiler keeps whole: a new command cannot be left out. */
const KINDS: readonly Kind[] = [...Object.keys(WHERE), 'openDossier'].filter(
  (one): one is Kind => one in WHERE || one === 'openDossier',
);

function there(kind: Kind, state: State, name: Name): Verdict {
  switch (kind) {
    case 'vote':
      // In the examples nobody opened the dossier yet at the CvT; later the outcome is fixed and these two have voted.
      if (state === 'bij-cvt') return 'eerst-dossier';
      return name === 'member2' ? 'stemming-gesloten' : 'al-gedaan';
    case 'decide':
      return 'eerst-dossier';
    case 'askZienswijze':
      return state === 'bij-bestuurder' ? 'eerst-dossier' : 'ok';
    case 'extendTerm':
      return state === 'bij-aanvulling' ? 'termijn-staat-stil' : 'ok';
    case 'setAside':
    case 'giveTime':
    case 'takeOn':
      return 'tijd-nog-niet-om'; // the question is of today
    case 'adviseInZitting':
    case 'word':
    case 'delist':
      return 'geen-zitting'; // none is open in the examples: rules/zitting/zitting.test.ts
    case 'reopen':
      return 'geen-heropening'; // a tie
    case 'advise':
      return 'eerst-dossier';
    case 'answerQuestion':
      return 'niet-nu'; // a tie, of a request that is decided on
    case 'withdraw':
      return state === 'concept' ? 'gooi-weg' : 'ok';
    case 'amend':
      if (state === 'bij-mdo') return 'deskundige-adviseerde';
      return ['bij-volmachthouder', 'bij-secretaris', 'bij-bestuurder', 'bij-zienswijze'].includes(state)
        ? 'te-laat-om-te-wijzigen'
        : 'ok';
    default:
      return 'ok';
  }
}

function expected(state: State, kind: Kind, name: Name, record: Arrangement): Verdict {
  if (kind === 'openDossier') return reads(state, name);
  const may = who(kind, name, state, record);
  if (may !== 'ok') return may;
  if (WHERE[kind].includes(state)) return there(kind, state, name);
  return CLOSED_STATES.some((closed) => closed === state) ? 'al-afgesloten' : 'niet-nu';
}

describe.each(STATES)('a request that is %s', (state) => {
  const record = inState(state);
  const body = (kind: Kind): Body => (kind === 'conclude' || kind === 'decide' ? decides(kind, record) : bodies[kind]);

  test.each(KINDS)('answers %s by everyone as DESIGN section 4 says', (kind) => {
    const found = Object.fromEntries(
      names.map((name) => [name, code(click(record, name, body(kind), now, worldOf(record.kind)))]),
    );
    const wanted = Object.fromEntries(names.map((name) => [name, expected(state, kind, name, record)]));
    expect(found).toEqual(wanted);
  });
});

test('the table is whole: every state, every command but begin, everyone', () => {
  expect(STATES.length * KINDS.length * names.length).toBe(17 * 33 * 27);
});
