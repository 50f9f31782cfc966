import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../command.ts'
import { optionsEverywhere } from '../commands/everywhere.ts'
import { closestOf } from './closest.ts'
import { readWords } from './read-words.ts'

const command: Command = {
  name: 'draw',
  summary: '',
  description: '',
  operation: null,
  positionals: [
    { name: 'what', summary: 'what to draw' },
    { name: 'more', summary: 'more of it', isOptional: true, isRest: true },
  ],
  options: [
    { name: 'theme', summary: '', value: 'NAME', choices: ['light', 'dark'] },
    { name: 'pictures', summary: '', value: 'A,B,…', isList: true, choices: ['a', 'b', 'c'] },
    { name: 'width', summary: '', value: 'NUMBER', isNumber: true },
    { name: 'output', short: 'o', summary: '', value: 'FILE' },
    { name: 'kit', summary: '' },
  ],
  examples: [],
  errors: [],
  fields: ['score'],
}

const read = (words: string) => readWords(words.split(' '), command, optionsEverywhere)

describe('the words of a call', () => {
  it.each([
    ['it', { positionals: ['it'], options: {} }],
    ['--kit it -q', { positionals: ['it'], options: { kit: true, quiet: true } }],
    ['it --theme dark', { positionals: ['it'], options: { theme: 'dark' } }],
    ['it --theme=dark -o x', { positionals: ['it'], options: { theme: 'dark', output: 'x' } }],
    ['it -ox', { positionals: ['it'], options: { output: 'x' } }],
    ['it -o -', { positionals: ['it'], options: { output: '-' } }],
    ['it --json', { positionals: ['it'], options: { json: true } }],
    ['it --json=a,b.c', { positionals: ['it'], options: { json: 'a,b.c' } }],
    ['--json it', { positionals: ['it'], options: { json: true } }],
    [
      'it --pictures a,b --pictures c',
      { positionals: ['it'], options: { pictures: ['a', 'b', 'c'] } },
    ],
    ['-- --kit more', { positionals: ['--kit', 'more'], options: {} }],
  ])('%j are understood', (words, expected) => {
    expect(read(words)).toEqual(expected)
  })

  it.each([
    ['--them it', 'There is no option --them. Did you mean --theme?'],
    ['it -x', 'There is no option -x.'],
    ['it --kit=1', '--kit takes no value.'],
    ['it --theme', '--theme takes a value: --theme NAME'],
    ['it --theme --kit', '--theme takes a value, but --kit follows. Write --theme=--kit.'],
    ['it --theme darkk', '--theme does not take darkk. Did you mean dark?'],
    ['it --pictures a,xyz', '--pictures does not take xyz. It takes a, b, c.'],
    ['it --width 1e3', '--width takes a whole number, not 1e3.'],
    ['--kit', 'WHAT is missing: what to draw.'],
  ])('%j are refused, with what is wrong', (words, message) => {
    expect(() => read(words)).toThrow(message)
  })

  it('names what was likely meant, and nothing that is far from it', () => {
    expect(closestOf('sacn', ['scan', 'card'])).toBe('scan')
    expect(closestOf('elephant', ['scan', 'card'])).toBeNull()
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, known) => {
        const nearest = closestOf(word, known)
        expect(nearest === null || known.includes(nearest)).toBe(true)
        if (known.includes(word)) expect(nearest).toBe(word)
      }),
    )
  })
})
