import type { DeliveryReason } from '../../../../cards/beheer/delivery/reasons.ts';

/** What is known of a place where a message should have arrived; null: it was never met or bound. */
export type Place = 'reachable' | 'uninstalled' | 'blocked' | null;

const LOST_CONVERSATION = new Set(['ConversationNotFound', 'ActivityNotFoundInConversation']);

/**
 * Why a message did not arrive, in the words of the desk. What is known of the place now comes before what Teams said then:
 * somebody may have come back since.
 * @param error as delivery kept it: `403 ConversationBlockedByUser`, `no address`, `unclear 504`; null when a worker died
 * with the message on its way.
 */
export function reasonOf(error: string | null, to: 'person' | 'channel', place: Place): DeliveryReason {
  if (error === null || error.startsWith('unclear')) return 'misschien';
  const [status = '', code = ''] = error.split(' ');
  if (code === 'BotDisabledByAdmin') return 'app-uitgezet';
  if (place !== 'reachable') return closed(to, place);
  if (error === 'no address') return 'nu-bereikbaar';
  switch (status) {
    case '401':
      return 'geen-toegang';
    case '403':
      return 'geen-recht';
    case '404':
      return 'gesprek-weg';
    case '413':
      return 'te-groot';
    default:
      return LOST_CONVERSATION.has(code) ? 'gesprek-weg' : 'geweigerd';
  }
}

function closed(to: 'person' | 'channel', place: Exclude<Place, 'reachable'>): DeliveryReason {
  if (to === 'channel') return 'geen-kanaal';
  if (place === null) return 'nooit-ontmoet';
  return place === 'blocked' ? 'geblokkeerd' : 'weggehaald';
}
