import type { InstalledWord } from '../../../../cards/beheer/reach/installed-words.ts';
import { reachPersonCard } from '../../../../cards/beheer/reach/person-card.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { WayOutWord } from '../../../../cards/people/reach-words.ts';
import { personId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import { reachOf } from '../../../people/reach-of-group.ts';
import { isInstallable } from '../../../people/who-is-missed.ts';
import type { Look } from '../looking.ts';
import { dataOf, drawOverview } from './draw-overview.ts';

interface Said {
  readonly note?: BeheerRefusal | null;
  readonly done?: InstalledWord | null;
  readonly asksSure?: boolean;
}

/** What is to be done on the card of their organisation. */
const AT_THE_TENANT: readonly WayOutWord[] = ['nummer-invullen', 'toegang-geven'];

/** One person, or the overview when nobody has that key. */
export async function drawPerson(look: Look, { note = null, done = null, asksSure = false }: Said = {}) {
  const { inbound, now } = look.turn;
  const found = await reachOf(look.tx, personId(inbound.data.id), { today: dayOf(now), appId: look.appId });
  if (!found) return drawOverview(look, 'bestaat-niet');
  const { facts: _, since, account: __, upn: ___, tenantId, ...person } = found;
  const atTenant = look.may.mayChange && AT_THE_TENANT.includes(found.wayOut);
  return reachPersonCard({
    data: dataOf(look, found.person),
    note,
    done,
    person,
    since: since && dayOf(since),
    manages: look.may.mayChange,
    tenant: atTenant ? dataOf(look, tenantId) : null,
    asksSure,
  });
}

/** "Klopt dat?", where it can be done at all. */
export async function drawAskOne(look: Look) {
  if (!look.may.mayChange) return drawPerson(look, { note: 'alleen-kijken' });
  const { inbound, now } = look.turn;
  const found = await reachOf(look.tx, personId(inbound.data.id), { today: dayOf(now), appId: look.appId });
  if (!found) return drawOverview(look, 'bestaat-niet');
  if (found.kind === 'bereikbaar') return drawPerson(look, { note: 'bereik-al' });
  return isInstallable(found.facts)
    ? drawPerson(look, { asksSure: true })
    : drawPerson(look, { note: 'bereik-kan-niet' });
}
