import { describe, expect, test } from 'vitest';
import { sendCard } from '../../../cards/arrangements/after/send-card.ts';
import { dossierCard } from '../../../cards/arrangements/dossier/dossier-card.ts';
import { evaluationFormCard } from '../../../cards/arrangements/dossier/evaluation-form-card.ts';
import { overviewCard } from '../../../cards/arrangements/dossier/overview-card.ts';
import { NO_HISTORY } from '../../../cards/arrangements/dossier/pupil-history.ts';
import { NOTHING_TYPED } from '../../../cards/arrangements/dossier/typing.ts';
import { aCase, UNTIL } from '../../../cards/arrangements/examples/example-case.ts';
import { answers, form, limits } from '../../../cards/arrangements/examples/example-request.ts';
import { amount } from '../../../cards/words/brands.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { day, view, voted } from '../support/a-dossier.ts';
import { textOn } from '../support/read-card.ts';

/** Of one pupil, where it is about several or about nobody in particular. */
const ONE_PUPIL = /\b[Dd]e leerling\b|[Ll]eerling en ouders/;

describe('a text of a request that is about a group or a class speaks of no single pupil', () => {
  test('the overview, of who may inspect it', () => {
    const overview = { ...form, mode: 'draft', ends: null, history: NO_HISTORY, page: amount(1), note: null } as const;
    const said = (of: Partial<typeof form>) => textOn(overviewCard({ ...overview, ...of }));
    expect(said({})).toContain('Leerling en ouders mogen het inzien.');
    expect(said({ kind: 'maatwerk-groep' })).toContain('Leerlingen en ouders mogen inzien wat over hen gaat.');
    const klas = said({ kind: 'outreachend', answers: { ...answers, over: 'groep' } });
    expect(klas).toContain('kunnen dit lezen');
    expect(klas).not.toContain('inzien');
  });

  const sending = {
    ...aCase,
    outcome: 'toegekend',
    decided: UNTIL,
    until: UNTIL,
    mending: false,
    sent: null,
    objection: null,
    may: { send: true },
  } as const;

  test('what the administratie looks at before it sends', () => {
    const said = (over: 'leerling' | 'leerlingen' | 'groep') => textOn(sendCard({ ...sending, over }));
    expect(said('leerling')).toMatch(/aan school en ouders[\s\S]*Is de leerling 18 of ouder/);
    expect(said('leerlingen')).toMatch(
      /aan de school en de ouders van de leerlingen[\s\S]*Is een leerling 18 of ouder/,
    );
    expect(said('leerlingen')).not.toMatch(ONE_PUPIL);
    expect(said('groep')).toContain('Stuur de toekenning aan de school, graag');
    expect(said('groep')).not.toMatch(/leerling|ouders|gezag|Kijk eerst/);
  });

  test('the evaluation, as it is asked and as it is read', () => {
    const asked = (over: 'leerlingen' | 'groep', part: 1 | 2) =>
      textOn(
        evaluationFormCard({
          ...NOTHING_TYPED,
          data: aCase.data,
          dossiernummer: aCase.dossiernummer,
          school: aCase.school,
          half: 'eind',
          part,
          about: { pupils: over === 'leerlingen', extern: false },
          over,
          answers: {},
          limits,
        }),
      );
    expect(asked('leerlingen', 2)).toContain('Deel 2 van 2');
    expect(asked('groep', 1)).not.toContain('Deel 1');
    expect(asked('leerlingen', 2)).toMatch(/Wanneer sprak je de leerlingen[\s\S]*Wat zeiden de leerlingen\?/);
    for (const text of [asked('leerlingen', 2), asked('groep', 1)]) {
      expect(text).toContain('Hoe tevreden zijn leerlingen en ouders?');
      expect(text).not.toMatch(ONE_PUPIL);
    }
    const after = {
      over: 'leerlingen',
      sent: null,
      objection: null,
      started: null,
      notStarted: [],
      rod: null,
      evaluations: [
        {
          half: 'eind',
          by: view.requester,
          on: day,
          answers: { gehoordOp: day, gezegd: new Sensitive('Wij kunnen nu verder.'), tevreden: new Sensitive('4') },
        },
      ],
      stopped: null,
      endsOn: null,
      extension: null,
    } as const;
    const read = textOn(dossierCard({ ...view, course: { ...voted, after } }));
    expect(read).toContain('De leerlingen zeiden op 18 december 2026');
    expect(read).toContain('Tevredenheid van leerlingen en ouders');
    expect(read.slice(read.indexOf('Evaluatie aan het eind'))).not.toMatch(ONE_PUPIL);
  });
});
