import { type FieldId, OUTSIDE_REGION } from '../../../cards/arrangements/form/answers.ts';
import type { Check } from './check-step.ts';
import { judgePro } from './judge-pro.ts';
import { at } from './problem-at.ts';
import { isFirstOfSchoolYear, nextSchoolYear } from './tlv-term.ts';

/** What an answer on the form of a TLV must be. */
export const TLV_CHECKS: Partial<Readonly<Record<FieldId, Check>>> = {
  categorie: ({ categorie }, _, { rules: { tlv } }) =>
    categorie === undefined || tlv === null || tlv.categorieen.includes(categorie)
      ? null
      : at('categorie', 'geen-keuze'),

  schooljaren: ({ schooljaren }, _, { rules: { tlv } }) =>
    schooljaren === undefined || tlv === null || tlv.schooljaren.includes(schooljaren)
      ? null
      : at('schooljaren', 'geen-keuze'),

  /** A school may have closed, or never been one for VSO, since the form was drawn. */
  doelschool: ({ doelschool }, _, { targets }) =>
    doelschool === undefined || doelschool === OUTSIDE_REGION || targets.some((one) => one === doelschool)
      ? null
      : at('doelschool', 'doelschool-weg'),

  /** A day that passed meanwhile is no matter: a TLV begins at the decision at the earliest. */
  ingang: ({ ingang }, today) => {
    if (ingang === undefined || ingang === 'direct') return null;
    return isFirstOfSchoolYear(ingang) && ingang <= nextSchoolYear(today) ? null : at('ingang', 'geen-keuze');
  },

  toetsdag: ({ toetsdag }, today) =>
    toetsdag !== undefined && toetsdag > today ? at('toetsdag', 'toets-in-toekomst') : null,

  /** Where the criteria contradict each other somebody says why; nothing is refused for what was measured. */
  motivatie: ({ motivatie, ...answers }, _, { rules: { pro }, same }) => {
    if (motivatie !== null || pro === null) return null;
    return judgePro(answers, pro, same)?.samen === 'beoordelen' ? at('motivatie', 'pro-motivatie') : null;
  },
};
