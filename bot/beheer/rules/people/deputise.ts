import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import type { Role } from '../../../core/actor.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { whileHere } from './add-role.ts';
import type { Deputyship, PeopleState, Person } from './people.ts';
import { isSpan, orderedSpan, overlap, spanFacts } from './spans.ts';

export interface WantedDeputy {
  readonly role: Role;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Lets somebody stand in for another in one role: a role that the absent person holds on at least one of these days. */
export function deputise(
  { terms, deputies }: Pick<PeopleState, 'terms' | 'deputies'>,
  absent: Pick<Person, 'id' | 'endedOn'>,
  deputy: Pick<Person, 'id' | 'endedOn'>,
  wanted: WantedDeputy,
  id: string,
): Result<Deputyship, BeheerRefusal> {
  if (absent.id === deputy.id) return refuse('waarnemer-zelf', { field: 'waarnemer' });
  const ordered = orderedSpan(wanted);
  if (!ordered.ok) return ordered;
  const here = whileHere(absent, wanted);
  if (!here.ok) return here;
  if (deputy.endedOn !== null && deputy.endedOn < wanted.from) {
    return refuse('waarnemer-weg', { field: 'waarnemer', facts: { dag: deputy.endedOn } });
  }
  const held = terms.some(
    (term) => term.personId === absent.id && term.role === wanted.role && overlap(term, here.value),
  );
  if (!held) return refuse('rol-niet-van-hen', { field: 'rol' });
  const there = whileHere(deputy, here.value);
  if (!there.ok) return there;
  const row = { id, personId: absent.id, deputyId: deputy.id, role: wanted.role, ...there.value };
  const same = deputies.find(
    (one) => one.personId === absent.id && one.deputyId === deputy.id && one.role === row.role && overlap(one, row),
  );
  if (!same) return ok(row);
  if (isSpan(same, row)) return refuse('al-gedaan');
  return refuse('waarneming-loopt-al', { field: 'van', facts: spanFacts(same) });
}
