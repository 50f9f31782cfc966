import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { loadFacts, type Developer } from './index.ts'

const sharedFacts = resolve(import.meta.dirname, '../../../shared/data/github/developers')
const ada: Developer = {
  login: 'Ada',
  type: 'User',
  createdAt: '2020-01-01T00:00:00Z',
  followers: null,
  following: null,
  organizations: [],
  repositories: [],
  commits: [],
  pullRequests: [],
  reviews: [],
  issues: [],
}

const folders: string[] = []
const folderWith = (files: Record<string, unknown>) => {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), JSON.stringify(content))
  }
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('a folder of facts', () => {
  it('finds a developer by login, whatever the case and the name of the file', () => {
    const developers = loadFacts(folderWith({ 'first.json': ada }))
    expect(developers.logins).toEqual(['Ada'])
    expect(developers.find('ADA')).toEqual(ada)
    expect(developers.find('bob')).toBeNull()
  })
  it('finds the login wherever it stands in the file', () => {
    const { login, ...rest } = ada
    expect(loadFacts(folderWith({ 'a.json': { ...rest, login } })).logins).toEqual(['Ada'])
  })
  it('reads a file when it is asked for and not before', () => {
    const broken = { ...ada, login: 'broken', commits: 'none' }
    const developers = loadFacts(folderWith({ 'ada.json': ada, 'broken.json': broken }))
    expect(developers.find('ada')).toEqual(ada)
    expect(() => developers.find('broken')).toThrow(/broken\.json[\s\S]*commits/)
  })
  it('knows from the index for which moment the facts speak', () => {
    const asOf = '2026-01-01T00:00:00+09:00'
    const folder = folderWith({ 'ada.json': ada, 'index.json': [{ id: 'ada', asOf }] })
    expect(loadFacts(folder).asOf('Ada')).toBe(asOf)
    expect(loadFacts(folderWith({ 'ada.json': ada })).asOf('Ada')).toBeNull()
  })
  it('keeps unknown apart from empty', () => {
    const folder = folderWith({ 'ada.json': { ...ada, reviews: null } })
    expect(loadFacts(folder).find('ada')).toMatchObject({ reviews: null, issues: [] })
  })
})

describe('the shared facts', () => {
  if (!existsSync(sharedFacts)) console.info('shared facts are not here: their test is skipped')
  it.runIf(existsSync(sharedFacts))('are all of the format', () => {
    const developers = loadFacts(sharedFacts)
    for (const login of developers.logins) {
      expect(developers.find(login)?.login).toBe(login)
      expect(developers.asOf(login)).not.toBeNull()
    }
  })
})
