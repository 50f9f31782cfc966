/**
 * Draws `docs/gallery` anew: every picture and the page that shows them, then what the pages look like.
 * `npm run gallery -- embeds`, `-- art`, `-- terminal` and `-- pages` draw a part,
 * `npm run gallery -- pages studio` one page alone.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { artPage, artPictures, paintPicture } from './gallery/art.ts'
import { drawPicture } from './gallery/draw-picture.ts'
import { indexPage } from './gallery/index-page.ts'
import { shootPages } from './gallery/page-shots.ts'
import { fileOf, groups } from './gallery/pictures.ts'
import { drawTerminal, terminalPage, terminalPictures } from './gallery/terminal.ts'
import { openRenderer } from './renderer.ts'

const folder = join(import.meta.dirname, '../docs/gallery')
const [part, onlyPage] = process.argv.slice(2)

if (!part || part === 'embeds') await drawEmbeds()
if (!part || part === 'art') await paintArt(join(folder, 'art'))
if (!part || part === 'terminal') await drawTerminals(join(folder, 'terminal'))
if (!part || part === 'pages') await shootPages(join(folder, 'pages'), onlyPage)

async function drawEmbeds(): Promise<void> {
  const renderer = openRenderer()
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder))
    if (!['pages', 'art', 'terminal'].includes(name)) await rm(join(folder, name))
  for (const picture of groups.flatMap(({ pictures }) => pictures)) {
    const bytes = await drawPicture(picture, renderer)
    await writeFile(join(folder, fileOf(picture)), bytes)
    console.log(`${fileOf(picture)}: ${bytes.length} bytes`)
  }
  await writeFile(join(folder, 'README.md'), indexPage())
}

async function paintArt(artFolder: string): Promise<void> {
  const renderer = openRenderer()
  await rm(artFolder, { recursive: true, force: true })
  await mkdir(artFolder, { recursive: true })
  for (const picture of artPictures) {
    const bytes = await paintPicture(picture, renderer)
    await writeFile(join(artFolder, picture.file), bytes)
    console.log(`${picture.file}: ${bytes.length} bytes`)
  }
  await writeFile(join(artFolder, 'README.md'), artPage())
}

async function drawTerminals(terminalFolder: string): Promise<void> {
  await rm(terminalFolder, { recursive: true, force: true })
  await mkdir(terminalFolder, { recursive: true })
  for (const picture of terminalPictures)
    await writeFile(join(terminalFolder, picture.file), await drawTerminal(picture))
  await writeFile(join(terminalFolder, 'README.md'), terminalPage())
}
