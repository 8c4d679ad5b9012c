import { describe, expect, test } from 'vitest';
import { readModelSettings } from '../../../bot/teams/model-settings.ts';

const all = { MODEL_ENDPOINT: 'https://model.example/v1/', MODEL_KEY: 'sk-niet-echt', MODEL_NAME: 'klein' };

describe('the settings of the model', () => {
  test('may all be absent or empty: then there is no model', () => {
    for (const env of [{}, { MODEL_ENDPOINT: '', MODEL_KEY: ' ', MODEL_NAME: '' }, { DEBUG: 'true' }]) {
      expect(readModelSettings(env)).toEqual({ ok: true, value: null });
    }
  });

  test('are read when all are there', () => {
    const value = { endpoint: 'https://model.example/v1', key: 'sk-niet-echt', name: 'klein' };
    expect(readModelSettings(all)).toEqual({ ok: true, value });
  });

  test.each(Object.keys(all))('name %s when it alone is missing', (name) => {
    expect(readModelSettings({ ...all, [name]: '' })).toEqual({ ok: false, names: [name] });
  });

  test.each<[string, string]>([
    ['MODEL_ENDPOINT', 'model.example'],
    ['MODEL_ENDPOINT', 'http://model.example/v1'],
    ['MODEL_ENDPOINT', 'ftp://127.0.0.1/v1'],
    ['MODEL_KEY', 'sk-niet\n-echt'],
    ['MODEL_NAME', 'een naam met spaties'],
  ])('name %s when it is "%s", and do not repeat it', (name, value) => {
    expect(readModelSettings({ ...all, [name]: value })).toEqual({ ok: false, names: [name] });
  });

  test('allow plain http on this machine only', () => {
    expect(readModelSettings({ ...all, MODEL_ENDPOINT: 'http://127.0.0.1:11434/v1' })).toMatchObject({ ok: true });
  });

  test('refuse DEBUG=true beside a model: it would print what people type', () => {
    expect(readModelSettings({ ...all, DEBUG: 'true' })).toEqual({ ok: false, names: ['DEBUG'] });
  });
});
