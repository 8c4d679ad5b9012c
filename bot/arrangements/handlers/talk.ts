import { talkSchoolCard } from '../../../cards/arrangements/dossier/talk-school-card.ts';
import { TALK_ROWS, talkCard } from '../../../cards/arrangements/talk-card.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { viewVerbs } from '../../../cards/arrangements/view-verbs.ts';
import { revision, subjectId } from '../../../cards/words/brands.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import type { Actor } from '../../core/actor.ts';
import { pageOf } from '../../core/page-of.ts';
import { ok } from '../../core/result.ts';
import { changeIn } from '../../delivery/change.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { schoolsOf } from '../../people/schools.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { talkView } from '../posts/view-talk.ts';

type Someone = { readonly actor: Actor; readonly now: Date };

/** "voor je gesprek": the schools of this consulent. */
export const drawTalk = ({ store }: Pick<ArrangementsHouse, 'store'>, { actor }: Someone): Promise<PostedCard> =>
  store.read(actor.swv, (tx) => choice(tx, actor, 1));

async function choice(tx: Tx, actor: Actor, page: number): Promise<PostedCard> {
  const schools = await schoolsOf(tx, actor, 'onderwijsconsulent');
  const { rows, ...paged } = pageOf(schools, page, TALK_ROWS);
  return talkCard({
    data: { v: 1, swv: tx.swv, id: subjectId('gesprek'), revision: revision(0) },
    schools: rows.map(({ id, name }) => ({ id, name })),
    ...paged,
  });
}

/** One school of theirs, only in the answer to this click; another's is answered with the choice. */
export const talkVerb =
  (house: ArrangementsHouse): HandleVerb =>
  async ({ actor, now, inbound }) => {
    const asked = inbound.inputs[inputIds.school];
    return house.store.write(actor.swv, async (tx) => {
      const school = (await schoolsOf(tx, actor, 'onderwijsconsulent')).find(({ id }) => id === asked);
      if (!school) return choice(tx, actor, inbound.data.page ?? 1);
      const what = { verb: viewVerbs.talk, subject: subjectId(school.id) };
      const answer = await changeIn(house, tx, { actor, now }, what, async (inner) => {
        inner.record({ school: school.id });
        return ok(talkSchoolCard(await talkView(inner, house, { actor, now, school })));
      });
      if (!answer.ok) throw new Error('Looking is not refused.');
      return answer.value;
    });
  };
