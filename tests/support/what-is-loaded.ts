/** Run as a process of its own: says which packages of a model are in memory once the house and its model are made. */
import { createRequire } from 'node:module';
import { createModel } from '../../bot/teams/model.ts';
import { readModelSettings } from '../../bot/teams/model-settings.ts';
import '../../bot/open-house.ts';

const loaded = () =>
  ['@microsoft/teams-ai', 'openai', 'gpt-tokenizer', 'botbuilder'].filter((name) =>
    Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes(`/node_modules/${name}/`)),
  );
const none = { event: () => ({ set() {}, end() {} }) };

const made = (env: NodeJS.ProcessEnv) => {
  const read = readModelSettings(env);
  if (!read.ok) throw new Error(`The settings are not right: ${read.names.join()}`);
  return read.value === null ? null : createModel(read.value, none);
};

const without = made({});
if (without !== null) throw new Error('There is a model without an endpoint.');
const noEndpoint = loaded();
// Port 9 discards: nobody answers, and the question fails. What it needs is then seen, so it would have been before.
const model = made({ MODEL_ENDPOINT: 'http://127.0.0.1:9/v1', MODEL_KEY: 'sk-niet-echt', MODEL_NAME: 'klein' });
await model?.intent('deze leerling is gediagnosticeerd met autisme', ['status']);
const keptBack = loaded();
await model?.intent('waar ligt het', ['status']);
process.stdout.write(JSON.stringify({ noEndpoint, keptBack, asked: loaded() }));
process.exit(0);
