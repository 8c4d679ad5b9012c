import { describe, expect, test } from 'vitest';
import { verantwoording } from '../../../../bot/verantwoording/config.ts';
import type { Format, Who } from '../../../../bot/verantwoording/rules/format.ts';
import { format as plain } from '../support/a-format.ts';
import { rawFormat } from '../support/raw-format.ts';

type Filler = Format['onderdelen'][number]['vult'];
interface Wish {
  readonly wie: Who;
  readonly vult?: Filler;
  readonly tekent?: Format['tekent'];
  readonly beoordeelt?: Format['beoordeelt'];
}

const formatOf = ({ wie, vult, ...more }: Wish): Format => {
  const bySchool = wie === 'school' || wie === 'werkgebied';
  const fills = vult ?? (bySchool ? 'zorgcoordinator' : 'beleidsmedewerker');
  return {
    ...plain,
    wie,
    tekent: null,
    beoordeelt: null,
    ...more,
    onderdelen: plain.onderdelen.map((part) => ({ ...part, vult: fills })),
  };
};

/** What is wrong with a format as a file writes it, when it is imported. */
const faultsOf = (raw: unknown): readonly string[] => {
  const { check } = verantwoording;
  const faults = check?.(verantwoording.schema.parse({ formats: [raw] }), () => null) ?? [];
  return faults.map(({ path, reason }) => `${path.slice(2).join('.')}: ${reason}`);
};
const wrong = (wish: Wish) => faultsOf(rawFormat(formatOf(wish)));

describe('a format is refused when who has to do something would never see it', () => {
  test.each<[Wish, string]>([
    [
      { wie: 'school', vult: 'beleidsmedewerker' },
      'onderdelen.0.inhoud: de rol "beleidsmedewerker" kan een format van scholen niet invullen',
    ],
    [{ wie: 'werkgebied', vult: 'beleidsmedewerker' }, 'van werkgebieden niet invullen; kies een rol op een school'],
    [
      { wie: 'school', tekent: 'directeur-bestuurder' },
      'tekent: de rol "directeur-bestuurder" kan een format van scholen niet tekenen',
    ],
    [
      { wie: 'swv', vult: 'zorgcoordinator' },
      'de rol "zorgcoördinator" kan een format van het samenwerkingsverband niet invullen',
    ],
    [{ wie: 'swv', vult: 'onderwijsconsulent' }, 'niet invullen; kies een rol in het samenwerkingsverband'],
    [{ wie: 'partner', vult: 'onderwijsconsulent' }, 'van partners niet invullen'],
    [{ wie: 'partner', tekent: 'directie' }, 'tekent: de rol "directie" kan een format van partners niet tekenen'],
    [
      { wie: 'swv', beoordeelt: 'onderwijsconsulent' },
      'beoordeelt: de rol "onderwijsconsulent" kan een format van het samenwerkingsverband niet bekijken',
    ],
  ])('%j', (wish, said) => {
    const faults = wrong(wish);
    expect(faults[0]).toContain(said);
    // one for each place, however many days there are on which something begins to hold
    expect(faults).toHaveLength(wish.vult === undefined ? 1 : plain.onderdelen.length);
  });

  test.each<Wish>([
    { wie: 'school', tekent: 'directie', beoordeelt: 'onderwijsconsulent' },
    { wie: 'school', vult: 'schoolbestuur', tekent: 'schoolbestuur', beoordeelt: 'beleidsmedewerker' },
    { wie: 'werkgebied', vult: 'onderwijsconsulent', tekent: 'onderwijsconsulent', beoordeelt: 'beleidsmedewerker' },
    { wie: 'swv', tekent: 'directeur-bestuurder' },
    { wie: 'partner', tekent: null, beoordeelt: 'beleidsmedewerker' },
  ])('and not %j', (wish) => {
    expect(wrong(wish)).toEqual([]);
  });

  test('a format that was of schools and is of the SWV from some day on fits on every day', () => {
    const dated = (before: unknown, after: unknown) => [
      { value: before, bron: 'Test', geldigVanaf: '2026-01-01', geldigTot: '2026-12-31' },
      { value: after, bron: 'Test', geldigVanaf: '2027-01-01', geldigTot: null },
    ];
    const raw = Object(rawFormat(formatOf({ wie: 'school', tekent: 'directie' })));
    const [part] = raw.onderdelen;
    const { titel, velden } = part.inhoud[0].value;
    const of = (vult: Filler) => ({ titel, velden, vult });
    const regels = dated([], []);
    const moved = {
      ...raw,
      regels,
      wie: dated('school', 'swv'),
      tekent: dated('directie', 'directeur-bestuurder'),
      onderdelen: [{ ...part, inhoud: dated(of('zorgcoordinator'), of('beleidsmedewerker')) }],
    };
    expect(faultsOf(moved)).toEqual([]);
    expect(faultsOf({ ...moved, tekent: dated('directie', 'directie') })).toEqual([
      'tekent: de rol "directie" kan een format van het samenwerkingsverband niet tekenen; kies een rol in het samenwerkingsverband',
    ]);
  });
});
