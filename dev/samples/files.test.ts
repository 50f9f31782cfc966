import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedFiles } from './files.ts'

const here = import.meta.dirname
const files = generatedFiles()

describe('the committed samples', () => {
  it.each([...files.keys()])('%s is what the generator writes, byte for byte', (path) => {
    const committed = readFileSync(join(here, path), 'utf8')
    const same = committed === files.get(path)
    expect(same, `${path} differs: run node dev/samples/generate.ts`).toBe(true)
  })
  it('are those and no others', () => {
    const names = readdirSync(join(here, 'developers')).map((name) => `developers/${name}`)
    expect([...names, 'commits.ndjson'].toSorted()).toEqual([...files.keys()].toSorted())
  })
  it('stay below 4 MB in all', () => {
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    expect(bytes).toBeLessThan(4_000_000)
  })
  it('are the same at every run', () => {
    expect([...generatedFiles()]).toEqual([...files])
  })
  it('name no address but invented ones and those of tools', () => {
    const tools =
      /@(users\.noreply\.github\.com|anthropic\.com|github\.com|cursor\.com|openai\.com|aider\.chat|ampcode\.com|all-hands\.dev|opencode\.ai|mistral\.ai|alibabacloud\.com|warp\.dev|roocode\.com)$/
    const addresses = [...files.values()].flatMap(
      (text) => text.match(/(?<=<)[^<>\s]+@[^<>\s]+(?=>)/g) ?? [],
    )
    expect(addresses.length).toBeGreaterThan(100)
    for (const address of new Set(addresses)) {
      if (!address.endsWith('@example.invalid')) expect(address).toMatch(tools)
    }
  })
})
