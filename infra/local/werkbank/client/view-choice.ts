/** How the page looks and who is in it: in the address, so that a link or a reload brings the same view back. */
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
const KEY = 'werkbank-theme';

export interface ViewChoice {
  readonly persona: string | null;
  readonly beside: string | null;
}

export function readView(): ViewChoice {
  const query = new URLSearchParams(location.search);
  return { persona: query.get('persona'), beside: query.get('naast') };
}

export function writeView({ persona, beside }: ViewChoice): void {
  const query = new URLSearchParams(location.search);
  const put = (name: string, value: string | null) => (value === null ? query.delete(name) : query.set(name, value));
  put('persona', persona);
  put('naast', beside);
  history.replaceState(null, '', `?${query}`);
}

const isTheme = (text: string | null): text is Theme => THEMES.some((theme) => theme === text);

export function readTheme(): Theme {
  const asked = new URLSearchParams(location.search).get('weergave') ?? localStorage.getItem(KEY);
  return isTheme(asked) ? asked : 'system';
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');

/** Puts the colours on the page; `system` follows the device, also when it changes at sunset. */
export function applyTheme(theme: Theme): void {
  const device = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = theme === 'system' ? device : theme;
}

export function chooseTheme(theme: string): void {
  if (!isTheme(theme)) return;
  localStorage.setItem(KEY, theme);
  applyTheme(theme);
}

for (const device of [dark, contrast]) device.addEventListener('change', () => applyTheme(readTheme()));
