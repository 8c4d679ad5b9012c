import { ROLE_NAMES } from '../../../cards/people/role-names.ts';
import type { LocalDate } from '../../../cards/words/brands.ts';
import type { Role } from '../../core/actor.ts';
import { isSchoolRole } from '../../people/role-rules.ts';
import { at } from '../../swv/dated.ts';
import type { Fault } from '../../swv/section.ts';
import type { RawFormat } from '../config.ts';
import type { Who } from './format.ts';

type Path = readonly PropertyKey[];

/**
 * A role of the whole SWV has no school by which an account is found as theirs, and a role of a school has no say over the
 * SWV or a partner: such an account would wait for somebody who never sees it (data/list-mine.ts). Who judges for schools
 * may be of the SWV: what was handed in is found by its state.
 */
export function checkRoles(format: RawFormat, path: Path): readonly Fault[] {
  const faults = daysOf(format).flatMap((day) => checkOn(format, day, path));
  return [...new Map(faults.map((one) => [`${one.path.join('.')} ${one.reason}`, one])).values()];
}

/** What holds changes on these days only. */
const daysOf = ({ wie, tekent, beoordeelt, onderdelen }: RawFormat): readonly LocalDate[] => [
  ...new Set(
    [...wie, ...tekent, ...beoordeelt, ...onderdelen.flatMap(({ inhoud }) => inhoud)].map(
      ({ geldigVanaf }) => geldigVanaf,
    ),
  ),
];

function checkOn(format: RawFormat, day: LocalDate, path: Path): readonly Fault[] {
  const { value: who } = at(format.wie, day);
  const signs = at(format.tekent, day).value;
  const judges = at(format.beoordeelt, day).value;
  const bySchool = who === 'school' || who === 'werkgebied';
  const fits = (role: Role) => isSchoolRole(role) === bySchool;
  const fills = format.onderdelen.flatMap(({ inhoud }, i) => {
    const { vult } = at(inhoud, day).value;
    return fits(vult) ? [] : [fault([...path, 'onderdelen', i, 'inhoud'], vult, 'invullen', who)];
  });
  return [
    ...fills,
    ...(signs === null || fits(signs) ? [] : [fault([...path, 'tekent'], signs, 'tekenen', who)]),
    ...(judges === null || bySchool || fits(judges) ? [] : [fault([...path, 'beoordeelt'], judges, 'bekijken', who)]),
  ];
}

const OF: Readonly<Record<Who, string>> = {
  school: 'scholen',
  werkgebied: 'werkgebieden',
  partner: 'partners',
  swv: 'het samenwerkingsverband',
};

function fault(path: Path, role: Role, what: string, who: Who): Fault {
  const wanted =
    who === 'school' || who === 'werkgebied' ? 'een rol op een school' : 'een rol in het samenwerkingsverband';
  return { path, reason: `de rol "${ROLE_NAMES[role]}" kan een format van ${OF[who]} niet ${what}; kies ${wanted}` };
}
