import {
  AdaptiveCard,
  ExecuteAction,
  GlobalRegistry,
  GlobalSettings,
  OpenUrlAction,
  SerializationContext,
  Strings,
  Table,
  Versions,
} from 'adaptivecards';
import { TEXTS } from '../texts.ts';
import { hostConfig } from './host-config.ts';
import { markdownToHtml } from './markdown.ts';
import { mendForReaders } from './mend-for-readers.ts';

export interface CardPress {
  readonly verb: string;
  /** The button's data with the inputs merged into it, as Teams sends it. */
  readonly data: object;
  readonly actionId: string | undefined;
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};
// The package says that its modules have no side effects, and then registers Table in one: a bundler drops that.
GlobalRegistry.defaultElements.register('Table', Table, Versions.v1_5);
GlobalSettings.setTabIndexAtCardRoot = false;
Strings.defaults.overflowButtonTooltip = () => TEXTS.talk.more;

const SAFE = /^(https?:\/\/|mailto:)/;

/**
 * Draws a card as Teams would: schema 1.5, inputs checked before a button works. Null when it cannot be drawn.
 * `unknown` hears of a button that Teams' bots do not have.
 */
export function drawCard(json: object, press: (press: CardPress) => void, unknown: () => void): HTMLElement | null {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => {
    if (action instanceof ExecuteAction) {
      press({ verb: action.verb, data: action.data ?? {}, actionId: action.id });
    } else if (action instanceof OpenUrlAction && SAFE.test(action.url ?? '')) {
      window.open(action.url, '_blank', 'noopener');
    } else {
      unknown();
    }
  };
  card.parse(json, new SerializationContext(Versions.v1_5));
  const element = card.render();
  if (element === undefined) return null;
  mendForReaders(element);
  return element;
}
