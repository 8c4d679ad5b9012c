import { bytesOf } from '../../cards/parts/card-bytes.ts';
import type { Example, ExampleGroup } from '../../cards/parts/example.ts';
import { PostedCard } from '../../cards/words/posted-card.ts';
import type { Drawing } from './bundle-drawing.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './page-parts.ts';

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** JSON that cannot end the script element it stands in. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const scriptText = (code: string) => code.replaceAll('</script', '<\\/script');

function figure({ name, purpose, card }: Example): string {
  const kind = PostedCard.is(card)
    ? `blijft staan · toast: “${escapeHtml(card.summary)}”`
    : 'dossier: alleen in het antwoord aan één persoon';
  return `<figure id="${name}">
  <figcaption><a href="#${name}">${name}</a><p>${escapeHtml(purpose)}</p><p class="kind">${kind} · ${bytesOf(card.content)} bytes · <a href="${name}.json">JSON</a></p></figcaption>
  <div class="card-frame"><div class="card-place"></div></div>
  <script type="application/json">${inScript(card.content)}</script>
</figure>`;
}

const section = ({ title, examples }: ExampleGroup) =>
  `<section><h2>${escapeHtml(title)}</h2><div class="cards">${examples.map(figure).join('\n')}</div></section>`;

/** One page with every card, drawn in the browser; everything is in it, it asks nothing of a network. */
export const galleryPage = (groups: readonly ExampleGroup[], { script, style }: Drawing): string => `<!doctype html>
<html lang="nl" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>De kaarten van Meedoen</title>
<style>${style}${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>De kaarten van Meedoen</h1>
<label>Breedte <select id="width"><option value="440">440 px (chat)</option><option value="320">320 px (telefoon)</option><option value="640">640 px</option></select></label>
<label>Thema <select id="theme"><option value="light">licht</option><option value="dark">donker</option><option value="contrast">hoog contrast</option></select></label>
</header>
<main>${groups.map(section).join('\n')}</main>
<script>${scriptText(script)}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
