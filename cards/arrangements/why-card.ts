import { buttons } from '../parts/buttons.ts';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { certainty, type SourceView, sourceLines } from '../parts/source-lines.ts';
import { heading } from '../parts/text.ts';
import type { Amount, Cents, ConfigText, LocalDate } from '../words/brands.ts';
import { everyYear } from '../words/dutch-date.ts';
import { euros } from '../words/dutch-money.ts';
import { posted } from '../words/posted-card.ts';
import { type Discipline, disciplineWords } from './disciplines.ts';
import type { ProDomain } from './form/answers.ts';
import { FIELDS } from './form/fields.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { verbs } from './verbs.ts';
import { viewVerbs, type WhyRule } from './view-verbs.ts';

/** A value of the configuration, as a sentence can say it. */
export type RuleValue =
  | { readonly kind: 'bedrag'; readonly cents: Cents }
  | { readonly kind: 'geen-maximum' }
  | { readonly kind: 'weken'; readonly weken: readonly Amount[] }
  | { readonly kind: 'werkdagen' | 'leden'; readonly aantal: Amount }
  /** A moment in the time that something runs. */
  | { readonly kind: 'halverwege-vanaf' | 'in-week'; readonly week: Amount }
  | { readonly kind: 'laatste-week'; readonly asked: boolean }
  | { readonly kind: 'vooraf'; readonly aantal: Amount; readonly in: 'dagen' | 'maanden' }
  | { readonly kind: 'besluit'; readonly door: 'cvt' | 'directeur-bestuurder' | 'geen' }
  | { readonly kind: 'disciplines'; readonly eerste: readonly Discipline[]; readonly tweede: readonly Discipline[] }
  | {
      readonly kind: 'pro';
      readonly iq: readonly ConfigText[];
      readonly achterstand: readonly ConfigText[];
      readonly domeinen: Amount;
      readonly waarvanEen: readonly ProDomain[];
    }
  /** The first days of the parts of a school year. */
  | { readonly kind: 'trimesters'; readonly begins: readonly LocalDate[] }
  | { readonly kind: 'tekst'; readonly text: ConfigText };

export interface WhyView extends SourceView<RuleValue> {
  readonly data: CardData;
  readonly rule: WhyRule;
  /** Where *Terug* leads, when it is not to the request. */
  readonly back?: 'monitoring';
}

const RULES: Readonly<Record<WhyRule, { title: string; about: string }>> = {
  besluit: { title: 'Waarom hier?', about: 'Wie over deze aanvraag besluit' },
  quorum: { title: 'Waarom kan de commissie niet verder?', about: 'Hoeveel leden minstens stemmen' },
  'maximum-bedrag': { title: 'Waarom dit maximum?', about: 'Het hoogste bedrag dat je kunt vragen' },
  duur: { title: 'Waarom deze duur?', about: 'Hoe lang de ondersteuning duurt' },
  adviseren: { title: 'Waarom ik?', about: 'Wie in de zitting advies geeft' },
  termijn: { title: 'Waarom deze datum?', about: 'Hoe lang deze stap mag duren' },
  beslistermijn: { title: 'Waarom deze laatste dag?', about: 'Hoe lang het samenwerkingsverband mag beslissen' },
  streefdatum: { title: 'Waarom streven we daarnaar?', about: 'Binnen hoeveel tijd we zelf willen beslissen' },
  aanvultijd: { title: 'Waarom zo veel tijd?', about: 'Hoe lang de school heeft om te antwoorden' },
  verlenging: { title: 'Waarom mag dit?', about: 'Hoe lang de beslistermijn hooguit verlengd mag worden' },
  start: { title: 'Waarom vraag ik dit nu?', about: 'Wanneer ik vraag of het begon' },
  verzenden: { title: 'Waarom deze datum?', about: 'Binnen welke tijd een besluit wordt verzonden' },
  'evaluatie-halfweg': { title: 'Waarom vraag ik dit nu?', about: 'Wanneer ik halverwege om een evaluatie vraag' },
  'evaluatie-eind': { title: 'Waarom vraag ik dit nu?', about: 'Of ik aan het eind om een evaluatie vraag' },
  einde: { title: 'Waarom zeg ik dit nu?', about: 'Hoelang van tevoren ik zeg dat het stopt' },
  onderweg: { title: 'Waarom vraag ik dit nu?', about: 'Wanneer ik vraag hoe het onderweg gaat' },
  daarna: { title: 'Waarom vraag ik dit nu?', about: 'Wanneer ik vraag wat jullie afspreken voor daarna' },
  deskundigen: { title: 'Waarom deze deskundigen?', about: 'Wie over een TLV adviseren' },
  'pro-criteria': { title: 'Welke criteria zijn dit?', about: 'Wanneer het PrO past' },
  trimesters: { title: 'Waarom deze trimesters?', about: 'Wanneer een trimester begint' },
};

/** "Waarom?": any rule that was applied, with value, source and dates, and whether it was checked for now. */
export const whyCard = posted<WhyView>(
  (view) => {
    const { title, about } = RULES[view.rule];
    return frame({
      title,
      speak: `${about}. ${certainty(view)}`,
      body: [
        heading(title),
        ...sourceLines(view, about, inWords, 'We houden de strengste van de twee aan.'),
        buttons(execute(view.back === 'monitoring' ? viewVerbs.monitor : verbs.status, 'Terug', view.data)),
      ],
    });
  },
  () => SUMMARIES.answer,
);

function inWords(value: RuleValue): string {
  switch (value.kind) {
    case 'bedrag':
      return euros(value.cents);
    case 'geen-maximum':
      return 'er is geen maximum';
    case 'weken':
      return value.weken.length === 1 && value.weken[0] === 1 ? '1 week' : `${value.weken.join(', ')} weken`;
    case 'werkdagen':
      return value.aantal === 1 ? '1 werkdag' : `${value.aantal} werkdagen`;
    case 'leden':
      return value.aantal === 1 ? '1 lid' : `${value.aantal} leden`;
    case 'halverwege-vanaf':
      return `als het minstens ${value.week} weken duurt`;
    case 'in-week':
      return `in week ${value.week}`;
    case 'laatste-week':
      return value.asked ? 'ja, in de laatste week' : 'nee';
    case 'vooraf':
      return value.aantal === 1 ? `1 ${value.in === 'dagen' ? 'dag' : 'maand'}` : `${value.aantal} ${value.in}`;
    case 'disciplines':
      return `een ${disciplineWords(value.eerste)}, en een tweede van een andere discipline: ${disciplineWords(value.tweede)}`;
    case 'pro':
      return proWords(value);
    case 'besluit':
      if (value.door === 'geen') return 'niemand: het is een vraag om advies, geen besluit';
      return value.door === 'cvt'
        ? 'de commissie, met een volmacht'
        : 'de directeur-bestuurder, na advies van de commissie';
    case 'trimesters':
      return new Intl.ListFormat('nl').format(value.begins.map(everyYear));
    case 'tekst':
      return value.text;
  }
}

function proWords({ iq, achterstand, domeinen, waarvanEen }: Extract<RuleValue, { kind: 'pro' }>): string {
  const one = waarvanEen.map((id) => FIELDS[id].name.toLowerCase()).join(' of ');
  return `IQ: ${iq.join(' of ')}; leerachterstand: ${achterstand.join(' of ')} bij minstens ${domeinen} van de vier onderdelen, waaronder ${one}`;
}
