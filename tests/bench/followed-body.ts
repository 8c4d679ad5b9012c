const on = { by: 'bench', at: '2026-10-05T09:00:00.000Z', on: '2026-10-05' };
const sent = { ...on, revision: 1, corrected: false };
const terms = {
  verzendWerkdagen: 2,
  bezwaarWeken: 6,
  startWerkdagen: 10,
  antwoordWerkdagen: 5,
  halfwegVanafWeken: 8,
  eindEvaluatie: true,
  eindeNabij: null,
  btv: null,
};
const granted = {
  ...on,
  outcome: 'toegekend',
  insteadOf: null,
  as: 'directeur-bestuurder',
  volmacht: null,
  weken: 10,
  dagen: null,
  bedrag: null,
  start: '2026-10-12',
  motivering: { sealed: 'for the first one' },
  deviation: null,
};

/** What a body holds of a decision and what came after it; as JSON, its text sealed for nobody. */
export const followedBody = (which: { readonly sent: boolean; readonly started: boolean }): string =>
  JSON.stringify({
    decision: granted,
    followUp: {
      terms,
      begins: '2026-10-12',
      moved: 1,
      sent: which.sent ? sent : null,
      sentBefore: [],
      started: which.started ? { ...on, on: '2026-10-12', revision: 1 } : null,
      notStarted: [],
      evaluations: { halfweg: null, eind: null },
      stopped: null,
      rod: null,
      closed: null,
    },
  });
