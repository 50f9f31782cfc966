/** What the gallery shows of the studio: every picture dark and light, and what is drawn of little. */
import {
  exampleEmptyFacts,
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
} from '../../shared/embed/example-facts.ts'
import type { EmbedFacts } from '../../shared/embed/facts.ts'
import { drawPicture, featuresOf } from '../../shared/studio/draw-picture.ts'
import type { PictureOrder } from '../../shared/studio/picture-order.ts'
import { type PictureName, pictureNames, pictures } from '../../shared/studio/pictures.ts'
import type { Renderer } from '../../workers/jobs/render/renderer.ts'

export type ArtPicture = { file: string; about: string; facts: EmbedFacts; order: PictureOrder }

/** As a share of a picture's own size: the gallery is looked at, not used. */
const scale = 0.375

const usual = { theme: 'default', mode: 'dark', colours: [], watermark: true } as const

const ofExample = (picture: PictureName, mode: PictureOrder['mode']): ArtPicture => ({
  file: `${picture}-${mode}.png`,
  about: mode,
  facts: exampleFacts,
  order: { ...usual, picture, mode },
})

const little: readonly ArtPicture[] = [
  {
    file: 'little-banner.png',
    about: 'Everything is known: there is nothing yet',
    facts: exampleEmptyFacts,
    order: { ...usual, picture: 'portfolio-banner' },
  },
  {
    file: 'little-unknown.png',
    about: 'Hardly anything is known',
    facts: exampleUnknownFacts,
    order: { ...usual, picture: 'portfolio-banner' },
  },
  {
    file: 'little-organisation.png',
    about: 'An organisation has no score',
    facts: exampleOrganizationFacts,
    order: { ...usual, picture: 'social-card' },
  },
  {
    file: 'little-partly.png',
    about: 'A part is unknown: collaboration, the calendar, the commits',
    facts: partlyKnown(),
    order: { ...usual, picture: 'skill-wheel' },
  },
]

const coloured: readonly ArtPicture[] = [
  {
    file: 'own-colours.png',
    about: 'Three colours of one’s own',
    facts: exampleFacts,
    order: { ...usual, picture: 'neon-circuit', colours: ['#0d1117', '#58a6ff', '#238636'] },
  },
  {
    file: 'theme-synthwave.png',
    about: 'Theme `synthwave`',
    facts: exampleFacts,
    order: { ...usual, picture: 'x-banner', theme: 'synthwave' },
  },
  {
    file: 'theme-sakura.png',
    about: 'Theme `sakura`, light',
    facts: exampleFacts,
    order: { ...usual, picture: 'code-galaxy', theme: 'sakura', mode: 'light' },
  },
]

export const artPictures: readonly ArtPicture[] = [
  ...pictureNames.flatMap((picture) => [ofExample(picture, 'dark'), ofExample(picture, 'light')]),
  ...little,
  ...coloured,
]

/** PNG bytes, at the gallery's scale. */
export function paintPicture(
  { facts, order }: ArtPicture,
  renderer: Renderer,
): Promise<Uint8Array> {
  const width = Math.round(scale * pictures[order.picture].width)
  return renderer.renderPng(drawPicture(facts, order), { width })
}

const head = `# Pictures of the studio

Drawn from an invented account, at three eighths of their size. Every feature stands for something; \`npm run gallery\`
draws them, and a test tells when one of them is no longer what the product draws.
`

export function artPage(): string {
  const each = pictureNames.map((picture) => {
    const { width, height } = pictures[picture]
    const features = featuresOf(picture).map(
      ({ feature, signal, how }) => `- ${feature} (${signal ?? 'texture'}): ${how}`,
    )
    const images = artPictures.filter(
      ({ file, order }) => order.picture === picture && file.startsWith(picture),
    )
    return [
      `## ${picture}`,
      `${width} × ${height}`,
      ...images.map(image),
      features.join('\n'),
    ].join('\n\n')
  })
  const further = (title: string, shown: readonly ArtPicture[]) =>
    [`## ${title}`, ...shown.map((picture) => `${picture.about}:\n\n${image(picture)}`)].join(
      '\n\n',
    )
  return `${[head.trimEnd(), ...each, further('Of little', little), further('In other colours', coloured)].join('\n\n')}\n`
}

const image = ({ file, about }: ArtPicture) => `![${about.replaceAll('`', '')}](${file})`

function partlyKnown(): EmbedFacts {
  const { scores } = exampleFacts
  const dimensions = { ...scores!.dimensions, collaboration: { score: 0, coverage: 0 } }
  return {
    ...exampleFacts,
    scores: { ...scores!, dimensions },
    calendar: null,
    streaks: null,
    ai: { ...exampleFacts.ai, shareFloor: null, read: null },
  }
}
