import type { Section } from './section.ts';
import { dossiers } from './sections/dossiers.ts';
import { identiteit } from './sections/identiteit.ts';
import { kalender } from './sections/kalender.ts';
import { scholen } from './sections/scholen.ts';
import { werktijden } from './sections/werktijden.ts';

/** The sections that every SWV has, whatever features it uses. */
export const GROUND_SECTIONS: readonly Section[] = [identiteit, scholen, kalender, werktijden, dossiers];
