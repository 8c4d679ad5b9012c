import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aanvragen, KINDS } from '../../../bot/arrangements/config.ts';
import { parseConfiguration } from '../../../bot/swv/configuration.ts';
import { VO_MK } from '../../support/a-pack.ts';

type Json = Record<string, unknown>;
const raw = JSON.parse(await readFile(join(VO_MK, 'aanvragen.json'), 'utf8'));
const kind = raw.soorten['maatwerk-individueel'];
const value = (of: unknown) => [{ value: of, bron: 'test', geldigVanaf: '2026-08-01', geldigTot: null }];

const { tlv, pro, oppMaanden } = raw.soorten['tlv-pro'];
const { termijnen } = raw.soorten['tlv-vso'];
const vso = { tlv: raw.soorten['tlv-vso'].tlv, oppMaanden, termijnen };

/** What a kind cannot do without. */
const OWN: Partial<Record<string, Json>> = {
  btv: { oppMaanden: value(12), btv: { maximumDagen: value(3), minimumSchooldagen: value(2) } },
  'tlv-vso': vso,
  'tlv-pro': { ...vso, tlv, pro },
  'advies-cvt': { besluit: value('geen') },
};

/** The errors of the section when one kind has these keys instead. */
function errors(changes: Json, name = 'maatwerk-individueel'): string[] {
  const read = parseConfiguration({ aanvragen: { ...raw, soorten: { [name]: { ...kind, ...changes } } } }, [aanvragen]);
  return read.ok ? [] : read.problems.map(({ path, reason }) => `${path.replace(`soorten.${name}.`, '')}: ${reason}`);
}

describe('a kind of request', () => {
  test.each(KINDS)('%s fits the shape: with or without an amount, a duration and a choice of forms', (name) => {
    const bare = { besluit: value('directeur-bestuurder'), mandaatbesluit: null };
    const own = OWN[name] ?? {};
    expect(errors({ ...bare, ...own, maximumBedrag: null, duur: null, vormen: null }, name)).toEqual([]);
    expect(errors(own, name)).toEqual([]);
  });

  test('of a TLV has its deskundigen, its years, the age of its report and its own term', () => {
    expect(errors({}, 'tlv-vso')).toEqual([
      expect.stringContaining('tlv: ontbreekt'),
      expect.stringContaining('oppMaanden: ontbreekt'),
      expect.stringContaining('termijnen.deskundigenWerkdagen: ontbreekt'),
    ]);
    expect(errors({ ...vso, tlv }, 'tlv-vso')).toEqual([expect.stringContaining('tlv.categorieen: ontbreekt')]);
    expect(errors({ ...vso, tlv }, 'tlv-pro')).toEqual([expect.stringContaining('pro: ontbreekt')]);
  });

  test('is decided by nobody when it is a question for advice, and never otherwise', () => {
    expect(errors({}, 'advies-cvt')).toEqual([expect.stringContaining('besluit: moet "geen" zijn')]);
    expect(errors({ besluit: value('geen') })).toEqual([expect.stringContaining('besluit: mag niet "geen" zijn')]);
  });

  test('in the BTV has limits to its week and to the age of the OPP', () => {
    expect(errors({}, 'btv')).toEqual([
      expect.stringContaining('btv: ontbreekt'),
      expect.stringContaining('oppMaanden: ontbreekt'),
    ]);
  });

  test('decided by the CvT needs a mandaatbesluit, or says that it is still to be filled in', () => {
    expect(errors({ mandaatbesluit: null })).toEqual([expect.stringContaining('mandaatbesluit: ontbreekt')]);
    expect(errors({ mandaatbesluit: value('MB-2026-03') })).toEqual([]);
    expect(errors({ mandaatbesluit: value({ inTeVullen: 'nummer' }) })).toEqual([]);
  });

  test('has its maximum as people write an amount, or none', () => {
    expect(errors({ maximumBedrag: value('€ 2.500') })).toEqual([]);
    expect(errors({ maximumBedrag: value('geen maximum') })).toEqual([]);
    expect(errors({ maximumBedrag: value('ongeveer 2500') })[0]).toContain('maximumBedrag[0].value: is geen bedrag');
  });

  test('has exactly three example sentences, a quorum of at least one, and no duration twice', () => {
    expect(errors({ voorbeelden: { ...kind.voorbeelden, doel: value(['Eén zin.']) } })).toEqual([
      'voorbeelden.doel[0].value: moeten precies drie voorbeeldzinnen zijn',
    ]);
    expect(errors({ quorum: value(0) })).toEqual(['quorum[0].value: moet een heel getal zijn van 1 tot en met 15']);
    expect(errors({ duur: { ...kind.duur, weken: value([6, 6]) } })).toEqual([
      'duur.weken[0].value[1]: duur "6" staat er al',
    ]);
  });

  test('of another name than the field has is refused', () => {
    expect(errors({}, 'maatwerk-klas')).not.toEqual([]);
    expect(parseConfiguration({ aanvragen: { ...raw, soorten: {} } }, [aanvragen]).ok).toBe(false);
  });
});
