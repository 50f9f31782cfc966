import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgedScorecards } from '../../../dev/eval/scorecards.ts'
import { anyEvidence } from '../../../shared/evidence/arbitrary.ts'
import { unknown, type Evidence } from '../../../shared/evidence/index.ts'
import { knownEvidence } from '../../../shared/evidence/known-evidence.ts'
import { buildScorecard } from '../../../shared/score/build.ts'
import { drawComparison } from './draw-comparison.ts'
import { drawScan, type ScanDrawing } from './draw-scan.ts'
import { displayWidth } from './width.ts'

const scorecards = await judgedScorecards()
const ofSample = (login: string) => scorecards.find(({ subject }) => subject.login === login)!
const cardOf = (evidence: Evidence) => buildScorecard(evidence, { stage: 'final' })

/** What the drawing itself may send: SGR sequences, each ended within its line. */
// oxlint-disable-next-line no-control-regex
const sgr = /\u001b\[[\d;]*m/g
const withoutColours = (text: string) => text.replace(sgr, '')
// oxlint-disable-next-line no-control-regex
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

const anyTerminal: fc.Arbitrary<ScanDrawing> = fc.record({
  columns: fc.integer({ min: 1, max: 300 }),
  colours: fc.constantFrom('none', '16', '256', 'true'),
  isUnicode: fc.boolean(),
  surroundings: fc.constantFrom('dark', 'light'),
})

const plain80: ScanDrawing = { columns: 80, colours: 'none', isUnicode: true }

describe('a scan in the terminal', () => {
  it.each<[login: string, file: string, options: ScanDrawing]>([
    ['indra-launchpad', '80-true', { columns: 80, colours: 'true', isUnicode: true }],
    ['hana-hundreds', '120-256', { columns: 120, colours: '256', isUnicode: true }],
    ['mosaic-mona', '80-16-ascii', { columns: 80, colours: '16', isUnicode: false }],
    ['layla-lattice', '80-none', plain80],
    ['kaito-kiwi', '40-none', { ...plain80, columns: 40 }],
    ['quiet-quill', '80-none', plain80],
    ['lantern-works', '80-none', plain80],
    ['tidy-bot[bot]', '40-ascii', { columns: 40, colours: 'none', isUnicode: false }],
  ])('of %s looks as in golden/%s', async (login, file, options) => {
    const text = drawScan(ofSample(login), { ...options, link: `https://scope.example/${login}` })
    await expect(text).toMatchFileSnapshot(`golden/${login.replace('[bot]', '')}-${file}.txt`)
  })

  it('fits any terminal, and leaves nothing switched on behind a line', () => {
    fc.assert(
      fc.property(anyEvidence(), anyTerminal, (evidence, terminal) => {
        const text = drawScan(cardOf(evidence), terminal)
        const most = Math.min(120, Math.max(terminal.columns, 40))
        for (const line of text.split('\n')) {
          expect(displayWidth(withoutColours(line)), line).toBeLessThanOrEqual(most)
          const codes = line.match(sgr) ?? []
          expect(codes.length === 0 || codes.at(-1) === '\u001b[0m', line).toBe(true)
        }
        expect(withoutColours(text)).not.toMatch(steering)
        if (terminal.colours === 'none') expect(text).not.toContain('\u001b')
        if (!terminal.isUnicode) expect(withoutColours(text)).toMatch(/^[\n -~]*$/)
      }),
      { numRuns: 150 },
    )
  })

  it('lets no text of others steer the terminal, whatever they call themselves', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '\u001b[2J\u001b]0;owned\u0007\u001b[31mred',
        '\u009b31mred\u202egnp.exe\u2066x',
        'a\r\nb\u2028c\u0000d\u007f',
        `z${'\u0301'.repeat(500)}`,
        '\u{e0041}\u{e0042}tagged\ud800',
      ),
    )
    fc.assert(
      fc.property(texts, texts, anyTerminal, (name, text, terminal) => {
        const card = structuredClone(ofSample('indra-launchpad'))
        card.subject.name = name
        card.languages = [{ name: text, share: 1, bytes: 1 }]
        card.aiMarks.text = text
        card.unseen = [{ what: text, part: 'name', count: null, reason: 'forbidden', text: name }]
        if (card.archetype.kind === 'archetype')
          card.archetype.because = [{ ...card.archetype.because[0]!, text }]
        const drawn = withoutColours(drawScan(card, { ...terminal, link: text, origin: text }))
        expect(drawn).not.toMatch(steering)
        expect(drawn).not.toMatch(/[\u{e0000}-\u{e0fff}\p{Cs}]/u)
      }),
      { numRuns: 150 },
    )
  })

  it('hatches what is unknown, and never shows it as none', () => {
    const nothing = knownEvidence({ login: 'ada' })
    const hidden = unknown('forbidden')
    const unseen: Evidence = { ...nothing, calendar: hidden, commits: hidden, repositories: hidden }
    const text = drawScan(cardOf(unseen), plain80)
    expect(text).toMatch(/A YEAR OF DAYS {2}unknown .*\n +╱{53}/)
    expect(text).toMatch(/AI MARKS {2}unknown .*\n +╱+\n/)
    expect(text).toMatch(/Activity +╱+/)
    expect(text).toContain('GitHub refused to answer this: ')
    expect(drawScan(cardOf(nothing), plain80)).toContain('0 contributions on 0 days')
  })

  it('says of AI marks no more than was seen', () => {
    const commits = Array.from({ length: 300 }, (_, index) => ({
      repository: 'ada/engine',
      authoredAt: new Date(Date.parse('2026-08-22T12:00:00Z') - index * 3_600_000).toISOString(),
      message: index === 0 ? 'Fix\n\nCo-Authored-By: Claude <noreply@anthropic.com>' : 'Fix',
    }))
    const evidence = knownEvidence({ commits, repositories: [{ nameWithOwner: 'ada/engine' }] })
    expect(drawScan(cardOf(evidence), plain80)).toContain('AI MARKS  at least 0.3 %')
    const uncounted = { ...evidence.totals, commits: unknown('not-in-clone') }
    expect(drawScan(cardOf({ ...evidence, totals: uncounted }), plain80)).toContain(
      'At least 1 of 300 own commits read carries an AI mark',
    )
  })
})

describe('a comparison in the terminal', () => {
  it('looks as in its golden file, with who has no score', async () => {
    const people = ['indra-launchpad', 'mira-maintains', 'lantern-works'].map(ofSample)
    await expect(drawComparison(people, plain80)).toMatchFileSnapshot('golden/comparison-80.txt')
  })

  it('shows what was not seen of somebody, beside what was seen of another', () => {
    const grace = knownEvidence({ login: 'grace' })
    const hidden = unknown('timed-out')
    const unseen = { ...grace, calendar: hidden, commits: hidden, repositories: hidden }
    const text = drawComparison([cardOf(grace), cardOf(unseen)], plain80)
    const [, activity] = text.split('ACTIVITY')
    const [, first, second] = activity!.split('\n')
    expect([first!.includes('╱'), second!.includes('╱')]).toEqual([false, true])
  })
})
