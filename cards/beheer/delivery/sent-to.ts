import type { SchoolName, StaffName } from '../../words/brands.ts';

/** Whom a message is for: a person, or what a channel is for. */
export type SentToName =
  | { readonly kind: 'person'; readonly name: StaffName }
  | { readonly kind: 'school-channel'; readonly school: SchoolName }
  | { readonly kind: 'swv-channel' | 'unknown' };

/** Written by the register, so for a run. */
export function sentTo(to: SentToName): string {
  switch (to.kind) {
    case 'person':
      return to.name;
    case 'school-channel':
      return `Het kanaal van ${to.school}`;
    case 'swv-channel':
      return 'Het kanaal van het samenwerkingsverband';
    case 'unknown':
      return 'Een plek die ik niet meer ken';
  }
}
