import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { campaignVerbs as verbs } from '../../../../cards/verantwoording/verbs.ts';
import type { Result } from '../../../core/result.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import type { Deelnemer } from '../../rules/format.ts';
import { onRound, onRoundWith } from './a-round.ts';
import { setAmount, takeAmounts } from './amounts.ts';
import { begin } from './begin.ts';
import { drawDay, extend, setDeadline } from './days.ts';
import { drawAmount, drawAmounts } from './draw-amounts.ts';
import { drawConfirm } from './draw-confirm.ts';
import { drawExample } from './draw-example.ts';
import { drawHome } from './draw-home.ts';
import { drawRound } from './draw-round.ts';
import { drawStand } from './draw-stand.ts';
import { drawWho } from './draw-who.ts';
import { drawGoals, drawGoalsPaste, drawWrongGoals, takeGoals } from './goals.ts';
import { type Look, looking, managing } from './looking.ts';
import { nudge } from './nudge.ts';
import { drawUnreached } from './reach.ts';
import type { RondeHouse } from './ronde-house.ts';
import { roundOfPeriod } from './round-of-period.ts';
import { closeRound, discard, openRound } from './set-up.ts';
import { drawPaste, drawTable } from './tables.ts';
import { leaveOutOne, takeBackOne } from './who.ts';

const about = (look: Look, id: Look['asked']['id']): Look => ({ ...look, asked: { ...look.asked, id } });

const drawChosen = (look: Look, done: Result<Deelnemer, CampaignRefusal>) =>
  onRoundWith((inner, round, note) => drawWho(inner, round, note, done.ok ? done.value : null))(
    look,
    done.ok ? null : done.refusal.code,
  );

