import { AppManifestUtils, TeamsManifestConverter } from '@microsoft/app-manifest';
import * as z from 'zod';

/** Only these schemas are in @microsoft/app-manifest; for another address it would go to the web. */
const BUNDLED =
  /^https:\/\/developer\.microsoft\.com\/json-schemas\/teams\/v1\.\d+\/MicrosoftTeams(?:\.Localization)?\.schema\.json$/;
const addressed = z.object({ $schema: z.string() });

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Leaves out the patterns that JavaScript cannot read: Microsoft's schema of languages has one, about activities. */
const readable = (name: string, value: unknown): unknown =>
  name === 'patternProperties'
    ? Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => isPattern(key)))
    : value;

/** Checks a manifest or a language file by the schema that it names, as @microsoft/app-manifest brings it along. */
export async function checkSchema(name: string, json: string): Promise<readonly string[]> {
  const address = addressed.safeParse(JSON.parse(json)).data?.$schema;
  if (address === undefined || !BUNDLED.test(address)) {
    return [`${name}: $schema is none of Microsoft's Teams schemas`];
  }
  const schema = JSON.parse(JSON.stringify(await AppManifestUtils.fetchSchema(address)), readable);
  try {
    const problems = await AppManifestUtils.validateAgainstSchema(TeamsManifestConverter.jsonToManifest(json), schema);
    return problems.map((problem) => `${name}: ${problem}`);
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : 'does not fit its schema'}`];
  }
}
