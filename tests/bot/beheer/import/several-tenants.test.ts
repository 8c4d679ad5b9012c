import { expect, test } from 'vitest';
import { oneEngine, type TestEngine } from '../../../support/stores.ts';
import { textOf } from '../../arrangements/support/card-reader.ts';
import { day, tenant } from '../../people/a-register.ts';
import { openImport } from '../support/import-world.ts';

/** Beside the organisation of the SWV one of a school board, which somebody of the register is of. */
async function open(engine: TestEngine) {
  const world = await openImport(engine);
  const school = tenant(`${world.swv}-school`);
  await world.operations.allowTenant({ appId: 'app', tenantId: school, swv: world.swv }, day('2026-08-01'));
  const first = await world.paste(`naam;e-mail;rol;tenant\nDirecteur;directeur@zeeduin.example;cvt-lid;${school}`);
  await world.press(first, 'Voer door');
  const tenantOf = async (upn: string) => (await world.registerNow()).persons.find((one) => one.upn === upn)?.tenantId;
  return { ...world, first, school, tenantOf };
}

const file = (...lines: string[]) => ['Naam;E-mail;Rol', ...lines].join('\r\n');

oneEngine('a file of several organisations', (engine) => {
  test('needs no tenant where the domain tells it, and says which organisation that was for how many lines', async () => {
    const { paste, press, school, tenantOf, audited } = await open(engine);
    const preview = await paste(
      file(
        'Zoco;zoco@ZEEDUIN.example;cvt-lid',
        'Lid;lid@zeeduin.example;administratie',
        'Ander;ander@vloedlijn.example;cvt-lid',
      ),
    );
    const text = textOf(preview.card);
    expect(text).toContain('zeeduin.example | : 2 regels');
    expect(text).toContain('vloedlijn.example | : 1 regel');
    expect(text).not.toContain(school);
    expect(text).not.toContain('dit domein is hier nieuw');
    await press(preview, 'Voer door');
    expect(await tenantOf('zoco@zeeduin.example')).toBe(school);
    expect(await tenantOf('ander@vloedlijn.example')).not.toBe(school);
    expect(JSON.parse(String((await audited()).at(-1)?.payload))).toMatchObject({ zonderTenant: 3 });
  });

  test('says at each line that cannot be known what to do, and brings in nothing', async () => {
    const { paste, names } = await open(engine);
    const text = textOf(
      (await paste(file('Zoco;zoco@zeeduin.example;cvt-lid', 'Lid;lid@elders.example;cvt-lid'))).card,
    );
    expect(text).toContain(
      'Regel 3, tenant: |  Ik weet niet bij welke organisatie ‘elders.example’ hoort. Vul de kolom',
    );
    expect(text).toContain('Ik vond 1 fout');
    expect(await names()).not.toContain('Zoco');
  });

  test('may name an organisation by a domain, and then tells no more than it was told', async () => {
    const { paste, press, school, tenantOf } = await open(engine);
    const preview = await paste('naam;e-mail;rol;Organisatie\nLid;lid@elders.example;cvt-lid;Zeeduin.example');
    expect(textOf(preview.card)).not.toContain('stond geen tenant');
    await press(preview, 'Voer door');
    expect(await tenantOf('lid@elders.example')).toBe(school);
  });

  test('where there is one organisation, warns of domains that it does not have', async () => {
    const { paste } = await openImport(engine);
    const preview = await paste(file('Lid;lid@vloedlijn.example;cvt-lid', 'Zoco;zoco@zeeduin.example;cvt-lid'));
    const text = textOf(preview.card);
    expect(text).toContain('vloedlijn.example | : 2 regels');
    expect(text).toContain('Let op, dit domein is hier nieuw:  | zeeduin.example');
    expect(text).toContain('Laat die dan eerst toe bij Toegang');
  });

  test('an organisation that was shut out after the file was read takes nobody in', async () => {
    const { paste, press, operations, swv, school, names } = await open(engine);
    const preview = await paste(file('Lid;lid@zeeduin.example;cvt-lid'));
    await operations.endTenant({ appId: 'app', tenantId: school, swv }, day('2026-11-24'));
    expect(textOf((await press(preview, 'Voer door')).card)).toContain('is niet toegelaten');
    // Nor does a new file put its people in the organisation that is left.
    expect(textOf((await paste(file('Lid;lid@zeeduin.example;cvt-lid'))).card)).toContain(
      'De organisatie van ‘zeeduin.example’ is niet toegelaten',
    );
    expect(await names()).not.toContain('Lid');
  });
});
