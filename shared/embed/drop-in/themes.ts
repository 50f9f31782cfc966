/** Themes of other services, by name alone, and which of ours looks most like them. */
import { themeNames } from '../../draw/theme/themes.ts'

/**
 * Ours, with the side that theirs is on, and the names there. Theirs have one side only; those with
 * a transparent background have none, and ours then follows the viewer.
 */
export const nearestThemes: Readonly<Record<string, string>> = {
  'default auto': 'default default-repocard transparent',
  'ember auto': 'shadow-red shadow-orange',
  'forest auto': 'shadow-green',
  'ocean auto': 'shadow-blue',
  'lavender auto': 'shadow-purple',
  'light light': 'flat',
  'dark dark': 'dark onestar',
  'github light': 'github-light whatsapp-light',
  'github dark':
    'github-dark github-dark-blue github-dark-dimmed git-dark gitdimmed dark-dimmed darkhub deuteranopia-friendly-theme',
  'highcontrast dark': 'highcontrast vision-friendly-dark yellowdark',
  'graphite light': 'graywhite icegray oldie elegant',
  'graphite dark': 'apprentice dark-smoky black-ice monokai-metallian',
  'midnight dark': 'algolia holi holi-theme blue-navy deepblue blux navy-gear windows-dark',
  'radical dark': 'radical neon neon-dark dark-lover',
  'merko dark': 'merko chartreuse-dark green-nur github-green-purple matrix hacker',
  'gruvbox light': 'gruvbox-light',
  'gruvbox dark': 'gruvbox gruvbox-duo darcula slateorange buddhism',
  'tokyonight dark':
    'tokyonight tokyonight-duo blueberry blueberry-duo discord discord-old-blurple nightfox duskfox',
  'onedark dark': 'onedark onedark-duo one-dark-pro chalk',
  'cobalt dark': 'cobalt cobalt2 yeblu python-dark',
  'synthwave dark': 'synthwave jolly outrun shades-of-purple violet-dark neon-palenight',
  'dracula dark': 'dracula omni',
  'nord dark': 'nord city-lights iceberg nordfox',
  'catppuccin light': 'catppuccin-latte',
  'catppuccin dark': 'catppuccin-mocha catppuccin-macchiato catppuccin-frappe material-palenight',
  'rose-pine light': 'rose-pine-dawn dawnfox',
  'rose-pine dark': 'rose-pine rose-pine-moon aura-dark calm-pink',
  'solarized light': 'solarized-light',
  'solarized dark': 'solarized-dark noctis-minimus terafox',
  'monokai dark': 'monokai bear javascript-dark',
  'ayu light': 'ayu-light javascript',
  'ayu dark': 'ayu-mirage neon-blurange',
  'vue light': 'vue',
  'vue dark': 'vue-dark',
  'ocean light': 'sea',
  'ocean dark': 'prussian react sea-dark ocean-gradient',
  'forest light': 'soft-green leafy',
  'forest dark': 'garden earth android-dark juicyfresh ads-juicy-fresh whatsapp-dark',
  'mint dark': 'blue-green gotham',
  'nightowl dark': 'nightowl',
  'aurora dark': 'aura ocean-dark panda',
  'lavender light': 'buefy',
  'lavender dark': 'buefy-dark midnight-purple',
  'sakura light': 'rose',
  'sakura dark': 'date-night',
  'sunset light': 'flag-india',
  'sunset dark': 'ambient-gradient sunset-gradient horizon rising-sun',
  'ember light': 'swift blood',
  'ember dark': 'great-gatsby maroongold codestackr blood-dark java-dark',
  'coffee light': 'moltack dayfox',
  'coffee dark': 'calm kacho-ga alduin kimbie-dark',
}

export type NearestTheme = { theme: string; mode: 'auto' | 'light' | 'dark' }

/**
 * Ours for theirs, whatever the case of its name and with `_` for `-`; a name that only we have follows
 * the viewer. Null for a name that nobody has.
 */
export function nearestTheme(name: string): NearestTheme | null {
  const asked = name.slice(0, 64).toLowerCase().replaceAll('_', '-')
  for (const [look, names] of Object.entries(nearestThemes)) {
    if (!names.split(' ').includes(asked)) continue
    const [theme, mode] = look.split(' ') as [string, NearestTheme['mode']]
    return { theme, mode }
  }
  return themeNames.includes(asked) ? { theme: asked, mode: 'auto' } : null
}