/** What each button of a round does. */
export const campaignHandlers = (house: RondeHouse): Readonly<Record<string, HandleVerb>> => ({
  [verbs.home]: looking(house, (look) => drawHome(look)),

  [verbs.begin]: managing(house, {
    carry: begin,
    draw: async (look, done) => {
      if (done.ok) return onRound(drawRound)(look);
      const { code } = done.refusal;
      const there = code === 'ronde-bestaat' ? await roundOfPeriod(look.tx, look.asked.inputs) : null;
      if (there) return onRoundWith(drawRound)(about(look, there.id), code);
      return code === 'al-gedaan' ? onRound(drawRound)(look) : drawHome(look, code);
    },
  }),

  [verbs.show]: looking(house, onRound(drawRound)),

  [verbs.askDeadline]: looking(
    house,
    onRound(async (look, round) => {
      if (!look.runs) return drawRound(look, round, 'alleen-kijken');
      if (round.scene.campagne.state !== 'ontwerp') return drawRound(look, round, 'ronde-open');
      return (await drawDay(look, round, 'deadline', null)) ?? drawRound(look, round);
    }),
  ),
  [verbs.setDeadline]: managing(house, {
    carry: setDeadline,
    draw: (look, done) =>
      onRoundWith(async (inner, round, note) => {
        const asks = !done.ok && done.refusal.field !== undefined;
        return (asks && (await drawDay(inner, round, 'deadline', note))) || drawRound(inner, round, note);
      })(look, done.ok ? null : done.refusal.code),
  }),

  [verbs.who]: looking(
    house,
    onRound((look, round) => drawWho(look, round)),
  ),
  [verbs.leaveOut]: managing(house, { carry: leaveOutOne, draw: drawChosen }),
  [verbs.takeBack]: managing(house, { carry: takeBackOne, draw: drawChosen }),

  [verbs.amounts]: looking(
    house,
    onRound((look, round) => drawAmounts(look, round)),
  ),
  [verbs.askAmount]: looking(
    house,
    onRound(async (look, round) => {
      if (!look.runs) return drawAmounts(look, round, 'alleen-kijken');
      return (await drawAmount(look, round, null)) ?? drawAmounts(look, round, 'ronde-anders');
    }),
  ),
  [verbs.setAmount]: managing(house, {
    carry: setAmount,
    draw: (look, done) =>
      onRoundWith(async (inner, round, note) => {
        const asks = !done.ok && done.refusal.field !== undefined;
        return (asks && (await drawAmount(inner, round, note))) || drawAmounts(inner, round, note);
      })(look, done.ok ? null : done.refusal.code),
  }),
  [verbs.askPaste]: looking(house, onRound(drawPaste)),
  [verbs.paste]: looking(
    house,
    onRound((look, round) => drawTable(look, round)),
  ),
  [verbs.takeAmounts]: managing(house, {
    carry: takeAmounts,
    draw: (look, done) =>
      onRoundWith((inner, round, note) =>
        note === 'ronde-anders' ? drawTable(inner, round, note) : drawAmounts(inner, round, note),
      )(look, done.ok ? null : done.refusal.code),
  }),

  [verbs.goals]: looking(
    house,
    onRound((look, round) => drawGoals(look, round)),
  ),
  [verbs.askGoals]: looking(house, onRound(drawGoalsPaste)),
  [verbs.addGoals]: managing(house, {
    carry: takeGoals,
    draw: (look, done) =>
      onRoundWith((inner, round, note) => {
        if (done.ok) return drawGoals(inner, round, null, done.value);
        const again = note !== null && done.refusal.field === campaignInputs.table;
        return again ? drawWrongGoals(inner, round, note) : drawRound(inner, round, note);
      })(look, done.ok ? null : done.refusal.code),
  }),

  [verbs.unreached]: looking(house, onRound(drawUnreached)),
  [verbs.preview]: looking(house, onRound(drawExample)),

  [verbs.askOpen]: looking(
    house,
    onRound((look, round) => drawConfirm(look, round, 'open')),
  ),
  [verbs.open]: managing(house, {
    carry: openRound,
    draw: (look, done) =>
      onRoundWith((inner, round, note) =>
        note === 'ronde-anders' ? drawConfirm(inner, round, 'open', note) : drawRound(inner, round, note),
      )(look, done.ok ? null : done.refusal.code),
  }),

  [verbs.stand]: looking(
    house,
    onRound((look, round) => drawStand(look, round)),
  ),
  [verbs.nudge]: managing(house, {
    carry: nudge,
    draw: (look, done) =>
      onRoundWith((inner, round, note) => drawStand(inner, round, note, done.ok ? done.value : null))(
        look,
        done.ok ? null : done.refusal.code,
      ),
  }),
  [verbs.askExtend]: looking(
    house,
    onRound(async (look, round) => {
      if (!look.runs) return drawRound(look, round, 'alleen-kijken');
      if (round.scene.campagne.state !== 'open') return drawRound(look, round, 'ronde-niet-open');
      return (await drawDay(look, round, whose(look), null)) ?? drawStand(look, round, 'ronde-anders');
    }),
  ),
  [verbs.extend]: managing(house, {
    carry: extend,
    draw: (look, done) =>
      onRoundWith(async (inner, round, note) => {
        const what = whose(inner);
        const asks = !done.ok && done.refusal.field !== undefined;
        const again = asks ? await drawDay(inner, round, what, note) : null;
        return again ?? (what === 'een' ? drawStand(inner, round, note) : drawRound(inner, round, note));
      })(look, done.ok ? null : done.refusal.code),
  }),

  [verbs.askClose]: looking(
    house,
    onRound((look, round) => drawConfirm(look, round, 'sluit')),
  ),
  [verbs.close]: managing(house, {
    carry: closeRound,
    draw: (look, done) =>
      onRoundWith((inner, round, note) =>
        note === 'ronde-anders' ? drawConfirm(inner, round, 'sluit', note) : drawRound(inner, round, note),
      )(look, done.ok ? null : done.refusal.code),
  }),
  [verbs.discard]: managing(house, {
    carry: discard,
    draw: (look, done) => {
      if (done.ok && done.value === 'gone') return drawHome(look);
      if (done.ok) return onRound((inner, round) => drawConfirm(inner, round, 'gooi-weg'))(look);
      return onRoundWith(drawRound)(look, done.refusal.code);
    },
  }),
});

const whose = ({ asked }: Look): 'een' | 'iedereen' => (asked.inputs[campaignInputs.account] ? 'een' : 'iedereen');
