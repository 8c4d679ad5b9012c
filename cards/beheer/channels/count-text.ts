import type { Amount, LocalDate } from '../../words/brands.ts';

/** How many people read a channel, when somebody last counted them. */
export interface ChannelCount {
  /** Guests not included. */
  readonly members: Amount;
  readonly guests: Amount;
  readonly on: LocalDate;
}

/** `12 leden, 1 gast` */
export const countText = ({ members, guests }: Omit<ChannelCount, 'on'>): string =>
  `${members} ${members === 1 ? 'lid' : 'leden'}, ${guests === 0 ? 'geen gasten' : `${guests} ${guests === 1 ? 'gast' : 'gasten'}`}`;
