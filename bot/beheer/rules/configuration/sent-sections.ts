import type { RawConfiguration } from '../../../swv/configuration.ts';

/** What a file of settings brings: one section, some, or all of them; the others stay as they are. */
export interface SentSections {
  readonly sections: RawConfiguration;
}
