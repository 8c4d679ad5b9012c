import type { SwvCipher } from '../../store/swv-cipher.ts';
import type { Arrangement } from '../rules/arrangement.ts';

/**
 * The request with the mark of its pupil: the same for every request of this school about the same leerlingnummer, so that
 * an earlier one is found without reading any. A number belongs to a school: the same one elsewhere is another pupil.
 */
export function withPupilMark(record: Arrangement, cipher: Pick<SwvCipher, 'mark'>): Arrangement {
  const { school, answers } = record;
  const { leerlingnummer } = answers;
  const pupil = leerlingnummer ? cipher.mark(leerlingnummer, `leerling ${school}`) : null;
  return pupil === record.pupil ? record : { ...record, pupil };
}
