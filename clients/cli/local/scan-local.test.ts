import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { scorecardSchema, type Scorecard } from '../../../shared/score/scorecard.ts'
import { expectNoneLower } from '../../../shared/score/expect-none-lower.ts'
import { createGit, GitFailure } from './git.ts'
import { homeWith, person, temporaryFolder, TestRepository } from './repository.fixture.ts'
import { type LocalScanOrder, scanLocal } from './scan-local.ts'

const asOf = new Date('2026-08-23T12:00:00Z')
const temporary = temporaryFolder()
afterAll(temporary.remove)
let made = 0
const newFolder = () => join(temporary.path, String(++made))
const newRepository = (...words: string[]) => new TestRepository(newFolder(), words)

const env = homeWith(newFolder(), `[user]\n name = ${person.name}\n email = ${person.email}\n`)
/** Any request would fail at once: nothing listens there. */
const noWayOut = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' }
const git = createGit({ env: { ...env, ...noWayOut }, platform: process.platform })
const scan = (folders: string[], more: Partial<LocalScanOrder> = {}) =>
  scanLocal(git, { folders, asOf, authors: [], login: null, ...more })
const signalOf = ({ scores }: Scorecard, id: string) =>
  Object.values(scores!.dimensions)
    .flatMap(({ signals }) => signals)
    .find((signal) => signal.id === id)!

