import { expect, test } from 'vitest';
import { askInstallCard, installedCard } from '../../../cards/beheer/reach/install-cards.ts';
import { INSTALLED_ORDER } from '../../../cards/beheer/reach/installed-words.ts';
import { reachKindCard, reachMissedCard } from '../../../cards/beheer/reach/list-cards.ts';
import { reachOverviewCard } from '../../../cards/beheer/reach/overview-card.ts';
import { reachPersonCard } from '../../../cards/beheer/reach/person-card.ts';
import { bytesOf, CARD_BYTES } from '../../../cards/parts/card-bytes.ts';
import { frame } from '../../../cards/parts/frame.ts';
import { heading } from '../../../cards/parts/text.ts';
import { mailHelps, mailWithoutContent } from '../../../cards/people/mail-without-content.ts';
import { type MissedView, missedLead, missedList, type ReachLine } from '../../../cards/people/missed-list.ts';
import { REACH, REACH_ORDER, type ReachWord, wayOutText } from '../../../cards/people/reach-words.ts';
import { ROLE_KEYS } from '../../../cards/people/role-names.ts';
import { answer } from '../../../cards/words/answer-card.ts';
import { amount, email, mailDomain, personId, typedLine } from '../../../cards/words/brands.ts';
import { checkCard } from '../../../infra/gallery/check-card.ts';
import * as worst from '../support/worst-words.ts';

const { data, school, staff, aSchool, day } = worst;
const id = personId('p'.repeat(64));

const longest: ReachLine = {
  person: id,
  name: staff,
  email: email(`${'a'.repeat(199)}@${'b'.repeat(50)}.nl`),
  roles: ROLE_KEYS,
  schools: [school, school, school],
  moreSchools: amount(999),
  kind: 'onbekend',
  wayOut: 'nummer-invullen',
};
const rows = Array.from({ length: 8 }, () => longest);
const list: MissedView = {
  people: amount(99_999),
  missed: amount(99_998),
  counts: REACH_ORDER.flatMap((kind) => (kind === 'bereikbaar' ? [] : [{ kind, count: amount(9_999) }])),
  rows,
  emptySchools: [school, school, school],
  moreEmptySchools: amount(9_999),
  page: amount(50),
  pages: amount(99),
};
const schools = Array.from({ length: 60 }, () => ({ id: aSchool, name: school }));
const field = { schools, chosen: aSchool, typed: typedLine('€'.repeat(100)), problem: 'school-onbekend' } as const;
const names = Array.from({ length: 20 }, () => staff);
const page = { page: amount(50), pages: amount(99) };

const cards = [
  reachOverviewCard({
    data,
    note: 'bereik-niemand',
    role: 'functioneel-beheerder',
    people: list.people,
    missed: list.missed,
    groups: REACH_ORDER.map((kind) => ({ kind, count: amount(9_999) })),
    installable: amount(20),
    lacking: amount(9_999),
  }),
  reachKindCard({ data, kind: 'onbekend', role: 'directie', manages: true, total: amount(9_999), rows, ...page }),
  reachMissedCard({ data, role: 'directie', school, field, manages: true, list }),
  reachMissedCard({ data, role: null, school: null, field: { ...field, schools: null }, manages: false, list }),
  reachMissedCard({
    data,
    role: null,
    school,
    field,
    manages: true,
    list: {
      ...list,
      rows: rows.map((row) => ({
        ...row,
        kind: 'schoolkanaal',
        wayOut: 'schoolkanaal',
        schools: [school],
        moreSchools: amount(0),
      })),
    },
  }),
  reachPersonCard({
    data,
    note: 'bereik-kan-niet',
    done: null,
    person: longest,
    since: day,
    manages: true,
    tenant: data,
    asksSure: false,
  }),
  askInstallCard({ data, role: null, people: names.map((name) => ({ person: id, name })) }),
  installedCard({
    data,
    role: null,
    results: INSTALLED_ORDER.map((outcome) => ({
      outcome,
      names: names.slice(0, 3),
      domains: [mailDomain('swv.example')],
    })),
    notAsked: names.map(() => id),
    next: { after: id, count: amount(20) },
  }),
];

test('every card of reach stays within the size with the longest words there are, and is right', () => {
  for (const card of cards) {
    expect(bytesOf(card.content), card.content.speak).toBeLessThanOrEqual(CARD_BYTES);
    expect(checkCard(card)).toEqual([]);
  }
});

test('another feature draws the same list on an answer card of its own, without a button of beheer', () => {
  const campaign = answer<MissedView>((view) =>
    frame({
      title: 'Voor je begint',
      speak: missedLead(view),
      body: [heading('Voor je begint'), ...missedList(view, { manages: false })],
    }),
  );
  const card = campaign({ ...list, rows: [longest] });
  expect(checkCard(card)).toEqual([]);
  expect(JSON.stringify(card.content)).not.toContain('beheer.');
});

test.each([
  [0, 0, 'Er zit niemand'],
  [1, 0, 'krijgt een bericht'],
  [1, 1, 'krijgt geen bericht'],
  [9, 0, 'Alle 9 mensen'],
  [9, 1, 'krijgt er 1 geen'],
  [9, 2, 'krijgen er 2 geen'],
])('of %i people, %i missed is told in one sentence', (people, missed, sentence) => {
  expect(missedLead({ people: amount(people), missed: amount(missed) })).toContain(sentence);
});

test('each kind is explained in whole sentences, of one and of more, and there is something to do for each way out', () => {
  for (const kind of Object.keys(REACH) as ReachWord[]) {
    expect(REACH_ORDER).toContain(kind);
    expect(REACH[kind].one).toMatch(/(?:[Dd]eze persoon).*\.$/);
    expect(REACH[kind].many).toMatch(/(?:[Dd]eze mensen).*\.$/);
  }
  expect(wayOutText('nummer-invullen', true)).toContain('Vul het in bij Toegang');
  expect(wayOutText('nummer-invullen', false)).toContain('functioneel beheerder');
});

test('the mail says that something waits and how to get there, and nothing of what, of whom or of which case', () => {
  const said = JSON.stringify(mailWithoutContent([longest.email]));
  expect(said).toContain('Er staat iets voor je klaar');
  expect(said).not.toMatch(/A-\d{4}|arrangement|TLV|thuiszit|dossier|leerlingnummer|http/i);
  expect(mailWithoutContent([])).toEqual([]);
  expect(mailHelps('schoolkanaal') || mailHelps('rol-geven') || mailHelps('toegang-geven')).toBe(false);
});
