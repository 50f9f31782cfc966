import { describe, expect, it } from 'vitest'
import { aiMarks } from './ai-marks.ts'
import { labelledCommits } from './labelled-commits.ts'

const commits = labelledCommits()
const labelled = (label: string) => commits.filter((commit) => commit.label === label)

describe('the labelled commits', () => {
  it('are about 300, of every class', () => {
    expect(commits.length).toBeGreaterThanOrEqual(280)
    expect(labelled('authored').length).toBeGreaterThan(100)
    expect(labelled('assisted').length).toBeGreaterThan(15)
    expect(labelled('automation').length).toBeGreaterThan(30)
    expect(labelled('none').length).toBeGreaterThan(90)
  })
  it('name every tool of the table, and none without a mark', () => {
    const tools = new Set(commits.flatMap(({ tool }) => tool ?? []))
    expect(tools).toEqual(new Set(aiMarks.map(({ tool }) => tool)))
    for (const { label, tool } of commits) {
      expect(tool !== null).toBe(label === 'authored' || label === 'assisted')
    }
  })
  it('have hard negatives whose messages do contain the word that misleads', () => {
    const negatives = commits.filter(({ mark }) => mark === 'hard-negative')
    expect(negatives.length).toBeGreaterThan(50)
    for (const { message, terms = [] } of negatives) {
      for (const term of terms) expect(message.toLowerCase()).toContain(term)
    }
  })
  it('have ids of their own', () => {
    expect(new Set(commits.map(({ id }) => id)).size).toBe(commits.length)
  })
})
