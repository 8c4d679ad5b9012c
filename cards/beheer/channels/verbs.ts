/**
 * The buttons of the part Kanalen. `data.id` is the channel's key in beheer; `bind`, `askPurpose`, `chooseSchool` and those
 * of a school (`propose`, `ownSchools`, `proposed`) work in the channel itself.
 */
export const channelVerbs = {
  bind: 'beheer.kanaal-koppel',
  open: 'beheer.kanaal',
  askPurpose: 'beheer.kanaal-doel',
  chooseSchool: 'beheer.kanaal-school',
  move: 'beheer.kanaal-verander',
  test: 'beheer.kanaal-proef',
  count: 'beheer.kanaal-tel',
  askUnbind: 'beheer.kanaal-los-vraag',
  unbind: 'beheer.kanaal-los',
  /** "Ja, vraag het aan", by somebody of the school. */
  propose: 'beheer.kanaal-vraag',
  /** Their own schools, when there are more. */
  ownSchools: 'beheer.kanaal-vraag-school',
  /** How it stands with what was asked. */
  proposed: 'beheer.kanaal-vraag-stand',
  /** What schools asked, for who answers it. */
  proposals: 'beheer.kanaal-voorstellen',
  proposal: 'beheer.kanaal-voorstel',
  accept: 'beheer.kanaal-voorstel-koppel',
  decline: 'beheer.kanaal-voorstel-nee',
} as const;

/** Constants of the buttons: the purpose that is chosen, and the one that the card showed. */
export const CHANNEL_INPUTS = { purpose: 'doel', was: 'was' } as const;
