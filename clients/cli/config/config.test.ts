import { mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { credentialsFile, credentialsFor, keepCredentials, withLock } from './credentials.ts'
import { settingsFolder, stateFolder } from './folders.ts'
import { readServer, rememberServer, settingsFile } from './settings.ts'

const terminal = (given: Partial<Terminal> = {}) =>
  ({
    env: {},
    home: mkdtempSync(join(tmpdir(), 'phantom-')),
    platform: 'linux',
    now: () => Date.now(),
    wait: (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    ...given,
  }) as Terminal

const service = new URL('https://scope.example')

describe('folders', () => {
  it.each<[NodeJS.Platform, Record<string, string>, string, string]>([
    ['linux', {}, '/home/a/.config', '/home/a/.local/state'],
    ['linux', { XDG_CONFIG_HOME: '/c', XDG_STATE_HOME: '/s' }, '/c', '/s'],
    [
      'linux',
      { XDG_CONFIG_HOME: 'relative', XDG_STATE_HOME: '' },
      '/home/a/.config',
      '/home/a/.local/state',
    ],
    ['darwin', {}, '/home/a/Library/Application Support', '/home/a/Library/Application Support'],
    ['win32', { APPDATA: '/r', LOCALAPPDATA: '/l' }, '/r', '/l'],
  ])('of %s with %j are those of the system', (platform, env, settings, state) => {
    const here = terminal({ platform, env, home: '/home/a' })
    expect(settingsFolder(here)).toBe(join(settings, 'git-phantom-scope'))
    expect(stateFolder(here)).toBe(join(state, 'git-phantom-scope'))
  })
})

describe('credentials', () => {
  it('are kept by service, for their owner alone, and leave nothing when they go', async () => {
    const here = terminal()
    const other = new URL('http://127.0.0.1:8787')
    await keepCredentials(here, service, { kind: 'key', key: 'a' })
    await keepCredentials(here, other, { kind: 'key', key: 'b' })
    const file = credentialsFile(here)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700)
    expect(await credentialsFor(here, service)).toEqual({ kind: 'key', key: 'a' })
    await keepCredentials(here, service, null)
    expect(await credentialsFor(here, service)).toBeNull()
    await keepCredentials(here, other, null)
    expect(readdirSync(dirname(file))).toEqual([])
  })

  it('that cannot be read are a clear error, and are not overwritten', async () => {
    const here = terminal()
    await mkdir(dirname(credentialsFile(here)), { recursive: true })
    for (const text of ['{', '[]', '{"https://scope.example":{"kind":"key"}}']) {
      writeFileSync(credentialsFile(here), text)
      await expect(credentialsFor(here, service)).rejects.toThrow('file_unusable')
      await expect(keepCredentials(here, service, null)).rejects.toThrow('file_unusable')
    }
  })

  it('are changed by one call at a time, and a dead one keeps nobody out', async () => {
    const here = terminal()
    let holders = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, (holders += 1))
      await new Promise((resolve) => setTimeout(resolve, 5))
      holders -= 1
    }
    await Promise.all(Array.from({ length: 4 }, () => withLock(here, work)))
    expect(most).toBe(1)
    const lock = `${credentialsFile(here)}.lock`
    writeFileSync(lock, '')
    utimesSync(lock, 0, 0)
    await withLock(here, work)
    expect(readdirSync(dirname(lock))).toEqual([])
  })
})

describe('the service', () => {
  it.each([
    ['https://scope.example/any/page?x', 'https://scope.example'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    ['https://user:secret@scope.example', undefined],
    ['ftp://scope.example', undefined],
    ['file:///etc/passwd', undefined],
    ['scope.example', undefined],
  ])('%s is %s', (text, origin) => {
    expect(readServer(text)?.origin).toBe(origin)
  })

  it('is remembered where a person has written none', async () => {
    const here = terminal()
    expect(await rememberServer(here, service)).toBe(true)
    expect(await rememberServer(here, new URL('https://other.example'))).toBe(false)
    writeFileSync(settingsFile(here), '{}')
    expect(await rememberServer(here, service)).toBe(false)
  })
})
