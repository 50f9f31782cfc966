/** The first page: one field, what comes out of it, and what happens to what is read. */
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
        {visit.samples.length > 0 && (
          <section class="stack">
            <h2>{say(words, 'samples')}</h2>
            <ul class="samples plain-list">
              {visit.samples.map((login) => (
                <li>
                  <a class="button" href={linkTo(visit, `/u/${login}`)}>
                    <bdi>{login}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="stack">
          <h2>{say(words, 'whatTitle')}</h2>
          <ul class="columns plain-list">
            {(['whatScore', 'whatArchetype', 'whatEmbed'] as const).map((key) => (
              <li class="panel">{say(words, key)}</li>
            ))}
          </ul>
        </section>
      </div>
    ),
  }
}
