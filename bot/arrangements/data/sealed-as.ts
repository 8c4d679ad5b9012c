/** Fields that were sealed under the step in which they stood then. */
const UNDER_STEP: Readonly<Record<string, string>> = {
  leerlingnummer: 'steps.1',
  niveau: 'steps.1',
  vorm: 'steps.1',
  gedaan: 'steps.2',
  doel: 'steps.2',
  expertise: 'steps.3',
  gezegd: 'steps.3',
  ouders: 'steps.3',
};

/**
 * The name under which the text at a path is sealed. A seal is bound to it for as long as the text lives, also where a job
 * without a key moves the row on, so it stays what it was when the field came, whatever the shape of the record became.
 */
export function sealedAs(path: string): string {
  const [part, field, ...more] = path.split('.');
  const step = part === 'answers' && field !== undefined ? UNDER_STEP[field] : undefined;
  return step === undefined ? path : [step, field, ...more].join('.');
}