describe('a scan of local clones', () => {
  it('counts own commits on the author’s own days, reads files and languages, and says it was git', async () => {
    const repository = newRepository()
      .commit({
        date: '2026-08-19T23:30:00-07:00',
        files: { 'src/main.rs': 'fn main() {}\n'.repeat(900) },
      })
      .commit({
        date: '2026-08-20T00:30:00+09:00',
        files: { 'Cargo.toml': '[dependencies]\ntokio = "1"\n' },
      })
      .commit({ email: 'grace@scope.example', name: 'Grace', message: 'Not hers' })
      .commit({
        message: 'Fix\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
        files: { 'AGENTS.md': 'Build with cargo.' },
      })
    const { scorecard, addresses } = await scan([repository.folder])
    expect(scorecardSchema.safeParse(scorecard).error).toBeUndefined()
    expect(scorecard.source).toBe('git')
    expect(addresses).toEqual([person.email])
    const { firstDay, counts } = scorecard.calendar!
    const on = (date: string) => counts[(Date.parse(date) - Date.parse(firstDay)) / 86_400_000]
    expect([on('2026-08-19'), on('2026-08-20'), on('2026-08-21')]).toEqual([1, 2, 0])
    expect(scorecard.aiMarks).toMatchObject({
      read: 3,
      authored: 1,
      tools: [{ tool: 'Claude Code', commits: 1 }],
    })
    expect(scorecard.languages.map(({ name }) => name)).toEqual(['Rust'])
    expect(signalOf(scorecard, 'aiSavviness.instructions').value ?? 0).toBeGreaterThan(0)
  })

  it('leaves unknown what git cannot know, and counts nothing of it as zero', async () => {
    const { scorecard } = await scan([
      newRepository().commit({ files: { 'a.go': 'package a' } }).folder,
    ])
    for (const id of [
      'collaboration.pullRequests',
      'collaboration.reviews',
      'collaboration.issues',
      'collaboration.merged',
    ])
      expect(signalOf(scorecard, id).unknown?.reason, id).toBe('not-in-clone')
    const { activity } = scorecard.scores!.dimensions
    for (const { id, facts } of activity.signals)
      expect(facts!.isFloor || id === 'activity.recency', id).toBe(true)
    expect(activity.range.high).toBe(100)
    expect(activity.coverage).toBeLessThan(0.7)
    expect(scorecard.aiMarks).toMatchObject({ ownCommits: null, shareFloor: null })
    expect(scorecard.unseen.map(({ part }) => part)).toContain('review-count')
  })

  it('is never lower with one more clone, and finds all in a folder of them', async () => {
    const folder = newFolder()
    new TestRepository(join(folder, 'one')).commit({ files: { 'a.ts': 'x'.repeat(5000) } })
    new TestRepository(join(folder, 'two')).commit({
      date: '2026-03-01T10:00:00Z',
      files: { 'b.py': 'y'.repeat(9000), Dockerfile: 'FROM scratch' },
    })
    const less = await scan([join(folder, 'one')])
    const more = await scan([folder])
    expect([less.clones, more.clones]).toEqual([1, 2])
    expectNoneLower(more.scorecard.scores!, less.scorecard.scores!)
    expect((await scan([folder, join(folder, 'two')])).scorecard).toEqual(more.scorecard)
  })

  it('takes folders of one name for two repositories, unless their remotes are one', async () => {
    const clones = ['first', 'second'].map((which) => {
      const repository = new TestRepository(join(newFolder(), 'api'))
      for (let count = 0; count < 3; count += 1) repository.commit({ message: `${which} ${count}` })
      return repository
    })
    const keptAlive = async () => {
      const { scorecard } = await scan(clones.map(({ folder }) => folder))
      return [signalOf(scorecard, 'activity.repositories').value, scorecard.aiMarks.read]
    }
    expect(await keptAlive()).toEqual([2, 6])
    const addresses = ['https://forge.example/ada/api', 'git@forge.example:ada/api.git']
    for (const [index, clone] of clones.entries())
      clone.git('remote', 'add', 'origin', addresses[index]!)
    expect(await keptAlive()).toEqual([1, 6])
  })

  it('heeds the mailmap and further addresses', async () => {
    const repository = newRepository()
      .commit({ email: 'OLD@scope.example' })
      .commit({ email: 'work@scope.example' })
      .commit({ files: { '.mailmap': 'Ada Lumen <ada@scope.example> <old@scope.example>\n' } })
    const read = async (authors: string[]) =>
      (await scan([repository.folder], { authors })).scorecard.aiMarks.read
    expect(await read([])).toBe(2)
    expect(await read(['work@scope.example'])).toBe(3)
    expect(await read(['.*', '<', 'work@scope.example\n--all'])).toBe(2)
  })

  it.runIf(existsSync(join(import.meta.dirname, '../../../.git')))(
    'reads this very repository',
    async () => {
      const here = join(import.meta.dirname, '../../..')
      const author = execFileSync('git', ['-C', here, 'log', '-1', '--format=%ae'])
        .toString()
        .trim()
      const { scorecard } = await scan([here], { authors: [author], asOf: new Date() })
      expect(scorecardSchema.safeParse(scorecard).error).toBeUndefined()
      expect(scorecard.languages[0]!.name).toBe('TypeScript')
      expect(scorecard.aiMarks.read).toBeGreaterThan(0)
      expect(signalOf(scorecard, 'stackDiversity.technologies').value).toBeGreaterThan(5)
    },
  )

  it('links to GitHub only what lies there, and names other commits without a place', async () => {
    const message = 'Fix\n\nCo-Authored-By: Claude <noreply@anthropic.com>'
    const here = newRepository().commit({ message })
    const there = newRepository().commit({ message })
    there.git('remote', 'add', 'origin', 'git@github.com:ada-lumen/engine.git')
    const nameless = await scan([here.folder])
    expect(JSON.stringify(nameless.scorecard)).not.toContain('github.com')
    expect(nameless.scorecard.aiMarks.commits[0]!.url).toMatch(/^swh:1:rev:[0-9a-f]{40}$/)
    const { scorecard } = await scan([there.folder], { login: 'ada-lumen' })
    expect(scorecard.aiMarks.commits[0]!.url).toMatch(
      /^https:\/\/github\.com\/ada-lumen\/engine\/commit\//,
    )
    expect(scorecard.subject.url).toBe('https://github.com/ada-lumen')
  })

  it('takes a folder that is called like no address', async () => {
    const folder = join(temporary.path, '100%')
    new TestRepository(folder).commit({
      message: 'Build\n\nCo-authored-by: Claude <noreply@anthropic.com>',
    })
    const { scorecard } = await scan([folder])
    expect(scorecard.aiMarks.commits[0]!.url).toMatch(/^swh:1:rev:/)
  })

  it('tells own repositories from those of others by the remote, else by who began them', async () => {
    const others = newRepository().commit({ email: 'grace@scope.example' })
    for (let count = 0; count < 3; count += 1) others.commit()
    others.git('remote', 'add', 'origin', 'https://gitlab.example/grace/halo.git')
    const { scorecard } = await scan([others.folder])
    expect(signalOf(scorecard, 'collaboration.repositories')).toMatchObject({ value: 1 })
    const fork = newRepository().commit()
    fork.git('remote', 'add', 'origin', 'https://github.com/ada-lumen/halo')
    fork.git('remote', 'add', 'upstream', 'https://github.com/grace/halo')
    const ofFork = await scan([fork.folder], { login: 'ada-lumen' })
    expect(signalOf(ofFork.scorecard, 'collaboration.repositories')).toMatchObject({ value: 1 })
  })
})

