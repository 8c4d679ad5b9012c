import type { Why } from '../../../../cards/beheer/people/note.ts';
import type { CardData } from '../../../../cards/parts/card-data.ts';
import { type LocalDate, revision, subjectId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import type { PersonRow } from '../../../people/register.ts';
import { type People, readPeople } from '../../data/people/people.ts';
import type { Look } from '../looking.ts';
import { drawPerson } from './draw-person.ts';
import type { PeopleHouse } from './people-house.ts';

/** What a form about one person is drawn from. */
export interface About {
  readonly people: People;
  readonly person: PersonRow;
  readonly today: LocalDate;
  readonly data: CardData;
}

export const dataOf = ({ turn }: Pick<Look, 'turn'>, id: string): CardData => ({
  v: 1,
  swv: turn.actor.swv,
  id: subjectId(id),
  revision: revision(0),
});

/** Draws a form about the person of the button; without such a person, the list. */
export async function aboutPerson(
  house: PeopleHouse,
  look: Look,
  draw: (about: About) => Promise<InvokeReply> | InvokeReply,
): Promise<InvokeReply> {
  const { id } = look.turn.inbound.data;
  const people = await readPeople(look);
  const person = people.persons.find((one) => one.id === String(id));
  if (!person) return drawPerson(house, look, id);
  return draw({ people, person, today: dayOf(look.turn.now), data: dataOf(look, id) });
}

/** Back to the person of the button. */
export const backToPerson =
  (house: PeopleHouse) =>
  (look: Look, note: Why): Promise<InvokeReply> =>
    drawPerson(house, look, look.turn.inbound.data.id, { note });
