import type { CardElement } from '@microsoft/teams.cards';
import { line, run, subheading, words } from '../parts/text.ts';
import type { Email } from '../words/brands.ts';
import type { WayOutWord } from './reach-words.ts';

/** Says that something waits and how to get there; never what, for whom or about whom. */
const SUBJECT = 'Er staat iets voor je klaar in Teams';
const MAIL = [
  'Hoi,',
  'Er staat iets voor je klaar in Teams, bij Meedoen. Wat het is, lees je daar.',
  'Zoek in Teams bij Apps naar Meedoen, klik op Toevoegen en typ: hoi.',
  'Heb je Meedoen geblokkeerd? Hef de blokkering dan eerst op.',
  'Ben je gast in onze Teams, of lukt het niet? Laat het me weten, dan zoeken we samen een andere weg.',
  'Noem in je antwoord geen namen of gegevens van leerlingen.',
  'Groet,',
] as const;

/** Whether a mail helps somebody with this way out. */
export const mailHelps = (way: WayOutWord): boolean =>
  way === 'mail-zonder-inhoud' || way === 'laat-installeren' || way === 'nummer-invullen';

/** To whom and what to mail, to be copied; nothing when there is nobody to mail. */
export function mailWithoutContent(to: readonly Email[]): readonly CardElement[] {
  if (to.length === 0) return [];
  const lead = to.length === 1 ? 'Kopieer dit in je mail.' : 'Kopieer dit in je mail, met de adressen bij BCC.';
  return [
    subheading('E-mail zonder inhoud'),
    words(`${lead} Zet er niets bij over een aanvraag of een leerling.`, { isSubtle: true, size: 'Small' }),
    {
      type: 'Container',
      style: 'emphasis',
      spacing: 'Small',
      items: [
        line([run(`${to.length === 1 ? 'Aan' : 'BCC'}: ${to.join('; ')}`)]),
        words(`Onderwerp: ${SUBJECT}`, { spacing: 'Small' }),
        ...MAIL.map((sentence) => words(sentence, { spacing: 'Small' })),
      ],
    },
  ];
}
