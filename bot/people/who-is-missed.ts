import type { AddressState } from './reach.ts';

/** What is known of somebody before something is sent to many. */
export interface ReachFacts {
  /** Of their own chat; null: the bot never met them. */
  readonly state: AddressState | null;
  /** userPrincipalName. */
  readonly upn: string;
  /** Whether a school of theirs is reached through its channel, and that channel is open to us. */
  readonly hasSchoolChannel: boolean;
}

export type ReachKind = 'bereikbaar' | 'schoolkanaal' | 'weggehaald' | 'geblokkeerd' | 'gast' | 'onbekend';

/** How somebody is reached after all. */
export type WayOut = 'geen-nodig' | 'schoolkanaal' | 'mail-zonder-inhoud' | 'laat-installeren' | 'vraag-zelf';

/** A guest's account is one of another organisation: Teams delivers nothing to it that we may send. */
const isGuest = (upn: string): boolean => /#ext#/i.test(upn);

export function reachKind({ state, upn, hasSchoolChannel }: ReachFacts): ReachKind {
  if (state === 'reachable') return 'bereikbaar';
  if (hasSchoolChannel) return 'schoolkanaal';
  if (isGuest(upn)) return 'gast';
  if (state === 'blocked') return 'geblokkeerd';
  return state === 'uninstalled' ? 'weggehaald' : 'onbekend';
}

/**
 * @param mayInstall whether Meedoen may be put into people's Teams here.
 * Who blocked it or took it away said no: it is not put back over their heads, they are asked.
 */
export function wayOut(kind: ReachKind, mayInstall: boolean): WayOut {
  switch (kind) {
    case 'bereikbaar':
      return 'geen-nodig';
    case 'schoolkanaal':
      return 'schoolkanaal';
    case 'gast':
      return 'mail-zonder-inhoud';
    case 'onbekend':
      return mayInstall ? 'laat-installeren' : 'vraag-zelf';
    case 'weggehaald':
    case 'geblokkeerd':
      return 'vraag-zelf';
  }
}

/** Who will not get a message in their own chat, each with the way out; shown before a campaign or a poll. */
export const whoIsMissed = <Person extends ReachFacts>(
  people: readonly Person[],
  mayInstall: boolean,
): readonly { readonly person: Person; readonly kind: Exclude<ReachKind, 'bereikbaar'>; readonly wayOut: WayOut }[] =>
  people.flatMap((person) => {
    const kind = reachKind(person);
    return kind === 'bereikbaar' ? [] : [{ person, kind, wayOut: wayOut(kind, mayInstall) }];
  });
