/** Themes of other services, by name alone, and which of ours looks most like them. */
import { themeNames } from '../../draw/theme/themes.ts'

/**
 * Ours, with the side that theirs is on, and the names there. Theirs have one side only; those with
 * a transparent background have none, and ours then follows the viewer.
 */
const nearest: Readonly<Record<string, string>> = {
  'default auto': 'default defaultrepocard transparent',
  'ember auto': 'shadowred shadoworange',
  'forest auto': 'shadowgreen',
  'ocean auto': 'shadowblue',
  'lavender auto': 'shadowpurple',
  'light light': 'flat',
  'dark dark': 'dark onestar',
  'github light': 'githublight whatsapplight',
  'github dark':
    'githubdark githubdarkblue githubdarkdimmed gitdark gitdimmed darkdimmed darkhub deuteranopiafriendlytheme',
  'highcontrast dark': 'highcontrast visionfriendlydark yellowdark',
  'graphite light': 'graywhite icegray oldie elegant',
  'graphite dark': 'apprentice darksmoky blackice monokaimetallian',
  'midnight dark': 'algolia holi holitheme bluenavy deepblue blux navygear windowsdark',
  'radical dark': 'radical neon neondark darklover',
  'merko dark': 'merko chartreusedark greennur githubgreenpurple matrix hacker',
  'gruvbox light': 'gruvboxlight',
  'gruvbox dark': 'gruvbox gruvboxduo darcula slateorange buddhism',
  'tokyonight dark':
    'tokyonight tokyonightduo blueberry blueberryduo discord discordoldblurple nightfox duskfox',
  'onedark dark': 'onedark onedarkduo onedarkpro chalk',
  'cobalt dark': 'cobalt cobalt2 yeblu pythondark',
  'synthwave dark': 'synthwave jolly outrun shadesofpurple violetdark neonpalenight',
  'dracula dark': 'dracula omni',
  'nord dark': 'nord citylights iceberg nordfox',
  'catppuccin light': 'catppuccinlatte',
  'catppuccin dark': 'catppuccinmocha catppuccinmacchiato catppuccinfrappe materialpalenight',
  'rose-pine light': 'rosepinedawn dawnfox',
  'rose-pine dark': 'rosepine rosepinemoon auradark calmpink',
  'solarized light': 'solarizedlight',
  'solarized dark': 'solarizeddark noctisminimus terafox',
  'monokai dark': 'monokai bear javascriptdark',
  'ayu light': 'ayulight javascript',
  'ayu dark': 'ayumirage neonblurange',
  'vue light': 'vue',
  'vue dark': 'vuedark',
  'ocean light': 'sea',
  'ocean dark': 'prussian react seadark oceangradient',
  'forest light': 'softgreen leafy',
  'forest dark': 'garden earth androiddark juicyfresh adsjuicyfresh whatsappdark',
  'mint dark': 'bluegreen gotham',
  'nightowl dark': 'nightowl',
  'aurora dark': 'aura oceandark panda',
  'lavender light': 'buefy',
  'lavender dark': 'buefydark midnightpurple',
  'sakura light': 'rose',
  'sakura dark': 'datenight',
  'sunset light': 'flagindia',
  'sunset dark': 'ambientgradient sunsetgradient horizon risingsun',
  'ember light': 'swift blood',
  'ember dark': 'greatgatsby maroongold codestackr blooddark javadark',
  'coffee light': 'moltack dayfox',
  'coffee dark': 'calm kachoga alduin kimbiedark',
}

export type NearestTheme = { theme: string; mode: 'auto' | 'light' | 'dark' }

/**
 * Ours for theirs, whatever the case and the hyphens of its name; a name that only we have follows
 * the viewer. Null for a name that nobody has.
 */
export function nearestTheme(name: string): NearestTheme | null {
  const asked = name.slice(0, 64).toLowerCase().replace(/[-_ ]/g, '')
  for (const [look, names] of Object.entries(nearest)) {
    if (!names.split(' ').includes(asked)) continue
    const [theme, mode] = look.split(' ') as [string, NearestTheme['mode']]
    return { theme, mode }
  }
  const own = themeNames.find((theme) => theme.replaceAll('-', '') === asked)
  return own === undefined ? null : { theme: own, mode: 'auto' }
}
