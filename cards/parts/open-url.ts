import type { IActionSet } from '@microsoft/teams.cards';
import { type DownloadUrl, hrefOf } from '../words/download-url.ts';

/** A row with the one button that leaves Teams: to a file that only its reader may download, once. */
export const openUrl = (title: string, url: DownloadUrl): IActionSet => ({
  type: 'ActionSet',
  actions: [{ type: 'Action.OpenUrl', title, url: hrefOf(url) }],
});
