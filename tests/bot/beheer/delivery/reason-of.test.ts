import { expect, test } from 'vitest';
import { type Place, reasonOf } from '../../../../bot/beheer/rules/delivery/reason-of.ts';

test.each<[string | null, 'person' | 'channel', Place, string]>([
  ['403 ConversationBlockedByUser', 'person', 'blocked', 'geblokkeerd'],
  ['403 MessageWritesBlocked', 'person', 'blocked', 'geblokkeerd'],
  ['403 BotNotInConversationRoster', 'person', 'uninstalled', 'weggehaald'],
  ['403 BotDisabledByAdmin', 'person', 'uninstalled', 'app-uitgezet'],
  ['no address', 'person', 'uninstalled', 'weggehaald'],
  ['no address', 'person', null, 'nooit-ontmoet'],
  ['no address', 'channel', null, 'geen-kanaal'],
  ['403 BotNotInConversationRoster', 'channel', 'uninstalled', 'geen-kanaal'],
  // they are back: what Teams said then is over
  ['no address', 'person', 'reachable', 'nu-bereikbaar'],
  ['403 NotEnoughPermissions', 'person', 'reachable', 'geen-recht'],
  ['401', 'person', 'reachable', 'geen-toegang'],
  ['404 ActivityNotFoundInConversation', 'person', 'reachable', 'gesprek-weg'],
  ['413 MessageSizeTooBig', 'person', 'reachable', 'te-groot'],
  ['400 BadSyntax', 'person', 'reachable', 'geweigerd'],
  ['500', 'person', 'reachable', 'geweigerd'],
  ['unclear 504', 'person', 'reachable', 'misschien'],
  ['unclear', 'person', null, 'misschien'],
  [null, 'person', 'reachable', 'misschien'],
])('"%s" for a %s that is now %s is "%s"', (error, to, place, reason) => {
  expect(reasonOf(error, to, place)).toBe(reason);
});
