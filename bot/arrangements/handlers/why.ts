import { viewInputIds, WHY_RULES, type WhyRule } from '../../../cards/arrangements/view-verbs.ts';
import { type RuleValue, whyCard } from '../../../cards/arrangements/why-card.ts';
import { amount, type LocalDate } from '../../../cards/words/brands.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import { at, type Dated } from '../../swv/dated.ts';
import { sourceOf } from '../../swv/source-of.ts';
import type { Soort } from '../config.ts';
import { type Case, dataOf, type Look } from '../posts/case.ts';
import type { State } from '../rules/arrangement.ts';

/** The rule that was asked about, with its value, its source and whether it holds for now; null when there is none. */
export function whyOf(of: Case, how: Look, inputs: Readonly<Record<string, string>>): PostedCard | null {
  const rule = WHY_RULES.find((one) => one === inputs[viewInputIds.rule]);
  return rule === undefined ? null : explain(of, how, rule);
}

function explain(of: Case, how: Look, rule: WhyRule): PostedCard | null {
  const { soort } = of.scene;
  switch (rule) {
    case 'besluit':
      return card(of, how, rule, soort.besluit, (door) => ({ kind: 'besluit', door }));
    case 'quorum':
      return card(of, how, rule, soort.quorum, (aantal) => ({ kind: 'leden', aantal }));
    case 'maximum-bedrag':
      return (
        soort.maximumBedrag &&
        card(of, how, rule, soort.maximumBedrag, (value) =>
          value === 'geen maximum' ? { kind: 'geen-maximum' } : { kind: 'bedrag', cents: value },
        )
      );
    case 'duur':
      return soort.duur && card(of, how, rule, soort.duur.weken, (weken) => ({ kind: 'weken', weken }));
    case 'adviseren': {
      const { wieAdviseert } = of.scene.aanvragen;
      return wieAdviseert && card(of, how, rule, wieAdviseert, (text) => ({ kind: 'tekst', text }));
    }
    case 'start':
    case 'verzenden': {
      const werkdagen = rule === 'start' ? of.scene.opvolging?.startWerkdagen : of.scene.opvolging?.verzendWerkdagen;
      const say = (aantal: number): RuleValue => ({ kind: 'werkdagen', aantal: amount(aantal) });
      return werkdagen ? card(of, how, rule, werkdagen, say, of.scene.now.today) : null;
    }
    case 'evaluatie-halfweg':
    case 'evaluatie-eind':
    case 'einde':
    case 'onderweg':
    case 'daarna':
      return explainMoment(of, how, rule);
    case 'termijn': {
      const term = termOf(of.record.state, soort.termijnen);
      return term && card(of, how, rule, term, (aantal) => ({ kind: 'werkdagen', aantal: amount(aantal) }));
    }
    case 'beslistermijn':
      return card(of, how, rule, soort.termijnen.awbWeken, weeks);
    case 'streefdatum':
      return card(of, how, rule, soort.termijnen.doelWeken, weeks);
    case 'verlenging':
      return card(of, how, rule, soort.termijnen.verdagingWeken, weeks);
    case 'aanvultijd':
      return card(of, how, rule, soort.termijnen.aanvullingWerkdagen, (aantal) => ({
        kind: 'werkdagen',
        aantal: amount(aantal),
      }));
    case 'deskundigen': {
      const pair = soort.tlv?.deskundigen;
      if (!pair) return null;
      const tweede = at(pair.tweede, of.scene.day).value;
      return card(of, how, rule, pair.eerste, (eerste) => ({ kind: 'disciplines', eerste, tweede }));
    }
    case 'pro-criteria':
      return soort.pro && card(of, how, rule, soort.pro.iq, proCriteria(soort.pro, of.scene.day));
    case 'trimesters':
      return null; // of no request: see monitor.ts
  }
}

/** When something is asked of the school after a decision; as the SWV wants it now. */
function explainMoment(
  of: Case,
  how: Look,
  rule: 'evaluatie-halfweg' | 'evaluatie-eind' | 'einde' | 'onderweg' | 'daarna',
): PostedCard | null {
  const { opvolging, soort, now } = of.scene;
  const inWeek = (week: number): RuleValue => ({ kind: 'in-week', week: amount(week) });
  switch (rule) {
    case 'evaluatie-halfweg': {
      const say = (week: number): RuleValue => ({ kind: 'halverwege-vanaf', week: amount(week) });
      return opvolging?.halfwegVanafWeken ? card(of, how, rule, opvolging.halfwegVanafWeken, say, now.today) : null;
    }
    case 'evaluatie-eind': {
      const say = (asked: boolean): RuleValue => ({ kind: 'laatste-week', asked });
      return opvolging && card(of, how, rule, opvolging.eindEvaluatie, say, now.today);
    }
    case 'einde':
      return opvolging?.eindeNabij ? card(of, how, rule, opvolging.eindeNabij, sayBefore, now.today) : null;
    case 'onderweg':
      return soort.btv?.vraagWeek ? card(of, how, rule, soort.btv.vraagWeek, inWeek, now.today) : null;
    case 'daarna':
      return soort.btv?.terugkeerWeek ? card(of, how, rule, soort.btv.terugkeerWeek, inWeek, now.today) : null;
  }
}

const sayBefore = (near: { readonly maanden: number } | { readonly dagen: number }): RuleValue =>
  'maanden' in near
    ? { kind: 'vooraf', aantal: amount(near.maanden), in: 'maanden' }
    : { kind: 'vooraf', aantal: amount(near.dagen), in: 'dagen' };

const weeks = (count: number): RuleValue => ({ kind: 'weken', weken: [amount(count)] });

/** The value counts as of the request's own day. */
function card<T>(
  of: Case,
  how: Look,
  rule: WhyRule,
  values: Dated<T>,
  say: (value: T) => RuleValue,
  day = of.scene.day,
): PostedCard {
  return whyCard({ data: dataOf(of, how), rule, ...sourceOf(values, say, { day, today: of.scene.now.today }) });
}

const labels = (bands: readonly Held[]) => bands.filter(({ voldoet }) => voldoet === 'ja').map(({ label }) => label);
type Pro = NonNullable<Soort['pro']>;
type Held = Pro['iq'][number]['value'][number];

const proCriteria =
  (pro: Pro, day: LocalDate) =>
  (iq: readonly Held[]): RuleValue => ({
    kind: 'pro',
    iq: labels(iq),
    achterstand: labels(at(pro.achterstand, day).value),
    domeinen: at(pro.minimumDomeinen, day).value,
    waarvanEen: at(pro.waarvanEen, day).value,
  });

function termOf(state: State, termijnen: Soort['termijnen']) {
  switch (state) {
    case 'bij-directie':
      return termijnen.directieWerkdagen;
    case 'bij-consulent':
    case 'bij-mdo':
      return termijnen.consulentWerkdagen;
    case 'bij-deskundigen':
      return termijnen.deskundigenWerkdagen;
    case 'bij-aanvulling':
      return termijnen.aanvullingWerkdagen;
    case 'bij-cvt':
    case 'bij-secretaris':
    case 'bij-volmachthouder':
    case 'bij-bestuurder':
      return termijnen.commissieWerkdagen;
    default:
      return null;
  }
}
