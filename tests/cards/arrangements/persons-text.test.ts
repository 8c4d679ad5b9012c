import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formCard } from '../../../cards/arrangements/dossier/form-card.ts';
import { overviewCard } from '../../../cards/arrangements/dossier/overview-card.ts';
import { NO_HISTORY } from '../../../cards/arrangements/dossier/pupil-history.ts';
import { aCase, atConsulent, complete, NO_DAYS } from '../../../cards/arrangements/examples/example-case.ts';
import { answers, form } from '../../../cards/arrangements/examples/example-request.ts';
import { statusCard } from '../../../cards/arrangements/status-card.ts';
import { literal } from '../../../cards/parts/text.ts';
import { amount, schoolName, staffName } from '../../../cards/words/brands.ts';
import type { DossierCard } from '../../../cards/words/dossier-card.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { nodesOf, textOf, typeOf } from '../../../infra/gallery/card-node.ts';

const MARK = 'ZQ7';
const written = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => `${MARK}${text}${MARK}`);
const tricky = fc.constantFrom(
  `${MARK} **vet** _schuin_ [klik](https://ergens.example) ${MARK}`,
  `${MARK} <img src=x onerror=alert(1)> <at>iemand</at> ${MARK}`,
  `${MARK} {{DATE(2026-01-01T00:00:00Z)}} ${MARK}`,
  `${MARK}\n- een\n1. twee\r\n# drie ${MARK}`,
  `${MARK} \u0000\u0007\u2028 \ud800 ${MARK}`,
);

/** Where a text of a person stands on a card: the kind of element, and the text as it stands there. */
const places = (card: PostedCard | DossierCard): readonly { where: string; text: string }[] =>
  [...nodesOf(card.content)].flatMap((node) =>
    ['text', 'value', 'title', 'speak', 'fallbackText', 'label', 'placeholder']
      .map((key) => ({ where: `${typeOf(node)}.${key}`, text: textOf(node, key) }))
      .filter(({ text }) => text.includes(MARK)),
  );

test('what a person wrote is shown as it was written: in a run or an input, where no markdown is drawn', () => {
  fc.assert(
    fc.property(fc.oneof(written, tricky), (text) => {
      const typed = { doel: new Sensitive(text) };
      const view = { ...form, answers: { ...answers, doel: new Sensitive(text) } };
      const shown = [
        ...places(overviewCard({ ...view, ends: null, history: NO_HISTORY, page: amount(1), note: null })),
        ...places(formCard({ ...form, step: 2, typed })),
      ];
      expect(shown.map(({ where }) => where)).toEqual(['TextRun.text', 'Input.Text.value']);
      for (const one of shown) expect(one.text).toBe(literal(text));
    }),
  );
});

test('the name of a school or a person is never drawn as markdown', () => {
  fc.assert(
    fc.property(
      written.filter((text) => !/[\n\r]/.test(text)),
      (text) => {
        const card = statusCard({
          ...aCase,
          school: schoolName(text),
          state: 'bij-consulent',
          where: { ...atConsulent, name: staffName(text) },
          decision: NO_DAYS,
          ticks: complete,
          mended: null,
          may: { read: true, resume: false, amend: false, withdraw: false },
        });
        for (const { where } of places(card)) expect(where).toBe('TextRun.text');
        expect(places(card)).toHaveLength(2);
      },
    ),
  );
});

test('no text of a person holds half a character, a control character, or a date that the client would fill in', () => {
  expect(literal('a\u0000b\u2028c')).toBe('a b c');
  expect(literal('\ud800')).toBe('\ufffd');
  expect(literal('regel\r\nregel')).toBe('regel\nregel');
  expect(literal('{{DATE(2026-01-01T00:00:00Z)}}')).not.toContain('{{');
});
