import { raiseBody } from '../../../../bot/arrangements/data/raise-body.ts';
import { openTree } from '../../../../bot/arrangements/data/seal-tree.ts';
import { openingWith } from '../../../../bot/arrangements/data/sealing.ts';
import { arrangementEvents, arrangements } from '../../../../bot/arrangements/tables.ts';
import { reveal } from '../../../../cards/words/sensitive.ts';
import { textOf } from './card-reader.ts';
import { createRequestWorld, type RequestWorld, type Shown } from './request-world.ts';
import type { Inputs } from './tlv-route.ts';

export const NUMBER = 'TD-2026/0417';
export const MAATWERK: readonly Inputs[] = [
  { externNummer: NUMBER, start: '2027-01-11', weken: '10', bedrag: '1.800' },
  { gehoordOp: '2026-11-20', ouders: 'eens' },
];
/** What a forged click brings along: nothing of it may be kept anywhere. */
export const SECRET = 'De leerling slaapt slecht sinds de verhuizing.';
const FORGED = Object.fromEntries(
  [
    'vraag',
    'antwoord',
    'reden',
    'zin',
    'motivering',
    'afwijking',
    'voornemen',
    'zienswijze',
    'adviestekst',
    'oudersWaarom',
    'doel',
    'leerlingnummer',
    'gezegd',
    'geleerd',
  ].map((id) => [id, SECRET]),
);

/** Every card that anyone sees is looked at: no free text can be typed on it. */
export async function openExtern(database: Parameters<typeof createRequestWorld>[0]) {
  const world = await createRequestWorld(database, { modus: 'extern' });
  const typedOn: string[] = [];
  const seen = (shown: Shown): Shown => {
    const fields = /"isMultiline":true/.test(JSON.stringify(shown.card.content));
    if (fields) typedOn.push(textOf(shown.card));
    return shown;
  };
  const press: RequestWorld['press'] = async (shown, title, how = {}) =>
    seen(await world.press(shown, title, { ...how, inputs: { ...FORGED, ...how.inputs } }));
  const last: RequestWorld['last'] = async (who) => seen(await world.last(who));
  return { world: { ...world, press, last }, typedOn };
}

export const beginExtern = async (world: RequestWorld, steps: readonly Inputs[]): Promise<Shown> => {
  let shown = await world.press(await world.say('zoco', 'nieuwe aanvraag'), 'Begin voor De Duinroos');
  for (const inputs of steps) shown = await world.press(shown, 'Bewaar en ga verder', { inputs });
  return shown;
};

/** What the store holds about every request once its seals are opened: the texts, and all the rest. */
export const held = async ({ house, swv }: RequestWorld) => {
  const cipher = await house.cipher.of(swv);
  return house.store.read(swv, async (tx) => {
    const texts = new Set<string>();
    for (const { id, body } of await tx.db.select().from(arrangements)) {
      const open = openingWith(cipher, id);
      openTree(raiseBody(body), (sealed, path) => {
        const text = open(sealed, path);
        texts.add(reveal(text));
        return text;
      });
    }
    const plain = [await tx.db.select().from(arrangements), await tx.db.select().from(arrangementEvents)];
    return { texts, plain: JSON.stringify(plain) };
  });
};
