import { btvCard } from '../../../cards/arrangements/after/btv-card.ts';
import { endNearCard } from '../../../cards/arrangements/after/end-near-card.ts';
import { evaluationCard } from '../../../cards/arrangements/after/evaluation-card.ts';
import { lineCard } from '../../../cards/arrangements/after/line-card.ts';
import { sendCard } from '../../../cards/arrangements/after/send-card.ts';
import { startCard } from '../../../cards/arrangements/after/start-card.ts';
import { watchCard } from '../../../cards/arrangements/after/watch-card.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import { mayFollow } from '../abilities/for-the-school.ts';
import { mayReview, maySend } from '../abilities/for-the-swv.ts';
import type { AfterKind } from '../rules/change.ts';
import type { Case, Look } from './case.ts';
import { btvView, endNearView, evaluationView, lineView, sendView, startView, watchView } from './view-after.ts';

const BTV = { 'btv-rod': 'rod', 'btv-vraag': 'vraag', 'btv-terugkeer': 'terugkeer' } as const;

import { waitsAfter } from './waits-after.ts';

/** A card that comes after a decision as it stands now for this person; `gone` when it is not theirs (any more). */
export function drawAfter(kind: AfterKind, of: Case, look: Look): PostedCard | 'gone' {
  if (of.record.followUp === null || !isFor(kind, of)) return 'gone';
  switch (kind) {
    case 'verzenden':
      return sendCard(sendView(of, look));
    case 'begonnen': {
      const view = startView(of, look);
      return view ? startCard(view) : lineCard(lineView(of, look, 'begonnen'));
    }
    case 'evaluatie': {
      const view = evaluationView(of, look);
      return view ? evaluationCard(view) : lineCard(lineView(of, look, 'evaluatie'));
    }
    case 'niet-begonnen':
    case 'evaluatie-ontbreekt': {
      const view = watchView(of, look, kind);
      return view ? watchCard(view) : 'gone';
    }
    case 'einde-nabij': {
      const view = endNearView(of, look);
      return view ? endNearCard(view) : 'gone';
    }
    case 'btv-rod': {
      const view = btvView(of, look, 'rod');
      return view ? btvCard(view) : lineCard(lineView(of, look, 'rod'));
    }
    case 'btv-vraag':
    case 'btv-terugkeer': {
      const view = btvView(of, look, BTV[kind]);
      return view ? btvCard(view) : 'gone';
    }
  }
}

/** The question that waits for this person after a decision; null when none does. */
export function drawOwnAfter(of: Case, look: Look): PostedCard | null {
  const waits = waitsAfter(of.record, of.viewer, of.scene);
  const card = waits && drawAfter(waits.task, of, look);
  return card === 'gone' ? null : card;
}

/** Entitlement, asked again each time that it is drawn. */
function isFor(kind: AfterKind, { record, viewer: { actor, ties }, scene }: Case): boolean {
  const school = mayFollow(actor, record).ok;
  const consulent = mayReview(actor, record, { committee: scene.committee, ties }).ok;
  switch (kind) {
    case 'verzenden':
      return maySend(actor, record).ok;
    case 'begonnen':
    case 'evaluatie':
    case 'btv-rod':
      return school;
    case 'niet-begonnen':
    case 'evaluatie-ontbreekt':
      return consulent || actor.roles.some(({ role }) => role === 'procesbewaker');
    case 'einde-nabij':
    case 'btv-vraag':
    case 'btv-terugkeer':
      return school || consulent;
  }
}