describe('a repository of any kind', () => {
  it.each<[string, () => string]>([
    ['without commits', () => newRepository().folder],
    [
      'that is bare',
      () => {
        const source = newRepository().commit()
        const bare = `${newFolder()}.git`
        source.git('clone', '-q', '--bare', source.folder, bare)
        return bare
      },
    ],
    [
      'with a detached HEAD',
      () => {
        const repository = newRepository().commit().commit()
        repository.git('checkout', '-q', '--detach', 'HEAD')
        return repository.folder
      },
    ],
    [
      'with a submodule',
      () => {
        const inner = newRepository().commit()
        const outer = newRepository().commit()
        outer.git(
          '-c',
          'protocol.file.allow=always',
          'submodule',
          '--quiet',
          'add',
          inner.folder,
          'inner',
        )
        return outer.commit().folder
      },
    ],
    [
      'with SHA-256 names',
      () =>
        newRepository('--object-format=sha256').commit({
          message: 'Fix\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
        }).folder,
    ],
  ])('is read: one %s', async (_, make) => {
    const { scorecard } = await scan([make()])
    expect(scorecardSchema.safeParse(scorecard).error).toBeUndefined()
    expect(scorecard.scores).not.toBeNull()
  })

  it('is read with paths, names and dates that nobody meant', async () => {
    const repository = newRepository()
      .commit({
        files: {
          'line\nbreak\t"quoted".py': 'x = 1\n',
          '--output=owned': '',
          'ü/\u{1f47b}.rb': 'p 1',
        },
      })
      .commit({ date: '@0 +0000', message: 'In 1970' })
      .commit({ date: '2099-01-01T00:00:00Z', message: 'In 2099' })
      .commit({
        message: Uint8Array.from([0x66, 0xff, 0xfe, 0x0a, 0x1b, 0x5b, 0x32, 0x4a]),
        name: '\u001b[31mAda',
      })
    symlinkSync('/etc/passwd', join(repository.folder, 'package.json'))
    const { scorecard } = await scan([repository.commit().folder])
    expect(scorecardSchema.safeParse(scorecard).error).toBeUndefined()
    expect(scorecard.aiMarks.read).toBe(3)
    expect(scorecard.languages.map(({ name }) => name).toSorted()).toEqual(['Python', 'Ruby'])
  })

  it('says that there may be more where history is cut off', async () => {
    const source = newRepository().commit().commit().commit()
    const shallow = newFolder()
    source.git('clone', '-q', '--depth', '1', `file://${source.folder}`, shallow)
    const { scorecard } = await scan([shallow])
    expect(scorecard.aiMarks.read).toBe(1)
    expect(scorecard.unseen).toContainEqual(
      expect.objectContaining({
        part: 'commits-of-repositories',
        reason: 'not-in-clone',
        count: 1,
      }),
    )
  })
})

