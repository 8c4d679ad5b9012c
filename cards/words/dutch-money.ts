import type { Cents } from './brands.ts';

const MINUS = '−';

/**
 * `€ 1.800`, `€ 1.234,56`, `−€ 319.499`: cents only when there are any. An ordinary space, so that what is read can be
 * searched and typed back.
 */
export function euros(amount: Cents): string {
  const whole = Math.trunc(Math.abs(amount) / 100);
  const rest = Math.abs(amount) % 100;
  const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const decimals = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${amount < 0 ? MINUS : ''}€ ${grouped}${decimals}`;
}
