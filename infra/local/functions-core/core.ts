/**
 * A stand-in for `@azure/functions-core`, the module that the Functions worker hands to `@azure/functions` and that is on
 * no registry. It only keeps what the functions register; host.ts serves it.
 */
export interface Registered {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
  readonly callback: (...args: unknown[]) => unknown;
}

export interface Binding {
  readonly type: string;
  readonly direction: string;
  readonly route?: string;
  readonly methods?: readonly string[];
  readonly schedule?: string;
  readonly queueName?: string;
}

const registered = new Map<string, Registered>();

/** The functions registered so far, by name. */
export const registeredFunctions = (): ReadonlyMap<string, Registered> => registered;

// From here on: the part of the worker's interface that @azure/functions 4.16 calls.
export const version = '4.0.0';
export const hostVersion = '4.1000.0';

export function setProgrammingModel(): void {}

export function log(): void {}

export function registerHook(): { dispose(): void } {
  return { dispose() {} };
}

export function registerFunction(
  metadata: { name: string; bindings: Record<string, Binding> },
  callback: Registered['callback'],
): { dispose(): void } {
  registered.set(metadata.name, { name: metadata.name, bindings: metadata.bindings, callback });
  return { dispose: () => void registered.delete(metadata.name) };
}
