import type { CardElement } from '@microsoft/teams.cards';
import { line, quiet, run, subheading, words } from '../../parts/text.ts';

const EXAMPLE = [
  'naam;e-mail;rol;school',
  'Zoco van het Zeeduin;zoco@zeeduin.example;zoco;Het Zeeduin',
  'Secretaris van de CvT;cvt@swv.example;CvT-secretaris;',
];

/** Which columns a file may have, with an example of three lines. */
export const columnsHelp: readonly CardElement[] = [
  subheading('Zo ziet je bestand eruit'),
  words(
    'Op de eerste regel staan de namen van de kolommen, in welke volgorde dan ook. Daaronder één regel per persoon en rol, of per school.',
  ),
  words('Voor mensen: naam, e-mail en rol. Mag ook: gebruikersnaam, van, tot (de laatste dag telt mee) en werkdagen.', {
    spacing: 'Small',
  }),
  words('Voor een nieuwe school: school, brin, bestuur en schooltype. Mag ook: administratienummer en bereik.', {
    spacing: 'Small',
  }),
  words(
    'Werken er meer organisaties mee? Dan zoek ik de organisatie op bij het domein van het e-mailadres. Ken ik dat nog niet, zet het tenant-id of een bekend domein dan in de kolom tenant.',
    { spacing: 'Small' },
  ),
  quiet('Bijvoorbeeld:'),
  ...EXAMPLE.map((text) => line([{ ...run(text, { size: 'Small' }), fontType: 'Monospace' }], { spacing: 'None' })),
];
