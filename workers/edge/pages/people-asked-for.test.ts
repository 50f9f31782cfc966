import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peopleAskedFor } from './people-asked-for.ts'

const asked = (query: string) => peopleAskedFor(new URLSearchParams(query))

describe('who is to be compared', () => {
  it('is named as a login, an @login or the address of a profile', () => {
    expect(
      asked('a=ada&b=%20@bob%20&c=https://github.com/cleo?tab=stars&d=github.com/dan'),
    ).toEqual(['ada', 'bob', 'cleo', 'dan'])
  })

  it('is named once, however it is spelt, and left out where nobody is named', () => {
    expect(asked('a=&b=Ada&c=ada&d=%40')).toEqual(['Ada'])
    expect(asked('')).toEqual([])
  })

  it('is four at most, none of them twice, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        const given = names.map((name, at) => `${'abcdef'[at % 6]}=${encodeURIComponent(name)}`)
        const people = asked(given.join('&'))
        expect(people.length).toBeLessThanOrEqual(4)
        expect(new Set(people.map((login) => login.toLowerCase())).size).toBe(people.length)
      }),
    )
  })
})
