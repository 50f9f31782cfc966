import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formulaReleases } from '../../shared/score/changelog.ts'
import { formulaVersion } from '../../shared/score/versions.ts'
import { changelogDocument, path } from './changelog.ts'

describe('docs/changelog.md', () => {
  it('is as the data has it (node dev/docs/changelog.ts writes it)', async () => {
    expect(readFileSync(path, 'utf8')).toBe(await changelogDocument())
  })
})

describe('the versions of the formula', () => {
  it('begin with the one that scorecards carry', () => {
    expect(formulaReleases[0]!.version).toBe(formulaVersion)
  })

  it('are each there once, the newest first, with what changed', () => {
    const days = formulaReleases.map(({ since }) => since)
    expect(days).toEqual(days.toSorted().reverse())
    const versions = formulaReleases.map(({ version }) => version)
    expect(new Set(versions).size).toBe(versions.length)
    for (const { version, changes } of formulaReleases) {
      expect(version).toMatch(/^20\d\d\.\d+$/)
      expect(changes.length).toBeGreaterThan(0)
    }
  })
})
