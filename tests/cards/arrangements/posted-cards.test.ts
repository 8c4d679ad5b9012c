import { describe, expect, test } from 'vitest';
import { aanvullingCard } from '../../../cards/arrangements/aanvulling-card.ts';
import { alertCard } from '../../../cards/arrangements/alert-card.ts';
import { type BesluitView, besluitCard } from '../../../cards/arrangements/besluit-card.ts';
import { confirmWithdrawCard } from '../../../cards/arrangements/confirm-withdraw-card.ts';
import { consulentCard } from '../../../cards/arrangements/consulent-card.ts';
import { cvtCard } from '../../../cards/arrangements/cvt-card.ts';
import { directieCard } from '../../../cards/arrangements/directie-card.ts';
import {
  aCase,
  atConsulent,
  complete,
  DAYS,
  NO_DAYS,
  SINCE,
  spoken,
  UNTIL,
  waived,
} from '../../../cards/arrangements/examples/example-case.ts';
import { refusalNote, refusalSentence } from '../../../cards/arrangements/refusal-note.ts';
import { secretarisCard } from '../../../cards/arrangements/secretaris-card.ts';
import { type StatusView, statusCard } from '../../../cards/arrangements/status-card.ts';
import { verbs } from '../../../cards/arrangements/verbs.ts';
import { amount, staffName } from '../../../cards/words/brands.ts';
import { button, buttonsOn, nodes, textOn } from '../support/read-card.ts';

const requester = staffName('Zoco van de Duinroos');
const dates = { since: SINCE, until: UNTIL, ticks: complete };
const status: StatusView = {
  ...aCase,
  state: 'bij-consulent',
  where: atConsulent,
  decision: NO_DAYS,
  ticks: complete,
  mended: null,
  may: { read: true, resume: false, amend: true, withdraw: true },
};

describe('"Waar ligt het?"', () => {
  test('names who has it, since when, until when, and that you need do nothing', () => {
    const text = textOn(statusCard(status));
    expect(text).toContain('de onderwijsconsulent');
    expect(text).toContain('Consulent van de Duinroos');
    expect(text).toContain('Sinds maandag 30 november, uiterlijk donderdag 3 december.');
    expect(text).toContain('Jij hoeft nu niets te doen.');
  });

  test('says so when it is your turn', () => {
    const card = statusCard({ ...status, where: { ...atConsulent, yours: true } });
    expect(textOn(card)).toContain('Jij bent nu aan zet.');
    expect(card.summary).toBe('Je hebt 1 actie');
  });

  test('offers what the rules allow and nothing else', () => {
    expect(buttonsOn(statusCard(status))).toEqual(['Bekijk', 'Pas aan', 'Waarom hier?', 'Trek in']);
    const none = { read: false, resume: false, amend: false, withdraw: false };
    expect(buttonsOn(statusCard({ ...status, may: none }))).toEqual(['Waarom hier?']);
  });

  test('withdrawing is asked first, and never the first button of a row', () => {
    expect(button(statusCard(status), 'Trek in').verb).not.toBe(verbs.withdraw);
    const only = { read: true, resume: false, amend: false, withdraw: true };
    expect(buttonsOn(statusCard({ ...status, may: only }))).toEqual(['Bekijk', 'Waarom hier?', 'Trek in']);
    expect(buttonsOn(confirmWithdrawCard(aCase))).toEqual(['Nee, laat hem lopen', 'Ja, trek in']);
  });

  test.each<[string, StatusView['decision'], string]>([
    [
      'both, each by its name',
      DAYS,
      'Ontvangen op maandag 30 november; besluit uiterlijk maandag 4 januari; we streven naar vrijdag 18 december.',
    ],
    ['only the law once the aim is over', { ...DAYS, aim: null }, 'besluit uiterlijk maandag 4 januari.'],
    ['that it stands still', { ...DAYS, aim: null, law: 'staat-stil' }, 'De beslistermijn staat nu stil.'],
    ['that it was extended', { ...DAYS, extended: true }, 'De beslistermijn is verlengd; waarom staat in het dossier.'],
    [
      'that it is late once the law is over',
      { ...DAYS, aim: null, law: { day: UNTIL, over: true } },
      'het besluit had er volgens de wet uiterlijk donderdag 3 december moeten zijn.',
    ],
  ])('confirms the receipt, and tells what the SWV aims at from what the law asks: %s', (_, decision, sentence) => {
    expect(textOn(statusCard({ ...status, decision }))).toContain(sentence);
  });

  test('speaks of no day of a decision while there is none', () => {
    expect(textOn(statusCard(status))).not.toMatch(/streven|wet/);
  });

  test('at the directie it says "nog niet ingediend"', () => {
    expect(textOn(statusCard({ ...status, state: 'bij-directie' }))).toContain('nog niet ingediend');
  });
});

