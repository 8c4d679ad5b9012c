import { type BeginLine, campaignHomeCard, type RoundLine } from '../../../../cards/verantwoording/ronde/home-card.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { amount, configText, revision, subjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf, daysBetween } from '../../../core/local-day.ts';
import { pageOf } from '../../../core/page-of.ts';
import { at } from '../../../swv/dated.ts';
import { verantwoording } from '../../config.ts';
import { listCampagnes } from '../../data/campagnes.ts';
import { readScene } from '../../data/read-scene.ts';
import { countStates } from '../../data/ronde-rows.ts';
import { labelOf } from '../../posts/ronde/label-of.ts';
import { type Span, spansAround } from '../../rules/period.ts';
import { type Campagne, isHandedIn } from '../../rules/verantwoording.ts';
import type { Look } from './looking.ts';

/** The rounds, newest period first, and below them what can be begun. */
export async function drawHome(look: Look, note: CampaignRefusal | null = null): Promise<PostedCard> {
  const { tx, house, actor, runs, asked } = look;
  const campagnes = await listCampagnes(tx);
  const rounds = await roundLines(look, campagnes);
  const { configuration } = await house.configurations.current(tx);
  const { formats } = configuration.of(verantwoording);
  const lines = [...rounds, ...(runs ? await beginLines(look, campagnes) : [])];
  const { rows, ...paged } = pageOf<RoundLine | BeginLine>(lines, asked.id === HOME ? asked.page : 1);
  return campaignHomeCard({
    data: { v: 1, swv: actor.swv, id: HOME, revision: revision(0) },
    note,
    runs,
    noFormats: formats.length === 0,
    lines: rows,
    ...paged,
  });
}

const HOME = subjectId('rondes');

async function roundLines({ tx, house, actor, now }: Look, campagnes: readonly Campagne[]): Promise<RoundLine[]> {
  const counts = await countStates(tx);
  const lines: RoundLine[] = [];
  for (const campagne of campagnes) {
    const mine = counts.filter((one) => one.campagne === campagne.id);
    const sum = (of: typeof mine) => amount(of.reduce((all, { count }) => all + count, 0));
    const scene = await readScene(tx, house, campagne, now);
    lines.push({
      kind: 'ronde',
      data: { v: 1, swv: actor.swv, id: campagne.id, revision: campagne.revision },
      label: scene ? labelOf(scene) : configText(`${campagne.format} · ${campagne.period}`),
      state: campagne.state,
      deadline: campagne.deadline,
      handedIn: sum(mine.filter(({ state }) => isHandedIn(state))),
      total: sum(mine),
    });
  }
  return lines;
}

/** Each period of each format that began and has no round yet. What opens about today stands first: that is what they come for. */
async function beginLines({ tx, house, actor, now }: Look, campagnes: readonly Campagne[]): Promise<BeginLine[]> {
  const today = dayOf(now);
  const { configuration } = await house.configurations.current(tx);
  const away = ({ opens }: Span) => Math.abs(daysBetween(opens, today));
  return configuration
    .of(verantwoording)
    .formats.flatMap(({ id, label, perioden }) =>
      spansAround(at(perioden, today).value, today)
        .filter(({ first }) => first <= today)
        .filter(({ id: period }) => !campagnes.some((one) => one.format === id && one.period === period))
        .map((span) => ({ span, format: id, label: at(label, today).value })),
    )
    .toSorted((one, other) => away(one.span) - away(other.span))
    .map(
      ({ span, format, label }): BeginLine => ({
        kind: 'begin',
        data: { v: 1, swv: actor.swv, id: subjectId(house.ids.next()), revision: revision(0) },
        label: configText(`${label} · ${span.label}`),
        format: configText(format),
        period: configText(span.id),
        first: span.first,
        last: span.last,
      }),
    );
}
