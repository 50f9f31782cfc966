/** Draws the icons in `pages/public/icons` anew from the mark. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { icons, iconSvg } from './icons/draw-icon.ts'
import { openRenderer } from './renderer.ts'

const folder = join(import.meta.dirname, '../pages/public/icons')
const renderer = openRenderer()

await mkdir(folder, { recursive: true })
for (const icon of icons) {
  const png = await renderer.renderPng(iconSvg(icon), { width: icon.size })
  await writeFile(join(folder, icon.file), png)
  console.log(`${icon.file}: ${png.length} bytes`)
}
