import { setTimeout as pause } from 'node:timers/promises';
import { sqlState } from './sql-state.ts';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const MOST_ATTEMPTS = 8;
const LONGEST_PAUSE_MS = 400;

const isConflict = (error: unknown) => [SERIALIZATION_FAILURE, DEADLOCK].includes(sqlState(error) ?? '');

/**
 * Runs a transaction again when PostgreSQL chose it as the victim of a conflict, eight times in all, then lets the error
 * through. Pauses are random between zero and a doubling limit (10 to 400 ms), so that two victims do not meet again.
 */
export async function retryOnConflict<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (!isConflict(error) || attempt === MOST_ATTEMPTS) throw error;
      await pause(Math.random() * Math.min(10 * 2 ** attempt, LONGEST_PAUSE_MS));
    }
  }
}
