import { expect, test } from 'vitest';
import { type DeliveryReason, nextStepText, REASONS } from '../../../cards/beheer/delivery/reasons.ts';

const isReason = (text: string): text is DeliveryReason => Object.hasOwn(REASONS, text);
const reasons = Object.keys(REASONS).filter(isReason);
const CHANNEL: readonly DeliveryReason[] = [
  'nu-bereikbaar',
  'app-uitgezet',
  'geen-kanaal',
  'geen-recht',
  'geen-toegang',
  'gesprek-weg',
  'te-groot',
  'geweigerd',
];

test.each(reasons)('"%s" tells the operator what to do next', (reason) => {
  for (const isText of [true, false]) {
    for (const canGo of [true, false]) {
      const said = nextStepText(reason, { isText, toChannel: false, canGo });
      expect(said).toMatch(/^(?:Kies|Vraag|Voeg|Kijk|Geef|Noem|Probeer|Dit is een fout van ons)\b.*\.$/);
    }
  }
});

test.each(CHANNEL)('"%s" of a channel asks for nobody: a channel is no person', (reason) => {
  expect(nextStepText(reason, { isText: false, toChannel: true, canGo: true })).not.toContain('deze persoon');
});
