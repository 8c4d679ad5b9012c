import type { SwvId } from '../cards/words/brands.ts';
import type { EndpointAnswer } from './teams/bot-endpoint.ts';

/** The doors of the house: what the triggers, and nobody else, may ask of it. */
export interface House {
  receive(authorization: string, body: unknown): Promise<EndpointAnswer>;
  /** Sends what waits in one SWV, within a minute. */
  deliver(swv: SwvId): Promise<void>;
  /** Runs what is due in every SWV, and sweeps up what was not sent. */
  tick(): Promise<void>;
  health(): Promise<{ readonly ok: boolean; readonly why?: string }>;
  close(): Promise<void>;
}
