const PLACE = /\$\{\{([A-Z_]+)\}\}/g;

/**
 * Puts values in the places `${{NAME}}` of a template.
 *
 * @throws Error when a place has no value
 */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACE, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The manifest asks for ${name}, which nobody gives.`);
    return JSON.stringify(value).slice(1, -1);
  });
}
