/**
 * What stands in the place of every text where the SWV keeps its dossiers in another system (mode `extern`): the border
 * puts it, whatever was typed, and the cards ask nothing there.
 */
export const ELSEWHERE = 'Staat in het dossier in het eigen systeem van het samenwerkingsverband.';

/** Where a text would be typed. */
export const WRITE_ELSEWHERE = 'Schrijf dit in het dossier in jullie eigen systeem; hier hoef je niets te typen.';
