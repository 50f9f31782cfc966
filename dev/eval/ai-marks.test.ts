import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { afterAll, describe, expect, it } from 'vitest'
import { withIdentityTables } from './ai-marks/identity-table.ts'
import { readLabelledCommits, type LabelledCommit } from './ai-marks/labelled-commits.ts'
import { measure } from './ai-marks/measure.ts'

const folder = mkdtempSync(join(tmpdir(), 'ai-marks-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(...lines: string[]): string {
  const file = join(folder, `${Math.abs(lines.join().length)}-${lines.length}.ndjson`)
  writeFileSync(file, lines.join('\n'))
  return file
}

function labelled(id: string, label: LabelledCommit['label'], ending = ''): LabelledCommit {
  return { id, label, message: `fix: ${id}${ending}`, tool: null }
}

describe('reading labelled commits', () => {
  it('skips empty lines and fields that it does not know', () => {
    const line = JSON.stringify({ ...labelled('a', 'none'), why: 'plain' })
    expect(readLabelledCommits(fileOf(line, '', line, ''))).toHaveLength(2)
  })
  it('names file, line and field of bad input', () => {
    const good = JSON.stringify(labelled('a', 'none'))
    const bad = fileOf(good, good.replace('none', 'perhaps'))
    expect(() => readLabelledCommits(bad)).toThrow(`${bad}:2: label: `)
    const broken = fileOf('{')
    expect(() => readLabelledCommits(broken)).toThrow(`${broken}:1: not JSON`)
    const missing = join(folder, 'missing')
    expect(() => readLabelledCommits(missing)).toThrow(`${missing}: cannot be read`)
  })
})

describe('the figures', () => {
  const claude = '\n\nCo-authored-by: Claude <noreply@anthropic.com>'
  it('tell false positives from false negatives', () => {
    const figures = measure([
      { ...labelled('found', 'authored', claude), tool: 'Claude Code' },
      { ...labelled('missed', 'assisted'), tool: 'Cursor' },
      labelled('wrong', 'none', claude),
      labelled('plain', 'none'),
    ])
    expect(figures).toMatchObject({
      n: 4,
      classes: {
        authored: { precision: 0.5, recall: 1, support: 1, predicted: 2 },
        automation: { precision: null, recall: null, support: 0, predicted: 0 },
      },
      aiMarked: { precision: 0.5, recall: 0.5 },
      tools: {
        'Claude Code': { precision: 0.5, recall: 1, support: 1 },
        Cursor: { precision: null, recall: 0, support: 1 },
      },
      hardNegatives: { n: 1, falsePositives: 1, rate: 1, ids: ['wrong'] },
      falsePositiveIds: ['wrong'],
      falseNegativeIds: ['missed'],
    })
  })
  it('take a negative for hard by its mark, its terms or a tool’s name', () => {
    const figures = measure([
      { ...labelled('marked', 'none'), mark: 'hard-negative' },
      { ...labelled('termed', 'none'), terms: ['ai'] },
      labelled('named', 'none', ' for Devin Smith'),
      { ...labelled('cursor', 'none'), mark: 'plain' },
      labelled('plain', 'none'),
    ])
    expect(figures.hardNegatives.n).toBe(3)
  })
})

const labelledFile = '../shared/data/github/ai-commits.ndjson'
const isHere = existsSync(labelledFile)
if (!isHere) console.info(`skipped: ${labelledFile} is not here`)

describe.skipIf(!isHere)('on labelled public commits', () => {
  it('precision is at least .99, recall .97, and 1 % of the hard negatives are mistaken', () => {
    const { aiMarked, hardNegatives } = measure(readLabelledCommits(labelledFile))
    expect(aiMarked.precision).toBeGreaterThanOrEqual(0.99)
    expect(aiMarked.recall).toBeGreaterThanOrEqual(0.97)
    expect(hardNegatives.rate).toBeLessThanOrEqual(0.01)
  })
})

describe('docs/ai-marks.md', () => {
  it('holds the identities as the data has them (node dev/eval/ai-marks-table.ts writes them)', async () => {
    const path = 'docs/ai-marks.md'
    const document = readFileSync(path, 'utf8')
    const options = { ...(await resolveConfig(path)), filepath: path }
    expect(document).toBe(await format(withIdentityTables(document), options))
  })
})
