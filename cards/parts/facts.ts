import type { IRichTextBlock } from '@microsoft/teams.cards';
import { faint, line, run } from './text.ts';

/** A name and its value on one line: `School: De Duinroos`. Not a FactSet: that renders markdown, and breaks at 320 px. */
export const fact = (name: string, value: string): IRichTextBlock =>
  line([faint(/\?$/.test(name) ? `${name} ` : `${name}: `), run(value)], { spacing: 'Small' });

/** For a value of several sentences: the name above it. */
export const longFact = (name: string, value: string): readonly IRichTextBlock[] => [
  line([faint(name)], { spacing: 'Medium' }),
  line([run(value)], { spacing: 'None' }),
];
