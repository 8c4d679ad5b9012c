import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { dossiernummer, localDate } from '../../words/brands.ts';
import type { CaseView } from '../parts/case-view.ts';
import type { Ticks } from '../parts/driehoek-ticks.ts';
import type { DecisionDays } from '../parts/receipt.ts';
import type { WhereIsIt } from '../parts/where-is-it.ts';

/** A-2026-0123 of De Duinroos, as all examples tell of it. */
export const aCase: CaseView = {
  data: exampleData(),
  dossiernummer: dossiernummer('A-2026-0123'),
  kind: 'arrangement',
  school: SCHOOLS.duinroos.name,
  insteadOf: null,
  note: null,
};

export const SINCE = localDate('2026-11-30');
export const UNTIL = localDate('2026-12-03');
export const AIM = localDate('2026-12-18');
export const DAYS: DecisionDays = {
  received: SINCE,
  aim: AIM,
  law: { day: localDate('2027-01-04'), over: false },
  extended: false,
};
export const NO_DAYS: DecisionDays = { received: null, aim: null, law: null, extended: false };

export const spoken: Ticks = {
  over: 'leerling',
  leerlingGehoord: true,
  oudersGesproken: true,
  oudersMetReden: false,
  schoolDoetMee: false,
};
export const complete: Ticks = { ...spoken, schoolDoetMee: true };
export const waived: Ticks = { ...spoken, oudersGesproken: false, oudersMetReden: true };

export const atConsulent: WhereIsIt = {
  holder: 'onderwijsconsulent',
  name: STAFF.consulent,
  since: SINCE,
  until: UNTIL,
  yours: false,
};
export const atCommissie: WhereIsIt = { holder: 'commissie', name: null, since: SINCE, until: AIM, yours: false };
export const atDirectie: WhereIsIt = {
  holder: 'directie',
  name: STAFF.directeur,
  since: SINCE,
  until: UNTIL,
  yours: false,
};
export const atZoco: WhereIsIt = {
  holder: 'zorgcoordinator',
  name: STAFF.zoco,
  since: SINCE,
  until: UNTIL,
  yours: true,
};
