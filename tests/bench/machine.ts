import { availableParallelism, loadavg } from 'node:os';

/** What the numbers were measured on, and how busy it is with other work now. */
export function describeMachine(): string {
  const [now = 0, five = 0] = loadavg();
  const cores = availableParallelism();
  const busy = now > cores ? ': busier than it has cores, so only the ratios say something' : '';
  return `Node ${process.versions.node}, ${cores} cores, load ${now.toFixed(1)} (5 minutes: ${five.toFixed(1)})${busy}`;
}
