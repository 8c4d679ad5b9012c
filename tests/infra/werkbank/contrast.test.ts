import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../infra/local/werkbank/client/css/tokens.css', import.meta.url), 'utf8');

function tokensOf(theme: string): Map<string, string> {
  const block = new RegExp(`data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const TEXT_ON: readonly (readonly [text: string, ...grounds: string[]])[] = [
  [
    'text',
    'surface',
    'card',
    'card-emphasis',
    'rail',
    'bar',
    'bubble',
    'bubble-mine',
    'selected',
    'accent-bg',
    'danger-bg',
  ],
  ['text-2', 'surface', 'card', 'card-emphasis', 'rail', 'bar', 'selected'],
  ['text-3', 'surface', 'card'],
  ['link', 'surface', 'card', 'card-emphasis', 'accent-bg', 'bubble'],
  ['good', 'card', 'good-bg'],
  ['warning', 'card', 'warning-bg'],
  ['danger', 'card', 'danger-bg'],
];

describe.each(['light', 'dark', 'contrast'])('theme %s', (theme) => {
  const tokens = tokensOf(theme);
  const ratio = (one: string, other: string) => {
    const [a, b] = [one, other].map((name) => luminance(tokens.get(name) ?? `no ${name}`));
    if (a === undefined || b === undefined || Number.isNaN(a + b)) throw new Error(`no colour: ${one} on ${other}`);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  test.each(TEXT_ON.flatMap(([text, ...grounds]) => grounds.map((ground) => [text, ground] as const)))(
    '%s can be read on %s (WCAG 1.4.3)',
    (text, ground) => {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ['stroke-strong', 'card'],
    ['focus', 'surface'],
    ['brand', 'surface'],
  ])('%s stands out on %s (WCAG 1.4.11)', (one, ground) => {
    expect(ratio(one, ground)).toBeGreaterThanOrEqual(3);
  });

  test('the words on the main button can be read', () => {
    expect(ratio('on-brand', 'brand')).toBeGreaterThanOrEqual(4.5);
  });
});
