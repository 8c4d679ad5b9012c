import type { Amount } from '../../words/brands.ts';

/** How much of each a file changes in the register. */
export interface ImportTotals {
  readonly newPeople: Amount;
  readonly changedPeople: Amount;
  readonly newRoles: Amount;
  /** Roles that get a last day, or another one. */
  readonly endingRoles: Amount;
  readonly newSchools: Amount;
  readonly changedSchools: Amount;
  readonly newBoards: Amount;
  readonly changedBoards: Amount;
  /** People who work at a school without a role in it. */
  readonly worksAt: Amount;
}

const NAMES: Readonly<Record<keyof ImportTotals, readonly [one: string, more: string]>> = {
  newPeople: ['nieuwe persoon', 'nieuwe personen'],
  changedPeople: ['persoon met andere gegevens', 'personen met andere gegevens'],
  newRoles: ['nieuwe rol', 'nieuwe rollen'],
  endingRoles: ['rol met een andere laatste dag', 'rollen met een andere laatste dag'],
  newSchools: ['nieuwe school', 'nieuwe scholen'],
  changedSchools: ['school met andere gegevens', 'scholen met andere gegevens'],
  newBoards: ['nieuw bestuur', 'nieuwe besturen'],
  changedBoards: ['bestuur met andere gegevens', 'besturen met andere gegevens'],
  worksAt: ['werkplek bij een school', 'werkplekken bij een school'],
};

const ORDER = [
  'newPeople',
  'changedPeople',
  'newRoles',
  'endingRoles',
  'newSchools',
  'changedSchools',
  'newBoards',
  'changedBoards',
  'worksAt',
] as const satisfies readonly (keyof ImportTotals)[];

/** "3 nieuwe personen", one phrase for each that is not nought. */
export const totalPhrases = (totals: ImportTotals): readonly string[] =>
  ORDER.flatMap((key) => {
    const [one, more] = NAMES[key];
    return totals[key] === 0 ? [] : [`${totals[key]} ${totals[key] === 1 ? one : more}`];
  });
