/** Files that may cast, each with its reason. A parser needs no line here: it is called schema.ts or parse-….ts. */
export const MAY_CAST: ReadonlyMap<string, string> = new Map([
  ['bot/people/prove.ts', 'the one place where an Actor is minted'],
  ['bot/swv/configuration.ts', 'gives a section back what its own schema put there'],
  ['bot/teams/adapter.ts', 'hands a parsed activity to botbuilder, which asks for its own interface'],
  ['infra/local/werkbank/client/dom.ts', 'joins a listener to an event by its name, as the DOM types it'],
]);

/** Files that may have more than 250 lines, each with its reason. The list only shrinks. */
export const MAY_BE_LONG: ReadonlyMap<string, string> = new Map<string, string>([]);

/** Files of the app that may import bot/teams, each with its reason. */
export const MAY_WIRE: ReadonlyMap<string, string> = new Map([
  ['bot/house.ts', 'names the doors that the triggers ask for, of which Teams is one'],
  ['bot/open-house.ts', 'puts the parts of the house together; nothing in the app imports it'],
]);

/** Tests that may be left out on a machine that lacks what they need, each with what that is; CI has it. */
export const MAY_SKIP: ReadonlyMap<string, string> = new Map([
  ['tests/support/stores.ts', 'PostgreSQL'],
  ['tests/support/chromium.ts', 'Chromium'],
]);
