import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { call } from '../terminal.fixture.ts'
import { homeWith, person, temporaryFolder, TestRepository } from './repository.fixture.ts'

const temporary = temporaryFolder()
afterAll(temporary.remove)
const folder = join(temporary.path, 'clone')
new TestRepository(folder).commit({ date: '2026-11-01T12:00:00Z', files: { 'a.ts': 'let a = 1' } })
const env = {
  ...homeWith(
    join(temporary.path, 'home'),
    `[user]\n name = ${person.name}\n email = ${person.email}\n`,
  ),
  LANG: 'C.UTF-8',
}
const fetch = async () => {
  throw new Error('A scan of clones asks nobody.')
}
const local = (words: string[], more = {}) =>
  call(['scan', '--local', ...words], { env, folder: temporary.path, fetch, ...more })

describe('phantom scan --local', () => {
  it('draws the clone that it was called in, and those that are named', async () => {
    const here = await local([], { folder })
    expect(here.code, here.stderr).toBe(0)
    expect(here.stdout).toContain(person.name)
    expect(here.stdout).toContain('1 own commit on 1 day')
    expect(here.stdout).toContain('nothing left this machine')
    expect((await local(['clone'])).stdout).toBe(here.stdout)
    expect((await local([temporary.path])).stdout).toBe(here.stdout)
  })

  it('says whose commits count beside the drawing, not in it', async () => {
    const { stdout, stderr } = await local(['clone', '--author', 'me@work.example'])
    expect(stderr).toContain(`me@work.example, ${person.email}`)
    expect(stdout).not.toContain(person.email)
  })

  it('answers programs with the scorecard, which has no address either', async () => {
    const { code, stdout } = await local(['clone', '--json'])
    const { schema, data } = JSON.parse(stdout)
    expect([code, schema, data.source, data.aiMarks.read]).toEqual([0, 'phantom.scan/1', 'git', 1])
    expect(stdout).not.toContain(person.email)
  })

  it('fails in words, with an exit code that says whose fault it is', async () => {
    const nowhere = await local(['nowhere'])
    expect([nowhere.code, nowhere.stderr.includes('Name folders that are clones')]).toEqual([
      1,
      true,
    ])
    const nobody = await local(['clone'], { env: homeWith(join(temporary.path, 'other'), '') })
    expect([nobody.code, nobody.stderr.includes('--author')]).toEqual([2, true])
    const wrong = await local(['clone', '--account', 'a/b'])
    expect([wrong.code, wrong.stdout]).toEqual([2, ''])
    const noGit = await local(['clone'], { env: { ...env, PATH: temporary.path } })
    expect([noGit.code, noGit.stderr.includes('git is not installed')]).toEqual([1, true])
  })
})
