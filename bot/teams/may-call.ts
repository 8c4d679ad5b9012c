/** Microsoft's own connector hosts, the only ones that get a token. Source: Bot Framework "service URL" of Teams, public cloud. */
export function isTeamsHost(url: URL): boolean {
  return (
    url.protocol === 'https:' &&
    (url.hostname === 'smba.trafficmanager.net' || url.hostname.endsWith('.botframework.com'))
  );
}

/**
 * Where Teams keeps what somebody sends in a chat: that person's OneDrive for work, which is a site of SharePoint. Source:
 * "Send and receive files through the bot" and the Microsoft 365 address ranges, public cloud.
 */
export function isFileHost(url: URL): boolean {
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    url.password === '' &&
    /^[a-z0-9-]+\.sharepoint\.com$/.test(url.hostname)
  );
}

/** The local host and its stand-ins. */
export function isLoopback(url: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}
