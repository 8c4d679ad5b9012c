import { describe, expect, test } from 'vitest';
import { guardMessage } from '../../../bot/core/message-guard.ts';

const KNOWN = ['Zoco van de Duinroos', 'De Duinroos'];

describe('a chat message', () => {
  test.each([
    'Mijn leerling is gediagnosticeerd met ADHD.',
    'De diagnose is gesteld door de GGZ.',
    'Het gaat om 123456782',
    'stuur het naar ouder@post.example',
    'Wobbelien weigert naar school te gaan en is erg boos',
    'Kun je Fluppie aanmelden? Zijn ouders zijn gescheiden.',
    'J. de V. zit thuis',
    'Hij slaat klasgenoten, wat nu?',
    'Deze leerling heeft autisme, welk arrangement past?',
    'ik heb hier een leerling met dyslexie en paniekaanvallen',
    'ze heeft een eetstoornis',
    'IQ van 84, kan dat naar PrO?',
    'zijn moeder is opgenomen',
    'een meisje uit klas 2 is geschorst',
    'onze leerling heeft epilepsie',
    'er zit een jongen in 3 havo met een angststoornis',
  ])('with data of a pupil is refused: %s', (text) => {
    expect(guardMessage(text, KNOWN)).toEqual({ kind: 'refused', code: 'leerlinggegevens' });
  });

  test.each([
    'status',
    'Nieuwe aanvraag',
    'hoi',
    'Mag een leerling met autisme een BTV krijgen?',
    'Wat doe ik bij thuiszitten?',
    'Hoeveel thuiszitters zijn er?',
    'Moeten de ouders en de leerling tekenen?',
    'Waar ligt A-2026-0147?',
    'Plan een ZOCO-overleg met Zoco van de Duinroos op 8 maart om 13.30 uur',
    'Ik ben ziek, wie neemt mijn plek in?',
    'Wie is de consulent van De Duinroos?',
    'Welke norm geldt voor verzuim?',
    'Kan het overleg van dinsdag naar donderdag?',
    'Het budget is € 123.456.782',
    'Waarom staat de beslistermijn stil?',
    'Voor je gesprek met De Duinroos',
    'Bel mij op 06 12345678',
    'Help',
  ])('without it is let through: %s', (text) => {
    expect(guardMessage(text, KNOWN)).toEqual({ kind: 'clean' });
  });
});
