/** The buttons of the part Kanalen. `data.id` is the channel's key in beheer; `bind`, `askPurpose` and `chooseSchool` work in the channel itself. */
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
} as const;

/** Constants of the buttons: the purpose that is chosen, and the one that the card showed. */
export const CHANNEL_INPUTS = { purpose: 'doel', was: 'was' } as const;
