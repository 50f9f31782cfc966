/** What git could not do, in words that help. */
import { cleanLine } from '../output/clean.ts'
import { Problem } from '../problem.ts'
import type { GitFailure, GitProblem } from './git.ts'

/** What helps against each. */
const remedies: Readonly<Record<GitProblem, string>> = {
  'no-git': 'git is not installed, or not in the folders of PATH.',
  'no-repository': 'Name folders that are clones, or that hold some.',
  'not-trusted':
    'The repository belongs to somebody else, and git does not read it. If you trust it: git config --global --add safe.directory and its folder.',
  'timed-out': 'The history is too long for git to read in two minutes.',
  failed: 'git cannot read it.',
}

export const wordsOf = ({ problem, message }: GitFailure) =>
  `${remedies[problem]} ${message.split('\n')[0] ?? ''}`

export const gitProblem = (failure: GitFailure): Problem =>
  new Problem('file_unusable', { about: cleanLine(wordsOf(failure)) })
