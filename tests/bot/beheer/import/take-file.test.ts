import { expect, test } from 'vitest';
import type { FetchedFile } from '../../../../bot/core/ports.ts';
import { createLogLines } from '../../../support/log-lines.ts';
import { oneEngine, type TestEngine } from '../../../support/stores.ts';
import { asCard, buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { openBeheer, type Shown, type Who } from '../support/beheer-world.ts';

const CSV = 'naam;e-mail;rol\r\nZoco met een é;zoco@zeeduin.example;CvT-lid\r\n';
const windows1252 = (text: string) => Buffer.from(text, 'latin1');
const fetched = (bytes: Uint8Array): FetchedFile => ({ kind: 'fetched', bytes });
const file = (name: string) => ({ name, downloadUrl: `https://swv-my.sharepoint.com/${name}`, type: 'csv' });

async function open(engine: TestEngine, answer: FetchedFile = fetched(windows1252(CSV))) {
  const asked: string[] = [];
  const files = {
    fetch: async (url: string) => {
      asked.push(url);
      return answer;
    },
  };
  const world = await openBeheer(engine, { files });
  const event = createLogLines().log.event('turn');
  const send = async (who: Who, names = ['mensen.csv'], text = ''): Promise<Shown> => {
    const inbound = { ...world.envelope(who), kind: 'message', text, files: names.map(file) } as const;
    return { who, card: asCard(await world.app.handle(inbound, event)) };
  };
  return { ...world, asked, send };
}

oneEngine('a file in the chat', (engine) => {
  test.each([
    ['Windows-1252 with semicolons', windows1252(CSV)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${CSV}`)],
    ['UTF-16', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
    ['commas', Buffer.from(CSV.replaceAll(';', ','))],
  ])('of the functioneel beheerder is read, in %s, and the preview is behind its button', async (_, bytes) => {
    const { send, press, asked } = await open(engine, fetched(bytes));
    const answer = await send('beheerder');
    expect(asked).toEqual(['https://swv-my.sharepoint.com/mensen.csv']);
    expect(textOf(answer.card)).toContain('1 regel.');
    expect(textOf(answer.card)).not.toContain('Zoco');
    const preview = await press(answer, 'Bekijk wat er verandert');
    expect(textOf(preview.card)).toContain('Zoco met een é | : nieuw, CvT-lid');
    expect(textOf((await press(preview, 'Voer door')).card)).toContain('Dit staat nu in het register');
    expect(textOf((await press(answer, 'Bekijk wat er verandert')).card)).toContain('Dit staat nu in het register');
  });

  test.each<[string, Uint8Array, string]>([
    ['an .xlsx with another name', Buffer.from('PK\u0003\u0004\u0000\u0000\u0000'), 'Bewaar het in Excel als CSV'],
    ['nothing', Buffer.alloc(0), 'geen enkele regel'],
    [
      'lines without a header',
      windows1252('Zoco;zoco@zeeduin.example;zoco\nLid;lid@swv.example;cvt-lid'),
      'ken ik niet',
    ],
    ['a quote that does not close', windows1252(`${CSV}"Iemand;x@y.example;cvt-lid`), 'aanhalingsteken'],
  ])('with %s is told what is wrong, behind the button', async (_, bytes, said) => {
    const { send, press } = await open(engine, fetched(bytes));
    expect(textOf((await press(await send('beheerder'), 'Bekijk wat er niet klopt')).card)).toContain(said);
  });

  test.each<[FetchedFile, string]>([
    [{ kind: 'too-big' }, 'groter dan 1 MB'],
    [{ kind: 'failed', why: 'address' }, 'niet ophalen'],
    [{ kind: 'failed', why: 'time-out' }, 'niet ophalen'],
  ])('that cannot be had (%o) is one sentence', async (answer, said) => {
    const { send, audited } = await open(engine, answer);
    const { card } = await send('beheerder');
    expect(textOf(card)).toContain(said);
    expect(buttonsOf(card)).toEqual([]);
    expect(await audited()).toMatchObject([
      { verb: 'beheer.import.bestand', outcome: expect.stringContaining('import-bestand') },
    ]);
  });

  test.each<Who>(['zoco', 'bestuurder'])(
    'of a %s is not fetched; they hear one sentence, and it stands in the log',
    async (who) => {
      const { send, asked, audited } = await open(engine);
      expect(textOf((await send(who)).card)).toContain('Bestanden lees ik alleen van de functioneel beheerder');
      expect(asked).toEqual([]);
      expect(await audited()).toMatchObject([{ verb: 'beheer.import.bestand', outcome: 'import-bestand-rol' }]);
    },
  );

  test('two at once are not guessed at', async () => {
    const { send, asked } = await open(engine);
    expect(textOf((await send('beheerder', ['a.csv', 'b.csv'])).card)).toContain('Stuur één bestand tegelijk');
    expect(asked).toEqual([]);
  });

  test('with data of a pupil typed along is not fetched: the text comes first', async () => {
    const { send, asked } = await open(engine);
    const answer = await send('beheerder', ['mensen.csv'], 'Bas Jansen heeft adhd en komt niet meer');
    expect(textOf(answer.card)).toContain('Verwijder');
    expect(asked).toEqual([]);
  });
});
