import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowItems, yamlEntries } from './yaml-entries.ts'

const read = (text: string) =>
  yamlEntries(text.split('\n')).map(({ path, value, line }) => [path.join('.'), value, line])

describe('the entries of a YAML file', () => {
  it('have their keys from the top, their values without quotes, and their lines', () => {
    expect(read('on:\n  push: # always\n    branches: ["main"]\n"name": \'a # b\'')).toEqual([
      ['on', '', 1],
      ['on.push', '', 2],
      ['on.push.branches', '["main"]', 3],
      ['name', 'a # b', 4],
    ])
  })

  it('count the items of lists, which may stand as far left as their key', () => {
    expect(read('steps:\n- uses: a\n  with:\n    ref: b\n- run: c\n- d\nafter: e')).toEqual([
      ['steps', '', 1],
      ['steps.0.uses', 'a', 2],
      ['steps.0.with', '', 3],
      ['steps.0.with.ref', 'b', 4],
      ['steps.1.run', 'c', 5],
      ['steps.2', 'd', 6],
      ['after', 'e', 7],
    ])
  })

  it('take a block of text as one value', () => {
    expect(read('run: |\n  echo a: b\n\n  # kept\nnext: 1')).toEqual([
      ['run', '  echo a: b\n\n  # kept', 1],
      ['next', '1', 5],
    ])
  })

  it('begin anew with each document', () => {
    expect(yamlEntries(['a: 1', '---', 'b: 2']).map(({ document }) => document)).toEqual([0, 1])
  })

  it('come of any text without failing, in the order of their lines', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom(' ', '-', ':', 'a', '"', '|', '\n', '#', '[') }),
        ),
        (pieces) => {
          const lines = yamlEntries(pieces.join('\n').split('\n')).map(({ line }) => line)
          expect(lines).toEqual(lines.toSorted((one, other) => one - other))
        },
      ),
    )
  })

  it('flow lists have items', () => {
    expect(flowItems('[a, "b", \'c\']')).toEqual(['a', 'b', 'c'])
    expect(flowItems('a')).toEqual(['a'])
  })
})