describe('a repository that is out for harm', () => {
  const witness = (name: string) => join(temporary.path, `ran-${name}`)
  /** A program that leaves a trace. */
  const attack = (name: string) => {
    const script = join(temporary.path, `attack-${name}`)
    writeFileSync(script, `#!/bin/sh\ntouch ${witness(name)}\n`, { mode: 0o755 })
    return script
  }

  it('runs nothing, whatever its configuration names', async () => {
    const repository = newRepository()
      .commit({ files: { 'a.txt': 'a', '.gitattributes': '* diff=evil filter=evil\n' } })
      .commit()
      .sign()
    const settings: Record<string, string> = {
      'core.fsmonitor': attack('fsmonitor'),
      'core.pager': attack('pager'),
      'pager.log': attack('pager'),
      'core.sshCommand': attack('ssh'),
      'core.askPass': attack('askpass'),
      'core.editor': attack('editor'),
      'core.alternateRefsCommand': attack('alternates'),
      'credential.helper': `!${attack('credential')}`,
      'diff.external': attack('diff'),
      'diff.evil.textconv': attack('textconv'),
      'diff.evil.command': attack('command'),
      'filter.evil.smudge': attack('smudge'),
      'filter.evil.clean': attack('clean'),
      'log.showSignature': 'true',
      'gpg.program': attack('gpg'),
      'alias.log': `!${attack('alias')}`,
      'alias.ls-tree': `!${attack('alias')}`,
      'log.diffMerges': 'separate',
      'log.follow': 'true',
      'mailmap.file': '/dev/zero',
    }
    for (const [name, value] of Object.entries(settings)) repository.git('config', name, value)
    const hook = join(repository.folder, '.git/hooks/reference-transaction')
    writeFileSync(hook, `#!/bin/sh\ntouch ${witness('hook')}\n`, { mode: 0o755 })
    expect((await scan([repository.folder])).scorecard.aiMarks.read).toBe(2)
    for (const command of [
      'fsmonitor',
      'pager',
      'ssh',
      'gpg',
      'diff',
      'textconv',
      'alias',
      'hook',
      'credential',
      'smudge',
      'clean',
    ])
      expect(existsSync(witness(command)), command).toBe(false)
  })

  it('fetches nothing that its clone lacks, by any protocol', async () => {
    const source = newRepository().commit({
      files: { 'package.json': '{"dependencies":{"react":"19"}}', 'a.ts': 'x' },
    })
    source.git('config', 'uploadpack.allowFilter', 'true')
    const partial = newFolder()
    source.git(
      'clone',
      '-q',
      '--no-checkout',
      '--filter=blob:none',
      `file://${source.folder}`,
      partial,
    )
    const clone = Object.assign(Object.create(TestRepository.prototype), {
      folder: partial,
    }) as TestRepository
    const script = join(temporary.path, 'fetch.sh')
    writeFileSync(script, `#!/bin/sh\ntouch ${witness('fetch')}\n`, { mode: 0o755 })
    for (const url of [`ext::${script}`, `file://${source.folder}`]) {
      clone.git('config', 'remote.origin.url', url)
      clone.git('config', 'remote.origin.uploadpack', script)
      clone.git('config', 'protocol.ext.allow', 'always')
      clone.git('config', 'protocol.file.allow', 'always')
      const { scorecard } = await scan([partial])
      expect(scorecard.aiMarks.read).toBe(1)
      expect(scorecard.unseen.map(({ part, reason }) => `${part}: ${reason}`)).toEqual(
        expect.arrayContaining([
          'languages-of-repositories: not-in-clone',
          'dependencies-of-repositories: not-in-clone',
        ]),
      )
    }
    expect(existsSync(witness('fetch'))).toBe(false)
  })

  it('does not bring its own git', async () => {
    const folder = newRepository().commit().folder
    writeFileSync(join(folder, 'git'), `#!/bin/sh\ntouch ${witness('own-git')}\n`, { mode: 0o755 })
    const before = process.cwd()
    try {
      process.chdir(folder)
      const careless = createGit({
        env: { ...env, PATH: `.:${env['PATH']}` },
        platform: process.platform,
      })
      await scanLocal(careless, { folders: ['.'], asOf, authors: [], login: null })
    } finally {
      process.chdir(before)
    }
    expect(existsSync(witness('own-git'))).toBe(false)
  })
})

describe('a scan that cannot be', () => {
  it('says why', async () => {
    const problemOf = (folders: string[], by = git) =>
      scanLocal(by, { folders, asOf, authors: [], login: null }).then(
        () => null,
        (error) => (error instanceof GitFailure ? error.problem : error.name),
      )
    const empty = newFolder()
    mkdirSync(empty)
    expect(await problemOf([empty])).toBe('no-repository')
    expect(await problemOf([join(empty, 'nowhere')])).toBe('no-repository')
    const nobody = createGit({ env: homeWith(newFolder(), ''), platform: process.platform })
    expect(await problemOf([newRepository().commit().folder], nobody)).toBe('NobodyKnown')
    const hasty = createGit({ env, platform: process.platform, patience: 0 })
    expect(await problemOf([newRepository().commit().folder], hasty)).toBe('timed-out')
    expect(() => createGit({ env: { PATH: empty }, platform: process.platform })).toThrow(
      GitFailure,
    )
  })

  it.runIf(process.getuid?.() === 0)('says that it belongs to somebody else', async () => {
    const { folder } = newRepository().commit()
    chownSync(folder, 54321, 54321)
    chownSync(join(folder, '.git'), 54321, 54321)
    await expect(scan([folder])).rejects.toMatchObject({ problem: 'not-trusted' })
  })

  it('is ended from outside', async () => {
    const controller = new AbortController()
    controller.abort()
    const ended = createGit({ env, platform: process.platform, signal: controller.signal })
    const work = scanLocal(ended, {
      folders: [newRepository().commit().folder],
      asOf,
      authors: [],
      login: null,
    })
    await expect(work).rejects.toThrow(/abort/i)
  })
})
