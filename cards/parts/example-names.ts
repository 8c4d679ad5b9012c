import { revision, schoolId, schoolName, staffName, subjectId, swvId } from '../words/brands.ts';
import type { CardData } from './card-data.ts';

/** A request in the gallery. */
export const exampleData = (id = 'aanvraag-1'): CardData => ({
  v: 1,
  swv: swvId('voorbeeld'),
  id: subjectId(id),
  revision: revision(7),
});

/** Invented schools. */
export const SCHOOLS = {
  duinroos: { id: schoolId('de-duinroos'), name: schoolName('De Duinroos') },
  zeeduin: { id: schoolId('het-zeeduin'), name: schoolName('Het Zeeduin') },
} as const;

/** Nobody: roles. */
export const STAFF = {
  zoco: staffName('Zoco van de Duinroos'),
  directeur: staffName('Directeur van de Duinroos'),
  consulent: staffName('Consulent van de Duinroos'),
  volmachthouder: staffName('CvT-lid met volmacht'),
  secretaris: staffName('Secretaris van de CvT'),
  bestuurder: staffName('Directeur-bestuurder'),
  waarnemer: staffName('Waarnemend bestuurder'),
  deskundige: staffName('Deskundige van het samenwerkingsverband'),
  deskundige2: staffName('Tweede deskundige van het samenwerkingsverband'),
} as const;
