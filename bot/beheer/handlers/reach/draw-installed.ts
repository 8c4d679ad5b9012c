import { askInstallCard, installedCard } from '../../../../cards/beheer/reach/install-cards.ts';
import { INSTALLED_ORDER } from '../../../../cards/beheer/reach/installed-words.ts';
import { reachInputs } from '../../../../cards/beheer/reach/verbs.ts';
import { amount, type MailDomain, type PersonId } from '../../../../cards/words/brands.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { accountDomain } from '../../../people/account-domain.ts';
import type { Reached } from '../../../people/describe-reached.ts';
import { readReach } from '../../../people/reach-of-group.ts';
import { isInstallable } from '../../../people/who-is-missed.ts';
import { parsePeople } from '../../schema/reach/parse-people.ts';
import type { Look } from '../looking.ts';
import type { Answered } from './ask-in-time.ts';
import { roleOf, withRole } from './asked-group.ts';
import { AT_A_CLICK, dataOf, drawOverview } from './draw-overview.ts';

/** The next twenty of the role who may get Meedoen, by name, for the beheerder to say yes to. */
export async function drawAskMany(look: Look): Promise<InvokeReply> {
  if (!look.may.mayChange) return drawOverview(look, 'alleen-kijken');
  const role = roleOf(look);
  const [after] = parsePeople(look.turn.inbound.inputs[reachInputs.after]);
  const people = await nextOf(look, after);
  if (people.length === 0) return drawOverview(look, 'bereik-niemand');
  return askInstallCard({
    data: dataOf(look),
    role,
    people: people.map(({ person, name }) => ({ person, name })),
  });
}

/** What came of it, with the way on: those who were not asked yet, then the next ones. */
export async function drawInstalled(look: Look, answers: readonly Answered<Reached>[]): Promise<InvokeReply> {
  const last = answers.at(-1)?.one.person;
  const following = last === undefined ? 0 : (await nextOf(look, last)).length;
  const of = (wanted: Answered<Reached>['outcome']) =>
    answers.filter(({ outcome }) => outcome === wanted).map(({ one }) => one);
  return installedCard({
    data: dataOf(look),
    role: roleOf(look),
    results: INSTALLED_ORDER.map((outcome) => ({ outcome, people: of(outcome) }))
      .filter(({ people }) => people.length > 0)
      .map(({ outcome, people }) => ({
        outcome,
        names: people.map(({ name }) => name),
        domains: outcome === 'not-allowed' || outcome === 'not-found' ? domainsOf(people) : [],
      })),
    notAsked: of('not-asked').map(({ person }) => person),
    next: last === undefined || following === 0 ? null : { after: last, count: amount(following) },
  });
}

async function nextOf(look: Look, after: PersonId | undefined): Promise<readonly Reached[]> {
  const part = { which: isInstallable, most: AT_A_CLICK, ...(after && { after }) };
  return (await readReach(look.tx, withRole(look, roleOf(look)), part)).rows;
}

const domainsOf = (people: readonly Reached[]): readonly MailDomain[] => [
  ...new Set(people.flatMap(({ upn }) => accountDomain(upn) ?? [])),
];
