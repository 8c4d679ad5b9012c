import type { Message } from '../../teams/message.ts';
import { TEXTS } from '../texts.ts';
import type { PressedWire } from '../wire.ts';
import { botAvatar, personaAvatar } from './avatar.ts';
import { type CardSlot, createCardSlot } from './card-slot.ts';
import { el } from './dom.ts';
import { icon } from './icons.ts';
import { markdownToHtml } from './markdown.ts';
import type { PaneWorld } from './pane-world.ts';
import { server } from './server.ts';
import { timeOf } from './time.ts';

export interface MessageView {
  readonly element: HTMLElement;
  readonly message: Message;
  /** Draws what changed. Without a message: the for-me card came or went. */
  update(message?: Message): void;
}

function textOf(message: Message): HTMLElement {
  const text = el('div', { class: 'text' });
  if (message.textFormat === 'plain') text.textContent = message.text;
  else text.innerHTML = markdownToHtml(message.text); // escaped there, element for element
  return text;
}

/** One message as the pane's persona sees it. */
export function createMessageView(world: PaneWorld, first: Message): MessageView {
  let message = first;
  const mine = message.author === world.persona.persona;
  const author = message.author === null ? null : (world.person(message.author) ?? null);
  const name = author?.name ?? TEXTS.bot;
  const head = el('h3', { class: 'message-head', id: `m-${world.key}-${message.id}` });
  const content = el('div', { class: 'message-content' });
  const likes = el('div', { class: 'likes' });
  const slots: CardSlot[] = [];

  const like = el('button', { type: 'button', class: 'tool', 'aria-label': TEXTS.message.like }, icon('like'));
  like.addEventListener('click', () => server.reaction(world.persona.persona, message.id));
  const tools = el('div', { class: 'tools' }, like);
  const body = el('div', { class: 'bubble' }, head, content, likes, tools);
  const avatar = author === null ? botAvatar() : personaAvatar(author);
  const kind = message.author === null ? 'from-bot' : mine ? 'mine' : 'from-other';
  const element = el('article', { class: `message ${kind}`, 'aria-labelledby': head.id }, avatar, body);

  const replaced = ({ outcome, version }: PressedWire) => {
    if (outcome.kind !== 'card') return;
    world.forMe.set(message.id, { card: outcome.card, version });
    draw();
  };
  const slotAt = (index: number): CardSlot => {
    const known = slots[index];
    if (known !== undefined) return known;
    const slot = createCardSlot(
      (press) => server.press({ persona: world.persona.persona, messageId: message.id, ...press }),
      replaced,
    );
    slots[index] = slot;
    return slot;
  };

  const drawHead = () => {
    const edited = message.edited && !message.deleted ? el('span', { class: 'edited' }, TEXTS.message.edited) : null;
    head.replaceChildren(el('span', { class: 'name' }, name), el('time', { datetime: message.at }, timeOf(message.at)));
    if (edited !== null) head.append(edited);
  };
  const drawLikes = () => {
    const names = message.likes.map((persona) => world.person(persona)?.name ?? persona);
    const liked = message.likes.includes(world.persona.persona);
    like.setAttribute('aria-pressed', String(liked));
    like.title = liked ? TEXTS.message.unlike : TEXTS.message.like;
    const pill = el(
      'span',
      { class: 'like-pill', title: TEXTS.message.likes(names) },
      icon('like'),
      String(names.length),
    );
    pill.append(el('span', { class: 'hidden' }, TEXTS.message.likes(names)));
    likes.replaceChildren(...(names.length > 0 ? [pill] : []));
    tools.hidden = message.deleted;
  };
  const draw = () => {
    drawHead();
    drawLikes();
    const held = world.forMe.get(message.id);
    const forMe = held !== undefined && held.version >= message.version ? held : undefined; // changed for all: gone
    const cards = forMe === undefined ? message.cards : [forMe.card];
    cards.forEach((card, index) => {
      slotAt(index).show(card, forMe !== undefined);
    });
    const wanted: HTMLElement[] = cards.map((_, index) => slotAt(index).element);
    if (message.text !== '') wanted.unshift(textOf(message));
    if (message.deleted) wanted.unshift(el('p', { class: 'deleted' }, TEXTS.message.deleted));
    const texts = content.querySelectorAll(':scope > :not(.card-slot)');
    for (const old of texts) old.remove();
    slots.splice(cards.length).forEach((slot) => {
      slot.element.remove();
    });
    wanted.forEach((part, index) => {
      if (content.children[index] !== part) content.insertBefore(part, content.children[index] ?? null);
    });
    element.classList.toggle('has-card', cards.length > 0);
  };
  draw();
  return {
    element,
    get message() {
      return message;
    },
    update: (next = message) => {
      if (next.version < message.version) return; // an answer that the stream overtook
      message = next;
      draw();
    },
  };
}
