import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office file, by their names, as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

export interface ReadCell {
  readonly value: string;
  readonly formula: string | null;
  readonly format: string | null;
  readonly isText: boolean;
}

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)];

/** The cells of each sheet by their names, as a program reads them that knows nothing of us. */
export function readWorkbook(bytes: Uint8Array) {
  const parts = partsOf(bytes);
  const part = (name: string): string => {
    const text = parts[name];
    if (text === undefined) throw new Error(`There is no ${name}.`);
    return text;
  };
  const shared = all(part('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map(([, si = '']) =>
    plain(
      all(si, /<t[^>]*>(.*?)<\/t>/gs)
        .map(([, text = '']) => text)
        .join(''),
    ),
  );
  const styles = part('xl/styles.xml');
  const formats = new Map(
    all(styles, /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g).map(([, id, code = '']) => [id, plain(code)]),
  );
  const cellFormats = all(styles.slice(styles.indexOf('<cellXfs')), /<xf ([^>]*)>/g).map(
    ([, attributes = '']) => formats.get(/numFmtId="(\d+)"/.exec(attributes)?.[1] ?? '') ?? null,
  );
  const names = all(part('xl/workbook.xml'), /<sheet [^>]*name="([^"]*)"/g).map(([, name = '']) => plain(name));
  return {
    parts,
    names,
    sheet(name: string) {
      const xml = part(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`);
      const cells = new Map<string, ReadCell>();
      for (const [, attributes = '', inner = ''] of all(xml, /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
        const isText = /t="s"/.test(attributes);
        cells.set(/r="([^"]+)"/.exec(attributes)?.[1] ?? '', {
          value: isText ? (shared[Number(value)] ?? '') : value,
          formula: /<f>(.*?)<\/f>/s.exec(inner)?.[1] ?? null,
          format: cellFormats[Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? null,
          isText,
        });
      }
      return { xml, cells };
    },
  };
}
