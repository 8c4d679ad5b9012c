import * as z from 'zod';
import { ROLES } from '../../core/actor.ts';
import { dated, fillable } from '../dated.ts';
import type { Section } from '../section.ts';
import { aSwvId, line, unique, website } from '../words.ts';

const gemeente = z.strictObject({
  naam: line,
  /** The RMC-regio decides the leerplicht route, by the pupil's home; reports call one region by several names. */
  rmc: fillable(z.strictObject({ regio: line, contactgemeente: line, ookBekendAls: z.array(line) })),
});

/** How one SWV calls a role: `onderwijsconsulent` here is `consultant PaO` elsewhere. */
const rolnaam = z.strictObject({ enkelvoud: line, meervoud: line });

const schema = z.strictObject({
  // A plan names the SWV and not always the rest: what it is silent about is said to be still to fill in.
  id: aSwvId,
  naam: dated(line),
  korteNaam: dated(line),
  nummer: fillable(z.string().regex(/^\d{4}$/, { error: 'moet het nummer van het SWV zijn, bijvoorbeeld "2704"' })),
  sector: dated(z.enum(['vo', 'po'])),
  rechtsvorm: fillable(line),
  adres: fillable(
    z.strictObject({
      straat: line,
      postcode: z.string().regex(/^\d{4} [A-Z]{2}$/, { error: 'moet een postcode zijn, bijvoorbeeld "1944 XA"' }),
      plaats: line,
    }),
  ),
  telefoon: fillable(line),
  email: fillable(z.email({ error: 'moet een e-mailadres zijn' })),
  website: dated(website),
  organen: z.strictObject({
    bestuur: fillable(line),
    toezicht: fillable(line),
    commissie: fillable(z.strictObject({ naam: line, afkorting: line })),
  }),
  gemeenten: z
    .array(gemeente)
    .min(1)
    .superRefine(unique('gemeente', (item) => item.naam)),
  /** Partial: a role that came with a later version of Meedoen is not named in an older configuration. */
  rolnamen: z.partialRecord(z.enum(ROLES), dated(rolnaam)),
});

export type Identiteit = z.output<typeof schema>;

/** Who the samenwerkingsverband is and what it calls its people. */
export const identiteit: Section<Identiteit> = { name: 'identiteit', schema };
