/** A profile kit: the files that a visitor takes along, in the order in which they are packed. */
import type { EmbedFacts } from '../../embed/facts.ts'
import type { PictureName } from '../pictures.ts'
import { kitData } from './kit-data.ts'
import { pictureFile, picturesInOrder, textFiles } from './kit-files.ts'
import { writeReadme } from './readme/write-readme.ts'
import type { ReadmeStyle } from './readme-styles.ts'
import { setupText } from './setup-text.ts'

export type KitOrder = {
  facts: EmbedFacts
  style: ReadmeStyle
  /** Where the service is, such as `https://scope.example`. */
  origin: string
  /** The name of a theme, for embeds. */
  theme: string
  /** Every picture that was asked for; null for what could not be made. */
  pictures: readonly { name: PictureName; png: Uint8Array | null }[]
  /** The README where it is written already; null to have it written. */
  readme?: string | null
  madeAt: Date
}

export type KitEntry = { name: string; bytes: Uint8Array; modifiedAt: Date }

/** README.md, SETUP.md, data.json, then the pictures that there are. SETUP.md names the others. */
export function makeKit(order: KitOrder): KitEntry[] {
  const { facts, style, origin, theme, madeAt } = order
  const pngs = new Map(order.pictures.map(({ name, png }) => [name, png]))
  const made = picturesInOrder.filter((name) => pngs.get(name))
  const failed = picturesInOrder.filter((name) => pngs.get(name) === null)

  const request = { style, origin, theme, pictures: made }
  const readme = order.readme ?? writeReadme(facts, request)
  const inReadme = made.filter((name) => readme.includes(`](./${pictureFile(name)})`))
  const setup = setupText(facts, { madeAt, made, failed, inReadme })

  const entry = (name: string, bytes: Uint8Array) => ({ name, bytes, modifiedAt: madeAt })
  const text = (name: string, content: string) => entry(name, new TextEncoder().encode(content))
  return [
    text(textFiles.readme, readme),
    text(textFiles.setup, setup),
    text(textFiles.data, kitData(facts, { origin, madeAt })),
    ...made.map((name) => entry(pictureFile(name), pngs.get(name)!)),
  ]
}
