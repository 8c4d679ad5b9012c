/** What the buttons of *Toegang* are called on the wire; `data.id` is the Microsoft 365 tenant they are about. */
export const tenantVerbs = {
  tenant: 'beheer.organisatie',
  fresh: 'beheer.organisatie-nieuw',
  allow: 'beheer.organisatie-toelaten',
  /** Asks for the last day. */
  end: 'beheer.organisatie-stoppen',
  /** Says whom it shuts out, and asks "Klopt dat?". */
  previewEnd: 'beheer.organisatie-stoppen-klopt',
  stop: 'beheer.organisatie-stop',
  allowAgain: 'beheer.organisatie-weer-toelaten',
  /** Asks for the number of Meedoen in the organisation's app catalogue. */
  catalogue: 'beheer.organisatie-catalogus',
  setCatalogue: 'beheer.organisatie-catalogus-opslaan',
} as const;

export const tenantInputs = { tenant: 'organisatie', day: 'dag', app: 'nummer' } as const;
export type TenantInput = (typeof tenantInputs)[keyof typeof tenantInputs];
