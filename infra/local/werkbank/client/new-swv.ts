import * as z from 'zod';
import { type NewSwvAsk, type NewSwvField, newSwvMade, newSwvRefused } from '../new-swv-wire.ts';
import { TEXTS } from '../texts.ts';
import { announce } from './announce.ts';
import { el } from './dom.ts';

type Answer = { readonly persona: string } | { readonly errors: Partial<Record<NewSwvField, string>> } | null;

async function ask(wanted: NewSwvAsk): Promise<Answer> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/local/new-swv', { method: 'POST', headers, body: JSON.stringify(wanted) });
    return z.union([newSwvMade, newSwvRefused]).parse(await response.json());
  } catch {
    return null;
  }
}

const FIELDS: readonly (readonly [NewSwvField, label: string, type: string])[] = [
  ['name', TEXTS.newSwv.name, 'text'],
  ['beheerder', TEXTS.newSwv.beheerder, 'text'],
  ['email', TEXTS.newSwv.email, 'email'],
];

/** One field with its label, and the place of its error. */
function createField([name, label, type]: (typeof FIELDS)[number]) {
  const error = el('p', { class: 'field-error', id: `new-swv-${name}-error`, hidden: true });
  const input = el('input', { type, id: `new-swv-${name}`, autocomplete: 'off', 'aria-required': 'true' });
  const show = (text: string | undefined) => {
    error.textContent = text ?? '';
    error.hidden = text === undefined;
    input.setAttribute('aria-invalid', String(text !== undefined));
    if (text === undefined) input.removeAttribute('aria-describedby');
    else input.setAttribute('aria-describedby', error.id);
  };
  return { name, input, show, parts: [el('label', { for: input.id }, label), input, error] };
}

/** Makes a samenwerkingsverband; gives the key of its beheerder's persona, null when the person thinks better of it. */
export function askNewSwv(): Promise<string | null> {
  let made: string | null = null;
  const fields = FIELDS.map(createField);
  const failure = el('p', { class: 'field-error', role: 'alert' });
  const submit = el('button', { type: 'submit', class: 'button primary' }, TEXTS.newSwv.make);
  const cancel = el('button', { type: 'button', class: 'button' }, TEXTS.newSwv.cancel);
  const form = el(
    'form',
    { novalidate: true },
    el('h2', { id: 'new-swv-dialog' }, TEXTS.newSwv.heading),
    el('p', {}, TEXTS.newSwv.lead),
    ...fields.flatMap(({ parts }) => parts),
    failure,
    el('div', { class: 'dialog-foot' }, submit, cancel),
  );
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': 'new-swv-dialog' }, form);
  const typedIn = (name: NewSwvField) => fields.find((field) => field.name === name)?.input.value ?? '';
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.ariaBusy === 'true') return; // a second Enter makes nothing twice
    form.ariaBusy = 'true';
    failure.textContent = '';
    announce(TEXTS.newSwv.busy);
    const wanted = { name: typedIn('name'), beheerder: typedIn('beheerder'), email: typedIn('email') };
    const answer = await ask(wanted);
    form.ariaBusy = 'false';
    if (answer === null) {
      failure.textContent = TEXTS.newSwv.failed;
    } else if ('persona' in answer) {
      made = answer.persona;
      announce(TEXTS.newSwv.done(wanted.name));
      dialog.close();
    } else {
      for (const field of fields) field.show(answer.errors[field.name]);
      fields.find((field) => answer.errors[field.name] !== undefined)?.input.focus();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.input.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(made);
    });
  });
}
