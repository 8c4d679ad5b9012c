/**
 * The markdown that Teams knows in a card's text: bold, italic, links, lists. Everything else is text, so whatever a
 * person typed cannot become an element.
 */
const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const LINK = /\[([^\]\n]+)\]\(((?:https?:\/\/|mailto:)[^\s()<>]+)\)/g;
const BOLD = /\*\*(?=\S)([^\n]+?)(?<=\S)\*\*/g;
const STAR = /(?<![*\w])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![*\w])/g;
const LINE = /(?<![_\w])_(?=[^\s_])([^_\n]+?)(?<=[^\s_])_(?![_\w])/g;
const BULLET = /^\s*[-*] +(.*)$/;
const NUMBER = /^\s*\d+\. +(.*)$/;

function inline(text: string): string {
  const links: string[] = [];
  const held = escapeHtml(text).replace(LINK, (_, label: string, address: string) => {
    links.push(`<a href="${address}">${emphasis(label)}</a>`);
    return `\uE000${links.length - 1}\uE000`; // out of reach of the emphasis: an address may hold _ and *
  });
  return emphasis(held).replace(/\uE000(\d+)\uE000/g, (_, index: string) => links[Number(index)] ?? '');
}

const emphasis = (html: string) =>
  html.replace(BOLD, '<strong>$1</strong>').replace(STAR, '<em>$1</em>').replace(LINE, '<em>$1</em>');

type Block = { readonly tag: 'p' | 'ul' | 'ol'; readonly lines: string[] };

function blocks(text: string): readonly Block[] {
  const found: Block[] = [];
  let open = false;
  for (const line of text.replaceAll('\uE000', '').split(/\r\n|\r|\n/)) {
    const bullet = BULLET.exec(line)?.[1];
    const number = NUMBER.exec(line)?.[1];
    const tag = bullet !== undefined ? 'ul' : number !== undefined ? 'ol' : 'p';
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const last = found.at(-1);
    const content = bullet ?? number ?? line;
    if (open && last?.tag === tag) last.lines.push(content);
    else found.push({ tag, lines: [content] });
    open = true;
  }
  return found;
}

/** Safe HTML of a card's text. */
export function markdownToHtml(text: string): string {
  const html = blocks(text).map(({ tag, lines }) =>
    tag === 'p'
      ? `<p>${lines.map(inline).join('<br>')}</p>`
      : `<${tag}>${lines.map((line) => `<li>${inline(line)}</li>`).join('')}</${tag}>`,
  );
  return html.join('');
}
