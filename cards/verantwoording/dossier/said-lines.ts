import type { IContainer } from '@microsoft/teams.cards';
import { bold, line, run } from '../../parts/text.ts';
import type { StaffName } from '../../words/brands.ts';

/** What who signs or reviews wrote about it. */
export interface Said {
  readonly by: StaffName | null;
  readonly text: string;
}

export const saidLines = (title: string, { by, text }: Said): IContainer => ({
  type: 'Container',
  style: 'emphasis',
  items: [line([bold(by === null ? `${title}:` : `${title} van ${by}:`)]), line([run(text)], { spacing: 'None' })],
});
