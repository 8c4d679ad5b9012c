/** The gallery around the cards; the cards themselves have the style of the werkbank. */
export const PAGE_STYLE = `
html, body { height: auto; overflow: visible; }
body { display: block; padding: 0 24px 48px; background: var(--rail); }
header { position: sticky; z-index: 2; top: 0; display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; margin: 0 -24px; padding: 12px 24px; border-bottom: 1px solid var(--stroke); background: var(--surface); }
header h1 { flex: 1 1 auto; font-size: 18px; }
header select { min-height: 32px; padding: 4px 8px; border: 1px solid var(--stroke-strong); border-radius: 4px; background: var(--card); }
h2 { margin: 32px 0 12px; font-size: 16px; }
.cards { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; }
figure { box-sizing: border-box; width: var(--card-width, 440px); max-width: 100%; margin: 0; scroll-margin-top: 72px; }
figcaption { margin-bottom: 8px; color: var(--text-2); }
figcaption a { color: var(--link); font-weight: 600; }
.kind { font-size: 12px; }
.kind a { font-weight: 400; }
`;

/** Draws each card where it stands; buttons say their verb and do nothing. */
export const PAGE_SCRIPT = `
for (const figure of document.querySelectorAll('figure')) {
  const card = JSON.parse(figure.querySelector('script').textContent);
  const drawn = Meedoen.drawCard(card, (press) => { document.title = press.verb; }, () => {});
  figure.querySelector('.card-place').replaceChildren(drawn ?? 'Deze kaart kan niet worden getekend.');
}
const choose = (id, use) => document.getElementById(id).addEventListener('change', (event) => use(event.target.value));
choose('width', (width) => document.body.style.setProperty('--card-width', width + 'px'));
choose('theme', (theme) => { document.documentElement.dataset.theme = theme; });
`;
