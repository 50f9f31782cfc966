/**
 * AI-savviness: public traces of work with AI tools. All of them are floors: many people leave no
 * mark, so a low score means little public evidence and never that no AI is used.
 */
import type { Repository } from '../evidence/index.ts'
import { measureOfCommits } from './collaboration.ts'
import { halfAndNinety } from './curves.ts'
import { buildDimension } from './dimension.ts'
import { instructedTool } from './instruction-files.ts'
import { commitLink, linksPerSignal, pathLink } from './links.ts'
import type { Measure } from './measure.ts'
import type { OwnCommit, PublicRecord } from './public-record.ts'
import type { Reading } from './reading.ts'
import type { Dimension } from './scorecard.ts'
import { firstSightings, linksTo } from './stack-diversity.ts'
import {
  asFarAsSeen,
  listed,
  namesOf,
  nextRoundNumber,
  numbered,
  sentence,
  tally,
} from './wording.ts'
import { measureOfTrees, repositoriesWorkedIn, treeRead } from './worked-in.ts'

export function scoreAiSavviness(record: PublicRecord): Dimension {
  const sample = { size: record.commits.value?.length ?? 0, plenty: 50 }
  return buildDimension('aiSavviness', 'AI-savviness', sample, readAiSavviness(record))
}

/** Its signals, in the order in which they are shown. */
export function readAiSavviness(record: PublicRecord): Reading[] {
  const repositories = repositoriesWorkedIn(record)
  const marked = (record.commits.value ?? []).filter(({ tool }) => tool !== null)
  return [
    readMarkedCommits(record, marked),
    readMarkedWeeks(record, marked),
    readTools(record, marked),
    readInstructionFiles(record, repositories),
    readEngineeringStack(record, repositories),
  ]
}

/** A measure over marked commits, bounded by what the unread ones could add to it. */
function measureMarks(record: PublicRecord, value: number, highest = Infinity): Measure {
  const measure = measureOfCommits(record, value)
  return { ...measure, best: Math.min(measure.best, highest) }
}

function readMarkedCommits(record: PublicRecord, marked: readonly OwnCommit[]): Reading {
  const read = record.commits.value?.length ?? 0
  return {
    id: 'aiSavviness.commits',
    label: 'Commits with AI marks',
    unit: 'commits in a year',
    most: 40,
    measure: measureMarks(record, marked.length),
    curve: halfAndNinety(20, 200),
    why: () =>
      sentence(
        marked.length
          ? `at least ${numbered(marked.length, 'commit')} of the ${numbered(read, 'own one')} read ` +
              `${marked.length === 1 ? 'carries' : 'carry'} a mark of an AI tool`
          : `${unmarked(read)}: little public evidence, which says nothing of the use of AI`,
      ),
    details: () => ({ read }),
    next: (value) => {
      const target = nextRoundNumber(value)
      return {
        value: target,
        text: `${numbered(target - value, 'more commit')} with the trailer of the AI tool kept`,
      }
    },
    evidence: marked
      .slice(0, linksPerSignal)
      .map(({ commit }) => commitLink(commit.repository, commit.oid)),
  }
}

function unmarked(read: number): string {
  if (read === 0) return 'no own commits in the year to read'
  return read === 1
    ? 'the one own commit read carries no mark of an AI tool'
    : `none of the ${numbered(read, 'own commit')} read carries a mark of an AI tool`
}

function readMarkedWeeks(record: PublicRecord, marked: readonly OwnCommit[]): Reading {
  const weeks = new Set(marked.map(({ day }) => Math.floor((record.window.lastDay - day) / 7)))
  const measure = measureMarks(record, weeks.size, 53)
  return {
    id: 'aiSavviness.weeks',
    label: 'Weeks with AI marks',
    unit: 'weeks of 53',
    most: 25,
    measure,
    curve: halfAndNinety(6, 30),
    why: () =>
      sentence(`AI marks seen in ${tally(measure, 'week')} of the year${asFarAsSeen(measure)}`),
    next: (value) =>
      value < 53 ? { value: value + 1, text: 'one more week with a marked commit' } : null,
    evidence: [],
  }
}

