import { installationActivity, membersAddedActivity, membersRemovedActivity, type Scene } from './activity.ts';
import type { Installation } from './ledger.ts';
import { personalChatId } from './places.ts';
import { personaOf, sceneIn } from './scene.ts';
import type { World } from './world.ts';

export interface Installations {
  /**
   * Tells the bot of every personal chat and team where it is installed; each once, also over restarts (`again` tells
   * all of them anew). Call it when the bot is up. Resolves with the keys that the bot did not take.
   */
  installAll(options?: { readonly again?: boolean }): Promise<readonly string[]>;
  install(persona: string): Promise<void>;
  /** The organisation installs it, through Graph: what the persona blocked stays blocked. */
  installFor(persona: string): Promise<void>;
  uninstall(persona: string): Promise<void>;
  /** Blocking tells the bot nothing: it finds out by a 403. */
  block(persona: string): void;
  unblock(persona: string): void;
  installation(persona: string): Installation;
  /** An owner takes the bot out of a team, or puts it back; `teamId` is the id of its first channel. */
  removeFromTeam(teamId: string): Promise<void>;
  addToTeam(teamId: string): Promise<void>;
}

export function createInstallations(world: World): Installations {
  const personal = (persona: string): Scene =>
    sceneIn(world, persona, personalChatId(world.botId, personaOf(world, persona)));

  const teamScene = (teamId: string): Scene | null => {
    const first = world.places.conversations.get(teamId)?.members[0];
    return first === undefined ? null : sceneIn(world, first, teamId);
  };

  const changed = (persona: string) => world.events.emit({ type: 'installation', persona });

  const announce = async (key: string, scene: Scene): Promise<boolean> => {
    const first = await world.bot(installationActivity(world, scene, 'add'));
    const announced = first.kind === 'answered' && first.status < 300;
    if (announced) await world.bot(membersAddedActivity(world, scene));
    world.ledger.setInstallation(key, { installed: true, announced });
    return announced;
  };

  const install = async (persona: string, more: Partial<Installation>) => {
    const scene = personal(persona);
    world.ledger.setInstallation(persona, { ...more, installed: true });
    await announce(persona, scene);
    changed(persona);
  };

  return {
    installAll: async (options = {}) => {
      const scenes = new Map<string, Scene>();
      for (const key of world.personas.keys()) scenes.set(key, personal(key));
      for (const id of world.places.teams.keys()) {
        const scene = teamScene(id);
        if (scene !== null) scenes.set(id, scene);
      }
      const failed: string[] = [];
      for (const [key, scene] of scenes) {
        const { installed, announced } = world.ledger.installation(key);
        if (!installed || (announced && options.again !== true)) continue;
        if (!(await announce(key, scene))) failed.push(key);
      }
      return failed;
    },
    install: (persona) => install(persona, { blocked: false }),
    installFor: (persona) => install(persona, {}),
    uninstall: async (persona) => {
      const scene = personal(persona);
      world.ledger.setInstallation(persona, { installed: false, announced: false });
      changed(persona);
      await world.bot(installationActivity(world, scene, 'remove'));
    },
    block: (persona) => {
      personaOf(world, persona);
      world.ledger.setInstallation(persona, { blocked: true });
      changed(persona);
    },
    unblock: (persona) => {
      personaOf(world, persona);
      world.ledger.setInstallation(persona, { blocked: false });
      changed(persona);
    },
    removeFromTeam: async (teamId) => {
      const scene = teamScene(teamId);
      world.ledger.setInstallation(teamId, { installed: false, announced: false });
      if (scene === null) return;
      await world.bot(membersRemovedActivity(world, scene));
      await world.bot(installationActivity(world, scene, 'remove'));
    },
    addToTeam: async (teamId) => {
      const scene = teamScene(teamId);
      world.ledger.setInstallation(teamId, { installed: true });
      if (scene !== null) await announce(teamId, scene);
    },
    installation: (persona) => world.ledger.installation(personaOf(world, persona).persona),
  };
}
