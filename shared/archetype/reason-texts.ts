/** A reason in an English sentence, made of its facts. */
import { grouped, numbered } from '../score/wording.ts'
import { domainNames } from './domains.ts'
import { productLayerNames } from './layers.ts'
import type { ReasonFacts } from './reason-facts.ts'

type FactsOf<Id extends ReasonFacts['id']> = Extract<ReasonFacts, { id: Id }>

/** The sentence, with a full stop. */
export function textOfReason(facts: ReasonFacts): string {
  switch (facts.id) {
    case 'domain':
      return domainText(facts)
    case 'languages':
      return `${percent(facts.share)} of the language mass is ${listed(facts.names)}.`
    case 'specialism':
      return `${percent(facts.share)} of the work is in one special field.`
    case 'breadth':
      return breadthText(facts)
    case 'stewardship':
      return stewardshipText(facts)
    case 'reviewing':
      return `${numbered(facts.reviews, 'pull request')} reviewed beside ${numbered(facts.commits, 'own commit')}.`
    case 'together':
      return togetherText(facts)
    case 'openSource':
      return `${percent(facts.share)} of the work calls itself open source.`
    case 'soloWithAi':
      return soloWithAiText(facts)
    case 'aiProduct':
      return `${grouped(facts.repositories)} of ${numbered(facts.of, 'repository', 'repositories')} ${facts.repositories === 1 ? 'speaks' : 'speak'} of language models: ${quoted(facts.words)}.`
    case 'pace':
      return `${numbered(facts.commits, 'commit')} in a year, ${percent(facts.owned)} of them to own repositories.`
    case 'rise':
      return riseText(facts)
    case 'scatter':
      return `${facts.isFloor ? 'At least ' : ''}${numbered(facts.contributions, 'contribution')} to ${numbered(facts.places, 'repository', 'repositories')}, ${grouped(facts.each)} to each.`
  }
}

/** A share that comes to less than half a percent is no reason for anything. */
export const comesToNothing = (share: number) => share < 0.005

const percent = (share: number) => `${Math.round(share * 100)} %`

/** "12 % make releases"; null where it comes to nothing. */
const shareOf = (share: number, whatIsDone: string) =>
  comesToNothing(share) ? null : `${percent(share)} ${whatIsDone}`

const quoted = (words: readonly string[]) => listed(words.map((word) => `“${word}”`))

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}

function domainText({ domain, share, words }: FactsOf<'domain'>): string {
  const named = words.length > 0 ? `, named by ${quoted(words)}` : ''
  return `${percent(share)} of the work is ${domainNames[domain]}${named}.`
}

function breadthText({ layers, languages }: FactsOf<'breadth'>): string {
  const onLayers = `${numbered(layers.length, 'layer')} (${listed(layers.map((layer) => productLayerNames[layer]))})`
  const inLanguages = listed(languages.map(({ name, share }) => `${name} ${percent(share)}`))
  return `${onLayers} in ${numbered(languages.length, 'language')}: ${inLanguages}.`
}

function stewardshipText(facts: FactsOf<'stewardship'>): string {
  const { read, merges, mergesOfOthers, releases } = facts
  const onlyOfOthers = percent(merges) === percent(mergesOfOthers)
  const done = [
    onlyOfOthers ? null : shareOf(merges, 'merge pull requests'),
    shareOf(
      mergesOfOthers,
      onlyOfOthers ? 'merge pull requests of other people' : 'those of other people',
    ),
    shareOf(releases, 'make releases'),
  ].filter((part) => part !== null)
  return `Of ${numbered(read, 'own commit')} read, ${listed(done) || 'none merge or release'}.`
}

function togetherText({ pullRequests, reviews, issues, commits }: FactsOf<'together'>): string {
  const done = [
    pullRequests && `${numbered(pullRequests, 'pull request')} into repositories of others`,
    reviews && numbered(reviews, 'review'),
    issues && numbered(issues, 'issue'),
  ].filter((part) => part !== 0)
  return `About ${listed(done) || 'nothing for others'} beside ${numbered(commits, 'own commit')}.`
}

function soloWithAiText({ marked, owned }: FactsOf<'soloWithAi'>): string {
  const ownedShare = shareOf(owned, 'of the work goes to repositories of the own account')
  return `${percent(marked)} of the commits read carry AI marks${ownedShare ? `, and ${ownedShare}` : ''}.`
}

function riseText({ since, contributions, newest }: FactsOf<'rise'>): string {
  const ofTheYear = `of the year's ${numbered(contributions, 'contribution')}`
  const lately = shareOf(newest, `${ofTheYear} are from the last 90 days`)
  return `First active in ${since}${lately ? `; ${lately}` : ''}.`
}
