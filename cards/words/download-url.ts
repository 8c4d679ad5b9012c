const MINT = Symbol('download-url');
const ADDRESS = /^https?:\/\/[^\s"'<>\\]+\/api\/files\/[a-z0-9-]{1,64}\/[A-Za-z0-9_-]{43}$/;

/**
 * The address of a file that one person may download once, within five minutes. Only bot/links makes one, only
 * cards/parts/open-url reads it, and a view of a posted card cannot hold it: whoever has the address has the file.
 */
export class DownloadUrl {
  readonly #href: string;

  constructor(key: typeof MINT, href: string) {
    if (key !== MINT) throw new Error('Only downloadUrl() makes a DownloadUrl.');
    this.#href = href;
  }

  static hrefOf(url: DownloadUrl): string {
    return url.#href;
  }

  toJSON(): string {
    return '[link]';
  }
}

export function downloadUrl(href: string): DownloadUrl {
  if (!ADDRESS.test(href)) throw new Error('Not the address of a download.'); // the address itself stays out of the logs
  return new DownloadUrl(MINT, href);
}

/** For the one button that opens it. */
export const hrefOf = (url: DownloadUrl): string => DownloadUrl.hrefOf(url);
