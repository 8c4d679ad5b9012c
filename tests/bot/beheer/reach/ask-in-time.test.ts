import { expect, test } from 'vitest';
import { askInTime } from '../../../../bot/beheer/handlers/reach/ask-in-time.ts';
import { AT_ONCE } from '../../../../bot/graph/policy.ts';

const never = () => new Promise<never>(() => undefined);
const people = Array.from({ length: 20 }, (_, at) => at);

test('asks each once, in order, a few at a time', async () => {
  const asked: number[] = [];
  let [now, most] = [0, 0];
  const answers = await askInTime(
    people,
    async (one) => {
      asked.push(one);
      now += 1;
      most = Math.max(most, now);
      await Promise.resolve();
      now -= 1;
      return one % 2 === 0 ? 'installed' : 'not-found';
    },
    60_000,
  );
  expect(asked).toEqual(people);
  expect(most).toBe(AT_ONCE);
  expect(answers.map(({ one }) => one)).toEqual(people);
  expect(answers.filter(({ outcome }) => outcome === 'installed')).toHaveLength(10);
});

test('ends when the time is up: who was being asked is unclear, who comes after was not asked', async () => {
  const asked: number[] = [];
  const answers = await askInTime(
    people,
    (one) => {
      asked.push(one);
      return one < 6 ? Promise.resolve('installed') : never();
    },
    20,
  );
  const of = (wanted: string) => answers.filter(({ outcome }) => outcome === wanted).map(({ one }) => one);
  expect([of('installed'), of('unclear')]).toEqual([people.slice(0, 6), people.slice(6, 6 + AT_ONCE)]);
  expect([of('not-asked'), asked]).toEqual([people.slice(6 + AT_ONCE), people.slice(0, 6 + AT_ONCE)]);
});

test('asks nobody when the time is up before it begins', async () => {
  const answers = await askInTime(people, never, -5);
  expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['not-asked']));
});

test('asks nobody else once something broke', async () => {
  const asked: number[] = [];
  const ask = async (one: number) => {
    asked.push(one);
    if (one === 2) throw new Error('broken');
    await new Promise((resolve) => setImmediate(resolve));
    return 'installed' as const;
  };
  await expect(askInTime(people, ask, 60_000)).rejects.toThrow('broken');
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked.length).toBeLessThanOrEqual(AT_ONCE);
});
