import type { Persona } from '../teams/personas.ts';

/** A person as the Playground's settings have it; `userPrincipleName` is their spelling. */
const user = ({ persona, name, email, aadObjectId }: Persona) => {
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id: `29:${persona}`,
    name,
    userPrincipleName: email,
    aadObjectId,
    givenName,
    surname: rest.join(' ') || givenName,
    email,
  };
};

/**
 * The text of `.m365agentsplayground.yml`; JSON is YAML too.
 * @param me the one who sits at the Playground; it cannot change who that is while it runs.
 */
export function settingsFile(six: readonly Persona[], me: Persona, tenantId: string): string {
  const settings = {
    version: '0.1.1',
    tenantId,
    bot: { id: '28:meedoen', name: 'Meedoen' },
    currentUser: user(me),
    users: six.filter((one) => one !== me).map(user),
    personalChat: { id: `a:playground-${me.persona}` },
    groupChat: { id: '19:playground-groep', name: 'Groepschat' },
    team: {
      id: '19:playground-team',
      name: 'Samenwerkingsverband',
      aadGroupId: '7ea30001-0000-4000-8000-000000000001',
      channels: [{ id: '19:playground-bestuur', name: 'Bestuur en staf' }],
    },
  };
  return JSON.stringify(settings, null, 2);
}
