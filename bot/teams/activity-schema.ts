import * as z from 'zod';
import { revision, subjectId, swvId } from '../../cards/words/brands.ts';
import type { ActionData, ObjectId, SentFile, TenantId } from '../core/inbound.ts';

/** Entra ids are GUIDs; the Playground's are not quite, so letters, digits and dashes. They are compared in lower case. */
const entraId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
export const tenantId = entraId.transform((text) => text.toLowerCase() as TenantId);
export const objectId = entraId.transform((text) => text.toLowerCase() as ObjectId);

const short = z.string().max(512);

/** What we need of a Bot Framework activity; the rest is left unread. */
export const activitySchema = z.object({
  type: z.string().min(1).max(64),
  id: short.optional(),
  name: short.optional(),
  text: z.string().optional(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  channelId: short,
  replyToId: short.optional(),
  action: short.optional(),
  from: z.object({ id: short, aadObjectId: objectId.optional() }),
  recipient: z.object({ id: short }),
  conversation: z.object({ id: short, conversationType: short.optional(), tenantId: tenantId.optional() }),
  channelData: z
    .object({
      tenant: z.object({ id: tenantId }).optional(),
      eventType: z.string().max(64).optional().catch(undefined),
      team: z.object({ id: short }).optional().catch(undefined),
      channel: z.object({ id: short }).optional().catch(undefined),
    })
    .optional(),
  membersRemoved: z
    .array(z.object({ id: short }))
    .max(1_000)
    .optional()
    .catch([]),
  entities: z
    .array(
      z.object({ type: z.string(), text: z.string().optional(), mentioned: z.object({ id: z.string() }).optional() }),
    )
    .optional()
    .catch([]),
  attachments: z.array(z.unknown()).max(50).optional().catch([]),
  value: z.unknown().optional(),
});
export type ParsedActivity = z.infer<typeof activitySchema>;

/** Source: "Send and receive files through the bot", message with a file attachment; only in a personal chat. */
const FILE = 'application/vnd.microsoft.teams.file.download.info';
const sentFile = z
  .object({
    contentType: z.literal(FILE),
    name: z.string().max(1_024).catch(''),
    content: z.object({ downloadUrl: z.string().max(8_192), fileType: short.catch('') }),
  })
  .transform(({ name, content }): SentFile => ({ name, downloadUrl: content.downloadUrl, type: content.fileType }));

/** The files among the attachments; Teams adds the text as HTML, which is none. */
export const filesOf = (attachments: readonly unknown[] | undefined): readonly SentFile[] =>
  (attachments ?? []).flatMap((one) => sentFile.safeParse(one).data ?? []);

const key = <Out>(mint: (text: string) => Out) =>
  z.string().transform((text, ctx) => {
    try {
      return mint(text);
    } catch {
      ctx.addIssue('not one of our keys');
      return z.NEVER;
    }
  });

const actionData = z.object({
  v: z.literal(1),
  swv: key(swvId),
  id: key(subjectId),
  revision: z.number().int().min(0).transform(revision),
  page: z.number().int().min(0).max(10_000).optional(),
}) satisfies z.ZodType<ActionData>;

/** What no database keeps: a zero, and half a character where a client cut an emoji in two. */
const kept = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/**
 * At most 20 inputs, of 24,000 characters each and 160,000 together: twice what the longest form may hold, and one in which
 * a spreadsheet of 20,000 characters was pasted.
 */
const inputs = z
  .record(z.string().max(64), z.string().max(24_000).transform(kept))
  .refine((all) => Object.keys(all).length <= 20 && Object.values(all).join('').length <= 160_000);

/** The value of an `adaptiveCard/action` invoke; Teams merges the card's inputs into our own data. */
export const actionValueSchema = z.object({
  action: z.object({
    type: z.literal('Action.Execute'),
    verb: z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/),
    data: z.record(z.string(), z.unknown()).transform((raw, ctx) => {
      const { v, swv, id, revision: at, page, ...rest } = raw;
      const ours = actionData.safeParse({ v, swv, id, revision: at, page });
      const theirs = inputs.safeParse(rest);
      if (!ours.success || !theirs.success) {
        ctx.addIssue(ours.success ? 'the inputs are not text' : 'the data is not ours');
        return z.NEVER;
      }
      return { ours: ours.data, inputs: theirs.data };
    }),
  }),
  trigger: z.enum(['manual', 'automatic']).optional().catch('manual'),
});
