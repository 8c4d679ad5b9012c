import { confirmRoundCard } from '../../../../cards/verantwoording/ronde/confirm-card.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { amount } from '../../../../cards/words/brands.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { deelnemersOf } from '../../data/deelnemers.ts';
import { rondeRows } from '../../data/ronde-rows.ts';
import { receivedIn } from '../../rules/format.ts';
import { mayEndOn } from '../../rules/ronde.ts';
import { takingPart } from '../../rules/ronde-who.ts';
import type { Round } from './a-round.ts';
import { drawRound } from './draw-round.ts';
import type { Look } from './looking.ts';
import { readUnreached } from './reach.ts';
import { unfinished } from './set-up.ts';

type What = 'open' | 'sluit' | 'gooi-weg';
const FOR = { open: 'ontwerp', sluit: 'open', 'gooi-weg': 'ontwerp' } as const;

/** "Klopt dat?", with the numbers of now; a round that is further already is shown instead. */
export async function drawConfirm(
  look: Look,
  round: Round,
  what: What,
  note: CampaignRefusal | null = null,
): Promise<InvokeReply> {
  const { tx, house, runs } = look;
  const { scene, data, label } = round;
  const { campagne, format, section, today } = scene;
  if (!runs) return drawRound(look, round, 'alleen-kijken');
  if (campagne.state !== FOR[what]) return drawRound(look, round, note ?? WRONG[campagne.state]);
  const opens = what === 'open';
  if (opens && !mayEndOn(campagne, campagne.deadline, scene.now)) return drawRound(look, round, 'deadline-voorbij');
  const wanted = opens ? takingPart(await deelnemersOf(tx, format.wie, section, today), campagne) : [];
  const rows = opens ? await rondeRows(tx, campagne.id) : [];
  const hasAmount = (one: (typeof wanted)[number]) =>
    rows.some(
      ({ deelnemer, ontvangen }) => deelnemer.kind === one.kind && deelnemer.key === one.key && ontvangen !== null,
    );
  return confirmRoundCard({
    data,
    what,
    note,
    label,
    who: format.wie,
    count: amount(opens ? wanted.length : await unfinished(tx, campagne.id)),
    deadline: campagne.deadline,
    unreached: opens
      ? amount((await readUnreached(tx, scene, house.appId)).filter(({ nobody }) => nobody).length)
      : null,
    withoutAmount: opens && receivedIn(format) ? amount(wanted.filter((one) => !hasAmount(one)).length) : null,
  });
}

const WRONG = { ontwerp: 'ronde-niet-open', open: 'ronde-open', gesloten: 'ronde-gesloten' } as const;