describe('the driehoek on a posted card', () => {
  test('ticks a talk with parents as a talk', () => {
    const text = textOn(statusCard(status));
    expect(text).toContain('✓ ouders gesproken');
    expect(text).not.toMatch(/ouders ✓|akkoord|eens/);
  });

  test('says that there is a reason, not which', () => {
    expect(textOn(statusCard({ ...status, ticks: waived }))).toContain('○ ouders nog niet gesproken, met reden');
  });
});

test('the directie says yes in one tap, and is asked what to talk over before a no', () => {
  const card = directieCard({ ...aCase, ...dates, ticks: spoken, requester, changed: false });
  expect(button(card, 'Ja, wij doen mee').verb).toBe(verbs.commit);
  expect(button(card, 'Nee, eerst overleggen')).toMatchObject({
    verb: verbs.openDossier,
    data: { formulier: 'overleg' },
  });
});

test('each way on of the consulent opens the dossier with its own field', () => {
  const card = consulentCard({ ...aCase, ...dates, requester, why: 'nieuw', expertsFirst: false });
  expect(buttonsOn(card)).toEqual(['Bekijk', 'Stuur door', 'Vraag aanvulling', 'Kan met basisondersteuning']);
  const forms = nodes(card, 'Action.').map(({ data }) => data);
  expect(forms).toMatchObject([
    {},
    { formulier: 'doorsturen' },
    { formulier: 'aanvulling' },
    { formulier: 'basisondersteuning' },
  ]);
});

describe('a member of the CvT', () => {
  test('has one button before the vote, and no count of votes', () => {
    const card = cvtCard({ ...aCase, ...dates, vote: null });
    expect(buttonsOn(card)).toEqual(['Open dossier']);
    expect(textOn(card)).not.toMatch(/\d+ van|leden|gestemd/);
  });

  test.each<[number, RegExp]>([
    [1, /Je stemde tegen; we wachten nog op 2 andere leden\./],
    [2, /Je stemde tegen; we wachten nog op 1 ander lid\./],
    [3, /Je stemde tegen; iedereen heeft gestemd\./],
  ])('reads after the vote who is waited for, with %i of 3 in', (voted, sentence) => {
    const card = cvtCard({ ...aCase, ...dates, vote: { own: 'tegen', voted: amount(voted), seats: amount(3) } });
    expect(textOn(card)).toMatch(sentence);
  });
});

test.each<BesluitView['as']>(['volmachthouder', 'bestuurder', 'bestuurder-geen-advies'])(
  'the card of the decider (%s) has no outcome button: first the dossier is read',
  (as) => {
    const card = besluitCard({ ...aCase, ...dates, as });
    expect(buttonsOn(card)).toEqual(['Open dossier', 'Waarom ik?']);
  },
);

test('the secretary can let the CvT go on only when a lost quorum is whole', () => {
  const at = (reopen: boolean) =>
    secretarisCard({ ...aCase, ...dates, why: 'geen-quorum', may: { read: false, reopen } });
  expect(buttonsOn(at(true))[0]).toBe('Laat de commissie stemmen');
  expect(buttonsOn(at(false))).toEqual(['Leg voor aan de bestuurder', 'Waarom?']);
});

test('a refusal stands before the card as it is now, for the eye and for a screen reader', () => {
  const note = refusalNote({ code: 'bedrag-te-hoog', facts: { maximum: 500_000, overig: 'weg' } });
  const card = statusCard({ ...status, note });
  expect(JSON.stringify(card.content.body[0])).toContain('€ 5.000');
  expect(card.content.speak).toMatch(/^A-2026-0123 is bij de onderwijsconsulent\. Voor dit arrangement is € 5\.000/);
});

