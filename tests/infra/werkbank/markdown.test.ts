import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownToHtml } from '../../../infra/local/werkbank/client/markdown.ts';

describe('markdown of a card', () => {
  test.each([
    ['**vet** en *schuin* en _ook schuin_', '<p><strong>vet</strong> en <em>schuin</em> en <em>ook schuin</em></p>'],
    ['een\ntwee\n\ndrie', '<p>een<br>twee</p><p>drie</p>'],
    ['Lijst:\n- een\n- twee', '<p>Lijst:</p><ul><li>een</li><li>twee</li></ul>'],
    ['1. een\n2. twee', '<ol><li>een</li><li>twee</li></ol>'],
    [
      '[Lees **hoe**](https://x.example/a_b_c)',
      '<p><a href="https://x.example/a_b_c">Lees <strong>hoe</strong></a></p>',
    ],
    ['snake_case_naam en 3 * 4 * 5', '<p>snake_case_naam en 3 * 4 * 5</p>'],
    ['# geen kop', '<p># geen kop</p>'],
    ['![x](https://x.example/p.png)', '<p>!<a href="https://x.example/p.png">x</a></p>'],
  ])('%j', (text, html) => {
    expect(markdownToHtml(text)).toBe(html);
  });

  test.each([
    '<script>alert(1)</script>',
    '[klik](javascript:alert(1))',
    '[klik](https://x.example/"onmouseover="alert(1))',
    '<img src=x onerror=alert(1)>',
  ])('%s stays text or becomes a harmless link', (text) => {
    const html = markdownToHtml(text);
    expect(html).not.toMatch(/<script|<img|javascript:[^)]*"|<a href="[^"]*"[^>]+>/);
  });

  test('whatever is typed, only our own elements come out', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '**',
        '*',
        '_',
        '[a](https://b.example)',
        '<b>',
        '"',
        '&',
        '\uE000',
        '0',
        '\n',
        '- ',
        '1. ',
        '](',
        'javascript:',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const rest = markdownToHtml(pieces.join('')).replaceAll(
          /<\/?(?:p|ul|ol|li|strong|em)>|<br>|<a href="(?:https?:|mailto:)[^"<>]*">|<\/a>/g,
          '',
        );
        expect(rest).not.toMatch(/[<>]/);
      }),
    );
  });
});
