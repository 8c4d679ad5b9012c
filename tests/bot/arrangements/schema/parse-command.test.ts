import { describe, expect, test } from 'vitest';
import { type CommandVerb, isCommandVerb, parseCommand } from '../../../../bot/arrangements/schema/parse-command.ts';
import type { Inputs } from '../../../../bot/arrangements/schema/read-input.ts';
import { allSteps, stepOf } from '../../../../cards/arrangements/form/forms.ts';
import { verbs } from '../../../../cards/arrangements/verbs.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { reveal, Sensitive } from '../../../../cards/words/sensitive.ts';
import { draftId, now, rules, withRules } from '../support/play.ts';

const on = { id: draftId, revision: revision(4) };
const read = (verb: CommandVerb, typed: Inputs, more = rules) =>
  parseCommand(verb, on, { rules: more, today: now.today, known: ['De Duinroos'], advised: false, typed });

/** The codes by input; empty when it was read. */
function wrong(verb: CommandVerb, typed: Inputs, more = rules): Readonly<Record<string, string>> {
  const parsed = read(verb, typed, more);
  return parsed.ok ? {} : Object.fromEntries(parsed.refusals.map((one) => [one.field, one.code]));
}

const one = {
  stap: '1',
  gedaan: 'rooster,mentorgesprekken',
  leerlingnummer: '10-4711',
  niveau: 'havo',
  vorm: 'coaching',
};
const two = {
  stap: '2',
  start: '11 januari',
  weken: '10',
  bedrag: '€ 1.800',
  doel: 'Over tien weken volgt de leerling weer alle lessen.',
};
const three = {
  stap: '3',
  expertise: 'De mentor leert hoe je een dag voorspelbaar opbouwt.',
  gehoordOp: '2026-11-20',
  gezegd: 'Ik wil graag bij mijn eigen klas blijven.',
  ouders: 'verschillen',
};

