import { readDemo } from '../../infra/local/demo/read-demo.ts';
import { actionActivity, messageActivity } from '../support/activities.ts';

type Body = Record<string, unknown>;

/** The personas of the demonstration who take part. */
export const WHO = {
  zoco: 'zoco-duinroos',
  directie: 'directie-duinroos',
  bestuurder: 'bestuurder',
  administratie: 'administratie',
  procesbewaker: 'procesbewaker',
} as const;
export type Who = (typeof WHO)[keyof typeof WHO];

const personas = new Map(readDemo().personas.map((one) => [one.persona, one]));

function sender(who: Who): Body {
  const persona = personas.get(who);
  if (!persona) throw new Error(`There is no persona ${who}.`);
  const { name, aadObjectId, tenantId } = persona;
  return {
    from: { id: `29:${who}`, name, aadObjectId },
    conversation: { id: `a:${who}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  };
}

export const messageFrom = (who: Who, text: string, serviceUrl: string): Body =>
  messageActivity(text, sender(who), serviceUrl);

export const actionFrom = (who: Who, verb: string, data: Body, serviceUrl: string): Body =>
  actionActivity(verb, data, sender(who), serviceUrl);
