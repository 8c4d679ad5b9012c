import type { Page } from 'playwright-core';
import type { Hand } from '../../support/hand.ts';
import type { Walk } from '../first-request/walk.ts';
import type { Field, Kind } from './form.ts';

export interface Way {
  readonly page: Page;
  readonly hand: Hand;
  /** Looks at what stands there now. */
  readonly look: (name: string) => Promise<void>;
}

/** From *Nieuwe aanvraag* on the card of the start to *Klopt alles?*, with a hand. */
export async function fillIn(walk: Walk, { page, hand, look }: Way, kind: Kind): Promise<void> {
  await hand.press('Hoi, ik ben Meedoen', 'Nieuwe aanvraag');
  let choose = 'Voor welke school?';
  await walk.see(page, choose);
  await look('school');
  if (kind.behind) {
    await hand.press(choose, 'Iets anders voor De Duinroos');
    choose = 'Wat is er nodig?';
    await walk.see(page, choose);
    await look('wat');
  }
  await hand.press(choose, `Begin voor De Duinroos: ${kind.name}`);
  for (const [at, { title, fields }] of kind.steps.entries()) {
    await walk.see(page, `Stap ${at + 1} van ${kind.steps.length}${title}`);
    for (const field of fields) await fill(hand, field);
    await look(`stap-${at + 1}`);
    await hand.press(title, 'Bewaar en ga verder');
  }
  await walk.see(page, 'Klopt alles?');
  await look('klopt-alles');
}

function fill(hand: Hand, field: Field): Promise<void> {
  switch (field.how) {
    case 'type':
      return hand.type(field.label, field.value);
    case 'pick':
      return hand.pick(field.label, field.value);
    case 'day':
      return hand.day(field.label, field.value);
    case 'radio':
      return hand.choose('radio', field.value);
    case 'radio-under':
      return hand.chooseUnder(field.label, field.value);
    case 'boxes':
      return hand.choose('checkbox', ...field.values);
  }
}
