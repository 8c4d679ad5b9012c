/** Microsoft's own connector hosts, the only ones that get a token. Source: Bot Framework "service URL" of Teams, public cloud. */
export function isTeamsHost(url: URL): boolean {
  return (
    url.protocol === 'https:' &&
    (url.hostname === 'smba.trafficmanager.net' || url.hostname.endsWith('.botframework.com'))
  );
}

/** The local host and its stand-ins. */
export function isLoopback(url: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}
