/** Commits of one developer. */
import type { CommitFacts } from '../facts/index.ts'
import { aiMarks, automations, markLines, type AiMark } from './ai-marks.ts'
import { blueprints } from './blueprints/index.ts'
import { localOf, stamp } from './clock.ts'
import { changeDistributions } from './distributions.ts'
import { peopleNamedLikeTools, proseNamingTools, quotedMarks } from './hard-negatives.ts'
import { drawLogNormal } from './log-normal.ts'
import { englishSummary, version } from './messages/english.ts'
import { commitMessage, releaseMessage } from './messages/message.ts'
import { dependencies } from './messages/vocabulary.ts'
import type { Persona, RepositoryPlan } from './persona.ts'
import { happens, hexadecimal, pick, type Random } from './random.ts'
import { nameWithOwner } from './repositories.ts'

/** A commit and what the samples know of it that its facts do not say. */
export type SampleCommit = {
  facts: CommitFacts
  mark: AiMark | null
  mergesOther: boolean
}

/** A commit of the person's own work on the repository, with the mark of a tool where one is due. */
export function workCommit(
  random: Random,
  persona: Persona,
  plan: RepositoryPlan,
  moments: { authored: Date; committed?: Date },
  subject?: string,
): SampleCommit {
  const mark = drawMark(random, persona)
  const message = messageOf(random, persona, plan, mark, subject)
  return commit(random, persona, plan, moments, message, { mark })
}

/** A merge commit; `mergesOther` says whether somebody else wrote what it merges. */
export function mergeCommit(
  random: Random,
  persona: Persona,
  plan: RepositoryPlan,
  authored: Date,
  message: string,
  mergesOther: boolean,
): SampleCommit {
  return commit(random, persona, plan, { authored }, message, { parents: 2, mergesOther })
}

function commit(
  random: Random,
  persona: Persona,
  plan: RepositoryPlan,
  { authored, committed = authored }: { authored: Date; committed?: Date },
  message: string,
  { mark = null as AiMark | null, parents = 1, mergesOther = false },
): SampleCommit {
  const local = (moment: Date) => stamp(localOf(moment, persona.zone), persona.zone)
  return {
    mark,
    mergesOther,
    facts: {
      repo: nameWithOwner(persona, plan),
      oid: hexadecimal(random, 40),
      authoredDate: local(authored),
      committedDate: local(committed),
      message,
      additions: Math.round(drawLogNormal(random, changeDistributions.additions)),
      deletions: Math.round(drawLogNormal(random, changeDistributions.deletions)),
      changedFiles: Math.max(
        1,
        Math.round(drawLogNormal(random, changeDistributions.changedFiles)),
      ),
      parents,
    },
  }
}

function drawMark(random: Random, { aiMarks: wanted }: Persona): AiMark | null {
  if (!wanted || !happens(random, wanted.share)) return null
  const tool = pick(random, wanted.tools)
  return pick(
    random,
    aiMarks.filter((mark) => mark.tool === tool),
  )
}

function messageOf(
  random: Random,
  { habit, voice }: Persona,
  plan: RepositoryPlan,
  mark: AiMark | null,
  subject: string | undefined,
): string {
  const { field } = blueprints[plan.blueprint]
  switch (habit) {
    case 'releases':
      return releaseMessage(version(random), field, random)
    case 'dependency-updates':
      return `chore(deps): bump ${pick(random, dependencies)} from ${version(random)} to ${version(random)}`
    case 'names-tools':
      if (subject === undefined && happens(random, 1 / 3)) return messageNamingTools(random)
  }
  const lines = mark ? markLines(mark) : []
  return commitMessage(random, voice, field, {
    ...(subject !== undefined && { subject }),
    marks: lines,
  })
}

/** A message that a search for the names of tools would take for theirs. */
function messageNamingTools(random: Random): string {
  const subject = englishSummary(random, 'fix', 'interface')
  const bot = pick(random, automations)
  return pick(random, [
    pick(random, proseNamingTools).subject,
    `${subject}\n\n${pick(random, quotedMarks).paragraph}`,
    `${subject}\n\nCo-authored-by: ${pick(random, peopleNamedLikeTools).person}`,
    `${subject}\n\nCo-authored-by: ${bot.name} <${bot.email}>`,
  ])
}

const impossibleMoments = [
  '1970-01-01T00:00:00Z',
  '1970-01-01T00:00:01Z',
  '1970-01-02T03:04:05Z',
  '2027-02-28T23:59:59Z',
  '2038-01-19T03:14:08Z',
  '2099-12-31T23:59:59Z',
]

/** Two commits at each moment at which nobody can have worked: the dawn of Unix and years to come. */
export function impossibleCommits(random: Random, persona: Persona): SampleCommit[] {
  const [plan] = persona.repositories
  if (!plan) return []
  return [...impossibleMoments, ...impossibleMoments].map((moment) =>
    workCommit(random, persona, plan, { authored: new Date(moment) }),
  )
}
