import type { Demo } from '../demo/read-demo.ts';
import type { Persona } from '../teams/personas.ts';

/** The Playground knows six people, exactly: one who sits at it and five others. Together they take a request to its end. */
export const SIX = ['zoco-duinroos', 'directie-duinroos', 'consulent', 'cvt-lid', 'cvt-volmachthouder', 'bestuurder'];

/** The Playground also knows one tenant: the six work in that of the first, whatever theirs is in the demonstration. */
export function inOneTenant(demo: Demo): Demo & { readonly six: readonly Persona[]; readonly tenantId: string } {
  const tenantId = demo.personas.find(({ persona }) => persona === SIX[0])?.tenantId;
  if (tenantId === undefined) throw new Error(`The demonstration has no ${SIX[0]}.`);
  const personas = demo.personas.map((one) => (SIX.includes(one.persona) ? { ...one, tenantId } : one));
  const six = personas.filter(({ persona }) => SIX.includes(persona));
  if (six.length !== SIX.length) throw new Error(`The demonstration lacks one of ${SIX.join(', ')}.`);
  return { ...demo, personas, six, tenantId };
}
