import { createHash } from 'node:crypto';
import { type Revision, revision } from '../../../../cards/words/brands.ts';

/**
 * What a row of the register says, as one number. The register keeps no revisions; this tells that a form was drawn from
 * what still stands, so that of two beheerders the second does not write the first one's change away unseen.
 */
export const revisionOf = (row: object): Revision =>
  revision(
    createHash('sha256')
      .update(JSON.stringify(Object.entries(row).sort()))
      .digest()
      .readUInt32BE(0),
  );
