/** The modules that features stand on; they name their files freely. */
export const GROUND = ['store', 'swv', 'people', 'delivery', 'budget', 'graph', 'links'] as const;

export type AreaKind =
  | 'cards'
  | 'core'
  | 'ground'
  | 'feature'
  | 'teams'
  | 'app'
  | 'functions'
  | 'local'
  | 'tool'
  | 'manifest'
  | 'tests'
  | 'root';

/** A part of the house: its kind decides what it may import, its name tells two of a kind apart. */
export interface Area {
  readonly kind: AreaKind;
  readonly name: string;
}

function botArea(folder: string | undefined, isFile: boolean): Area {
  if (folder === undefined || isFile) return { kind: 'app', name: 'bot/app' };
  const name = `bot/${folder}`;
  if (folder === 'core') return { kind: 'core', name };
  if (folder === 'teams') return { kind: 'teams', name };
  if (GROUND.some((ground) => ground === folder)) return { kind: 'ground', name };
  return { kind: 'feature', name };
}

/** Which part of the house a file belongs to; `path` is relative to the root, with forward slashes. */
export function areaOf(path: string): Area {
  const [top = '', second, ...rest] = path.split('/');
  if (second === undefined) return { kind: 'root', name: 'root' };
  switch (top) {
    case 'bot':
      return botArea(second, rest.length === 0);
    case 'cards':
    case 'functions':
    case 'manifest':
    case 'tests':
      return { kind: top, name: top };
    case 'infra':
      return second === 'local' ? { kind: 'local', name: 'infra/local' } : { kind: 'tool', name: `infra/${second}` };
    default:
      return { kind: 'root', name: 'root' };
  }
}