describe('a step of the form', () => {
  test('is read with Dutch days and amounts, and the revision of the card', () => {
    expect(read(verbs.saveStep, one)).toMatchObject({
      value: { kind: 'saveStep', id: draftId, revision: 4, step: 1 },
    });
    expect(read(verbs.saveStep, two)).toMatchObject({
      value: { inputs: { start: '2027-01-11', weken: 10, bedrag: 180_000 } },
    });
    expect(read(verbs.amend, three)).toMatchObject({
      value: { kind: 'amend', step: 3, inputs: { gehoordOp: '2026-11-20', ouders: { spoken: true, reason: null } } },
    });
  });

  test('keeps everything that tells of the pupil as sensitive', () => {
    const parsed = [one, two, three].map((typed) => read(verbs.saveStep, typed));
    const printed = JSON.stringify(parsed);
    for (const text of [
      '4711',
      'havo',
      'coaching',
      'rooster',
      'Over tien',
      'voorspelbaar',
      'eigen klas',
      'verschillen',
    ]) {
      expect(printed).not.toContain(text);
    }
  });

  test('puts several choices in the order of the configuration', () => {
    const parsed = read(verbs.saveStep, one);
    const gedaan =
      parsed.ok && parsed.value.kind === 'saveStep' && parsed.value.step === 1 ? parsed.value.inputs.gedaan : null;
    expect(gedaan instanceof Sensitive && reveal(gedaan)).toBe('mentorgesprekken,rooster');
  });

  test('says at every input at once what is wrong', () => {
    expect(wrong(verbs.saveStep, { stap: '1' })).toEqual({
      gedaan: 'verplicht',
      leerlingnummer: 'verplicht',
      niveau: 'verplicht',
      vorm: 'verplicht',
    });
    expect(wrong(verbs.saveStep, { ...one, gedaan: 'yoga' })).toEqual({ gedaan: 'geen-keuze' });
    expect(wrong(verbs.saveStep, { stap: '2', weken: '7', bedrag: 'veel', doel: 'kort' })).toEqual({
      start: 'datum-leeg',
      weken: 'geen-keuze',
      bedrag: 'bedrag-onleesbaar',
      doel: 'te-kort',
    });
  });

  test('counts characters as people do, after trimming', () => {
    const doel = (text: string) => wrong(verbs.saveStep, { ...two, doel: text });
    expect(doel('a'.repeat(19))).toEqual({ doel: 'te-kort' });
    expect(doel(`   ${'a'.repeat(19)}   `)).toEqual({ doel: 'te-kort' });
    expect(doel('é'.repeat(20))).toEqual({});
    expect(doel('👍'.repeat(19))).toEqual({ doel: 'te-kort' });
    expect(doel('a'.repeat(1_501))).toEqual({ doel: 'te-lang' });
  });

  test.each(['jansje', '12', '1'.repeat(21), '10 4711', '10_4711', '-104711'])(
    'takes no leerlingnummer like %s',
    (leerlingnummer) => {
      expect(wrong(verbs.saveStep, { ...one, leerlingnummer })).toEqual({ leerlingnummer: 'leerlingnummer-vorm' });
    },
  );

  test('never takes a BSN, not as a leerlingnummer and not after "Nee, geen naam"', () => {
    expect(wrong(verbs.saveStep, { ...one, leerlingnummer: '111222333' })).toEqual({ leerlingnummer: 'bsn' });
    const doel = 'De leerling met nummer 111222333 volgt weer alle lessen.';
    expect(wrong(verbs.saveStep, { ...two, doel, geenNaam: 'ja' })).toEqual({ doel: 'bsn' });
  });

  test('asks once about what looks like a name', () => {
    const doel = 'De ouders van Tuimela zijn het eens met de begeleiding.';
    expect(wrong(verbs.saveStep, { ...two, doel })).toEqual({ doel: 'naam' });
    expect(wrong(verbs.saveStep, { ...two, doel, geenNaam: 'ja' })).toEqual({});
  });

  test('takes "nog niet" from parents only with a reason', () => {
    const waiver = { ...three, ouders: 'nog-niet' };
    expect(wrong(verbs.saveStep, waiver)).toEqual({ oudersWaarom: 'ouders-waarom' });
    expect(wrong(verbs.saveStep, { ...waiver, oudersWaarom: 'druk' })).toEqual({ oudersWaarom: 'te-kort' });
    expect(read(verbs.saveStep, { ...waiver, oudersWaarom: 'Moeder belt ons volgende week terug.' })).toMatchObject({
      value: { inputs: { ouders: { spoken: false } } },
    });
  });

  test('forgets a reason that is no longer one', () => {
    expect(read(verbs.saveStep, { ...three, oudersWaarom: 'Moeder belt ons volgende week terug.' })).toMatchObject({
      value: { inputs: { ouders: { spoken: true, reason: null } } },
    });
  });

  test.each(['', '0', '4', 'een'])('that no card of ours has (%s) was forged', (stap) => {
    expect(wrong(verbs.saveStep, { ...one, stap })).toEqual({ stap: 'geen-keuze' });
  });

  test('has at most four inputs, twelve in all', () => {
    const of = { kind: 'maatwerk-individueel', answers: {} } as const;
    expect(allSteps(of).map((step) => stepOf(of, step).fields.length)).toEqual([4, 4, 4]);
  });
});

