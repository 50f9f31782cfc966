import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

describe('dev/run.mjs', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'phantom-run-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('runs a TypeScript file with its arguments, and adds nothing to its output', async () => {
    const file = write('echo.ts', 'console.log(process.argv.slice(2).join(" ") satisfies string)')
    expect(await run('file', file, 'one', '--two')).toEqual({
      exitCode: 0,
      stdout: 'one --two\n',
      stderr: '',
    })
  })

  it('ends with the exit code of the task', async () => {
    const file = write('fail.ts', 'process.exitCode = 7')
    expect(await run('file', file)).toMatchObject({ exitCode: 7 })
  })

  it('gives the task the variables that keep the Workers’ tools off the network', async () => {
    const file = write('variable.ts', 'console.log(process.env.WRANGLER_SEND_METRICS)')
    expect(await run('file', file)).toMatchObject({ stdout: 'false\n' })
  })

  it('refuses a task that it does not know, on stderr', async () => {
    const { exitCode, stdout, stderr } = await run('nonsense')
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Unknown task "nonsense"\. Usage:/)
  })

  it('runs for every script of package.json a file that is there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const files = Object.values(scripts).flatMap((script) => / file (\S+)/.exec(script)?.[1] ?? [])
    expect(files.length).toBeGreaterThan(5)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  function write(name: string, text: string): string {
    const file = join(folder, name)
    writeFileSync(file, text)
    return relative(root, file)
  }
})

function run(...words: string[]) {
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((resolve) => {
    const args = [join(root, 'dev/run.mjs'), ...words]
    const child = execFile(process.execPath, args, (_, stdout, stderr) =>
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}
