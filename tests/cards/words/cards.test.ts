import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { describe, expect, test } from 'vitest';
import { schoolName } from '../../../cards/words/brands.ts';
import * as dossierModule from '../../../cards/words/dossier-card.ts';
import * as postedModule from '../../../cards/words/posted-card.ts';
import { reveal, Sensitive } from '../../../cards/words/sensitive.ts';

const { DossierCard, dossier } = dossierModule;
const { PostedCard, posted } = postedModule;

const content = (text: string): IAdaptiveCard => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
});
const postedCard = posted<{ readonly school: ReturnType<typeof schoolName> }>((view) => content(view.school));
const dossierCard = dossier<{ readonly doel: Sensitive }>((view) => content(reveal(view.doel)));
const made = postedCard({ school: schoolName('De Duinroos') });
const opened = dossierCard({ doel: new Sensitive('rust') });

describe('a posted card', () => {
  test('is drawn from its view, with a summary that says nothing unless one is given', () => {
    expect(made.content).toEqual(content('De Duinroos'));
    expect(made.summary).toBe('Je hebt een bericht van Meedoen');
    expect(
      posted<null>(
        () => content(''),
        () => 'Je hebt 1 actie',
      )(null).summary,
    ).toBe('Je hebt 1 actie');
  });

  test('is known from a dossier card, a look-alike, a copy and an object of its prototype', () => {
    expect(PostedCard.is(made)).toBe(true);
    for (const other of [
      opened,
      { ...made },
      structuredClone(made),
      Object.create(PostedCard.prototype),
      null,
      'kaart',
    ]) {
      expect(PostedCard.is(other)).toBe(false);
    }
  });
});

describe('a dossier card', () => {
  test('is drawn from its view and known from a posted card and a look-alike', () => {
    expect(opened.content).toEqual(content('rust'));
    expect(DossierCard.is(opened)).toBe(true);
    for (const other of [made, { ...opened }, Object.create(DossierCard.prototype), undefined]) {
      expect(DossierCard.is(other)).toBe(false);
    }
  });
});

describe('neither card', () => {
  test('can be made by its constructor from elsewhere: the key of the mint is not exported', () => {
    for (const key of [undefined, null, Symbol('posted'), Symbol('dossier'), Symbol.for('posted'), true]) {
      expect(() => Reflect.construct(PostedCard, [key, content(''), ''])).toThrow('Only posted()');
      expect(() => Reflect.construct(DossierCard, [key, content('')])).toThrow('Only dossier()');
    }
    expect(Object.keys(postedModule).sort()).toEqual(['PostedCard', 'posted']);
    expect(Object.keys(dossierModule).sort()).toEqual(['DossierCard', 'dossier']);
  });

  test('can be made by a class that extends it without the key', () => {
    class Sly extends PostedCard {}
    expect(() => Reflect.construct(Sly, [Symbol('posted'), content(''), ''])).toThrow('Only posted()');
  });
});
