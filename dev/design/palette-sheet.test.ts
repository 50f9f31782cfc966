import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { paletteSheet } from './palette-sheet.ts'

it('the colours of the pages are those of the cards', async () => {
  const sheet = join(import.meta.dirname, '../../pages/design/palette.css')
  expect(await readFile(sheet, 'utf8')).toBe(paletteSheet())
})
