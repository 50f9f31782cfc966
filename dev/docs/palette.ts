/** Writes the colours of the pages anew. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paletteSheet } from '../design/palette-sheet.ts'

const sheet = join(import.meta.dirname, '../../pages/design/palette.css')
await writeFile(sheet, paletteSheet())
