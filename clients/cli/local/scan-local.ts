/** A scorecard of clones on this machine, by git alone: nothing leaves the machine. */
import { yearOfCommits } from '../../../shared/ai-marks/index.ts'
import { buildScorecard } from '../../../shared/score/build.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { type Clone, openClones, type Skipped } from './clone.ts'
import { evidenceOfClones, type ReadClone } from './evidence-of-clones.ts'
import type { Git } from './git.ts'
import { readHistory } from './history.ts'
import { type Home, homeOf, isOnGitHub } from './home-of.ts'
import { withHonestLinks } from './honest-links.ts'
import { addressesIn, type Asked, type Identity, identityIn } from './identity.ts'
import { readManifests } from './manifests.ts'
import { readTree } from './tree.ts'

export type LocalScan = {
  scorecard: Scorecard
  /** How many clones were read, and what could not be. */
  clones: number
  skipped: readonly Skipped[]
  /** Whose commits were counted. */
  addresses: readonly string[]
}

/** Nobody is known whose commits could be counted. */
export class NobodyKnown extends Error {
  constructor() {
    super('git knows no user.email here, and no --author was given')
    this.name = 'NobodyKnown'
  }
}

export type LocalScanOrder = Asked & {
  folders: readonly string[]
  asOf: Date
  /** Told of each clone before it is read. */
  onClone?: (name: string) => void
}

/**
 * Reads the clones one after the other. Throws a `GitFailure` where none can be opened or git fails,
 * and `NobodyKnown`.
 */
export async function scanLocal(git: Git, order: LocalScanOrder): Promise<LocalScan> {
  const { folders, asOf, onClone } = order
  const { clones, skipped } = await openClones(git, folders)
  const identity = identityIn(clones, order)
  if (identity.addresses.length === 0) throw new NobodyKnown()
  const login = identity.login ?? identity.addresses[0]!.split('@')[0]!
  const read: ReadClone[] = []
  const onGitHub = new Set<string>()
  for (const clone of clones) {
    onClone?.(clone.name)
    const taken = new Set(read.map(({ nameWithOwner }) => nameWithOwner))
    const one = await readClone(git, clone, { identity, login, asOf, taken })
    read.push(one)
    if (isTrulyOnGitHub(clone, one.nameWithOwner)) onGitHub.add(one.nameWithOwner)
  }
  const evidence = evidenceOfClones(read, { login, name: identity.name }, asOf)
  const scorecard = buildScorecard(evidence, { stage: 'final' })
  return {
    scorecard: withHonestLinks(scorecard, { onGitHub, isAccount: identity.login !== null }),
    clones: clones.length,
    skipped,
    addresses: identity.addresses,
  }
}

type Reader = { identity: Identity; login: string; asOf: Date; taken: ReadonlySet<string> }

async function readClone(
  git: Git,
  clone: Clone,
  { identity, login, asOf, taken }: Reader,
): Promise<ReadClone> {
  const own = await addressesIn(git, clone, identity)
  const history = await readHistory(git, clone, own, yearOfCommits(asOf))
  const tree = await readTree(git, clone)
  const manifests = tree ? await readManifests(git, clone, tree) : { texts: [], unreadable: 0 }
  const home = homeOfClone(clone)
  // Without the account's name only who made the first commit tells whose a repository is.
  const isOwned =
    home && identity.login !== null
      ? home.owner.toLowerCase() === login.toLowerCase()
      : history.isBegunByPerson === true
  const owner = isOwned ? login : (home?.owner ?? 'local')
  // Folders of one name are no clones of one repository, unless a remote says so.
  const nameWithOwner = home ? `${owner}/${home.name}` : freeName(`${owner}/${clone.name}`, taken)
  return { nameWithOwner, relation: isOwned ? 'owned' : 'contributed', history, tree, manifests }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`
  return free
}

/** The name is the remote's own, and GitHub has it. */
function isTrulyOnGitHub(clone: Clone, nameWithOwner: string): boolean {
  const home = homeOfClone(clone)
  return (
    home !== null &&
    isOnGitHub(home) &&
    `${home.owner}/${home.name}`.toLowerCase() === nameWithOwner.toLowerCase()
  )
}

/** That of the project, where the clone is of a fork. */
const homeOfClone = ({ settings }: Clone): Home | null =>
  homeOf(settings.get('remote.upstream.url') ?? null) ??
  homeOf(settings.get('remote.origin.url') ?? null)
