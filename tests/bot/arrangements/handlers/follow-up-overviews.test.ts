import { expect, it } from 'vitest';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { granted } from '../support/granted.ts';
import { plantMany, requestWith } from '../support/many-requests.ts';
import { duinroos } from '../support/people.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';

const numbersIn = (text: string): readonly string[] => [...text.matchAll(/A-2026-\d{4}/g)].map(([number]) => number);

/** What waits for the administratie, as kinds of task with their number and day. */
async function tasksOf({ house, swv, feature, clock, actorOf }: RequestWorld): Promise<readonly string[]> {
  const actor = await actorOf('administratie');
  const rows = await house.store.read(swv, async (tx) => feature.tasks?.(tx, actor, clock.now()) ?? []);
  return rows.map(({ task, dossiernummer, until }) => `${task} ${dossiernummer} ${until}`);
}

/** Refused and granted in turn, one a day, the last one first. */
async function decided(world: RequestWorld, count: number): Promise<void> {
  const of = { school: duinroos, pupilSchools: [duinroos], requester: world.personOf('zoco'), submitted: true };
  const hands = { writers: [], directies: [], reviewers: [] };
  const all = Array.from({ length: count }, (_, n) =>
    requestWith({ ...of, ...hands, state: n % 2 === 0 ? 'toegekend' : 'afgewezen', daysAgo: n }, n),
  );
  await plantMany(world, all);
}

oneEngine('what still has to be sent', (engine) => {
  it('stands on the list of the administratie with the werkdagen that are left, until it was sent', async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world); // on Monday 23 November: within two werkdagen
    const list = await world.say('administratie', 'te verzenden');
    expect(PostedCard.is(list.card)).toBe(true);
    expect(textOf(list.card)).toMatch(/Nog te verzenden.*A-2026-0001.*toegekend.*Nog 2 werkdagen om te verzenden/);
    expect(textOf(list.card)).toContain('uiterlijk woensdag 25 november');
    expect(textOf((await world.say('administratie', 'status')).card)).toBe(textOf(list.card));
    expect(await tasksOf(world)).toEqual(['verzenden A-2026-0001 2026-11-25']);
    world.moveTo('2026-11-25T09:00:00Z');
    expect(textOf((await world.say('administratie', 'te verzenden')).card)).toContain('Vandaag is de laatste dag');
    world.moveTo('2026-11-28T09:00:00Z'); // a Saturday
    const late = await world.say('administratie', 'te verzenden');
    expect(textOf(late.card)).toContain('Moest uiterlijk woensdag 25 november verzonden zijn');
    const card = await world.press(late, 'Open A-2026-0001');
    expect(textOf(card.card)).toContain('A-2026-0001 kan verzonden worden');
    await world.press(card, 'Vandaag verzonden');
    expect(textOf((await world.say('administratie', 'te verzenden')).card)).toContain('Alle besluiten zijn verzonden');
    expect(await tasksOf(world)).toEqual([]);
  });

  it('is turned page by page, the oldest decision first, a refusal too', async () => {
    const world = await createRequestWorld(await engine.swv());
    await decided(world, 8);
    const first = await world.say('administratie', 'status');
    const second = await world.press(first, 'Volgende');
    const both = [...numbersIn(textOf(first.card)), ...numbersIn(textOf(second.card))];
    expect(both).toEqual([8, 7, 6, 5, 4, 3, 2, 1].map((n) => `A-2026-000${n}`));
    expect(textOf(first.card)).toContain('afgewezen');
    expect(textOf((await world.press(second, 'Vorige')).card)).toBe(textOf(first.card));
  });

  it('is nobody else’s list, by word or by a forged button, and is not told in a channel', async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    for (const who of ['zoco-elders', 'directie-elders', 'beleid', 'lid-duinroos'] as const) {
      const said = await world.say(who, 'nog te verzenden');
      expect(textOf(said.card)).not.toContain('Nog te verzenden');
      expect(numbersIn(textOf(said.card)), who).toEqual([]);
    }
    const own = await world.say('zoco-elders', 'status');
    const forged = await world.press(own, 'Nieuwe aanvraag', { verb: 'aanvraag.lijst', data: { lijst: 'verzenden' } });
    expect(numbersIn(textOf(forged.card))).toEqual([]);
    const channel = await world.say('administratie', 'te verzenden', 'channel');
    expect(numbersIn(textOf(channel.card))).toEqual([]);
  });
});

oneEngine('the list of the procesbewaker', (engine) => {
  it('says first what is late after a decision: how late, at whom, and nothing of what is in it', async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    expect(textOf((await world.say('procesbewaker', 'status')).card)).not.toContain('Te laat');
    world.moveTo('2026-11-28T09:00:00Z');
    const late = await world.say('procesbewaker', 'status');
    const text = textOf(late.card);
    expect(text).toMatch(/Te laat na het besluit.*A-2026-0001.*Nog niet verzonden: 3 dagen te laat/);
    expect(text).toContain('Ligt bij de administratie, moest uiterlijk woensdag 25 november');
    expect(numbersIn(text)).toEqual(['A-2026-0001']); // and not once more among what was granted
    expect(text).not.toMatch(/4711|1\.800|weken/);
    const opened = await world.press(late, 'Open A-2026-0001');
    expect(textOf(opened.card)).toContain('A-2026-0001 is toegekend');
    expect(buttonsOf(opened.card).map(({ title }) => title)).not.toContain('Bekijk');
  });

  it('says that the school told it has not begun, and the day, not why', async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    await world.press(await world.last('administratie'), 'Vandaag verzonden');
    world.moveTo('2027-01-25T09:00:00Z');
    await world.tick();
    const form = await world.press(await world.last('zoco'), 'Nee, nog niet');
    await world.press(form, 'Bewaar', { inputs: { reden: 'De begeleider kon pas later dan we dachten beginnen.' } });
    const text = textOf((await world.say('procesbewaker', 'procesbewaking')).card);
    expect(text).toContain('Nog niet begonnen: dat zei de school op maandag 25 januari');
    expect(text).toContain('Ligt bij de zorgcoördinator');
    expect(text).not.toContain('begeleider');
    world.moveTo('2027-02-15T09:00:00Z');
    expect(textOf((await world.say('procesbewaker', 'status')).card)).toContain('Nog niet begonnen');
  });
});