test('a refusal names the role that it is for, and no other word of its facts', () => {
  expect(refusalSentence(refusalNote({ code: 'niet-jouw-rol', facts: { rol: 'directie' } }))).toContain(
    'de directie van deze school',
  );
  expect(refusalNote({ code: 'niet-jouw-rol', facts: { rol: 'Een naam' } }).rol).toBeUndefined();
});

test('who answers a question may change the request only while the rules allow it', () => {
  const at = (mayAmend: boolean) =>
    aanvullingCard({ ...aCase, consulent: requester, asked: SINCE, until: UNTIL, hasTerm: true, mayAmend });
  expect(buttonsOn(at(true))).toEqual(['Bekijk de vraag en vul aan', 'Pas de aanvraag aan', 'Waarom zo veel tijd?']);
  expect(buttonsOn(at(false))).toEqual(['Bekijk de vraag en vul aan', 'Waarom zo veel tijd?']);
});

test.each([
  ['zelf', 'Je hebt 1 actie', 'Pak het op'],
  ['waarnemer', 'Je hebt 1 actie', 'Pak het op'],
  ['volger', 'Er is nieuws voor je', 'Bekijk hoe het staat'],
] as const)('an alert to %s says in the toast "%s"', (reader, summary, title) => {
  const card = alertCard({ ...aCase, reader, where: atConsulent, werkdagen: amount(6) });
  expect(card.summary).toBe(summary);
  expect(buttonsOn(card)).toEqual([title]);
});

test('a last day that counts is called "uiterlijk" on every card, never "vóór" or "tot"', () => {
  const cards = [
    directieCard({ ...aCase, ...dates, ticks: spoken, requester, changed: false }),
    consulentCard({ ...aCase, ...dates, requester, why: 'nieuw', expertsFirst: false }),
    aanvullingCard({ ...aCase, consulent: requester, asked: SINCE, until: UNTIL, hasTerm: true, mayAmend: true }),
    cvtCard({ ...aCase, ...dates, vote: null }),
    secretarisCard({ ...aCase, ...dates, why: 'staken', may: { read: true, reopen: false } }),
    besluitCard({ ...aCase, ...dates, as: 'bestuurder' }),
    statusCard({ ...status, decision: DAYS }),
  ];
  for (const card of cards) {
    const text = textOn(card);
    expect(text).toContain('uiterlijk donderdag 3 december');
    expect(text).not.toMatch(/(vóór|voor|tot) (maan|dins|woens|donder|vrij)dag/);
  }
});

test('the decider reads that the day is that of the law', () => {
  expect(textOn(besluitCard({ ...aCase, ...dates, as: 'bestuurder' }))).toContain(
    'jij besluit, volgens de wet uiterlijk donderdag 3 december.',
  );
});

test('a deputy reads for whom it comes to them', () => {
  const card = consulentCard({
    ...aCase,
    ...dates,
    requester,
    why: 'nieuw',
    expertsFirst: false,
    insteadOf: staffName('De consulent'),
  });
  expect(textOn(card)).toContain('De Duinroos · je neemt waar voor De consulent');
  expect(textOn(consulentCard({ ...aCase, ...dates, requester, why: 'nieuw', expertsFirst: false }))).not.toContain(
    'neemt waar',
  );
});

test('the kind begins the line under the title with a capital', () => {
  expect(textOn(statusCard(status)).split('\n')).toContain('Arrangement');
});

test('where no term to decide runs, no card says that it stands still, or explains its last day', () => {
  const decision = { ...DAYS, aim: null, law: null };
  const under = statusCard({ ...status, state: 'bij-aanvulling', decision });
  expect(textOn(under)).toContain('Ontvangen op maandag 30 november.');
  expect(buttonsOn(under)).not.toContain('Waarom deze laatste dag?');
  const asked = { ...aCase, consulent: requester, asked: SINCE, until: UNTIL, mayAmend: true, hasTerm: false };
  for (const card of [under, aanvullingCard(asked), aanvullingCard({ ...asked, late: true })])
    expect(textOn(card)).not.toContain('beslistermijn');
});
