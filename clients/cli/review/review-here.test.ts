import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { afterAll, describe, expect, it } from 'vitest'
import { homeWith, temporaryFolder, TestRepository } from '../local/repository.fixture.ts'
import { call, type Circumstances } from '../terminal.fixture.ts'

const temporary = temporaryFolder()
afterAll(temporary.remove)
let made = 0
const newRepository = (...words: string[]) =>
  new TestRepository(join(temporary.path, String(++made)), words)
const env = { ...homeWith(join(temporary.path, 'home'), ''), LANG: 'C.UTF-8' }
const fetch = async () => {
  throw new Error('A review of what is here asks nobody.')
}

const shell = "const { exec } = require('child_process')\nexec('ls ' + process.argv[2])\n"

const run = (folder: string, words: string[] = [], more: Circumstances = {}) =>
  call(['review', ...words], { env, folder, fetch, ...more })

/** What a review says as data. */
async function told(folder: string, ...words: string[]) {
  const { code, stdout, stderr } = await run(folder, ['--json', ...words])
  const { data } = JSON.parse(stdout)
  return { code, stderr, ...data, found: data.findings.map(({ path }: { path: string }) => path) }
}

const write = ({ folder }: TestRepository, path: string, text: string | Uint8Array) =>
  writeFileSync(join(folder, path), text)

describe('a review of what changed here', () => {
  it('is of added lines, ends as grave as asked for, and draws what it found', async () => {
    const repository = newRepository().commit({ files: { 'a.js': 'let a = 1\n' } })
    expect((await run(repository.folder)).stdout).toContain('Nothing has changed.')
    write(repository, 'a.js', `let a = 1\n${shell}`)
    const drawn = await run(repository.folder, [], { columns: 80 })
    expect(drawn.code, drawn.stderr).toBe(1)
    expect(drawn.stdout).toContain('a.js')
    expect(drawn.stdout).toContain('CWE-78')
    expect((await run(repository.folder, ['--severity', 'never'])).code).toBe(0)
    expect((await run(repository.folder, ['--base', 'nowhere'])).code).toBe(2)
  })

  it('begins before the first commit', async () => {
    const repository = newRepository()
    write(repository, 'a.js', shell)
    const before = await run(repository.folder)
    expect([before.code, before.stdout]).toEqual([0, 'Nothing has changed.\n'])
    expect(before.stderr).toContain('1 file that git does not know of yet')
    repository.git('add', '-A')
    for (const words of [[], ['--staged'], ['--base', 'HEAD']])
      expect(await told(repository.folder, ...words)).toMatchObject({
        code: 1,
        summary: { filesRead: 1 },
      })
  })

  it('of what is staged reads what is staged, renamed, and named like a revision', async () => {
    const repository = newRepository().commit({ files: { 'a.js': 'let a = 1\n'.repeat(20) } })
    repository.git('mv', 'a.js', '0:b.js')
    write(repository, '0:b.js', 'let a = 1\n'.repeat(20) + shell)
    repository.git('add', '-A')
    write(repository, '0:b.js', 'let a = 1\n'.repeat(20))
    const staged = await told(repository.folder, '--staged')
    expect([staged.unread, staged.code]).toEqual([[], 1])
    expect(staged.found).toContain('0:b.js')
    expect((await told(repository.folder)).found).toEqual([])
  })

  it('reads files with the line ends of Windows, which git keeps without', async () => {
    const repository = newRepository()
    repository.git('config', 'core.autocrlf', 'true')
    repository.commit({ files: { 'a.js': 'let a = 1\r\n' } })
    write(repository, 'a.js', `let a = 1\n${shell}`.replaceAll('\n', '\r\n'))
    expect(await told(repository.folder)).toMatchObject({ unread: [], code: 1 })
  })

  it('writes SARIF, and says there what it did not read', async () => {
    const repository = newRepository().commit({ files: { 'a.js': 'let a\n' } })
    write(repository, 'a.js', shell)
    write(repository, 'b.min.js', shell)
    repository.git('add', '-A')
    const { code, stdout } = await run(repository.folder, ['--sarif', '-'])
    const [log] = (JSON.parse(stdout) as Log).runs
    expect([code, log?.results?.length]).not.toEqual([0, 0])
    expect(log?.invocations?.[0]?.toolExecutionNotifications).toHaveLength(1)
    expect((await run(repository.folder, ['--sarif', 'out/a.sarif'])).code).toBe(1)
    expect(readFileSync(join(repository.folder, 'out/a.sarif'), 'utf8')).toContain('"2.1.0"')
    expect((await run(repository.folder, ['--sarif', 'a.js/b'])).stderr).toContain('a.js/b')
  })

  it('where there is no work tree fails in words', async () => {
    for (const folder of [newRepository('--bare').folder, temporary.path]) {
      const { code, stderr } = await run(folder)
      expect([code, stderr.includes('Error')]).toEqual([1, false])
    }
  })
})

