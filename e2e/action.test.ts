/** The GitHub Action as its runner starts it: the built file, inputs in the environment, a checkout. */
import { execFile, execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { actionFile } from '../dev/action/build-action.ts'
import { startSystem, type System } from './system.ts'

let system: System
beforeAll(async () => {
  system = await startSystem()
})
afterAll(() => system.stop())
beforeEach(() => system.github.control.clearFaults())

const temporary = mkdtempSync(join(tmpdir(), 'phantom-action-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))
let checkouts = 0

/** A checkout as `actions/checkout` leaves it: the newest commit alone, with the way to push. */
function checkout() {
  const place = join(temporary, String(++checkouts))
  const [origin, root] = [join(place, 'origin.git'), join(place, 'work')]
  mkdirSync(place)
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: place, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  git('init', '-q', '--bare', '-b', 'main', origin)
  git('clone', '-q', origin, root)
  writeFileSync(join(root, 'README.md'), '# Me\n')
  const me = ['-c', 'user.name=Ada', '-c', 'user.email=ada@scope.example']
  git('-C', root, 'add', '-A')
  git('-C', root, ...me, 'commit', '-q', '-m', 'First')
  git('-C', root, 'push', '-q', 'origin', 'HEAD:main')
  rmSync(root, { recursive: true })
  git('clone', '-q', '--depth', '1', `file://${origin}`, root)
  return {
    root,
    origin,
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    pushed: () => git('-C', origin, 'log', '--format=%an: %s', 'main').split('\n'),
    pushedFiles: () => git('-C', origin, 'ls-tree', '-r', '--name-only', 'main').split('\n'),
    /** What somebody else proposes is checked out in place of the branch. */
    proposed() {
      git('-C', root, 'switch', '-q', '-c', 'proposal')
      git('-C', root, ...me, 'commit', '-q', '--allow-empty', '-m', 'Proposed')
    },
    commitElsewhere() {
      const other = join(place, 'other')
      git('clone', '-q', origin, other)
      git('-C', other, ...me, 'commit', '-q', '--allow-empty', '-m', 'Meanwhile')
      git('-C', other, 'push', '-q', 'origin', 'HEAD:main')
    },
  }
}

type Run = { code: number; log: string; outputs: Record<string, string>; summary: string }

/** Runs it as a runner does; inputs that are not given have the defaults of `action.yml`. */
async function act(
  root: string,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<Run> {
  const files = { output: join(root, '../output'), summary: join(root, '../summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const given = { files: 'phantom.svg card', token: 'token-0', commit: 'true', ...inputs }
  const child = execFile(process.execPath, [actionFile], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: temporary,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: system.github.url,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKSPACE: root,
      GITHUB_REPOSITORY_OWNER: 'ada-atlas',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
  })
  let log = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (text) => (log += text))
  const code = await new Promise<number>((resolve) =>
    child.on('close', (ended) => resolve(ended ?? -1)),
  )
  const written = readFileSync(files.output, 'utf8')
  const outputs = [...written.matchAll(/^(\w+)<<(.+)\n([^]*?)\n\2$/gm)]
  return {
    code,
    log,
    outputs: Object.fromEntries(outputs.map(([, name, , value]) => [name!, value!])),
    summary: readFileSync(files.summary, 'utf8'),
  }
}

describe('the GitHub Action', () => {
  it('writes the bytes that the service sends, and commits them once', async () => {
    const { root, read, pushed, pushedFiles } = checkout()
    const cards: Record<string, string> = {
      'phantom.svg': '/card/ada-atlas.svg',
      'cards/languages.svg': '/card/ada-atlas.svg?type=languages&theme=nord&hide_langs=nothing',
      'cards/activity.svg': '/card/ada-atlas.svg?type=activity&locale=ja&mode=dark',
      'cards/badge.svg': '/badge/ada-atlas.svg?style=for-the-badge&metric=archetype&unheard=of',
    }
    const files = Object.entries(cards)
      .map(([path, address]) => `${path} ${address.replace(/^\/(\w+)\/ada-atlas\.svg/, '$1')}`)
      .join('\n')
    const first = await act(root, { files: `# What is drawn\n${files}\n` })
    expect([first.code, first.outputs['changed']], first.log).toEqual([0, 'true'])
    for (const [path, address] of Object.entries(cards))
      expect(read(path), address).toBe(await (await system.fetch(address)).text())
    expect(first.outputs['paths']!.split('\n')).toEqual(Object.keys(cards))
    expect(first.summary).toContain('| `cards/badge.svg` | badge | written |')
    expect(first.log).toMatch(/::group::Reading[^]*::endgroup::/)
    expect(pushedFiles()).toEqual(expect.arrayContaining(Object.keys(cards)))
    const commits = pushed()
    expect(commits[0]).toBe('github-actions[bot]: Update the cards of Git Phantom Scope')

    const second = await act(root, { files })
    expect([second.code, second.outputs['changed'], second.outputs['paths']]).toEqual([
      0,
      'false',
      '',
    ])
    expect(pushed()).toEqual(commits)
  })

  it('pushes although somebody else has pushed meanwhile, and only its own files', async () => {
    const { root, pushed, pushedFiles, commitElsewhere } = checkout()
    commitElsewhere()
    writeFileSync(join(root, 'secret.txt'), 'not for others')
    const { code, log } = await act(root, { message: 'Cards' })
    expect(code, log).toBe(0)
    expect(pushed()).toEqual(['github-actions[bot]: Cards', 'Ada: Meanwhile', 'Ada: First'])
    expect(pushedFiles()).toEqual(['README.md', 'phantom.svg'])
  })

  it('leaves files as they are where GitHub has a hiccup, and fails nothing', async () => {
    const { root, read, pushed } = checkout()
    await act(root, {})
    const before = read('phantom.svg')
    for (const fault of [
      { fault: 'bad-gateway-html', says: 'could not be read (' },
      { fault: 'rate-limited', says: 'could not be read (' },
      {
        fault: 'resource-limits',
        field: 'contributionCalendar',
        says: 'did not answer everything',
      },
    ] as const) {
      system.github.control.clearFaults()
      const { says, ...switched } = fault
      system.github.control.addFault({ login: '*', ...switched })
      const { code, log, outputs } = await act(root, {})
      expect([code, outputs['changed']], `${fault.fault}: ${log}`).toEqual([0, 'false'])
      expect(log, fault.fault).toContain(`::warning::GitHub ${says}`)
    }
    expect(read('phantom.svg')).toBe(before)
    expect(pushed()).toHaveLength(2)
  })

  it('draws and does not commit where it was told so, or where there is no branch', async () => {
    const { root, read, pushed } = checkout()
    const { code } = await act(root, { commit: 'false' })
    expect([code, read('phantom.svg').startsWith('<svg')]).toEqual([0, true])
    const pull = { GITHUB_REF: 'refs/pull/1/merge', GITHUB_REF_NAME: '1/merge' }
    const ofPull = await act(root, { files: 'other.svg badge' }, pull)
    expect([ofPull.code, ofPull.log.includes('::warning::Nothing is committed')]).toEqual([0, true])
    expect(pushed()).toEqual(['Ada: First'])
  })

  it('pushes to a branch nothing but what was checked out of it, as with pull_request_target', async () => {
    const { root, pushed, proposed } = checkout()
    proposed()
    const { code, log } = await act(root, {})
    expect([code, log.includes('::warning::Nothing is committed')], log).toEqual([0, true])
    expect(pushed()).toEqual(['Ada: First'])
  })

  it('takes signs in a path for nothing but signs', async () => {
    const { root, pushedFiles } = checkout()
    writeFileSync(join(root, 'secret.svg'), 'not for others')
    const { code, log } = await act(root, { files: '*.svg card\n:(top)a.svg badge' })
    expect(code, log).toBe(0)
    expect(pushedFiles()).toEqual(['*.svg', ':(top)a.svg', 'README.md'])
  })

  it('fails in words, and writes nothing outside of the repository', async () => {
    const { root, pushed } = checkout()
    symlinkSync(temporary, join(root, 'link'))
    symlinkSync(join(temporary, 'target.svg'), join(root, 'file-link.svg'))
    for (const [words, inputs] of [
      ['is no login', { login: 'a/../b' }],
      ['knows nobody', { login: 'nobody-at-all' }],
      ['does not lie in the repository', { files: 'link/outside/card.svg card' }],
      ['is no file', { files: 'file-link.svg card' }],
    ] as const) {
      const { code, log } = await act(root, inputs)
      expect([code, log.includes('::error::'), log.includes(words)], log).toEqual([1, true, true])
    }
    expect([existsSync(join(temporary, 'outside')), pushed()]).toEqual([false, ['Ada: First']])
  })

  it('lets no input give orders to the runner', async () => {
    const { root } = checkout()
    const { log } = await act(root, { files: 'x ::add-path::/tmp\n::set-env name=A::b' })
    expect(log.match(/^::(?!error::|group::|endgroup::|warning::)/m)).toBeNull()
    const ofLogin = await act(root, { login: 'x\n::stop-commands::y' })
    expect(ofLogin.log.match(/^::stop/m)).toBeNull()
  })
})
