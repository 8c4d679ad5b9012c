import type { Course } from '../../../cards/arrangements/dossier/course.ts';
import type { DossierView } from '../../../cards/arrangements/dossier/dossier-card.ts';
import { NO_HISTORY } from '../../../cards/arrangements/dossier/pupil-history.ts';
import { NOTHING_TYPED } from '../../../cards/arrangements/dossier/typing.ts';
import { aCase } from '../../../cards/arrangements/examples/example-case.ts';
import { answers, choices, limits, reviewed } from '../../../cards/arrangements/examples/example-request.ts';
import { amount, configText, localDate, staffName } from '../../../cards/words/brands.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';

/** A dossier of which everything is known that a reader may know. */
export const day = localDate('2026-12-18');
export const motivering = new Sensitive('De school deed wat zij kon en dat was niet genoeg.');
export const advice = { outcome: 'voor', voor: amount(2), tegen: amount(1) } as const;
export const voted: Course = { ...reviewed, advice };

export const view: DossierView = {
  ...NOTHING_TYPED,
  data: aCase.data,
  dossiernummer: aCase.dossiernummer,
  kindName: configText('Maatwerkarrangement individueel'),
  school: aCase.school,
  requester: staffName('Zoco van de Duinroos'),
  kind: 'maatwerk-individueel',
  answers,
  choices,
  ends: null,
  limits,
  page: null,
  reader: 'cvt',
  course: voted,
  budget: null,
  history: NO_HISTORY,
  task: { kind: 'lezen' },
};
