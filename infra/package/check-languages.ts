/** The value at `bots[0].commandLists[1].commands[0].title`; undefined when there is none. */
function valueAt(manifest: unknown, key: string): unknown {
  return key.split(/[.[\]]+/).reduce<unknown>((value, part) => {
    if (part === '' || typeof value !== 'object' || value === null) return part === '' ? value : undefined;
    return Object.entries(value).find(([name]) => name === part)?.[1];
  }, manifest);
}

/** What people read in Teams itself, by the key of a language file. */
function readableKeys(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return /(?:^name|^description|commands\[\d+\])\.\w+$/.test(path) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = Array.isArray(value) ? `[${name}]` : path === '' ? name : `.${name}`;
    return readableKeys(inner, `${path}${step}`);
  });
}

/** A command's title is what is sent to the bot when it is chosen, and the bot understands Dutch. */
const isSent = (key: string): boolean => /\.commands\[\d+\]\.title$/.test(key);

/** Whether a language file translates everything that people read, names nothing that is not there, and no command. */
export function checkLanguage(
  manifest: unknown,
  file: string,
  language: Readonly<Record<string, unknown>>,
): readonly string[] {
  const keys = Object.keys(language).filter((key) => key !== '$schema');
  return [
    ...keys.filter((key) => typeof valueAt(manifest, key) !== 'string').map((key) => `${file}: "${key}" names nothing`),
    ...keys.filter(isSent).map((key) => `${file}: "${key}" would send a word that the bot does not know`),
    ...readableKeys(manifest)
      .filter((key) => !isSent(key) && !keys.includes(key))
      .map((key) => `${file}: "${key}" is missing`),
  ];
}
