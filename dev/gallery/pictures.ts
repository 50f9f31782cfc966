/** What the gallery shows: addresses of embeds, each with a word on what to look at. */

export type Picture = { address: string; about: string }
export type Group = { title: string; pictures: readonly Picture[] }

const picture = (address: string, about: string): Picture => ({ address, about })

/** `ada-lumen`, `grace-halo`, `quiet-lumen`, `new-lumen` and `lumen-works` are invented; `nobody` does not exist. */
export const groups: readonly Group[] = [
  {
    title: 'Cards',
    pictures: [
      picture('/card/ada-lumen.svg', 'Score, light or dark as the viewer has it'),
      picture('/card/ada-lumen.svg?type=languages', 'Languages'),
      picture('/card/ada-lumen.svg?type=activity', 'Activity'),
      picture('/card/ada-lumen.svg?type=ai', 'AI marks'),
      picture('/card/lumen-works.svg?type=organization', 'Organisation'),
      picture('/duel/ada-lumen/grace-halo.svg', 'Duel'),
      picture('/card/nobody.svg', 'Nobody by this name, or not public here'),
      picture('/card/quiet-lumen.svg', 'Hardly anything is known'),
      picture('/card/new-lumen.svg', 'All is known, and there is nothing yet'),
    ],
  },
  {
    title: 'Layouts and themes',
    pictures: [
      picture('/card/ada-lumen.svg?layout=compact', 'Compact'),
      picture('/card/ada-lumen.png?mode=dark', 'Dark, as PNG'),
      picture('/card/ada-lumen.png?type=activity&theme=dracula&mode=dark', 'Theme `dracula`'),
      picture('/card/ada-lumen.png?type=ai&layout=compact&theme=nord', 'Theme `nord`, compact'),
    ],
  },
  {
    title: 'Languages',
    pictures: [
      picture('/card/ada-lumen.svg?locale=ar', 'Arabic, from right to left'),
      picture('/card/ada-lumen.png?locale=ar', 'The same as PNG'),
      picture('/card/ada-lumen.png?type=activity&locale=he&mode=dark', 'Hebrew'),
      picture('/card/ada-lumen.png?locale=hi', 'Hindi'),
      picture('/card/ada-lumen.png?type=ai&locale=th', 'Thai'),
      picture('/duel/ada-lumen/grace-halo.png?locale=ja', 'Japanese'),
    ],
  },
  {
    title: 'Badges',
    pictures: [
      picture('/badge/ada-lumen.svg', '`flat`'),
      picture('/badge/ada-lumen.svg?style=flat-square&metric=archetype', '`flat-square`'),
      picture('/badge/ada-lumen.svg?style=plastic&metric=streak', '`plastic`'),
      picture('/badge/ada-lumen.svg?style=for-the-badge&metric=ai', '`for-the-badge`'),
      picture('/badge/ada-lumen.svg?style=social&metric=percentile', '`social`'),
      picture('/badge/ada-lumen.svg?logo=true&locale=ru', 'With our mark, in Russian'),
    ],
  },
  {
    title: 'Picture for links',
    pictures: [
      picture('/og/ada-lumen.png', '1200 × 630'),
      picture('/og/lumen-works.png?mode=dark', 'Of an organisation, dark'),
    ],
  },
]

/** The name of a picture's file: its address without the signs that files cannot have. */
export function fileOf({ address }: Picture): string {
  const { pathname, search } = new URL(address, 'https://scope.example')
  const [, path = '', format = ''] = /^\/(.*)\.(\w+)$/.exec(pathname) ?? []
  const words = [...path.split('/'), ...search.slice(1).split(/[&=]/)].filter(Boolean)
  return `${words.join('-')}.${format}`
}