function readTools(record: PublicRecord, marked: readonly OwnCommit[]): Reading {
  const firstCommit = new Map<string, OwnCommit>()
  for (const commit of marked)
    if (commit.tool && !firstCommit.has(commit.tool)) firstCommit.set(commit.tool, commit)
  const names = [...firstCommit.keys()].toSorted()
  const measure = measureMarks(record, names.length)
  return {
    id: 'aiSavviness.tools',
    label: 'AI tools',
    unit: 'tools',
    most: 15,
    measure,
    curve: halfAndNinety(2, 5),
    why: () =>
      sentence(
        `own commits name ${tally(measure, 'AI tool')}` +
          (names.length ? `: ${listed(names)}` : asFarAsSeen(measure)),
      ),
    details: () => namesOf(names),
    next: (value) => ({ value: value + 1, text: 'a marked commit of one more tool' }),
    evidence: names.slice(0, linksPerSignal).map((name) => {
      const { commit } = firstCommit.get(name)!
      return { label: name, url: commitLink(commit.repository, commit.oid).url }
    }),
  }
}

function readInstructionFiles(record: PublicRecord, repositories: readonly Repository[]): Reading {
  const toolsInstructed = new Set<string>()
  const found = repositories.flatMap(({ nameWithOwner, paths }) => {
    if (!paths.known) return []
    const files = paths.value
      .flatMap((path) => {
        const tool = instructedTool(path)
        return tool ? [{ path, tool }] : []
      })
      .toSorted((one, two) => (one.path < two.path ? -1 : 1))
    for (const { tool } of files) toolsInstructed.add(tool)
    return files[0] ? [{ nameWithOwner, path: files[0].path }] : []
  })
  const measure = measureOfTrees(record, repositories, found.length, ({ paths }) =>
    paths.known ? 1 : 0,
  )
  return {
    id: 'aiSavviness.instructions',
    label: 'Instructions for agents',
    unit: 'repositories',
    most: 25,
    measure,
    curve: halfAndNinety(2, 8),
    why: () =>
      sentence(
        `${tally(measure, 'repository', 'repositories')} with instructions for AI agents` +
          (toolsInstructed.size
            ? ` (${listed([...toolsInstructed].toSorted())})`
            : asFarAsSeen(measure)),
      ),
    details: () => namesOf([...toolsInstructed].toSorted()),
    next: (value) => ({ value: value + 1, text: 'an AGENTS.md in one more repository' }),
    evidence: found
      .slice(0, linksPerSignal)
      .map(({ nameWithOwner, path }) => pathLink(nameWithOwner, path)),
  }
}

function readEngineeringStack(record: PublicRecord, repositories: readonly Repository[]): Reading {
  const names = new Set(repositories.map(({ nameWithOwner }) => nameWithOwner))
  const first = firstSightings(
    record.technologies
      .filter(({ layer, evidence }) => layer === 'ai' && names.has(evidence.repository))
      .toSorted((one, two) => (one.evidence.repository < two.evidence.repository ? -1 : 1)),
    ({ technology }) => technology,
  )
  const measure = measureOfTrees(record, repositories, first.size, treeRead)
  return {
    id: 'aiSavviness.stack',
    label: 'AI engineering stack',
    unit: 'technologies',
    most: 20,
    measure,
    curve: halfAndNinety(2, 7),
    why: () =>
      sentence(
        `${tally(measure, 'AI technology', 'AI technologies')} in manifests and topics` +
          (first.size ? `: ${listed([...first.keys()].toSorted())}` : asFarAsSeen(measure)),
      ),
    details: () => namesOf([...first.keys()].toSorted()),
    next: (value) => ({ value: value + 1, text: 'a project built on one more AI technology' }),
    evidence: linksTo(first),
  }
}
