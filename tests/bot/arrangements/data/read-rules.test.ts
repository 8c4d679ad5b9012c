import { expect, it } from 'vitest';
import * as z from 'zod';
import { readRules } from '../../../../bot/arrangements/data/read-rules.ts';
import type { RequestKind } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { sections } from '../../../../bot/sections.ts';
import { createConfigurations } from '../../../../bot/swv/configurations.ts';
import { readPack } from '../../../../bot/swv/read-pack.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { VO_MK } from '../../../support/a-pack.ts';
import { oneEngine } from '../../../support/stores.ts';

const TODAY = localDate('2026-11-23');
const filled = (value: unknown) => [{ value, bron: 'het besluit', geldigVanaf: '2026-08-01', geldigTot: null }];
const Kinds = z.looseObject({ soorten: z.record(z.string(), z.looseObject({})) });

oneEngine('the rules of a kind', (engine) => {
  /** Whether each kind is open in production, with the mandaatbesluit of these filled in, and the FG's signature or not. */
  async function open(mandated: readonly RequestKind[], signed: boolean, modus: 'eigen' | 'extern' = 'eigen') {
    const { store, swv } = await engine.swv();
    const pack = await readPack(VO_MK, sections);
    if (!pack.ok) throw new Error('the pack has errors');
    const { aanvragen, dossiers, ...raw } = pack.value.raw;
    const held = Kinds.parse(aanvragen);
    const soorten = Object.fromEntries(
      Object.entries(held.soorten).map(([kind, soort]) => [
        kind,
        mandated.some((one) => one === kind) ? { ...soort, mandaatbesluit: filled('2026-07') } : soort,
      ]),
    );
    const fg = signed
      ? { ...Object(dossiers), handtekeningFg: filled({ kenmerk: 'FG-1', getekendOp: '2026-08-01' }) }
      : { ...Object(dossiers), ...(modus === 'extern' && { modus: filled(modus) }) };
    const configurations = createConfigurations(sections, 'refused');
    const next = { ...raw, aanvragen: { ...held, soorten }, dossiers: fg };
    await store.write(swv, (tx) => configurations.importNext(tx, next, 'ops', new Date('2026-11-01')));
    return (kind: RequestKind) =>
      store.read(swv, async (tx) => {
        const about = { kind, submittedAt: null, rulesVersion: null };
        return (await readRules(tx, configurations, about, TODAY))?.rules.aangeboden;
      });
  }

  it('keeps a kind closed while its own mandaatbesluit is blank, and no other', async () => {
    const is = await open(['maatwerk-individueel'], true);
    expect(await is('maatwerk-individueel')).toBe(true);
    expect(await is('maatwerk-groep')).toBe(false);
    expect(await is('btv')).toBe(true); // the directeur-bestuurder decides: there is no mandate to fill in
  });

  it('keeps every kind closed without the signature of the FG', async () => {
    const is = await open(['maatwerk-individueel'], false);
    expect(await is('maatwerk-individueel')).toBe(false);
    expect(await is('btv')).toBe(false);
  });

  it('asks no signature of the FG where the dossiers are in another system, and still the mandaatbesluit', async () => {
    const is = await open(['maatwerk-individueel'], false, 'extern');
    expect(await is('maatwerk-individueel')).toBe(true);
    expect(await is('maatwerk-groep')).toBe(false);
    expect(await is('btv')).toBe(true);
  });
});
