let drawn = 0;

const INPUTS = 'input, textarea, select';

function labelOf(input: Element): string | null {
  const label = input.closest('.ac-input-container')?.previousElementSibling;
  return label?.id || null;
}

/** Tells a screen reader which inputs failed; the renderer shows it by colour and puts the sentence in the name. */
function watchValidation(card: HTMLElement): void {
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (!(target instanceof HTMLElement) || !target.matches('.ac-input')) continue;
      const wrong = target.classList.contains('ac-input-validation-failed');
      const controls = target.matches(INPUTS) ? [target] : [...target.querySelectorAll(INPUTS)];
      for (const control of controls) control.setAttribute('aria-invalid', String(wrong));
    }
  });
  watch.observe(card, { subtree: true, attributeFilter: ['class'] });
}

/** A row's name is what stands in it, its title first when that says something else (WCAG 2.5.3); nothing twice. */
function nameRow(row: Element): void {
  const title = row.getAttribute('aria-label') ?? '';
  const blocks = [...row.querySelectorAll('.ac-textBlock, .ac-richTextBlock')].map((block) => block.textContent.trim());
  const words = blocks.filter((text) => /[\p{L}\p{N}]/u.test(text)); // not the arrow at its end
  row.removeAttribute('title'); // a tooltip would cover the next row
  if (words.every((text) => title.includes(text))) return;
  const shown = words.join(', ');
  row.setAttribute('aria-label', shown.includes(title) ? shown : `${title}: ${shown}`);
}

/** What the renderer leaves undone for keyboard and screen reader. */
export function mendForReaders(card: HTMLElement): void {
  drawn += 1;
  if (card.hasAttribute('aria-label')) card.setAttribute('role', 'group'); // a bare div may have no name
  for (const radio of card.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    radio.name = `${drawn}-${radio.name}`; // the same card may stand on the page twice, with one group of buttons each
  }
  for (const group of card.querySelectorAll('.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect')) {
    group.setAttribute('role', group.matches('.ac-choiceSetInput-expanded') ? 'radiogroup' : 'group');
    const label = labelOf(group);
    if (label === null) continue;
    group.setAttribute('aria-labelledby', label);
    for (const choice of group.querySelectorAll('input')) {
      const names = choice.getAttribute('aria-labelledby')?.split(' ') ?? [];
      // The renderer names the first choice after the question too, which the group now says.
      if (names.length > 1) choice.setAttribute('aria-labelledby', names.filter((id) => id !== label).join(' '));
    }
  }
  for (const area of card.querySelectorAll('textarea.ac-input-required')) area.setAttribute('aria-required', 'true');
  for (const row of card.querySelectorAll('.ac-columnSet.ac-selectable, .ac-container.ac-selectable')) {
    nameRow(row);
  }
  watchValidation(card);
}

/** The element to which focus goes when a card came in another's place: its heading, else its first text or control. */
export function startOf(card: HTMLElement): HTMLElement {
  const first =
    card.querySelector<HTMLElement>('[role=heading]') ??
    card.querySelector<HTMLElement>('.ac-textBlock, button, input, select, textarea, [tabindex="0"]') ??
    card;
  if (first.tabIndex < 0) first.tabIndex = -1;
  return first;
}
