import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patternCost } from './pattern-cost.ts'

describe('what a pattern costs', () => {
  it.each([
    '^(a+)+$',
    '^(a*)*b',
    '(x|x)*y',
    '^(\\w+\\s?)*$',
    '^(\\d|[0-9])*x',
    '([a-z]+)*\\d',
    '(.+)+@',
    '^(?:(?:a|aa)+)$',
    '(?<name>[\\w-]+){1,}!',
    '^([a-zA-Z0-9]+[.]?)*@',
  ])('%s: exponential', (source) => {
    expect(patternCost(source)).toBe('exponential')
  })

  it.each(['^\\s*\\s*\\s*x', '^.*.*.*=', 'a*(?:a*b?)a*a*!'])('%s: polynomial', (source) => {
    expect(patternCost(source)).toBe('polynomial')
  })

  it.each([
    '^a+$',
    '(a+)+',
    '^(\\/[a-z]+)+$',
    '^([^,]*,)*$',
    '^\\w+(\\s\\w+)*$',
    '^(?:\\d{1,3}\\.){3}\\d{1,3}$',
    '"(?:[^"\\\\]|\\\\.)*"',
    '^[\\w.+-]+@[\\w-]+\\.[\\w.]+$',
    '[[[',
    '(',
  ])('%s: nothing to speak of', (source) => {
    expect(patternCost(source)).toBeUndefined()
  })

  it('reads any text in the end, a pattern or not', () => {
    const signs = fc.constantFrom(...'ab1\\wds.[]^-()|?*+{},2$:=!<>'.split(''))
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        expect([undefined, 'exponential', 'polynomial']).toContain(patternCost(parts.join('')))
      }),
    )
    expect(patternCost('('.repeat(900))).toBeUndefined()
  })
})
