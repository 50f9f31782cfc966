/** The themes, by name. */
import { paletteOf } from './palette.ts'
import type { Colour, Palette, Theme } from './theme.ts'

/**
 * Each theme in hexadecimal colours: background, title, text and accent for light surroundings, the
 * same for dark ones, then five colours for parts beside the accent.
 */
const sources: Readonly<Record<string, string>> = {
  default:
    'ffffff 223573 374050 3c5cdd 10141c eaeff9 c3cbd9 7fa0fc ef7d07 09bc89 ea6cb9 daa505 c27cf1',
  light:
    'ffffff 1c222b 373d48 026fd7 ffffff 1c222b 373d48 026fd7 e56c03 08b065 e05ea3 c59c01 a675ee',
  dark: '101214 f7f8fa cbced3 61b0fe 101214 f7f8fa cbced3 61b0fe ef8915 2fc477 f076b5 dbae01 b78bfd',
  github:
    'ffffff 005ec5 292e35 1d8b3d 0d1013 63adf6 d6dbe1 4ab962 319efe e07d00 ac7cf5 f3646b 0cafb6',
  highcontrast:
    'ffffff 00088f 000000 0935b1 000000 fcee28 ffffff 33eff8 d4b201 00c837 ff65b8 ff7b16 cb7efe',
  graphite:
    'f9fafb 252729 46484b 464e58 1d1e20 f1f2f3 bcbec0 c4cfdb 839db8 7fa48f b78f88 b6a684 a890ad',
  midnight:
    'f3f7fe 152569 313f60 3655cd 060b1d dce9fe afbedc 6d9ffe 01b9c1 c085ea 07c08b d99308 f4777a',
  radical:
    'fef8fc ce0067 145154 853dc2 171229 ff699b 9feddd fade4e ff68ac 0cbdbe b78aff ff7b14 07c75d',
  merko:
    'f5fbee 2e6813 314a32 267d30 0f190c a3dd42 b6d9b6 5ad87e bfbf1a 10c2bb e6ae05 f6892d 0bc791',
  gruvbox:
    'fcf3d9 a73b15 463b2f 9f5102 27221d f8c143 dfcfb0 f38c48 a6be4d 27be8d 01b7cd ef7c75 e47baf',
  tokyonight:
    'ebeef7 2855ad 394062 7541b8 181a2c 8bb4fe b9c2e8 c09cf6 11c3d2 80c158 f19236 fd7f92 10c7b0',
  onedark:
    'f9fafc 9d580c 3d424d 016cc3 232831 ecc573 bac1ce 65b2f1 6ebd5c ca86e8 f77a7d 00bdc5 eb8c2d',
  cobalt:
    'eef6fe 004395 243c59 b84b03 0a2e5b fccf28 d7ebfa 40e2f3 ff881d 31cc68 ff74bd dbb80a bc94ff',
  synthwave:
    'fcf3ff ba0c88 4a366b 703dc6 261a40 ff8acf e1d4f3 4eeef3 ff71c8 e9b10b bc94ff ff864b 01cc87',
  dracula:
    'f8f5fd b12083 38384f 7c44c3 262737 fe91cf eaeaf2 c7a3fc 05d2da 5ad774 fe9f48 e2c80c ff9798',
  nord: 'f0f4f9 36587b 3e4858 326893 2c3341 99d3da d8dee9 81bde0 87b97c d5b369 e28f8f c695d1 de9574',
  catppuccin:
    'f0f1f7 7c44c3 484b66 1767d1 1f1f2e d0b1f5 c7d0ef 92bdfb fda878 8ed490 ffa0ae 4dd7d0 ecca6e',
  'rose-pine':
    'fef5ed a15556 4c4967 78579b 1a1726 f7b4a9 dbd7ed cca9ec dba453 3dc2de ee8fa5 37c7c0 f19282',
  solarized:
    'fdf7e4 91450d 3d5760 196ea9 012c37 e1b850 a5c1c2 4cb0e5 07b29d e7744b da6faf a5b228 9a87f1',
  monokai:
    'fafaf6 d30e63 36362b 427a17 24251e ff6a95 efefe6 b6e551 10cad9 ff9525 c999fe e2be0a ff88a6',
  nightowl:
    'f8fafd 7347af 344458 067272 021829 c8aefa c8daea 5ee1ca 7cb6ff f8983d ff899e d8c234 6ecc73',
  ayu: 'fcfaf6 ac5701 414853 01729f 18202b f7bc50 cfcabc 70ccee fc9547 9cc34b fe8b96 0ecfb6 c19dff',
  vue: 'f7fefa 264056 2e4556 007d4d 162330 52db9c c9e0de 41ce90 43aefe e1ab18 f77b74 00bdc5 c488ed',
  ocean:
    'ecfafe 014b79 204154 01729f 032133 66dff0 c6e0e9 43cae7 00c4ac 7fa6ff ee8f32 55c473 fb7d80',
  forest:
    'f4f9ef 154f27 2f402f 21763c 0d1e14 9cdf8d d7decc 5dc47e b2be55 d5993a 00bebe e98a5e 34c09a',
  mint: 'edfdf7 036152 2a4241 007b69 102323 81eccc d1e3de 65ddbb 2abff7 fc888a e7b640 cb95f2 7dc56d',
  aurora:
    'f1fbfa 036262 353c52 7c44c3 111629 61eebf cedcef d09af7 0ece96 00c1f3 fb7cc9 dfbb09 99a8fe',
  lavender:
    'f8f5fe 5e3d9e 443d5a 7c54be 251e34 d1b9fe e0dbed bea1fc ee85b9 0dbeee 37c896 e09e30 84aafe',
  sakura:
    'fff5f8 b3346b 533a45 bf3469 2b1b24 fcaccb ecdce3 fb93b4 fa965a 75ca78 c19dff 0fc6ef fe8e86',
  sunset:
    'fef5ee b63325 573244 c5293d 2d1632 ffbb69 f4dbd3 ff806d f79502 ff7cbf dfbb09 d08eff fe8591',
  ember:
    'fef7f2 a73301 48362d be3b02 1a100d ff9b52 e1d1c4 ff702f e2ab04 fd757a ea8d08 f076b5 bbbc11',
  coffee:
    'fbf0e2 663c23 513e31 8e5224 251c16 eccb9e ded2c3 dda46b da8c78 b5b76a 4bb7ab ceac63 cd8ab7',
}

const known = new Map<string, Theme>()

/** The theme of that name, whatever its case and with `_` for `-`; null where there is none. */
export function themeOf(name: string): Theme | null {
  const key = name.toLowerCase().replaceAll('_', '-')
  if (!Object.hasOwn(sources, key)) return null
  const made = known.get(key) ?? themeFrom(key, sources[key]!)
  known.set(key, made)
  return made
}

export const themeNames: readonly string[] = Object.freeze(Object.keys(sources))

export const defaultTheme: Theme = themeOf('default')!

function themeFrom(name: string, source: string): Theme {
  const colours = source.split(' ').map((digits): Colour => `#${digits}`)
  const others = colours.slice(8)
  const side = (start: number): Palette => {
    const [background, title, text, accent] = colours.slice(start, start + 4)
    return paletteOf({
      background: background!,
      title: title!,
      text: text!,
      accent: accent!,
      others,
    })
  }
  return Object.freeze({ name, light: side(0), dark: side(4) })
}
