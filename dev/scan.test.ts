import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const usage = 'Usage: npm run -s scan -- LOGIN [--json]\n'

function scan(call: string) {
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((resolve) => {
    const words = call.split(' ').filter((word) => word !== '')
    const args = [join(root, 'dev/run.mjs'), 'file', 'dev/scan.ts', ...words]
    const child = execFile(process.execPath, args, (_, stdout, stderr) =>
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

describe('npm run scan', () => {
  it.each(['', 'ada-atlas mosaic-mona', '-abc', '--yaml ada-atlas', '--json=yes ada-atlas'])(
    'says how it is called, and no more, to %j',
    async (call) => {
      expect(await scan(call)).toEqual({ exitCode: 2, stdout: '', stderr: usage })
    },
  )

  it.each(['ada--atlas', '-- -abc'])('finds no login in %j', async (call) => {
    const { exitCode, stdout, stderr } = await scan(call)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^invalid_login: /)
  })
})
