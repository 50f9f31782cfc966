import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { saveFile } from './save-file.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'phantom-'))
const here = (folder: string) => ({ folder }) as Terminal

describe('a file that is saved', () => {
  it('takes the place of an older one, and leaves nothing beside it', async () => {
    const folder = newFolder()
    await saveFile(here(folder), 'a/b.svg', 'one')
    await saveFile(here(folder), 'a/b.svg', new TextEncoder().encode('two'))
    expect(readFileSync(join(folder, 'a/b.svg'), 'utf8')).toBe('two')
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.svg'])
  })

  it('goes where it was sent, whatever somebody has laid in its way', async () => {
    const folder = newFolder()
    const victim = join(newFolder(), 'victim')
    writeFileSync(victim, 'untouched')
    symlinkSync(victim, join(folder, `card.svg.${process.pid}.part`))
    await expect(saveFile(here(folder), 'card.svg', 'x')).rejects.toThrow('file_unusable')
    symlinkSync(victim, join(folder, 'other.svg'))
    await saveFile(here(folder), 'other.svg', 'x')
    expect(readFileSync(victim, 'utf8')).toBe('untouched')
  })

  it('that cannot be saved is a clear error', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'file'), '')
    for (const path of ['file/below', '.', ''])
      await expect(saveFile(here(folder), path, 'x'), path).rejects.toThrow('file_unusable')
    expect(readdirSync(folder)).toEqual(['file'])
  })
})
