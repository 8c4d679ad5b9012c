import { format } from './a-format.ts';

const value = (of: unknown) => [{ value: of, bron: 'voor de test', geldigVanaf: '2020-01-01', geldigTot: null }];

interface RawWishes {
  readonly wie?: 'school' | 'swv' | 'werkgebied' | 'partner';
}

/** The section `verantwoording` with the format of these tests, as a pack writes it. */
export function rawVerantwoording({ wie = 'school' }: RawWishes = {}) {
  const { id, label, ritme, perioden, tekent, beoordeelt, prioriteiten, herinneringen, onderdelen, regels } = format;
  return {
    formats: [
      {
        id,
        label: value(label),
        wie: value(wie),
        ritme: value(ritme),
        perioden: value(perioden),
        tekent: value(tekent),
        beoordeelt: value(beoordeelt),
        prioriteiten: value(prioriteiten),
        herinneringen: value(herinneringen),
        onderdelen: onderdelen.map(({ id: part, titel, vult, velden }) => ({
          id: part,
          inhoud: value({ titel, vult, velden }),
        })),
        regels: value(regels.map((rule) => (rule.soort === 'besteding' ? { ...rule, bedrag: '2500' } : rule))),
      },
    ],
  };
}
