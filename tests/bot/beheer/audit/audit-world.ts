import { sql } from 'drizzle-orm';
import { appendAudit } from '../../../../bot/store/audit.ts';
import type { Json } from '../../../../bot/store/canonical-json.ts';
import { dossiernummer, type PersonId } from '../../../../cards/words/brands.ts';
import type { TestEngine } from '../../../support/stores.ts';
import { openBeheer, type Shown } from '../support/beheer-world.ts';

export const AT = new Date('2026-11-20T13:05:00Z');

interface More {
  readonly subject?: string;
  readonly outcome?: string;
  readonly at?: Date;
  readonly payload?: Json;
}

/** The world of beheer, in which rows of the audit log are written straight away. */
export async function openAudit(engine: TestEngine, more: Parameters<typeof openBeheer>[1] = {}) {
  const world = await openBeheer(engine, more);
  const { store, swv } = world;
  const form = async (who: 'beheerder' | 'bestuurder' = 'beheerder'): Promise<Shown> =>
    world.press(await world.say(who, 'beheer'), 'Open Logboek');
  return {
    ...world,
    form,
    did: (actor: PersonId | 'meedoen' | 'ops', verb: string, of: More = {}) =>
      store.write(swv, (tx) =>
        appendAudit(tx, {
          at: of.at ?? AT,
          actor,
          verb,
          subject: of.subject ?? 'iets',
          outcome: of.outcome ?? 'ok',
          payload: of.payload ?? { wat: 'geheime-reden' },
        }),
      ),
    /** A request with a number, as far as the desk knows of it. */
    request: (id: string, nummer: string) =>
      store.write(swv, (tx) =>
        tx.db.execute(sql`
          insert into arrangements (swv_id, id, kind, school_id, requester_id, state, revision, card_revision,
            dossiernummer, began_at, since, changed_at, body)
          values (${swv}, ${id}, 'maatwerk-individueel', ${world.school}, ${world.people.zoco}, 'concept', 1, 1,
            ${dossiernummer(nummer)}, now(), now(), now(), '{}')`),
      ),
    /** The rows of before today, then one of them. */
    open: async (seq: number, who: 'beheerder' | 'bestuurder' = 'beheerder'): Promise<Shown> =>
      world.press(await world.press(await form(who), 'Zoek', { inputs: { tot: '2026-11-24' } }), `Bekijk rij ${seq}`),
  };
}

/** An own database, whose owner may do what nobody else can. */
export async function openTampered(engine: TestEngine) {
  const own = await engine.fresh();
  const world = await openAudit({
    ...engine,
    swv: async () => {
      const shared = await engine.swv();
      await own.operations.addSwv({ id: shared.swv, name: 'Eigen' }, new Date(0));
      return { ...own, swv: shared.swv };
    },
  });
  return {
    ...world,
    /** Runs this on the payloads, past every trigger and policy. */
    tamper: async (statement: string) => {
      await own.owner.exec(
        'alter table audit_payloads disable trigger all; alter table audit_payloads no force row level security;',
      );
      await own.owner.exec(statement);
    },
  };
}
