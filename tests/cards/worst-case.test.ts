import { expect, test } from 'vitest';
import { aanvullingCard } from '../../cards/arrangements/aanvulling-card.ts';
import { adviesVraagCard } from '../../cards/arrangements/advies-vraag-card.ts';
import { againCard } from '../../cards/arrangements/again-card.ts';
import { alertCard } from '../../cards/arrangements/alert-card.ts';
import { anchorCard } from '../../cards/arrangements/anchor-card.ts';
import { besluitCard } from '../../cards/arrangements/besluit-card.ts';
import { chooseCard } from '../../cards/arrangements/choose-card.ts';
import { closedCard } from '../../cards/arrangements/closed-card.ts';
import { confirmDiscardCard } from '../../cards/arrangements/confirm-discard-card.ts';
import { confirmWithdrawCard } from '../../cards/arrangements/confirm-withdraw-card.ts';
import { consulentCard } from '../../cards/arrangements/consulent-card.ts';
import { cvtCard } from '../../cards/arrangements/cvt-card.ts';
import { DECISION_ROWS, decisionsCard } from '../../cards/arrangements/decisions-card.ts';
import { deskundigeCard } from '../../cards/arrangements/deskundige-card.ts';
import { directieCard } from '../../cards/arrangements/directie-card.ts';
import { expertsCard } from '../../cards/arrangements/experts-card.ts';
import { outcomeCard } from '../../cards/arrangements/outcome-card.ts';
import { secretarisCard } from '../../cards/arrangements/secretaris-card.ts';
import { statusCard } from '../../cards/arrangements/status-card.ts';
import { whyCard } from '../../cards/arrangements/why-card.ts';
import { zienswijzeCard } from '../../cards/arrangements/zienswijze-card.ts';
import { helpCard } from '../../cards/chat/help-card.ts';
import { TASK_ROWS, tasksCard } from '../../cards/chat/tasks-card.ts';
import { bytesOf, CARD_BYTES } from '../../cards/parts/card-bytes.ts';
import { ROLE_NAMES } from '../../cards/people/role-names.ts';
import { amount } from '../../cards/words/brands.ts';
import { worstDossiers, worstLists } from './support/worst-lists.ts';
import * as worst from './support/worst-words.ts';

const { caseView, data, school, staff, line, day } = worst;
const where = { holder: 'volmachthouder', name: staff, since: day, until: day, yours: true } as const;
const ticks = {
  over: 'leerlingen' as const,
  leerlingGehoord: false,
  oudersGesproken: false,
  oudersMetReden: true,
  schoolDoetMee: false,
  deskundigen: [false, false],
};
const dates = { since: day, until: day, ticks };
const yes = { read: true, resume: true, amend: true, withdraw: true, reopen: true };
const rows = (count: number) => Array.from({ length: count });
const pages = { page: amount(50), pages: amount(99) };
const roles = [
  'zorgcoordinator',
  'directie',
  'onderwijsconsulent',
  'cvt-lid',
  'cvt-secretaris',
  'directeur-bestuurder',
] as const;
const text = { kind: 'tekst', text: line } as const;

const choice = {
  kind: 'maatwerk-individueel',
  kindName: line,
  school: worst.aSchool,
  schoolName: school,
  earlier: { id: data.id },
} as const;

const posted = [
  aanvullingCard({ ...caseView, consulent: staff, asked: day, until: day, hasTerm: true, mayAmend: true }),
  alertCard({ ...caseView, reader: 'waarnemer', where, werkdagen: amount(999) }),
  anchorCard({
    data,
    kind: 'arrangement',
    school,
    note: caseView.note,
    stand: { kind: 'draft', step: amount(3), steps: amount(5), minutes: amount(10) },
  }),
  besluitCard({ ...caseView, ...dates, as: 'bestuurder-geen-advies' }),
  againCard({
    ...pages,
    data,
    school: worst.aSchool,
    schoolName: school,
    rows: rows(8).map(() => choice),
    back: worst.aSchool,
  }),
  chooseCard({
    data: { ...data, page: amount(2) },
    choices: rows(40).map(() => ({ ...choice, earlier: null })),
    school: null,
    note: caseView.note,
  }),
  chooseCard({
    data: { ...data, page: amount(1) },
    choices: rows(7).map(() => choice),
    school: worst.aSchool,
    note: caseView.note,
  }),
  confirmDiscardCard({ data, kind: 'arrangement', school }),
  confirmWithdrawCard(caseView),
  consulentCard({ ...caseView, ...dates, requester: staff, why: 'terug', expertsFirst: true }),
  cvtCard({ ...caseView, ...dates, vote: null }),
  adviesVraagCard({ ...caseView, ...dates, may: yes }),
  deskundigeCard({ ...caseView, ...dates, discipline: 'maatschappelijk-werker', asked: day }),
  expertsCard({ ...caseView, ...dates, stand: 'weg' }),
  directieCard({ ...caseView, ...dates, requester: staff, changed: true }),
  ...worstLists,
  outcomeCard({
    ...caseView,
    state: 'afgewezen',
    on: day,
    by: { holder: 'volmachthouder', name: staff, insteadOf: staff },
    mandate: { volmacht: line, mandaatbesluit: line },
    start: day,
    tlv: { volgnummer: amount(999_999), first: day, last: day },
    may: yes,
  }),
  closedCard({ ...caseView, state: 'basisondersteuning', on: day, may: yes }),
  secretarisCard({ ...caseView, ...dates, why: 'geen-quorum', may: yes }),
  statusCard({
    ...caseView,
    state: 'bij-directie',
    where,
    decision: { received: day, aim: day, law: { day, over: false }, extended: true },
    ticks,
    mended: day,
    may: yes,
  }),
  decisionsCard({
    ...pages,
    data,
    total: amount(999),
    rows: rows(DECISION_ROWS).map(() => ({ ...caseView, data, kind: 'arrangement', until: day, over: true })),
  }),
  zienswijzeCard({ ...caseView, decider: staff, asked: day, until: day }),
  whyCard({
    data,
    rule: 'quorum',
    value: text,
    bron: worst.source,
    geldigVanaf: day,
    geldigTot: day,
    gecontroleerdOp: day,
    bevestigd: false,
    open: line,
    tegenspraak: rows(5).map(() => ({ value: text, bron: worst.source })),
    keuze: line,
  }),
  helpCard({ data, roles }),
  tasksCard({
    ...pages,
    data,
    today: day,
    total: amount(999),
    first: day,
    rows: rows(TASK_ROWS).map(() => ({ ...caseView, task: 'bemiddelen', until: day })),
  }),
];

test('every posted card stays within the size with the longest words there are', () => {
  for (const { content } of [...posted, ...worstDossiers])
    expect(bytesOf(content), content.speak).toBeLessThanOrEqual(CARD_BYTES);
  expect(Object.keys(ROLE_NAMES)).toEqual(expect.arrayContaining([...roles]));
});
