/** The versions of the formula, the newest first: what changed, and why. */

export type FormulaChange = { what: string; why: string }

export type FormulaRelease = {
  version: string
  /** The day since which scorecards carry it. */
  since: string
  summary: string
  changes: readonly FormulaChange[]
}

export const formulaReleases: readonly FormulaRelease[] = [
  {
    version: '2026.1',
    since: '2026-11-21',
    summary: 'The first one.',
    changes: [
      {
        what: 'Four dimensions from 0 to 100, and their mean.',
        why: 'One number alone explains nothing. Each dimension asks a question of its own, and none of them stands for the person.',
      },
      {
        what: 'A dimension offers 125 points, and the best 100 of them count.',
        why: 'Something that cannot be seen must not count as zero, and learning it must never lower a score. The 25 spare points are the slack between the two.',
      },
      {
        what: 'Counts earn along curves that are fitted to published quantiles where there are any, and saturate everywhere.',
        why: 'The hundredth commit says less than the first, and farming must not pay.',
      },
      {
        what: 'Stars, followers, forks and the age of the account do not count.',
        why: 'They can be bought or traded, or are no deeds.',
      },
      {
        what: 'Of a repository of somebody else, languages count only as far as own commits prove them, with some credit for those beside the main one.',
        why: 'One commit to a large tree makes no polyglot; but somebody who writes three languages in the repositories of an organisation does not write one.',
      },
    ],
  },
]
