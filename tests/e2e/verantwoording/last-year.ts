import { cardButtons } from '../../../infra/local/teams/card-actions.ts';
import { wordsOf } from '../../support/host-route.ts';
import type { Walk } from '../first-request/walk.ts';
import { BELEID, ZOCO } from './people.ts';

/** What De Duinroos wanted last year, and did not wholly reach: the goals that stand on the form of this year. */
export const GOALS = [
  { text: 'Elke mentor weet bij wie hij terechtkan met een vraag.', priority: 'deskundigheid' },
  { text: 'Leerlingen met een maatwerkarrangement volgen weer meer lessen.', priority: 'dekkend-aanbod' },
  { text: 'De jeugdhulp zit elke twee weken bij ons aan tafel.', priority: 'verbinding-jeugdhulp' },
] as const;

/** The round of the year before, by clicks without a browser: nobody looks at it here. */
export async function lastYear({ host, people, tick }: Pick<Walk, 'host' | 'people' | 'tick'>): Promise<void> {
  const { teams } = host;
  await teams.say(BELEID, teams.personalChat(BELEID), 'verantwoording');
  const home = people.newest(BELEID);
  const row = home.cards
    .flatMap((card) => cardButtons(card))
    .find(({ data }) => data.format === 'school' && data.periode === '2025');
  if (row === undefined) throw new Error('The round of 2025 cannot be begun.');
  await teams.press(BELEID, home.id, row.verb, row.data);
  await people.click(BELEID, 'Kies een deadline');
  await people.click(BELEID, 'Bewaar', { dag: '2027-01-29' });
  await people.click(BELEID, 'Open de ronde');
  await people.click(BELEID, 'Ja, open de ronde');
  await tick();
  const card = teams
    .view(ZOCO, teams.personalChat(ZOCO))
    .findLast(({ cards }) => wordsOf(cards).includes('De Duinroos'));
  if (card === undefined) throw new Error('De Duinroos got no card.');
  await teams.click(ZOCO, card.id, 'Begin');
  for (const [at, { text, priority }] of GOALS.entries()) {
    const goal = { 'veld-nieuw-doelen': text, 'veld-prioriteit-doelen': priority, [`veld-doel-n${at}`]: 'deels' };
    await teams.click(ZOCO, card.id, 'Bewaar, en nog een doel', goal);
  }
  await teams.click(ZOCO, card.id, 'Later verder');
  await people.click(BELEID, 'Sluit de ronde');
  await people.click(BELEID, 'Ja, sluit de ronde');
  await tick();
}
