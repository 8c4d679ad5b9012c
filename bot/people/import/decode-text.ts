const UTF16 = { LE: [0xff, 0xfe], BE: [0xfe, 0xff] } as const;
/** Excel on Windows writes "CSV" in the code page of the machine, which in the Netherlands is this one. */
const EXCEL = 'windows-1252';

const starts = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // drops a byte order mark
  } catch {
    return null; // not UTF-8: a sentence with é in another code page hardly ever is
  }
}

/**
 * The text of a file from a spreadsheet: UTF-8 or UTF-16 with or without its mark, else Windows-1252. Line ends become `\n`.
 * @returns null when it is no text at all (an .xlsx, a picture).
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = starts(bytes, UTF16.LE)
    ? new TextDecoder('utf-16le').decode(bytes)
    : starts(bytes, UTF16.BE)
      ? new TextDecoder('utf-16be').decode(bytes)
      : (utf8(bytes) ?? new TextDecoder(EXCEL).decode(bytes));
  return text.includes('\0') ? null : text.replace(/\r\n?/g, '\n');
}
