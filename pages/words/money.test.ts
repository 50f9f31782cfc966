import { expect, it } from 'vitest'
import { moneyIn } from './money.ts'

it('money is written as the language does, and no finer than it says something', () => {
  const told = [42_000, 200_000, 400, 12_345_678, 94_999, 95_000]
  expect(told.map((micros) => moneyIn('en', micros))).toEqual([
    '$0.042',
    '$0.20',
    '$0.0004',
    '$12.35',
    '$0.095',
    '$0.10',
  ])
  expect(moneyIn('de', 42_000)).toBe('0,042\u00A0$')
  expect(moneyIn('ar', 200_000)).toBe('0.20\u00A0US$')
})