describe('a repository of strangers', () => {
  it('steers no terminal by names, and hides no file by them', async () => {
    const repository = newRepository().commit()
    write(repository, 'a\u202e\u009b2J.js', shell)
    write(repository, 'b\u001b[2J.js', shell)
    repository.git('add', '-A')
    const { stdout, code } = await run(repository.folder)
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stdout).not.toMatch(/[\u001b\u009b\u202e]/)
    expect([code, stdout.includes('not read: 1 more')]).toEqual([1, true])
  })

  it('reads files whose names are no UTF-8, and says which it cannot', async () => {
    const repository = newRepository().commit()
    const name = Buffer.concat([
      Buffer.from(`${repository.folder}/a`),
      Buffer.of(0xff),
      Buffer.from('.js'),
    ])
    writeFileSync(name, shell)
    repository.git('add', '-A')
    expect(await told(repository.folder)).toMatchObject({ code: 1, summary: { filesRead: 1 } })
  })

  it('follows no link: neither out of the repository nor to what has no end', async () => {
    const repository = newRepository().commit({ files: { 'b.js': 'let b\n' } })
    symlinkSync('/dev/zero', join(repository.folder, 'a.js'))
    const outside = join(temporary.path, 'outside.js')
    writeFileSync(outside, shell)
    rmSync(join(repository.folder, 'b.js'))
    symlinkSync(outside, join(repository.folder, 'b.js'))
    repository.git('add', '-A')
    expect((await run(repository.folder)).stdout).not.toContain('CWE')
  })

  it('starts no program and reads no endless file that its configuration or a submodule’s names', async () => {
    const inner = newRepository().commit({ files: { 'in.js': 'let a\n' } })
    const repository = newRepository().commit({ files: { 'a.js': 'let a\n' } })
    repository.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      inner.folder,
      'sub',
    )
    repository.commit()
    const mark = join(temporary.path, 'started')
    const program = join(temporary.path, 'program')
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\ncat\n`)
    chmodSync(program, 0o755)
    const set = (name: string, value: string) => repository.git('config', name, value)
    set('filter.own.clean', program)
    set('filter.own.process', program)
    set('filter.own.required', 'true')
    set('diff.own.textconv', program)
    set('diff.own.command', program)
    set('diff.external', program)
    set('core.fsmonitor', program)
    set('diff.orderFile', '/dev/zero')
    set('diff.submodule', 'diff')
    set('diff.noprefix', 'true')
    set('color.ui', 'always')
    execFileSync('git', ['config', 'core.fsmonitor', program], {
      cwd: join(repository.folder, 'sub'),
    })
    write(repository, '.gitattributes', '*.js filter=own diff=own\n')
    write(repository, 'a.js', `let a\n${shell}`)
    write(repository, 'sub/in.js', 'let b\n')
    const { code, found } = await told(repository.folder)
    expect([code, found.includes('a.js'), existsSync(mark)]).toEqual([1, true, false])
    repository.git('config', 'filter.a=b.clean', program)
    expect((await run(repository.folder)).code).toBe(1)
    expect(existsSync(mark)).toBe(false)
  })

  it('may change while it is read', async () => {
    const repository = newRepository().commit({ files: { 'src/a.js': 'let a\n' } })
    write(repository, 'src/a.js', shell)
    repository.git('add', '-A')
    renameSync(join(repository.folder, 'src'), join(temporary.path, 'away'))
    mkdirSync(join(repository.folder, 'src/a.js'), { recursive: true })
    expect((await told(repository.folder, '--staged')).code).toBe(1)
    expect((await told(repository.folder)).findings).toEqual([])
  })
})
