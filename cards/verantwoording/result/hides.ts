import type { ResultView } from './result-view.ts';

/** Whether a number is not shown somewhere: else nothing has to be said of it. */
export const hides = ({ parts, priorities }: Pick<ResultView, 'parts' | 'priorities'>): boolean =>
  [...parts, ...priorities].some(({ figures }) =>
    figures.some(({ total, mean, meanBefore }) => [total, mean, meanBefore].includes('hidden')),
  );
