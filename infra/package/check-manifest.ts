import type { Manifest } from './manifest-schema.ts';

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const VERSION = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/;

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => texts.indexOf(text) !== at);

function commandProblems(bot: Manifest['bots'][number]): readonly string[] {
  const scopes = bot.commandLists.flatMap((list) => list.scopes);
  return [
    ...scopes
      .filter((scope) => !bot.scopes.includes(scope))
      .map((scope) => `commands for "${scope}", which the bot has not`),
    ...repeated(scopes).map((scope) => `two command lists for "${scope}"; Teams shows the first`),
    ...bot.commandLists.flatMap((list) =>
      repeated(list.commands.map((command) => command.title.toLowerCase())).map(
        (title) => `the command "${title}" twice`,
      ),
    ),
  ];
}

/** Graph installs the app for people by its `webApplicationInfo`, which must be the bot's own registration. */
function graphProblems(app: Manifest['webApplicationInfo'], botId: string): readonly string[] {
  if (app === undefined) return ['webApplicationInfo is missing: Graph cannot install the app for people'];
  return [
    ...(app.id === botId ? [] : ['webApplicationInfo.id is not the bot']),
    ...(app.resource.endsWith(`botid-${app.id}`) ? [] : ['webApplicationInfo.resource does not end in botid-<id>']),
  ];
}

const isOurHost = (domain: string): boolean =>
  !/[/:]/.test(domain) && domain.includes('.') && !/^\*\.[^.]+$/.test(domain);

/** The rules of Microsoft's pages that no schema holds. Gives one sentence a problem. */
export function checkManifest(manifest: Manifest): readonly string[] {
  const [bot] = manifest.bots;
  const ids = [manifest.id, ...manifest.bots.map(({ botId }) => botId)];
  const links = Object.entries(manifest.developer);
  return [
    ...(manifest.$schema.includes(`/v${manifest.manifestVersion}/`) ? [] : ['$schema and manifestVersion differ']),
    ...(VERSION.test(manifest.version) ? [] : ['version is not x.y.z']),
    ...ids.filter((id) => !GUID.test(id)).map((id) => `"${id}" is no GUID`),
    ...links
      .filter(([, url]) => !url.startsWith('https://'))
      .map(([name]) => `developer.${name} does not begin with https://`),
    ...manifest.validDomains
      .filter((domain) => !isOurHost(domain))
      .map((domain) => `validDomains: "${domain}" is no host name of our own`),
    ...(bot === undefined ? ['there is no bot'] : commandProblems(bot)),
    ...graphProblems(manifest.webApplicationInfo, bot?.botId ?? ''),
    ...(manifest.authorization === undefined ? [] : ['authorization: we ask no resource-specific consent']),
  ];
}
