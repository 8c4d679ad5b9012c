import { createCipheriv, createDecipheriv, createHmac, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import type { SwvId } from '../../cards/words/brands.ts';
import { reveal, Sensitive } from '../../cards/words/sensitive.ts';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** The version of the data key that marks, whatever seals by now. */
export const MARKING_KEY = 1;
const SEALED = /^1\.(\d{1,9})\.([A-Za-z0-9_-]+)$/;

/** Text that does not open here: another row, another SWV, a key that is not known, or it was changed. */
export class CannotOpen extends Error {
  constructor(place: string) {
    super(`What stands at ${place} does not open.`);
    this.name = 'CannotOpen';
  }
}

/**
 * Seals the sensitive fields of one SWV with AES-256-GCM. A `place` is `table.column.row id`; it is authenticated with
 * the text, so that nobody can move a sealed text to another row to read it there.
 */
export interface SwvCipher {
  /** Gives text for a text column: format, version of the data key, base64url. Never the same twice. */
  seal(value: Sensitive, place: string): string;
  /** Throws {@link CannotOpen}. */
  open(sealed: string, place: string): Sensitive;
  /** The same value sealed with the newest key, or null when it already is: for the job after a rotation. */
  reseal(sealed: string, place: string): string | null;
  /**
   * A mark of a value by which two rows are known to hold the same one, and from which nobody without the key reads it.
   * Only letters and digits count, so that how it was written plays no part. It is made with the SWV's first data key,
   * for it must stay comparable: a rotation does not change it. Throws when that key is gone: with another one earlier
   * rows about the same would be missed, and nobody would know.
   *
   * @param about what is marked; the same value marked for something else has another mark.
   */
  mark(value: Sensitive, about: string): string;
}

/** `keys` by version; `sealing` is the version that seals. */
export function createSwvCipher(swv: SwvId, keys: ReadonlyMap<number, KeyObject>, sealing: number): SwvCipher {
  const boundTo = (place: string, version: number) => Buffer.from(JSON.stringify([swv, place, version]));

  const seal = (value: Sensitive, place: string): string => {
    const key = keys.get(sealing);
    if (!key) throw new Error(`There is no data key ${sealing}.`);
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(boundTo(place, sealing));
    const bytes = Buffer.concat([iv, cipher.update(reveal(value), 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `1.${sealing}.${bytes.toString('base64url')}`;
  };

  const open = (sealed: string, place: string): Sensitive => {
    const parts = parse(sealed);
    const key = parts && keys.get(parts.version);
    if (!key || parts.bytes.length < IV_BYTES + TAG_BYTES) throw new CannotOpen(place);
    const { bytes, version } = parts;
    const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(boundTo(place, version))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
    try {
      return new Sensitive(Buffer.concat([text, decipher.final()]).toString('utf8'));
    } catch {
      throw new CannotOpen(place);
    }
  };

  return {
    seal,
    open,
    reseal: (sealed, place) => (parse(sealed)?.version === sealing ? null : seal(open(sealed, place), place)),
    mark(value, about) {
      const key = keys.get(MARKING_KEY);
      if (!key) throw new Error(`${swv} lost data key ${MARKING_KEY}, which marks: put its row of data_keys back.`);
      const plain = reveal(value)
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
      return createHmac('sha256', markKey(key))
        .update(JSON.stringify([swv, about, plain]))
        .digest('base64url');
    },
  };
}

/** A key of its own: what seals never also marks (NIST SP 800-108: one key, one purpose). */
const markKey = (key: KeyObject): Buffer => Buffer.from(hkdfSync('sha256', key, '', 'meedoen mark', 32));

function parse(sealed: string): { version: number; bytes: Buffer } | null {
  const [, version, bytes] = SEALED.exec(sealed) ?? [];
  return version && bytes ? { version: Number(version), bytes: Buffer.from(bytes, 'base64url') } : null;
}
