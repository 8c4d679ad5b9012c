import type { SwvId } from '../cards/words/brands.ts';
import type { FileDoor } from './links/file-door.ts';
import type { EndpointAnswer } from './teams/bot-endpoint.ts';

/** The doors of the house: what the triggers, and nobody else, may ask of it. */
export interface House {
  receive(authorization: string, body: unknown): Promise<EndpointAnswer>;
  /** What stands behind a one-time link. */
  readonly file: FileDoor;
  /** Sends what waits in one SWV, within a minute. */
  deliver(swv: SwvId): Promise<void>;
  /** Runs what is due in every SWV, and sweeps up what was not sent. */
  tick(): Promise<void>;
  /** `todo` is what an operator has yet to do before anybody can use it; turns are taken all the same. */
  health(): Promise<{ readonly ok: boolean; readonly why?: string; readonly todo?: string }>;
  close(): Promise<void>;
}
