/** The built command line on this very repository: in a terminal, with no way out. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newHome, seenIn } from './phantom.ts'

const repository = join(import.meta.dirname, '..')

describe.runIf(existsSync(join(repository, '.git')))('phantom scan --local in a terminal', () => {
  it('draws this repository in colours, and asks nobody', async () => {
    const email = execFileSync('git', ['-C', repository, 'log', '-1', '--format=%ae']).toString()
    const nowhere = 'http://127.0.0.1:9'
    const home = newHome({ TERM: 'xterm-256color', HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere })
    const words = `scan --local ${repository} --author ${email.trim()}`
    const { code, stdout } = await home.end(home.inTerminal(words, 80))
    const seen = seenIn(stdout)
    expect(code, seen).toBe(0)
    expect(seen).toContain('\u001b[38;5;')
    // oxlint-disable-next-line no-control-regex
    expect(seen.replace(/\u001b\[[\d;]*m/g, '')).toMatch(/■ TypeScript \d\d %/)
    expect(seen).toContain('NOT SEEN')
  })
})
