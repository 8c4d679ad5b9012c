import { ok, type Result, refuse } from '../../../core/result.ts';
import type { RawConfiguration } from '../../../swv/configuration.ts';
import { isBlock } from '../../../swv/place.ts';

/**
 * Which sections a file brings: its names are those of sections, or else it is one section, told by the name of the file or,
 * when that says nothing, by the names that the section in force has.
 *
 * @param value JSON of the file
 * @param names of the sections that the app knows
 * @param now the version in force
 * @returns section name → JSON; a name that is no section stays in it, for who checks the whole says so precisely
 */
export function sectionsInFile(
  value: unknown,
  fileName: string,
  names: readonly string[],
  now: RawConfiguration,
): Result<RawConfiguration, 'instellingen-bestand-vorm' | 'instellingen-bestand-welk'> {
  if (!isBlock(value)) return refuse('instellingen-bestand-vorm');
  const keys = Object.keys(value);
  if (keys.length === 0) return refuse('instellingen-bestand-vorm');
  const sections = keys.filter((key) => names.includes(key)).length;
  if (sections === keys.length) return ok(value);
  const named = names.find((name) => isNamed(fileName, name));
  if (named !== undefined) return ok({ [named]: value });
  const alike = names.map((name) => ({ name, shared: sharedWith(now[name], keys) }));
  const most = Math.max(...alike.map(({ shared }) => shared), 0);
  // A section may have a block that is called as another section is.
  if (sections > most) return ok(value);
  const [only, ...more] = alike.filter(({ shared }) => shared === most && most > 0);
  if (only !== undefined && more.length === 0) return ok({ [only.name]: value });
  return refuse('instellingen-bestand-welk');
}

const sharedWith = (section: unknown, keys: readonly string[]): number =>
  isBlock(section) ? keys.filter((key) => Object.hasOwn(section, key)).length : 0;

/** `werktijden.json`, `Werktijden (1).json`, `werktijden-2027.json`. */
function isNamed(fileName: string, section: string): boolean {
  const stem = fileName.trim().toLowerCase();
  return stem.startsWith(section) && !/^[\p{L}\p{N}]/u.test(stem.slice(section.length));
}
