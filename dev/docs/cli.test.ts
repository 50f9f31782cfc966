import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cliDocument, path } from './cli.ts'

describe('docs/cli.md', () => {
  it('holds the tables as the commands have them (node dev/docs/cli.ts writes them)', async () => {
    expect(readFileSync(path, 'utf8')).toBe(await cliDocument())
  })
})
