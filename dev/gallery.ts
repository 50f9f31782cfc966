/**
 * Draws `docs/gallery` anew: every picture and the page that shows them, then what the pages look like.
 * `npm run gallery -- embeds` and `npm run gallery -- pages` draw a part.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawPicture } from './gallery/draw-picture.ts'
import { indexPage } from './gallery/index-page.ts'
import { shootPages } from './gallery/page-shots.ts'
import { fileOf, groups } from './gallery/pictures.ts'
import { openRenderer } from './renderer.ts'

const folder = join(import.meta.dirname, '../docs/gallery')
const [part] = process.argv.slice(2)

if (part !== 'pages') await drawEmbeds()
if (part !== 'embeds') await shootPages(join(folder, 'pages'))

async function drawEmbeds(): Promise<void> {
  const renderer = openRenderer()
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) if (name !== 'pages') await rm(join(folder, name))
  for (const picture of groups.flatMap(({ pictures }) => pictures)) {
    const bytes = await drawPicture(picture, renderer)
    await writeFile(join(folder, fileOf(picture)), bytes)
    console.log(`${fileOf(picture)}: ${bytes.length} bytes`)
  }
  await writeFile(join(folder, 'README.md'), indexPage())
}
