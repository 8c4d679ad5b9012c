import { beforeEach, expect, it } from 'vitest';
import { posts } from '../../bot/delivery/tables.ts';
import { wantPost } from '../../bot/delivery/want-post.ts';
import { addressOf } from '../../bot/people/reach.ts';
import { audit, auditPayloads } from '../../bot/store/tables/audit.ts';
import { PEOPLE_REFUSALS } from '../../cards/people/refusals.ts';
import { CHOOSE_SWV } from '../../cards/people/verbs.ts';
import { revision, type SwvId, subjectId, swvId } from '../../cards/words/brands.ts';
import { PostedCard } from '../../cards/words/posted-card.ts';
import { eachEngine } from '../support/stores.ts';
import { aRegister, ids, tenant, YESTERDAY } from './people/a-register.ts';
import { NOW, openDoor, type TestDoor } from './support/a-door.ts';

eachEngine(
  'the door',
  (engine) => {
    let door: TestDoor;
    beforeEach(async () => {
      door = await openDoor(engine);
    });

    it('takes no notice of what asks nothing, and looks nobody up for it', async () => {
      expect(await door.say({ kind: 'ignored', type: 'typing' })).toEqual({ said: 'niets', reply: null, event: {} });
    });

    it('finds the handler by the verb, the feature by its first part, and the menu for a verb of nobody', async () => {
      await door.person('p');
      expect((await door.say(door.action('p', 'proef.doe'))).said).toBe('gedaan');
      expect((await door.say(door.action('p', 'proef.doe-niet-meer'))).said).toBe('kaart van nu');
      expect((await door.say(door.action('p', 'ander.doe'))).said).toBe('onbekend');
      expect((await door.say(door.action('p', 'constructor'))).said).toBe('onbekend');
    });

    it('answers an automatic refresh with the folded card: what the button does is not done', async () => {
      await door.person('p');
      expect((await door.say(door.action('p', 'proef.doe', { trigger: 'automatic' }))).said).toBe('kaart van nu');
      expect(door.turns.map(({ what }) => what)).toEqual(['kaart van nu']);
    });

    it('gives a feature the actor that the register proves, whatever the card says', async () => {
      const person = await door.person('p');
      await door.say(door.action('p', 'proef.doe', { inputs: { person: 'ander', role: 'directeur-bestuurder' } }));
      expect(door.turns[0]?.actor).toMatchObject({ swv: door.swv, person, roles: [{ role: 'administratie' }] });
    });

    it('turns away whose role ended, with the sentence, and writes it down by code', async () => {
      await door.person('p', YESTERDAY);
      const { said, event } = await door.say(door.action('p', 'proef.doe'));
      expect(said).toContain(PEOPLE_REFUSALS['no-role']);
      expect(event).toMatchObject({ who: 'stranger', outcome: 'no-role' });
      expect(await door.audited()).toEqual([{ actor: 'meedoen', verb: 'actie', subject: 'deur', outcome: 'no-role' }]);
      expect(door.turns).toEqual([]);
    });

    it('turns away a tenant that is not on the list; no SWV hears of it, the wide event does', async () => {
      await door.person('p');
      const elsewhere = { ...door.action('p', 'proef.doe'), tenantId: tenant('elders') };
      const { said, event } = await door.say(elsewhere);
      expect(said).toContain(PEOPLE_REFUSALS['other-tenant']);
      expect(event).toMatchObject({ outcome: 'other-tenant' });
      expect(await door.audited()).toEqual([]);
    });

    it('turns away a card that names a SWV of others, though the person is known here', async () => {
      await door.person('p');
      const other = await engine.swv();
      const data = { v: 1, swv: other.swv, id: subjectId('zaak-1'), revision: revision(0) } as const;
      const { said } = await door.say(door.action('p', 'proef.doe', { data }));
      expect(said).toContain(PEOPLE_REFUSALS['other-tenant']);
      expect(door.turns).toEqual([]);
    });

    it('turns away whom nobody knows, and writes the first contact down once', async () => {
      const { said } = await door.say({ ...door.envelope('niemand'), kind: 'message', text: 'hoi' });
      expect(said).toContain(PEOPLE_REFUSALS.stranger);
      expect(await door.audited()).toEqual([
        { actor: 'meedoen', verb: 'eerste-contact', subject: 'deur', outcome: 'stranger' },
      ]);
    });

    it('answers a forged payload with an error and no card, also of a stranger; what was wrong stands in the log', async () => {
      const person = await door.person('p');
      const forged = { kind: 'forged', reason: 'action.data: custom' } as const;
      expect((await door.say({ ...door.envelope('p'), ...forged })).said).toBe('vervalst');
      expect((await door.say({ ...door.envelope('niemand'), ...forged })).said).toBe('vervalst');
      const [first] = await door.audited();
      expect(first).toEqual({ actor: person, verb: 'forged', subject: 'deur', outcome: 'vervalst' });
      const [words] = await door.store.read(door.swv, (tx) => tx.db.select().from(auditPayloads));
      expect(JSON.parse(words?.payload ?? '')).toEqual({ reason: forged.reason, tenant: tenant(door.swv) });
    });

    it('greets where it is installed for a person and keeps the address; in a channel it says nothing', async () => {
      const person = await door.person('p');
      const channel = {
        ...door.envelope('p', { kind: 'channel', conversationId: '19:team' }),
        kind: 'installed',
      } as const;
      expect((await door.say(channel)).said).toBe('niets');
      const address = () => door.store.read(door.swv, (tx) => addressOf(tx, person));
      expect(await address()).toBeNull();
      expect((await door.say({ ...door.envelope('p'), kind: 'installed' })).said).toBe('groet');
      expect(await address()).toMatchObject({ state: 'reachable', address: { conversationId: 'a:p' } });
    });

    it('hears a message in a channel without taking that channel for the person’s own address', async () => {
      const person = await door.person('p');
      const channel = door.envelope('p', { kind: 'channel', conversationId: '19:team' });
      expect((await door.say({ ...channel, kind: 'message', text: 'hoi' })).said).toBe('gehoord');
      expect(await door.store.read(door.swv, (tx) => addressOf(tx, person))).toBeNull();
    });

    it('sends what was stuck when somebody comes back, and wakes nobody for an ordinary message', async () => {
      const person = await door.person('p');
      const hello = { ...door.envelope('p'), kind: 'message', text: 'hoi' } as const;
      await door.say(hello);
      await door.say(hello);
      expect(door.nudged).toEqual([]);

      expect((await door.say({ ...door.envelope('p'), kind: 'uninstalled' })).said).toBe('niets');
      await door.store.write(door.swv, async (tx) => {
        const to = { kind: 'person', id: person } as const;
        await wantPost(tx, ids.next(), { feature: 'proef', kind: 'kaart', subject: subjectId('zaak-1'), to }, NOW);
        await tx.db.update(posts).set({ state: 'stuck' });
      });
      await door.say(hello);
      expect(door.nudged).toEqual([door.swv]);
      const [post] = await door.store.read(door.swv, (tx) => tx.db.select().from(posts));
      expect(post?.state).toBe('live');
    });

    it('says nothing to a stranger who takes the bot away', async () => {
      expect((await door.say({ ...door.envelope('niemand'), kind: 'uninstalled' })).said).toBe('niets');
    });

    it('tells a channel nothing of a stranger who installs the bot there; in a chat of their own it says why', async () => {
      const team = door.envelope('niemand', { kind: 'channel', conversationId: '19:team' });
      expect((await door.say({ ...team, kind: 'installed' })).said).toBe('niets');
      expect((await door.say({ ...door.envelope('niemand'), kind: 'installed' })).said).toContain(
        PEOPLE_REFUSALS.stranger,
      );
    });

    it('writes a forgery down in every SWV of somebody who did not choose one, and asks nothing', async () => {
      await door.person('p');
      const other = await engine.swv();
      await door.allow(other.swv);
      const there = aRegister(other.store, other.swv);
      await there.role(await there.person('p', { tenant: door.swv }), 'administratie');
      await door.say({ ...door.envelope('p'), kind: 'message', text: 'hoi' });
      await door.say(
        door.action('p', CHOOSE_SWV, { data: { v: 1, swv: other.swv, id: subjectId('menu'), revision: revision(0) } }),
      );
      const elsewhere = door.envelope('p', { conversationId: 'a:nog-niet-gekozen' });
      expect((await door.say({ ...elsewhere, kind: 'forged', reason: 'action.data: custom' })).said).toBe('vervalst');
      for (const swv of [door.swv, other.swv]) {
        const rows = await door.store.read(swv, (tx) => tx.db.select({ outcome: audit.outcome }).from(audit));
        expect(rows.map(({ outcome }) => outcome)).toContain('vervalst');
      }
    });

    it('asks a person of two SWV’s once which one, and takes no SWV where they have no place', async () => {
      await door.person('p');
      const other = await engine.swv();
      await door.allow(other.swv);
      const there = aRegister(other.store, other.swv);
      await there.role(await there.person('p', { tenant: door.swv }), 'administratie');
      const third = await engine.swv();
      await door.allow(third.swv);

      const hello = { ...door.envelope('p'), kind: 'message', text: 'hoi' } as const;
      expect((await door.say(hello)).said).toContain('Over welk samenwerkingsverband gaat het?');
      const choose = (to: SwvId) => {
        const data = { v: 1, swv: to, id: subjectId('menu'), revision: revision(0) } as const;
        return door.say(door.action('p', CHOOSE_SWV, { data }));
      };
      expect((await choose(third.swv)).said).toContain(PEOPLE_REFUSALS.stranger);
      expect((await choose(swvId('niet-van-ons'))).said).toContain(PEOPLE_REFUSALS['other-tenant']);
      expect((await door.say(hello)).said).toContain('Over welk samenwerkingsverband');

      expect((await choose(other.swv)).said).toBe('groet');
      expect((await door.say(hello)).said).toBe('gehoord');
      expect(door.turns.at(-1)?.actor.swv).toBe(other.swv);
      // A card is about its own SWV, whatever this conversation chose.
      await door.say(door.action('p', 'proef.doe'));
      expect(door.turns.at(-1)?.actor.swv).toBe(door.swv);
    });

    it('answers with a posted card whatever it refuses: nothing of a dossier can be in it', async () => {
      await door.person('p', YESTERDAY);
      expect(PostedCard.is((await door.say(door.action('p', 'proef.doe'))).reply)).toBe(true);
    });
  },
  ['pglite'],
);
