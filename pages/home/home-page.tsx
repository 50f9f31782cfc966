/** The first page: one field, what comes out of it, and what happens to what is read. */
import { archetypeIds } from '../../shared/archetype/verdict.ts'
import { localeCodes } from '../../shared/draw/locale/tags.ts'
import { themeNames } from '../../shared/draw/theme/themes.ts'
import { dimensionIds } from '../../shared/score/scorecard.ts'
import type { Page } from '../frame/page.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { languages } from '../words/languages.ts'
import { say } from '../words/define-words.ts'
import { ScanForm } from './scan-form.tsx'
import { Phantom } from './phantom.tsx'
import { homeWords } from './words/index.ts'

export function homePage(visit: Visit): Page {
  const words = homeWords(visit.language)
  const [first] = visit.samples
  return {
    title: say(words, 'title'),
    description: say(words, 'description'),
    canonical: '/',
    ...(first && {
      picture: {
        url: `/og/${first}.png?locale=${languages[visit.language].tag}`,
        alt: say(words, 'title'),
      },
    }),
    content: (
      <div class="stack wide">
        <section class="hero">
          <div class="stack">
            <h1 class="hero-title">{say(words, 'title')}</h1>
            <p class="lead">{say(words, 'lead')}</p>
            <ScanForm visit={visit} login="" />
            <p class="small muted">{say(words, 'data')}</p>
          </div>
          <Phantom />
        </section>
        {visit.samples.length > 0 && <Samples visit={visit} />}
        <section class="stack">
          <h2>{say(words, 'whatTitle')}</h2>
          <ul class="columns plain-list">
            <Outcome
              count={dimensionIds.length}
              name={say(words, 'dimensions')}
              text={say(words, 'whatScore')}
            />
            <Outcome
              count={archetypeIds.length}
              name={say(words, 'archetypes')}
              text={say(words, 'whatArchetype')}
            />
            <Outcome
              count={themeNames.length}
              name={say(words, 'themes')}
              text={say(words, 'whatEmbed', { languages: localeCodes.length })}
            />
          </ul>
        </section>
      </div>
    ),
  }
}

type OutcomeProps = { count: number; name: string; text: string }

function Outcome({ count, name, text }: OutcomeProps) {
  return (
    <li class="panel outcome">
      <h3>
        <span class="outcome-count number">{count}</span> {name}
      </h3>
      <p>{text}</p>
    </li>
  )
}

/** As many samples as are looked over at once; the others are opened. */
const mostAtOnce = 10

function Samples({ visit }: { visit: Visit }) {
  const words = homeWords(visit.language)
  const further = visit.samples.slice(mostAtOnce)
  return (
    <section class="stack">
      <h2>{say(words, 'samples')}</h2>
      <SampleLinks visit={visit} logins={visit.samples.slice(0, mostAtOnce)} />
      {further.length > 0 && (
        <details class="opens">
          <summary>{say(words, 'moreSamples', { count: further.length })}</summary>
          <SampleLinks visit={visit} logins={further} />
        </details>
      )}
    </section>
  )
}

function SampleLinks({ visit, logins }: { visit: Visit; logins: readonly string[] }) {
  return (
    <ul class="samples plain-list">
      {logins.map((login) => (
        <li>
          <a class="button" href={linkTo(visit, `/u/${encodeURIComponent(login)}`)}>
            <bdi>{login}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}
