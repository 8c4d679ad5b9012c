/** Forms that say what a person does; the regular ones on -t are seen by their ending. */
const IRREGULAR: ReadonlySet<string> = new Set(
  `is was heeft had kan kon wil wilde wou mag moet moest mocht zal zou gaat ging gaf geeft doet deed ziet zag zegt zei komt
  kwam krijgt kreeg blijft bleef ligt lag staat stond zit zat loopt liep slaapt sliep eet at leest las schrijft schreef
  spreekt sprak begrijpt begreep vindt vond vraagt vroeg houdt hield laat liet weet wist wordt werd valt viel draagt droeg
  sluit sloot vecht vocht trekt trok helpt hielp durft durfde leert leerde werkt werkte woont woonde voelt voelde toont
  toonde begon belde leek leefde miste haalde maakte ervaart vertoont verliest verloor vergeet vergat vertelt vertelde
  hebben zijn kunnen willen moeten gaan komen krijgen zitten hadden waren konden wilden gingen kregen zaten`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words on -t that are no verb and may follow the first word of a sentence. */
const NOT_A_VERB: ReadonlySet<string> = new Set(
  `met uit dat wat het niet tot want omdat zodat totdat doordat opdat sinds net vast slecht licht recht echt kort laatst eerst
  direct best meest naast rust tekst student docent dit ooit nooit altijd graagst minst juist haast vlot groot zacht hecht
  bot laat-in goed-uit talent moment traject project contact conflict resultaat effect aspect punt start cent procent`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a word is likely a finite verb in the third person. */
export function isVerb(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return /^\p{Ll}{2,}[^aeiou]t$/u.test(word) && !NOT_A_VERB.has(word);
}
