import { expect, test } from 'vitest';
import { differenceWords } from '../../../cards/beheer/configuration/difference-words.ts';
import { placeLabel } from '../../../cards/beheer/configuration/labels.ts';
import { valueWords } from '../../../cards/beheer/configuration/value-words.ts';

test.each([
  ['aangeboden', true, 'ja'],
  ['quorum', 1, '1 lid'],
  ['awbWeken', 8, '8 weken'],
  ['weken', [6, 8, 12], '6, 8 en 12 weken'],
  ['maximumBedrag', '€ 1.800', '€ 1.800'],
  ['maximumBedrag', 'geen maximum', 'er is geen maximum'],
  ['besluit', 'cvt', 'de commissie, met een volmacht'],
  ['mandaatbesluit', { inTeVullen: 'nummer' }, 'nog in te vullen: nummer'],
  ['deskundigenWerkdagen', 10, '10 werkdagen'],
  ['besluit', 'geen', 'niemand: de commissie geeft alleen antwoord'],
  ['eerste', ['orthopedagoog', 'jeugdpsycholoog'], 'orthopedagoog en kinder- en jeugdpsycholoog'],
  ['waarvanEen', ['rekenen', 'begrijpendLezen'], 'inzichtelijk rekenen en begrijpend lezen'],
  ['iq', [{ id: '55-80', label: '55 tot en met 80', voldoet: 'nee' }], '55 tot en met 80 (voldoet niet)'],
  ['handtekeningFg', { kenmerk: 'FG-1', getekendOp: '2026-11-02' }, 'kenmerk: FG-1; getekend op: 2 november 2026'],
  [
    'niveaus',
    [
      { id: 'havo', label: 'Havo' },
      { id: 'vwo', label: 'Vwo' },
    ],
    'Havo en Vwo',
  ],
  ['wie', 'werkgebied', 'elk werkgebied'],
  [
    'perioden',
    [{ id: 'jaar', label: 'kalenderjaar', van: '01-01', tot: '12-31', opent: '01-15', deadline: '03-01' }],
    'kalenderjaar: van 1 januari tot en met 31 december, open vanaf 15 januari, klaar op 1 maart',
  ],
  [
    'herinneringen',
    { voor: [14, 3], naDirectie: 1, naBestuur: null },
    'dagen vooraf: 14 en 3; dagen erna, aan de directie: 1; dagen erna, aan de bestuurder: niet van toepassing',
  ],
  [
    'inhoud',
    { titel: 'De doelen', vult: 'zorgcoordinator', velden: [{ soort: 'doelen', id: 'doelen', label: 'Welke?' }] },
    'titel: De doelen; wie het invult: zorgcoördinator; wat er gevraagd wordt: Welke?',
  ],
  ['berichten', { van: '08:00', tot: '17:00' }, 'van 08.00 uur tot 17.00 uur'],
  ['vrijeDagen', [], 'geen'],
  ['mandaatbesluit', null, 'niet van toepassing'],
])('the value of %s, %j, is said as "%s"', (name, value, words) => {
  expect(valueWords(name, value)).toBe(words);
});

test.each([
  ['aanvragen', ['soorten', 'maatwerk-individueel', 'maximumBedrag'], 'Maatwerk individueel: hoogste bedrag'],
  ['aanvragen', ['soorten', 'btv', 'quorum', '[2026-08-01]'], 'Btv: hoeveel leden minstens stemmen'],
  ['kalender', ['bureau', 'vrijeDagen', '[2026-12-24]'], 'Vrije dag van het bureau: 24 december 2026'],
  ['verantwoording', ['formats', '[school]', 'onderdelen', '[geld]', 'inhoud'], 'Format school, onderdeel geld'],
  ['identiteit', ['rolnamen', 'cvt-lid'], 'Hoe de rol CvT-lid hier heet'],
  ['maandbericht', ['banden', '[0-4]'], 'banden[0-4]'],
  ['aanvragen', ['constructor'], 'constructor'],
])('in %s the place %j is called "%s"', (section, place, label) => {
  expect(placeLabel(section, place)).toBe(label);
});

const entry = { value: 8, bron: 'plan', geldigVanaf: '2026-08-01', geldigTot: null };

test('of a value that is new its source and dates are said; of one that moved, only what moved', () => {
  expect(differenceWords(['awbWeken', '[2026-08-01]'], undefined, entry)).toEqual({
    was: null,
    becomes: '8 weken; geldig vanaf: 1 augustus 2026; geldig tot en met: geen einde; bron: plan',
  });
  expect(differenceWords(['awbWeken'], entry, { ...entry, geldigTot: '2027-07-31' })).toEqual({
    was: 'geldig tot en met: geen einde',
    becomes: 'geldig tot en met: 31 juli 2027',
  });
  expect(differenceWords(['awbWeken'], entry, { ...entry, value: 6, bron: 'wet' })).toEqual({
    was: '8 weken; bron: plan',
    becomes: '6 weken; bron: wet',
  });
});

test('another order of the names in a value is no other value', () => {
  const uren = { ...entry, value: { van: '08:00', tot: '17:00' } };
  const turned = { ...entry, value: { tot: '17:00', van: '08:00' }, bron: 'wet' };
  expect(differenceWords(['berichten'], uren, turned)).toEqual({ was: 'bron: plan', becomes: 'bron: wet' });
});
