import { type Example, example } from '../../parts/example.ts';
import { exampleData, STAFF } from '../../parts/example-names.ts';
import { amount, configText, localDate } from '../../words/brands.ts';
import { adviesVraagCard } from '../advies-vraag-card.ts';
import { cvtCard } from '../cvt-card.ts';
import { deskundigeCard } from '../deskundige-card.ts';
import { expertsCard } from '../experts-card.ts';
import { outcomeCard } from '../outcome-card.ts';
import { statusCard } from '../status-card.ts';
import { verstrekenCard } from '../verstreken-card.ts';
import { whyCard } from '../why-card.ts';
import { AIM, complete, DAYS, NO_DAYS, SINCE } from './example-case.ts';

import { advies, asking, places, term, tlv, where } from './example-tlv.ts';

/** A TLV and a question to the CvT, as they may stand in a chat. */
export const tlvExamples: readonly Example[] = [
  example(
    'tlv-status',
    'Iedereen op de zaak: bij de deskundigen',
    statusCard({
      ...tlv,
      state: 'bij-deskundigen',
      where,
      decision: DAYS,
      ticks: asking,
      mended: null,
      may: { read: true, resume: false, amend: true, withdraw: true },
    }),
  ),
  example(
    'adviesvraag-status',
    'Zorgcoördinator: geen besluit, dus ook geen beslistermijn',
    statusCard({
      ...advies,
      state: 'bij-secretaris',
      where: { ...where, holder: 'cvt-secretaris' },
      decision: NO_DAYS,
      ticks: { ...complete, over: 'advies' },
      mended: null,
      may: { read: true, resume: false, amend: true, withdraw: true },
    }),
  ),
  example(
    'deskundige',
    'Deskundige: eerst lezen; wat de ander vindt, staat er niet',
    deskundigeCard({ ...tlv, discipline: 'orthopedagoog', asked: SINCE, until: AIM, ticks: asking }),
  ),
  example(
    'deskundigen-loopt',
    'Consulent: de deskundigen zijn bezig',
    expertsCard({ ...tlv, stand: 'loopt', since: SINCE, until: AIM, ticks: asking }),
  ),
  example(
    'deskundigen-weg',
    'Consulent: een deskundige kan niet meer',
    expertsCard({ ...tlv, stand: 'weg', since: SINCE, until: AIM, ticks: asking }),
  ),
  example(
    'deskundigen-mdo',
    'Consulent: de deskundigen verschillen',
    expertsCard({ ...tlv, stand: 'mdo', since: SINCE, until: AIM, ticks: { ...complete, deskundigen: [true, true] } }),
  ),
  example(
    'tlv-cvt',
    'Lid van de CvT: een TLV met twee adviezen',
    cvtCard({ ...tlv, since: SINCE, until: AIM, ticks: { ...complete, deskundigen: [true, true] }, vote: null }),
  ),
  example(
    'adviesvraag',
    'Secretaris van de CvT: een school vraagt advies',
    adviesVraagCard({ ...advies, since: SINCE, until: AIM, may: { read: true } }),
  ),
  example(
    'uitkomst-tlv',
    'Iedereen op de zaak: het nummer en hoe lang',
    outcomeCard({
      ...tlv,
      state: 'toegekend',
      on: AIM,
      by: { holder: 'directeur-bestuurder', name: STAFF.bestuurder, insteadOf: null },
      mandate: null,
      start: null,
      tlv: { volgnummer: amount(17), first: term.first, last: term.last },
      may: { read: true },
    }),
  ),
  example(
    'adviesvraag-verstreken',
    'De tijd is om: de consulent, van een vraag aan de commissie',
    verstrekenCard({ ...advies, last: SINCE, until: null, may: { read: true, decide: false, takeOn: true } }),
  ),
  example(
    'uitkomst-advies',
    'School: het antwoord van de commissie',
    outcomeCard({
      ...advies,
      state: 'geadviseerd',
      on: AIM,
      by: { holder: 'cvt-secretaris', name: STAFF.secretaris, insteadOf: null },
      mandate: null,
      start: null,
      may: { read: true },
    }),
  ),
  example(
    'waarom-deskundigen',
    'Wie adviseert over een TLV',
    whyCard({
      data: exampleData(),
      rule: 'deskundigen',
      value: { kind: 'disciplines', eerste: places[0].disciplines, tweede: places[1].disciplines },
      bron: configText('Inrichtingsbesluit WVO art. 15a (tekst van 2017)'),
      geldigVanaf: localDate('2026-08-01'),
      geldigTot: null,
      gecontroleerdOp: null,
      bevestigd: false,
      open: configText('gelezen in de wettekst van mei 2017; controleer de tekst van nu'),
      tegenspraak: [],
      keuze: null,
    }),
  ),
];
