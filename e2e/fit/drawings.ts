/** Every card in a locale, of people with usual and with the longest values. */
import { drawDuelCard, type DuelSide } from '../../shared/draw/card/duel-card.ts'
import { drawNotice } from '../../shared/draw/card/notice-card.ts'
import { drawCard } from '../../shared/draw/draw-card.ts'
import { frame } from '../../shared/draw/frame.ts'
import { noticeReasons, type Locale } from '../../shared/draw/locale/locale.ts'
import { lookWith } from '../../shared/draw/look.fixture.ts'
import { cardKinds, type Drawing, type Look } from '../../shared/draw/look.ts'
import { drawOpenGraph, drawOpenGraphNotice } from '../../shared/draw/og.ts'
import { archetypeIds } from '../../shared/archetype/verdict.ts'
import {
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
} from '../../shared/embed/example-facts.ts'
import type { EmbedFacts } from '../../shared/embed/facts.ts'

export type Shown = { name: string; svg: string }

const longLogin = 'the-quick-brown-fox-jumps-over-a-dogma-'

/** Logins have up to 39 letters; languages and tools are called what their makers want. */
export const longNames = [
  longLogin,
  'Jupyter Notebook and Visual Basic .NET',
  'A coding agent with a very long name',
] as const

const longScores = (facts: EmbedFacts): EmbedFacts['scores'] => {
  const full = { score: 100, coverage: 1 }
  return (
    facts.scores && {
      overall: { ...full, confidence: 'medium' },
      dimensions: {
        activity: full,
        collaboration: { score: 0, coverage: 0 },
        stackDiversity: full,
        aiSavviness: { score: 0, coverage: 0 },
      },
    }
  )
}

/** The same with the longest values that there are. */
function longest(facts: EmbedFacts): EmbedFacts {
  return {
    ...facts,
    login: longLogin,
    scores: longScores(facts),
    percentile: facts.percentile && { ...facts.percentile, of: 'Repositories of others' },
    strongest: [
      { id: 'collaboration.merges', label: 'Others’ work merged', counted: 28.4, most: 35 },
      { id: 'aiSavviness.instructions', label: 'Instructions', counted: 25.1, most: 30 },
    ],
    next: facts.next && { label: 'Frameworks and tools', text: '', gain: 14.8 },
    languages: [
      { name: longNames[1], share: 0.412 },
      { name: 'Game Maker Language', share: 0.388 },
      { name: 'Common Workflow Language', share: 0.1 },
    ],
    streaks: facts.streaks && { current: 371, longest: 371, total: 987_654 },
    ai: {
      shareFloor: 0.9999,
      marked: 123_456,
      read: 987_654,
      ownCommits: 999_999,
      tools: [
        { tool: longNames[2], commits: 100_001 },
        { tool: 'GitHub Copilot coding agent', commits: 20_000 },
      ],
    },
    organization: facts.organization && {
      repositories: 123_456,
      read: 123_455,
      active: 123_455,
      licensed: 0.8888,
      since: '2008-09-28',
    },
  }
}

const archetypes: readonly EmbedFacts[] = archetypeIds.map((id) => ({
  ...exampleFacts,
  archetype: { id, confidence: 1 },
}))

const people: Readonly<Record<string, EmbedFacts>> = {
  usual: exampleFacts,
  longest: longest(exampleFacts),
  undecided: { ...exampleFacts, archetype: null, percentile: null, next: null, strongest: [] },
  unknown: exampleUnknownFacts,
}

const organizations: Readonly<Record<string, EmbedFacts>> = {
  usual: exampleOrganizationFacts,
  longest: longest(exampleOrganizationFacts),
}

const sideOf = (facts: EmbedFacts): DuelSide => ({ login: facts.login, facts, notice: null })

/** All drawings of a locale in a layout. */
export function drawingsIn(locale: Locale, layout: Look['layout']): Shown[] {
  const look = lookWith({ locale, layout, ageSeconds: 7_400 })
  const narrow = lookWith({ locale, layout, width: 240 })
  const shown: Shown[] = []
  const show = (name: string, drawing: Drawing, of: Look = look) =>
    void shown.push({ name: `${name}, ${layout}, ${locale.code}`, svg: frame(drawing, of) })

  for (const [name, facts] of Object.entries(people)) {
    for (const kind of cardKinds)
      if (kind !== 'organization') show(`${kind} (${name})`, drawCard(kind, facts, look))
    show(`duel (${name})`, drawDuelCard(sideOf(facts), sideOf(exampleFacts), look))
  }
  for (const [name, facts] of Object.entries(organizations))
    show(`organization (${name})`, drawCard('organization', facts, look))
  for (const facts of archetypes) {
    show(`score (${facts.archetype!.id})`, drawCard('score', facts, look))
    show(`duel (${facts.archetype!.id})`, drawDuelCard(sideOf(facts), sideOf(facts), look))
  }
  for (const reason of noticeReasons) {
    show(`notice (${reason})`, drawNotice(reason, longLogin, look))
    const nobody: DuelSide = { login: longLogin, facts: null, notice: reason }
    show(`duel (${reason})`, drawDuelCard(nobody, nobody, look))
  }
  show('activity (narrow)', drawCard('activity', people['longest']!, narrow), narrow)
  return shown
}

/** The pictures for links in a locale: they have no layout. */
export function linkPicturesIn(locale: Locale): Shown[] {
  const look = lookWith({ locale, border: false, radius: 0, mode: 'light' })
  const ofFacts = [
    ...Object.entries(people),
    ...archetypes.map((facts) => [facts.archetype!.id, facts] as const),
    ...Object.entries(organizations).map(
      ([name, facts]) => [`${name} organisation`, facts] as const,
    ),
  ]
  return [
    ...ofFacts.map(([name, facts]) => ({
      name: `picture for links (${name}), ${locale.code}`,
      svg: frame(drawOpenGraph(facts, look), look),
    })),
    ...noticeReasons.map((reason) => ({
      name: `picture for links (${reason}), ${locale.code}`,
      svg: frame(drawOpenGraphNotice(reason, longLogin, look), look),
    })),
  ]
}
