/** A reason that spoke for an archetype, in a sentence in the language of the words. */
import type { ReasonFacts } from '../../../shared/archetype/reason-facts.ts'
import { comesToNothing } from '../../../shared/archetype/reason-texts.ts'
import { say } from '../../words/define-words.ts'
import { formatsIn } from '../../words/formats.ts'
import type { ScorecardWords } from '../scorecard-words.ts'

export function reasonSentence(facts: ReasonFacts, words: ScorecardWords): string {
  const { archetypes, language } = words
  const { roundPercent, list, foreign, monthOfYear } = formatsIn(language)
  switch (facts.id) {
    case 'domain':
      return domainSentence(facts, words)
    case 'languages':
      return say(archetypes, 'languages', {
        share: roundPercent(facts.share),
        names: list(facts.names.map(foreign)),
      })
    case 'specialism':
      return say(archetypes, 'specialism', { share: roundPercent(facts.share) })
    case 'breadth':
      return say(archetypes, 'breadth', {
        layers: list(facts.layers.map((layer) => say(archetypes, `layer.${layer}`))),
        languages: list(
          facts.languages.map(({ name, share }) => `${foreign(name)} ${roundPercent(share)}`),
        ),
      })
    case 'stewardship':
      return stewardshipSentence(facts, words)
    case 'reviewing':
      return say(archetypes, 'reviewing', {
        reviews: say(archetypes, 'reviewing.reviews', { count: facts.reviews }),
        commits: say(archetypes, 'ownCommits', { count: facts.commits }),
      })
    case 'together':
      return togetherSentence(facts, words)
    case 'openSource':
      return say(archetypes, 'openSource', { share: roundPercent(facts.share) })
    case 'soloWithAi': {
      const marked = roundPercent(facts.marked)
      return comesToNothing(facts.owned)
        ? say(archetypes, 'soloWithAi', { marked })
        : say(archetypes, 'soloWithAi.owned', { marked, owned: roundPercent(facts.owned) })
    }
    case 'aiProduct':
      return say(archetypes, 'aiProduct', {
        repositories: facts.repositories,
        of: facts.of,
        words: quoted(facts.words, words),
      })
    case 'pace':
      return say(archetypes, 'pace', { count: facts.commits, owned: roundPercent(facts.owned) })
    case 'rise': {
      const first = say(archetypes, 'rise', { since: monthOfYear(facts.since) })
      if (comesToNothing(facts.newest)) return first
      const newest = roundPercent(facts.newest)
      const lately = say(archetypes, 'rise.lately', { count: facts.contributions, newest })
      return formatsIn(language).sentences([first, lately])
    }
    case 'scatter':
      return say(archetypes, 'scatter', {
        count: facts.contributions,
        places: say(archetypes, 'scatter.places', { count: facts.places }),
        each: facts.each,
        isFloor: facts.isFloor,
      })
  }
}

type FactsOf<Id extends ReasonFacts['id']> = Extract<ReasonFacts, { id: Id }>

function quoted(texts: readonly string[], { archetypes, language }: ScorecardWords): string {
  const { foreign, list } = formatsIn(language)
  return list(texts.map((word) => say(archetypes, 'quoted', { word: foreign(word) })))
}

function domainSentence(facts: FactsOf<'domain'>, words: ScorecardWords): string {
  const { archetypes, language } = words
  const share = formatsIn(language).roundPercent(facts.share)
  const domain = say(archetypes, `domain.${facts.domain}`)
  return facts.words.length > 0
    ? say(archetypes, 'domain.named', { share, domain, words: quoted(facts.words, words) })
    : say(archetypes, 'domain', { share, domain })
}

function stewardshipSentence(
  { read, merges, mergesOfOthers, releases }: FactsOf<'stewardship'>,
  { archetypes, language }: ScorecardWords,
): string {
  const { roundPercent, list } = formatsIn(language)
  const onlyOfOthers = roundPercent(merges) === roundPercent(mergesOfOthers)
  const parts = [
    { key: 'merges', share: onlyOfOthers ? 0 : merges },
    { key: onlyOfOthers ? 'merges-of-others' : 'of-others', share: mergesOfOthers },
    { key: 'releases', share: releases },
  ] as const
  const done = parts
    .filter(({ share }) => !comesToNothing(share))
    .map(({ key, share }) => say(archetypes, `stewardship.${key}`, { share: roundPercent(share) }))
  return say(archetypes, 'stewardship', {
    count: read,
    done: list(done.length > 0 ? done : [say(archetypes, 'stewardship.none')]),
  })
}

function togetherSentence(
  facts: FactsOf<'together'>,
  { archetypes, language }: ScorecardWords,
): string {
  const done = (['pullRequests', 'reviews', 'issues'] as const)
    .filter((kind) => facts[kind] > 0)
    .map((kind) => say(archetypes, `together.${kind}`, { count: facts[kind] }))
  return say(archetypes, 'together', {
    done: formatsIn(language).list(done.length > 0 ? done : [say(archetypes, 'together.nothing')]),
    commits: say(archetypes, 'ownCommits', { count: facts.commits }),
  })
}
