import type { Inputs } from '../../infra/local/teams/acts.ts';
import { cardButtons } from '../../infra/local/teams/card-actions.ts';
import type { SeenMessage } from '../../infra/local/teams/message.ts';
import type { PressOutcome } from '../../infra/local/teams/press-outcome.ts';
import type { Teams } from '../../infra/local/teams/teams.ts';

export const ZOCO = 'zoco-duinroos';
export const DIRECTIE = 'directie-duinroos';
export const CONSULENT = 'consulent';
export const VOLMACHTHOUDER = 'cvt-volmachthouder';
export const LID = 'cvt-lid';
export const BESTUURDER = 'bestuurder';

/** The twelve inputs of an arrangement, by step. */
export const STEPS = [
  { gedaan: 'mentorgesprekken,les', leerlingnummer: '10-4711', niveau: 'havo', vorm: 'in-de-les' },
  {
    start: '2027-01-11',
    weken: '10',
    bedrag: '1.800',
    doel: 'Over tien weken volgt de leerling weer alle lessen in de eigen klas.',
  },
  {
    expertise: 'De mentor leert hoe je een dag voorspelbaar opbouwt.',
    gehoordOp: '2026-11-18',
    gezegd: 'Ik wil graag bij mijn eigen klas blijven, maar dan rustiger.',
    ouders: 'eens',
  },
] as const;

export const SENTENCE = 'De school deed al veel en dit past bij wat nodig is.';

/** All that a card says, in reading order. */
export function wordsOf(card: unknown): string {
  if (Array.isArray(card)) return card.map(wordsOf).filter(Boolean).join(' | ');
  if (typeof card !== 'object' || card === null) return '';
  const own = 'text' in card && typeof card.text === 'string' ? [card.text] : [];
  const more = Object.entries(card).flatMap(([key, value]) => (key === 'data' || key === 'fallback' ? [] : [value]));
  return [...own, ...more.map(wordsOf)].filter(Boolean).join(' | ');
}

/** The card of an answer; anything else fails the test. */
export function cardOf(outcome: PressOutcome): string {
  if (outcome.kind !== 'card') throw new Error(`No card: ${JSON.stringify(outcome)}`);
  return wordsOf(outcome.card);
}

/** The people of the demonstration at their cards, in the stand-in of Teams. */
export function peopleAt({ teams, idle }: { readonly teams: Teams; idle(): Promise<void> }) {
  const chat = (persona: string) =>
    teams.view(persona, teams.personalChat(persona)).filter((message) => message.author === null);
  /** The newest message of the bot in somebody's own chat. */
  const newest = (persona: string) => {
    const found = chat(persona).at(-1);
    if (found === undefined) throw new Error(`Nothing stands in the chat of ${persona}.`);
    return found;
  };
  /** The newest message in somebody's own chat with this button on it. */
  const withButton = (persona: string, title: string) => {
    const has = ({ cards }: SeenMessage) => cards.some((card) => cardButtons(card).some((one) => one.title === title));
    const found = chat(persona).findLast(has);
    if (found === undefined) throw new Error(`Nothing with "${title}" stands in the chat of ${persona}.`);
    return found;
  };
  async function click(persona: string, title: string, inputs: Inputs = {}): Promise<PressOutcome> {
    const outcome = await teams.click(persona, withButton(persona, title).id, title, inputs);
    await idle();
    return outcome;
  }

  async function fillIn(persona = ZOCO): Promise<void> {
    await teams.say(persona, teams.personalChat(persona), 'nieuwe aanvraag');
    await click(persona, 'Begin voor De Duinroos: Maatwerkarrangement individueel');
    for (const step of STEPS) await click(persona, 'Bewaar en ga verder', step);
  }
  async function toDirectie(): Promise<void> {
    await fillIn();
    await click(ZOCO, 'Stuur naar directie');
  }
  async function toConsulent(): Promise<void> {
    await toDirectie();
    await click(DIRECTIE, 'Ja, wij doen mee');
  }
  async function toCvt(): Promise<void> {
    await toConsulent();
    await click(CONSULENT, 'Stuur door');
    await click(CONSULENT, 'Stuur door: positief', { zin: SENTENCE });
  }
  async function vote(persona: string): Promise<PressOutcome> {
    await click(persona, 'Open dossier');
    return click(persona, 'Voor');
  }
  async function toDecision(): Promise<void> {
    await toCvt();
    await vote(LID);
    await vote(VOLMACHTHOUDER);
  }
  /** What each of the bot's messages in somebody's own chat says, oldest first. */
  const cardsOf = (persona: string) => chat(persona).map(({ cards }) => wordsOf(cards));
  return { newest, withButton, cardsOf, click, fillIn, toDirectie, toConsulent, toCvt, vote, toDecision };
}
