import { TEXTS } from '../texts.ts';
import { el } from './dom.ts';
import { icon } from './icons.ts';

export interface Composer {
  readonly element: HTMLFormElement;
  focus(): void;
}

interface ComposerOptions {
  readonly hint: string;
  /** Offers "@Meedoen" as a button: in a channel the bot hears nothing else. */
  readonly mention: boolean;
  /** Sends a file that was chosen; null where Teams takes none. */
  readonly attach: ((file: File) => Promise<void>) | null;
  /** Whether it was taken; what was typed stays when not. */
  readonly send: (text: string) => Promise<boolean>;
}

/** Where a message is typed: Enter sends, Shift+Enter begins a new line, as in Teams. */
export function createComposer({ hint, mention, attach, send }: ComposerOptions): Composer {
  const field = el('textarea', { rows: '1', placeholder: hint, 'aria-label': TEXTS.compose.label, maxlength: '20000' });
  const button = el('button', { type: 'submit', class: 'send', 'aria-label': TEXTS.compose.send }, icon('send'));
  const at = el('button', { type: 'button', class: 'subtle mention' }, TEXTS.compose.mention);
  const element = el('form', { class: 'composer' }, mention && at, field, attach && attachButton(attach), button);

  const empty = () => {
    button.disabled = field.value.trim() === '';
  };
  empty();
  field.addEventListener('input', empty);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    element.requestSubmit();
  });
  at.addEventListener('click', () => {
    field.setRangeText(`${TEXTS.compose.mention} `, 0, 0, 'end');
    field.focus();
    empty();
  });
  element.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    empty();
    if (await send(text)) return;
    if (field.value === '') field.value = text;
    empty();
  });
  return { element, focus: () => field.focus() };
}

/** The paperclip: a button, so that the keyboard reaches it; the input of the browser behind it stays out of sight. */
function attachButton(attach: (file: File) => Promise<void>): HTMLElement {
  const input = el('input', { type: 'file', hidden: true, tabindex: '-1', 'aria-hidden': 'true' });
  const look = {
    type: 'button',
    class: 'send attach',
    'aria-label': TEXTS.compose.attach,
    title: TEXTS.compose.attach,
  };
  const button = el('button', look, icon('attach'));
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    input.value = ''; // so that the same file, mended, can be chosen again
    if (file === undefined) return;
    button.disabled = true;
    await attach(file);
    button.disabled = false;
    button.focus();
  });
  return el('span', { class: 'attach-place' }, input, button);
}
