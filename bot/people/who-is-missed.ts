import type { MissedWord, ReachWord, WayOutWord } from '../../cards/people/reach-words.ts';
import type { AddressState } from './reach.ts';
import { ADDRESS_STATES } from './tables.ts';

/** All that decides whether a message reaches somebody in their own chat, and what to do when it does not. */
export interface ReachFacts {
  /** Of their own chat; null: the bot never met them. */
  readonly state: AddressState | null;
  /** Works here, and holds a role of an open school or of the SWV today, by right or as a deputy. */
  readonly hasRole: boolean;
  /** Their organisation may speak to this SWV today. */
  readonly admitted: boolean;
  /** The account is one of another organisation: Teams may not deliver to it. */
  readonly guest: boolean;
  /** Everything for which they are asked is of schools that are reached through a channel which is open to us. */
  readonly bySchoolChannel: boolean;
  /** Their tenant has a number for Meedoen in its catalogue of apps. */
  readonly mayInstall: boolean;
}

const YES_NO = [true, false] as const;

/** Every case there is. The database groups people by their facts and the rules below judge each group: they stand once. */
export const EVERY_REACH: readonly ReachFacts[] = [...ADDRESS_STATES, null].flatMap((state) =>
  YES_NO.flatMap((hasRole) =>
    YES_NO.flatMap((admitted) =>
      YES_NO.flatMap((guest) =>
        YES_NO.flatMap((bySchoolChannel) =>
          YES_NO.map((mayInstall) => ({ state, hasRole, admitted, guest, bySchoolChannel, mayInstall })),
        ),
      ),
    ),
  ),
);

/** Who cannot open what is sent is not reached by it, wherever it arrives: so role and organisation come first. */
export function reachKind({ state, hasRole, admitted, guest, bySchoolChannel }: ReachFacts): ReachWord {
  if (!hasRole) return 'geen-rol';
  if (!admitted) return 'geen-toegang';
  if (state === 'reachable') return 'bereikbaar';
  if (bySchoolChannel) return 'schoolkanaal';
  if (guest) return 'gast';
  if (state === 'blocked') return 'geblokkeerd';
  return state === 'uninstalled' ? 'weggehaald' : 'onbekend';
}

/** Who blocked Meedoen or took it away said no: it is not put back over their heads, they are asked. */
export function wayOut(facts: ReachFacts): WayOutWord {
  const kind = reachKind(facts);
  switch (kind) {
    case 'bereikbaar':
      return 'geen-nodig';
    case 'schoolkanaal':
      return 'schoolkanaal';
    case 'geen-rol':
      return 'rol-geven';
    case 'geen-toegang':
      return 'toegang-geven';
    case 'gast':
    case 'weggehaald':
    case 'geblokkeerd':
      return 'mail-zonder-inhoud';
    case 'onbekend':
      return facts.mayInstall ? 'laat-installeren' : 'nummer-invullen';
  }
}

/** No message would reach them, not in their own chat and not in the channel of their school. */
export const isUnreached = (facts: ReachFacts): boolean =>
  reachKind(facts) !== 'bereikbaar' && reachKind(facts) !== 'schoolkanaal';
export const isMissed = (facts: ReachFacts): boolean => reachKind(facts) !== 'bereikbaar';
export const isInstallable = (facts: ReachFacts): boolean => wayOut(facts) === 'laat-installeren';
/** Only the number of Meedoen in the catalogue of their tenant is wanting. */
export const lacksNumber = (facts: ReachFacts): boolean => wayOut(facts) === 'nummer-invullen';

export const isMissedKind = (kind: ReachWord): kind is MissedWord => kind !== 'bereikbaar';
