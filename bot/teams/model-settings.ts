import * as z from 'zod';
import { isLoopback } from './may-call.ts';

/** A chat completions endpoint: OpenAI's, one that speaks as it does, or an Azure OpenAI resource. */
export interface ModelSettings {
  readonly endpoint: string;
  readonly key: string;
  /** The model, or the deployment in Azure. */
  readonly name: string;
}

export type ModelSettingsRead =
  | { readonly ok: true; readonly value: ModelSettings | null }
  /** The settings that are missing or wrong; their values are not repeated. */
  | { readonly ok: false; readonly names: readonly string[] };

const printable = /^[\x21-\x7e]+$/;

const group = z.object({
  MODEL_ENDPOINT: z.url({ protocol: /^https?$/ }).refine(isSafe),
  // A line break would make the client print the key with its complaint.
  MODEL_KEY: z.string().regex(printable),
  MODEL_NAME: z.string().regex(printable),
});

/** Encrypted, or on this machine. */
function isSafe(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || isLoopback(url));
}

const NAMES = Object.keys(group.shape);

/**
 * Reads MODEL_ENDPOINT, MODEL_KEY and MODEL_NAME: all three, or none (then `null`: no model is asked anything). An empty
 * setting counts as absent.
 */
export function readModelSettings(env: NodeJS.ProcessEnv): ModelSettingsRead {
  const given = Object.fromEntries(NAMES.map((name) => [name, env[name]?.trim() || undefined]));
  if (NAMES.every((name) => given[name] === undefined)) return { ok: true, value: null };
  const read = group.safeParse(given);
  if (!read.success) return { ok: false, names: [...new Set(read.error.issues.map(({ path }) => String(path[0])))] };
  // The openai package prints every request, people's words included, when DEBUG is "true".
  if (env.DEBUG === 'true') return { ok: false, names: ['DEBUG'] };
  const { MODEL_ENDPOINT: endpoint, MODEL_KEY: key, MODEL_NAME: name } = read.data;
  return { ok: true, value: { endpoint: endpoint.replace(/\/+$/, ''), key, name } };
}
