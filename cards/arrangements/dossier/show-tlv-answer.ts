import type { CardElement } from '@microsoft/teams.cards';
import { fact, longFact } from '../../parts/facts.ts';
import { quiet } from '../../parts/text.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { reveal } from '../../words/sensitive.ts';
import { type Answers, OUTSIDE_REGION, REPORTS, TLV_WISHES } from '../form/answers.ts';
import type { TlvField } from '../form/tlv-fields.ts';
import { type Choice, fittingLabel, labelOf } from './choices.ts';
import type { RequestContent } from './request-sections.ts';
import { OUTSIDE_WORDS, yearsWords } from './tlv-options.ts';

type Elements = readonly CardElement[];

/** WVO 2020 (DOMAIN D.1, L5 lid 14): a TLV that runs is good at the next school too. */
const STILL_RUNS = 'Loopt de vorige TLV nog en verandert alleen de school? Dan is geen nieuwe TLV nodig.';

const labelled = (choices: readonly Choice[] | undefined, key: string): string =>
  fittingLabel(choices?.find(({ id }) => id === key)?.label ?? key);

/** One answer of a TLV, or of a question to the CvT, as the dossier shows it; nothing while it is open. */
export function showTlvAnswer({ answers, choices: { tlv } }: RequestContent, id: TlvField, name: string): Elements {
  switch (id) {
    case 'aanvraagsoort':
      return shown(answers.aanvraagsoort, (wish) => [
        fact(name, TLV_WISHES[wish]),
        ...(wish === 'overplaatsing' ? [quiet(STILL_RUNS)] : []),
      ]);
    case 'categorie':
      return shown(answers.categorie, (key) => [fact(name, labelled(tlv?.categorieen, key))]);
    case 'doelschool':
      return shown(answers.doelschool, (key) => [
        fact(name, key === OUTSIDE_REGION ? OUTSIDE_WORDS : labelled(tlv?.scholen, key)),
      ]);
    case 'ingang':
      return shown(answers.ingang, (from) => [
        fact(name, from === 'direct' ? 'de dag van het besluit' : fullDay(from)),
      ]);
    case 'schooljaren':
      return shown(answers.schooljaren, (years) => [fact(name, yearsWords(years))]);
    case 'verslag':
      return shown(answers.verslag, (report) => [fact(name, REPORTS[report])]);
    case 'toetsdag':
      return shown(answers.toetsdag, (day) => [fact(name, fullDay(day))]);
    case 'iq':
      return shown(answers.iq, (key) => [fact(name, labelOf(tlv?.iq ?? [], key))]);
    case 'rekenen':
    case 'begrijpendLezen':
    case 'technischLezen':
    case 'spellen':
      return shown(answers[id], (key) => [fact(name, labelOf(tlv?.achterstand ?? [], key))]);
    case 'motivatie':
      return shown(answers.motivatie ?? undefined, (text) => longFact(name, reveal(text)));
    case 'geenTerugkeer':
    case 'adviesvraag':
      return shown(answers[id], (text) => longFact(name, reveal(text)));
  }
}

const shown = <T extends NonNullable<Answers[TlvField]>>(
  value: T | undefined,
  show: (value: T) => Elements,
): Elements => (value === undefined ? [] : show(value));
