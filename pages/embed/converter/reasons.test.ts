import { describe, expect, it } from 'vitest'
import { convert } from '../../../shared/embed/convert/index.ts'
import {
  activityGraph,
  commitPulse,
  metrics,
  summaryCards,
} from '../../../shared/embed/convert/known/counterparts.ts'
import { withoutCounterpart as tables } from '../../../shared/embed/convert/known/without-counterpart.ts'
import { counterparts } from '../../../shared/embed/drop-in/index.ts'
import { becauseOf, reasonOf, whyLeft, withoutCounterpart } from './reasons.ts'

const converted = (address: string) => convert(address, 'https://scope.example')
const reasonsOf = (query: string) => {
  const { replaced } = converted(
    `https://github-readme-stats.vercel.app/api?username=octocat&${query}`,
  )
  return replaced[0]!.untaken.map(reasonOf)
}

describe('why an option is not taken over', () => {
  it.each([
    ['cache_seconds=1800', 'cache_seconds', 'because.kept'],
    ['show_icons=true', 'show_icons', 'because.drawing'],
    ['include_all_commits=true', 'include_all_commits', 'because.year'],
    ['theme=nonsense', 'theme', 'because.value'],
    ['nonsense=1', 'nonsense', 'because.unknown'],
    ['%F0%9F%A6%84=1', null, 'because.unknown'],
  ])('of %s', (query, option, why) => {
    expect(reasonsOf(query)).toEqual([{ option, why }])
  })

  it('has words for what the tables of other services say, and for nothing else', () => {
    const all = [
      ...Object.values(counterparts),
      ...Object.values(summaryCards),
      activityGraph,
      commitPulse,
      metrics,
    ]
    const said = all.flatMap(({ options }) =>
      options.flatMap(({ becomes }) => ('unused' in becomes ? [becomes.unused] : [])),
    )
    for (const because of Object.keys(becauseOf)) expect(said).toContain(because)
    const withoutWords = said.filter((because) => becauseOf[because] === undefined)
    expect(new Set(withoutWords)).toEqual(
      new Set(['there are no trophies to choose from', 'the card shows no languages']),
    )
  })
})

describe('why an address is left', () => {
  it.each([
    ['![](https://github-readme-stats.vercel.app/api?show_icons=true)', 'left.no-login'],
    ['`https://github-readme-stats.vercel.app/api?username=octocat`', 'left.code'],
    ['![](https://komarev.com/ghpvc/?username=octocat)', 'left.views'],
    ['![](https://api.star-history.com/svg?repos=a/b)', 'left.repository'],
    [
      '![](https://github-readme-stats.vercel.app/api/wakatime?username=octocat)',
      'left.no-counterpart',
    ],
  ])('in %s', (text, why) => {
    expect(converted(text).left.map(whyLeft)).toEqual([why])
  })

  it('has words for sentences that are said', () => {
    const said = tables.map(({ because }) => because)
    for (const because of Object.keys(withoutCounterpart)) expect(said).toContain(because)
  })
})
