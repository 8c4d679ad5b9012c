import * as z from 'zod';

const commandList = z.object({
  scopes: z.array(z.string()),
  commands: z.array(z.object({ title: z.string(), description: z.string().optional() })),
});

/** What our own rules look at; Microsoft's schema looks at the rest. */
export const manifestSchema = z.object({
  $schema: z.string(),
  manifestVersion: z.string(),
  version: z.string(),
  id: z.string(),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })).default([]),
  }),
  developer: z.object({ websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.array(
    z.object({ botId: z.string(), scopes: z.array(z.string()), commandLists: z.array(commandList).default([]) }),
  ),
  validDomains: z.array(z.string()).default([]),
  authorization: z.unknown().optional(),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }).optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;
