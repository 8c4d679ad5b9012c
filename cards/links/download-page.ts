/** The look of the pages behind a link; its hash stands in the Content-Security-Policy. */
export const PAGE_STYLE =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color:#1b1a19;background:#fff}button{font:inherit;padding:.75rem 1.5rem;border:0;border-radius:.25rem;background:#4f52b2;color:#fff;cursor:pointer}button:focus-visible{outline:3px solid #1b1a19;outline-offset:3px}';

const page = (title: string, inner: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><title>${title}</title><style>${PAGE_STYLE}</style></head><body><main><h1>${title}</h1>${inner}</main></body></html>`;

/** What a link shows at first: nothing of the file, for looking must change nothing. No script. */
export const downloadPage = page(
  'Je bestand staat klaar',
  '<p>Je kunt het één keer ophalen. Bewaar het op een plek waar alleen jij en je collega’s bij kunnen.</p><form method="post"><button type="submit">Haal het bestand op</button></form>',
);

/** The same for every link that gives nothing, whatever the reason. */
export const goneLinkPage = page(
  'Deze link werkt niet meer',
  '<p>Deze link is al gebruikt of ouder dan vijf minuten. Vraag in Teams een nieuwe.</p>',
);

/** The link is not used up. */
export const failedPage = page(
  'Dat lukte niet',
  '<p>Er ging iets mis bij Meedoen. Ga terug en probeer het over een minuut nog eens, of vraag in Teams een nieuwe link.</p>',
);
