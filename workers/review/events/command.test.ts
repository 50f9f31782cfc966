import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../shared/review/event.ts'
import { commandIn, withoutCommands } from './command.ts'

describe('a command in a comment', () => {
  it.each([
    ['@phantom explain', 'explain'],
    ['@phantom dismiss, this is a test fixture', 'dismiss'],
    ['Thanks.\r\n\r\n   @Phantom\tRe-Review', 're-review'],
    ['> is this one right?\n\n@phantom explain', 'explain'],
    ['```\ncode\n```\n@phantom pause', 'pause'],
    ['~~~\n```\n~~~\n@phantom resume', 'resume'],
    ['@phantom please\n@phantom resume\n@phantom pause', 'resume'],
    ['<!-- note --> word\n@phantom pause', 'pause'],
    ['``` not `a fence`\n@phantom pause', 'pause'],
  ])('stands at the beginning of a line: %j', (text, command) => {
    expect(commandIn(text)).toBe(command)
  })

  it.each([
    ['in the middle of a line', 'please @phantom dismiss'],
    ['behind another mark', '- @phantom dismiss'],
    ['with another word', '@phantom dismissed'],
    ['with a longer word', '@phantom re-review-all'],
    ['without one', '@phantom'],
    ['to somebody else', '@phantoms dismiss'],
    ['in inline code', '`@phantom dismiss`'],
    ['in indented code', '    @phantom dismiss'],
    ['in fenced code', '```md\n@phantom dismiss\n```'],
    ['in code behind a shorter fence', '````\n```\n@phantom dismiss\n````'],
    ['in code that never ends', '~~~\n@phantom dismiss'],
    ['in a quote', '> @phantom dismiss'],
    ['in the lazy end of a quote', '> they said\n@phantom dismiss'],
    ['in a comment of HTML', '<!--\n@phantom dismiss\n-->'],
    ['in code of HTML', 'see <pre>\n@phantom dismiss\n</pre>'],
    ['behind all that a comment may hold', `${'x'.repeat(65_536)}\n@phantom dismiss`],
  ])('is none %s', (_, text) => {
    expect(commandIn(text)).toBeUndefined()
  })

  it('is never in what the reviewer writes itself, and nothing else of that is changed', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '@phantom ',
        ' @PHANTOM\t',
        '\n',
        '\r\n',
        '\r',
        '```',
        '> ',
        '<!--',
        '-->',
        '`',
      ),
      fc.constantFrom(...commands),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const own = withoutCommands(pieces.join(''))
        expect(commandIn(own)).toBeUndefined()
        expect(own.replaceAll('`', '')).toBe(pieces.join('').replaceAll('`', ''))
      }),
    )
  })
})