describe('the other buttons', () => {
  const long = 'Dit is een zin van meer dan twintig tekens.';

  test.each([
    [verbs.begin, { soort: 'maatwerk-individueel', school: 'de-duinroos' }, { kind: 'begin', school: 'de-duinroos' }],
    [verbs.discard, {}, { kind: 'discard' }],
    [verbs.submitToDirectie, {}, { kind: 'submitToDirectie' }],
    [verbs.commit, {}, { kind: 'commit' }],
    [verbs.decline, {}, { kind: 'decline', sentence: null }],
    [verbs.decline, { zin: 'Bel me.' }, { kind: 'decline' }],
    [verbs.askAanvulling, { vraag: long }, { kind: 'askAanvulling' }],
    [verbs.answerAanvulling, { antwoord: long }, { kind: 'answerAanvulling' }],
    [verbs.returnAsBasis, { reden: long }, { kind: 'returnAsBasis' }],
    [verbs.forward, { preadvies: 'negatief', zin: long }, { kind: 'forward', preadvies: 'negatief' }],
    [verbs.openDossier, {}, { kind: 'openDossier' }],
    [verbs.vote, { stem: 'tegen' }, { kind: 'vote', choice: 'tegen' }],
    [verbs.sendToBestuurder, {}, { kind: 'sendToBestuurder' }],
    [verbs.reopen, {}, { kind: 'reopen' }],
    [verbs.withdraw, {}, { kind: 'withdraw' }],
    [
      verbs.conclude,
      { uitkomst: 'afgewezen', motivering: long, afwijking: '', bevestiging: 'x' },
      { kind: 'conclude', outcome: 'afgewezen', deviation: null, confirm: 'x' },
    ],
    [verbs.decide, { uitkomst: 'toegekend', motivering: long }, { kind: 'decide', outcome: 'toegekend', confirm: '' }],
  ] as const)('%s is read', (verb, typed, value) => {
    expect(read(verb, typed)).toMatchObject({ ok: true, value });
  });

  test.each([
    [verbs.begin, { soort: 'tlv-po', school: '../x' }, { soort: 'geen-keuze', school: 'geen-keuze' }],
    [verbs.askAanvulling, { vraag: 'Wat?' }, { vraag: 'te-kort' }],
    [verbs.returnAsBasis, {}, { reden: 'verplicht' }],
    [verbs.forward, { preadvies: 'misschien', zin: long }, { preadvies: 'geen-keuze' }],
    [verbs.vote, {}, { stem: 'verplicht' }],
    [verbs.vote, { stem: 'ja' }, { stem: 'geen-keuze' }],
    [
      verbs.conclude,
      { uitkomst: 'toegekend', motivering: '', afwijking: 'nee' },
      { motivering: 'verplicht', afwijking: 'te-kort' },
    ],
  ] as const)('%s is refused at its input', (verb, typed, codes) => {
    expect(wrong(verb, typed)).toEqual(codes);
  });

  test('take the shortest text from the configuration', () => {
    const patient = withRules({ sentence: { min: 60, max: 300 } }).rules;
    expect(wrong(verbs.askAanvulling, { vraag: long }, patient)).toEqual({ vraag: 'te-kort' });
  });

  test('of the clock are read with Dutch days and their reason, and refused at the field', () => {
    const reden = 'De deskundige is ziek en komt twee weken later.';
    expect(read(verbs.extendTerm, { totEnMet: '8 februari', reden, bevestiging: 'x' })).toMatchObject({
      value: { kind: 'extendTerm', until: '2027-02-08', confirm: 'x' },
    });
    expect(read(verbs.giveTime, { totEnMet: '18-12-2026' })).toMatchObject({ value: { until: '2026-12-18' } });
    expect(wrong(verbs.extendTerm, {})).toEqual({ totEnMet: 'datum-leeg', reden: 'verplicht' });
    expect(wrong(verbs.giveTime, { totEnMet: 'gauw' })).toEqual({ totEnMet: 'datum-onleesbaar' });
    expect(wrong(verbs.setAside, { reden: 'kort' })).toEqual({ reden: 'te-kort' });
  });

  test('that only show something are no commands', () => {
    const showing = [
      verbs.resume,
      verbs.closeDossier,
      verbs.preview,
      verbs.previewExtend,
      verbs.previewSetAside,
      verbs.openAmend,
      verbs.status,
      'toString',
      'aanvraag.x',
    ];
    expect(showing.filter(isCommandVerb)).toEqual([]);
    expect(Object.values(verbs).filter(isCommandVerb)).toHaveLength(29);
  });
});
