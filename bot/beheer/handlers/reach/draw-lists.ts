import { reachKindCard, reachMissedCard } from '../../../../cards/beheer/reach/list-cards.ts';
import { reachInputs } from '../../../../cards/beheer/reach/verbs.ts';
import { REACH_ORDER } from '../../../../cards/people/reach-words.ts';
import { amount, typedLine } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import { pageOfReach } from '../../../people/reach-of-group.ts';
import { readMissed } from '../../../people/read-missed.ts';
import { reachKind } from '../../../people/who-is-missed.ts';
import { schoolsToChoose } from '../../data/reach/find-school.ts';
import type { Look } from '../looking.ts';
import { roleOf, schoolOf, withRole } from './asked-group.ts';
import { dataOf, drawOverview } from './draw-overview.ts';

/** More schools than this do not fit in a list on a card. */
const SCHOOLS = 60;

/** The people of the kind that was chosen. */
export async function drawKind(look: Look) {
  const { inbound } = look.turn;
  const kind = REACH_ORDER.find((one) => one === inbound.inputs[reachInputs.kind]);
  if (kind === undefined) return drawOverview(look, 'geen-keuze');
  const role = roleOf(look);
  const { rows, total, page, pages } = await pageOfReach(
    look.tx,
    withRole(look, role),
    (facts) => reachKind(facts) === kind,
    inbound.data.page,
  );
  const manages = look.may.mayChange;
  return reachKindCard({ data: dataOf(look), kind, role, manages, rows, total: amount(total), page, pages });
}

/** Who gets no message: of everybody, of one role, of one school, or of one role at one school. */
export async function drawMissed(look: Look) {
  const { tx, turn } = look;
  const role = roleOf(look);
  const { typed, found } = await schoolOf(look);
  const on = withRole(look, role);
  const group = { ...on.group, ...(found && { schools: [found.id] }) };
  return reachMissedCard({
    data: dataOf(look),
    role,
    school: found?.name ?? null,
    field: {
      schools: await schoolsToChoose(tx, dayOf(turn.now), SCHOOLS),
      chosen: found?.id ?? null,
      typed: typedLine(found?.name ?? oneLine(typed)),
      problem: typed !== '' && !found ? 'school-onbekend' : null,
    },
    manages: look.may.mayChange,
    list: await readMissed(tx, { ...on, group }, turn.inbound.data.page),
  });
}

/** What no input of ours lets through is cut off, so that it can be shown at all. */
const oneLine = (text: string): string => text.replace(/[\n\r]+/g, ' ').slice(0, 100);
