import type { Fault } from '../../swv/section.ts';
import type { RawFormat, Verantwoordingsformats } from '../config.ts';
import { checkRoles } from './check-roles.ts';
import { spendingFields } from './spending.ts';

type Path = readonly PropertyKey[];

/** What only shows beside the rest: a rule about a field that is not asked, a priority that is not named, a
 * role that would never see what it has to fill in. */
export const checkFormats = ({ formats }: Verantwoordingsformats): readonly Fault[] =>
  formats.flatMap((format, i) => checkFormat(format, ['formats', i]));

function checkFormat(format: RawFormat, path: Path): readonly Fault[] {
  const priorities = new Set(format.prioriteiten.flatMap(({ value }) => value.map(({ id }) => id)));
  const fields = format.onderdelen.flatMap(({ inhoud }, i) =>
    inhoud.flatMap(({ value }, n) =>
      value.velden.map((field, f) => ({ field, path: [...path, 'onderdelen', i, 'inhoud', n, 'value', 'velden', f] })),
    ),
  );
  const kindOf = new Map(fields.map(({ field }) => [field.id, field.soort]));
  return [
    ...twice(format, path),
    ...fields.flatMap(unknownPriority(priorities)),
    ...sharesMuch(fields),
    ...checkRules(format, kindOf, path),
    ...checkRoles(format, path),
  ];
}

/** An answer is found by the id of its field, whichever part asks it. */
function twice({ onderdelen }: RawFormat, path: Path): readonly Fault[] {
  const seen = new Map<string, string>();
  return onderdelen.flatMap(({ id, inhoud }, i) =>
    inhoud.flatMap(({ value }, n) =>
      value.velden.flatMap((field, f) => {
        const first = seen.get(field.id) ?? id;
        seen.set(field.id, first);
        const where = [...path, 'onderdelen', i, 'inhoud', n, 'value', 'velden', f, 'id'];
        return first === id ? [] : [fault(where, `veld "${field.id}" staat ook in onderdeel "${first}"`)];
      }),
    ),
  );
}

const unknownPriority =
  (known: ReadonlySet<string>) =>
  ({ field, path }: { field: { soort: string; prioriteit?: string }; path: Path }): readonly Fault[] =>
    field.prioriteit === undefined || known.has(field.prioriteit)
      ? []
      : [fault([...path, 'prioriteit'], `prioriteit "${field.prioriteit}" staat niet bij prioriteiten`)];

/** What is shared stands on one card above the question whether it may, so that the yes is to what is seen there. */
const SHARED_MOST = 2;

function sharesMuch(
  fields: readonly { field: { id: string; delen?: true | undefined }; path: Path }[],
): readonly Fault[] {
  const shared = new Map(fields.flatMap(({ field, path }) => (field.delen ? [[field.id, path] as const] : [])));
  return [...shared.values()]
    .slice(SHARED_MOST)
    .map((path) => fault([...path, 'delen'], `hoogstens ${SHARED_MOST} velden van een format kunnen gedeeld worden`));
}

function checkRules({ regels }: RawFormat, kindOf: ReadonlyMap<string, string>, path: Path): readonly Fault[] {
  return regels.flatMap(({ value }, n) =>
    value.flatMap((rule, r) => {
      const where = [...path, 'regels', n, 'value', r];
      const asked =
        rule.soort === 'besteding'
          ? spendingFields(rule)
          : ([
              [rule.veld, null],
              [rule.geheel, null],
            ] as const);
      return asked.flatMap(([id, kind]) => {
        const held = kindOf.get(id);
        if (held === undefined) return [fault(where, `er is geen veld "${id}"`)];
        return kind === null || held === kind ? [] : [fault(where, `veld "${id}" moet van de soort "${kind}" zijn`)];
      });
    }),
  );
}

const fault = (path: Path, reason: string): Fault => ({ path, reason });
