import { type Why, why } from '../../../../cards/beheer/people/note.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { type Result, refuse } from '../../../core/result.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { mayManage } from '../../abilities.ts';
import { type Fields, firstOf } from '../../schema/parse-fields.ts';
import { type Look, looking } from '../looking.ts';
import { type Managed, managing } from '../managing.ts';
import type { PeopleHouse } from './people-house.ts';
import type { Typing } from './typing.ts';

/** Back to the card that one came from, with the reason why. */
type Back = (look: Look, note: Why) => Promise<InvokeReply>;

interface Form<Read, Value> {
  readonly read: (at: Pick<Look, 'tx' | 'turn' | 'appId'>) => Promise<Fields<Read>>;
  readonly carry: (managed: Managed, read: Read) => Promise<Result<Value, BeheerRefusal>>;
  /** The form as it stands, with what was typed and what is wrong with it. */
  readonly form: (look: Look, typing: Typing) => Promise<InvokeReply>;
  readonly after: (look: Look, value: Value) => Promise<InvokeReply>;
  readonly back: Back;
}

/** The button that sends a form: done, or the form once more with each refusal at its input, and nothing typed lost. */
export const formVerb = <Read, Value>(house: PeopleHouse, steps: Form<Read, Value>): HandleVerb =>
  managing<Value>(house, {
    carry: async (managed) => {
      const read = await steps.read(managed);
      return read.ok ? steps.carry(managed, read.value) : firstOf(read.refusals);
    },
    draw: async (look, done) => {
      if (done.ok) return steps.after(look, done.value);
      if (done.refusal.field === undefined) return steps.back(look, why(done.refusal));
      const read = await steps.read(look);
      return steps.form(look, {
        inputs: look.turn.inbound.inputs,
        refusals: read.ok ? [done.refusal] : read.refusals,
      });
    },
  });

/** A button that opens a form or the question after it, for who may change things; another's click is kept and refused. */
export function openVerb(house: PeopleHouse, draw: (look: Look) => Promise<InvokeReply>, back: Back): HandleVerb {
  const open = looking(house, draw);
  const refused = managing<never>(house, {
    carry: async () => refuse('alleen-kijken'),
    draw: (look, done) => back(look, why(done.ok ? { code: 'alleen-kijken' } : done.refusal)),
  });
  return (turn) => (mayManage(turn.actor).ok ? open(turn) : refused(turn));
}
