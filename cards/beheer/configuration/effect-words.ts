/** What a new version would do, besides what it says. */
export interface Effect {
  /** Cases that run now, by what they are called: those that keep their rules, and those that go over. */
  readonly running: readonly {
    readonly name: readonly [one: string, more: string];
    readonly kept: number;
    readonly moving: number;
  }[];
  /** Values still to be filled in: now, and after it. */
  readonly toFillIn: { readonly now: number; readonly later: number };
  /** The register is not changed by it, and somebody could think so. */
  readonly touchesSchools: boolean;
}

/** The effect, a sentence each. */
export function effectWords({ running, toFillIn, touchesSchools }: Effect): readonly string[] {
  const cases = running.map(({ name, kept, moving }) => {
    const stay = kept === 1 ? 'houdt de regels van de indiening' : 'houden de regels van hun indiening';
    const go = moving === 1 ? '1 concept gaat over' : `${moving} concepten gaan over`;
    return `${kept} lopende ${name[kept === 1 ? 0 : 1]} ${stay}; ${go} op de nieuwe.`;
  });
  const { now, later } = toFillIn;
  return [
    ...(cases.length > 0 ? cases : ['Wat al is ingediend, houdt zijn regels; een concept gaat over op de nieuwe.']),
    ...(now === later ? [] : [`Nog in te vullen: nu ${now}, straks ${later}.`]),
    ...(touchesSchools ? ['Scholen en besturen in het register veranderen hier niet door.'] : []),
  ];
}
