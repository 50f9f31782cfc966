/** Draws `docs/gallery` anew: every picture and the page that shows them. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawPicture } from './gallery/draw-picture.ts'
import { indexPage } from './gallery/index-page.ts'
import { fileOf, groups } from './gallery/pictures.ts'
import { openRenderer } from './renderer.ts'

const folder = join(import.meta.dirname, '../docs/gallery')
const renderer = openRenderer()

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
for (const picture of groups.flatMap(({ pictures }) => pictures)) {
  const bytes = await drawPicture(picture, renderer)
  await writeFile(join(folder, fileOf(picture)), bytes)
  console.log(`${fileOf(picture)}: ${bytes.length} bytes`)
}
await writeFile(join(folder, 'README.md'), indexPage())
