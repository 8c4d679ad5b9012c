export const BELEID = 'beleidsmedewerker';
export const CONTROLLER = 'controller-vloedlijn';
/** Of De Duinroos and Het Zeeduin, so every card of a round comes twice. */
export const ZOCO = 'zoco-duinroos';
export const DIRECTIE = 'directie-duinroos';
export const CONSULENT = 'consulent';
export const BESTUURDER = 'bestuurder';
