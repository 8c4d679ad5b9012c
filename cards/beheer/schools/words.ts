/** As DUO and the field write them. */
export const SCHOOL_TYPES = ['PO', 'SBO', 'SO', 'VO', 'PrO', 'VSO'] as const;
export type SchoolType = (typeof SCHOOL_TYPES)[number];

/** How the people of a school are reached. */
export const ROUTE_NAMES = {
  personal: 'In hun eigen chat',
  channel: 'In het kanaal van de school',
} as const;
export type Route = keyof typeof ROUTE_NAMES;

/** Who asks for a TLV on behalf of a board; null until the board said so. */
export const MANDATE_NAMES = {
  directie: 'De directie van de school',
  zorgcoordinator: 'De zorgcoördinator van de school',
} as const;
export type Mandate = keyof typeof MANDATE_NAMES;
export const NO_MANDATE = 'nog-niet';

export const NO_CHANNEL = 'Nog geen kanaal gekoppeld';
