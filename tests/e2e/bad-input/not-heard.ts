import type { OutgoingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { verbs } from '../../../cards/arrangements/verbs.ts';
import { DIRECTIE, ZOCO } from '../../support/host-route.ts';
import type { BadInput } from './bad-input.ts';

/** What never becomes a turn. */
export function notHeard(at: () => BadInput): void {
  describe('what is no activity', () => {
    it.each([
      ['nothing', ''],
      ['no JSON', 'hoi'],
      ['half of it', '{"type":"message"'],
      ['null', 'null'],
      ['a number', '42'],
      ['a text', '"hoi"'],
      ['a list', '[]'],
      ['an empty object', '{}'],
      ['an activity of nobody', '{"type":"message","text":"hoi","serviceUrl":"http://127.0.0.1/"}'],
      ['an activity that would be a prototype', '{"__proto__":{"type":"message"},"constructor":{"prototype":{}}}'],
    ])('%s is a 400 without a word', async (_name, body) => {
      expect(await at().post(body)).toEqual({ status: 400, body: null });
      await at().unchanged();
      expect(await at().audited()).toEqual([]);
    });

    it.each([
      ['a number where an id belongs', { from: { id: 7 } }],
      ['a service address that is none', { serviceUrl: 'javascript:alert(1)' }],
      ['a type without end', { type: 'x'.repeat(100) }],
    ])('%s is a 400', async (_name, more) => {
      expect((await at().turn(at().from(ZOCO, more))).status).toBe(400);
      await at().unchanged();
    });

    it('is not read when it is larger than anything that Teams sends', async () => {
      expect((await at().post(`"${'x'.repeat(5 * 1_048_576)}"`)).status).toBe(413);
      await at().unchanged();
    });
  });

  describe('what another site could send', () => {
    it.each([
      ['a page of another site', { origin: 'https://kwaad.example' }],
      ['a page in a frame', { origin: 'null' }],
      ['a name that was pointed at this machine', { host: 'kwaad.example:3978' }],
      ['a name that only begins as ours', { host: '127.0.0.1.kwaad.example' }],
    ])('%s is a 403, for the bot, the clock and the werkbank alike', async (_name, headers: OutgoingHttpHeaders) => {
      const press = JSON.stringify(at().pressed(DIRECTIE, verbs.commit));
      expect((await at().post(press, headers)).status).toBe(403);
      expect((await at().post('{"now":"2027-01-01T00:00:00Z"}', headers, '/local/clock')).status).toBe(403);
      expect((await at().post('{}', headers, '/werkbank/say')).status).toBe(403);
      expect(at().host.clock.now().getUTCFullYear()).toBe(2026);
      await at().unchanged();
    });
  });
}
