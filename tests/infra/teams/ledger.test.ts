import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { statusCard } from '../../support/echo-cards.ts';
import { startTeamsHost } from '../../support/teams-host.ts';

const ZOCO = 'zoco-duinroos';
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teams-'));
  file = join(folder, 'new', 'teams.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('messages, reads and installations outlive a restart; for-me cards do not', async () => {
  const first = await startTeamsHost({ file });
  await first.teams.installAll();
  const chat = first.teams.personalChat(ZOCO);
  const id = await first.bot.send(chat, statusCard);
  first.teams.markRead(ZOCO, chat);
  await first.teams.click(ZOCO, id, 'Bekijk de aanvraag');
  first.teams.block('bestuurder');
  const kept = first.teams.messages(chat);
  await first.close();

  const second = await startTeamsHost({ file });
  expect(second.teams.messages(chat)).toEqual(kept);
  expect(second.teams.view(ZOCO, chat).some((message) => message.forMe)).toBe(false);
  expect(second.teams.chats(ZOCO)[0]?.unread).toBe(0);
  expect(second.teams.installation('bestuurder').blocked).toBe(true);
  await second.teams.installAll();
  expect(second.bot.activities).toEqual([]);
  const later = await second.bot.send(chat, 'na de herstart');
  expect(Number(later)).toBeGreaterThan(Number(id));
  await second.close();
});

test('the dossier that a click opened is not in the file', async () => {
  const host = await startTeamsHost({ file });
  const id = await host.bot.send(host.teams.personalChat(ZOCO), statusCard);
  await host.teams.click(ZOCO, id, 'Bekijk de aanvraag');
  await host.teams.reaction(ZOCO, id);
  await host.close();
  expect(readFileSync(file, 'utf8')).toContain('A-2026-0147 wacht op jou');
  expect(readFileSync(file, 'utf8')).not.toContain('Sluit dossier');
});

test('a file of something else is refused with a hint, not overwritten', async () => {
  file = join(folder, 'other.json');
  writeFileSync(file, '{"version":9}');
  await expect(startTeamsHost({ file })).rejects.toThrow('npm run reset');
  expect(readFileSync(file, 'utf8')).toBe('{"version":9}');
});

test('unread counts what others wrote since the last look', async () => {
  const host = await startTeamsHost();
  const chat = host.teams.personalChat(ZOCO);
  await host.bot.send(chat, 'een');
  await host.bot.send(chat, 'twee');
  expect(host.teams.chats(ZOCO)[0]).toMatchObject({ unread: 2, last: { preview: 'twee', author: null } });
  host.teams.markRead(ZOCO, chat);
  await host.bot.send(chat, statusCard, 'Je hebt 1 actie');
  expect(host.teams.chats(ZOCO)[0]).toMatchObject({ unread: 1, last: { preview: 'Je hebt 1 actie' } });
  await host.close();
});
