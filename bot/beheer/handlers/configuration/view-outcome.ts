import {
  CHANGED_ROWS,
  FAULT_ROWS,
  type FaultRow,
  type SettingsFileView,
} from '../../../../cards/beheer/configuration/file-card.ts';
import { sectionLabel } from '../../../../cards/beheer/configuration/labels.ts';
import { amount, type LocalDate } from '../../../../cards/words/brands.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { Running } from '../../../delivery/running.ts';
import type { RawConfiguration } from '../../../swv/configuration.ts';
import type { Outlook } from '../../../swv/import-next.ts';
import type { Problem } from '../../../swv/problem.ts';
import { blanksIn, viewDifference } from './view-difference.ts';
import { clipped } from './view-rule.ts';

/** Of each text of a difference; a page of them with all that they say fits on a card. */
const CHARACTERS = 180;

interface Seen {
  readonly now: RawConfiguration;
  readonly next: RawConfiguration;
  readonly running: readonly Running[];
  readonly today: LocalDate;
  /** The page that was asked for, counted from 1. */
  readonly page: number;
}

/** A page of what a file of settings would change and do, or of what is wrong with it. */
export function viewOutcome(seen: Outlook, of: Seen): Pick<SettingsFileView, 'outcome' | 'page' | 'pages'> {
  switch (seen.kind) {
    case 'possible': {
      const { differences } = seen;
      const { rows, ...paged } = pageOf(differences, of.page, CHANGED_ROWS);
      const outcome = {
        is: 'changes',
        rows: rows.map((one) => ({
          section: clipped(sectionLabel(one.section), 60),
          ...viewDifference(one, CHARACTERS),
        })),
        total: amount(differences.length),
        running: of.running.map(({ name: [one, more], kept, moving }) => ({
          name: [clipped(one), clipped(more)] as const,
          kept: amount(kept),
          moving: amount(moving),
        })),
        toFillIn: { now: amount(blanksIn(of.now, of.today)), later: amount(blanksIn(of.next, of.today)) },
        touchesSchools: differences.some(({ section }) => section === 'scholen'),
      } as const;
      return { outcome, ...paged };
    }
    case 'wrong': {
      const { rows, ...paged } = pageOf(seen.problems, of.page, FAULT_ROWS);
      return { outcome: { is: 'faults', rows: rows.map(faultRow), total: amount(seen.problems.length) }, ...paged };
    }
    default:
      return { outcome: { is: 'nothing' }, page: amount(1), pages: amount(1) };
  }
}

function faultRow({ file, path, reason }: Problem): FaultRow {
  const section = file.replace(/\.json$/, '');
  const label = sectionLabel(section);
  return {
    section: clipped(label === section ? file : `${label} (${file})`, 100),
    where: path === '' ? null : clipped(path, 200),
    reason: clipped(reason, 300),
  };
}
