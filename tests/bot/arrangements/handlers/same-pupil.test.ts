import { expect, it } from 'vitest';
import { withPupilMark } from '../../../../bot/arrangements/data/pupil-mark.ts';
import { arrangements } from '../../../../bot/arrangements/tables.ts';
import { schoolId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { requestsOf } from '../support/ledger.ts';
import { begun, secret, step1 } from '../support/play.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { begin, clickToDecision, fillFrom, STEP1, send } from '../support/route.ts';

oneEngine('requests about the same pupil', (engine) => {
  const openWorld = async () => createRequestWorld(await engine.swv());

  it('are known by a mark from which nobody reads the number', async () => {
    const world = await openWorld();
    await send(world);
    const [row] = await world.house.store.read(world.swv, (tx) => tx.db.select().from(arrangements));
    expect(row?.pupil).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(row)).not.toContain(STEP1.leerlingnummer);
  });

  it('are shown in the dossier, however the number was written', async () => {
    const world = await openWorld();
    await clickToDecision(world);
    const overview = await fillFrom(world, await begin(world), { ...STEP1, leerlingnummer: '104711' });
    expect(textOf(overview.card)).toContain('Eerder voor deze leerling');
    await world.press(overview, 'Stuur naar directie');
    const [first, other] = await requestsOf(world);
    expect(other?.pupil).toBe(first?.pupil);
    const dossier = await world.press(await world.last('directie'), 'Bekijk de aanvraag');
    expect(textOf(dossier.card)).toContain('Eerder voor deze leerling');
    expect(textOf(dossier.card)).toContain('A-2026-0001');
  });

  it('are not mixed up with another pupil, or with the same number at another school', async () => {
    const world = await openWorld();
    const cipher = await world.house.cipher.of(world.swv);
    const one = { ...begun(), answers: step1 };
    const marked = withPupilMark(one, cipher).pupil;
    expect(marked).not.toBeNull();
    expect(withPupilMark({ ...one, school: schoolId('het-zeeduin') }, cipher).pupil).not.toBe(marked);
    const other = { ...one, answers: { ...step1, leerlingnummer: secret('10-4712') } };
    expect(withPupilMark(other, cipher).pupil).not.toBe(marked);
  });

  it('keep their mark after the data key was rotated', async () => {
    const world = await openWorld();
    const one = { ...begun(), answers: step1 };
    const before = withPupilMark(one, await world.house.cipher.of(world.swv)).pupil;
    await world.house.cipher.rotate(world.swv);
    expect(withPupilMark(one, await world.house.cipher.of(world.swv)).pupil).toBe(before);
  });

  it('lose it when the request turns out to be about no pupil', () => {
    const one = { ...begun(), pupil: 'a mark' };
    const cipher = { mark: () => 'another' };
    expect(withPupilMark(one, cipher).pupil).toBeNull();
  });
});
