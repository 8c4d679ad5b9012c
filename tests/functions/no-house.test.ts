import { expect, test } from 'vitest';
import { house } from '../../functions/house.ts';

test('a trigger without a house says what was forgotten', async () => {
  await expect(house()).rejects.toThrow('call provide() before the functions are registered');
});
