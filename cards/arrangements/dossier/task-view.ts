import type { CardData } from '../../parts/card-data.ts';
import type { FormLimits } from './form-view.ts';
import type { Task } from './task.ts';
import type { Typing } from './typing.ts';

/** A task with what was typed in its form, if it has one. */
export interface TaskView<T extends Task = Task> extends Typing {
  readonly data: CardData;
  readonly task: T;
  readonly limits: FormLimits;
}
