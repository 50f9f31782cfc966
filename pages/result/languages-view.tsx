/** Languages by their share of the code, as one bar and as a table. */
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { ViewProps } from './scorecard-view.tsx'
import { resultWords } from './words/index.ts'

/** As many as there are colours beside each other. */
const mostShown = 6

export function LanguagesView({ visit, scorecard: { languages, subject } }: ViewProps) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(visit.language)
  const shown = languages.slice(0, mostShown)
  let at = 0
  return (
    <section class="stack">
      <h2>{say(words, 'languages')}</h2>
      {languages.length === 0 ? (
        <p>{say(words, 'noLanguages')}</p>
      ) : (
        <>
          <svg class="bar languages-bar" width="100%" height="14" aria-hidden="true">
            <rect class="bar-track" width="100%" height="14" />
            {shown.map(({ share }, index) => {
              const x = at
              at += share
              return (
                <rect
                  class={`series-${index}`}
                  x={percentOf(x)}
                  width={percentOf(share)}
                  height="14"
                />
              )
            })}
          </svg>
          <div class="scroll-x">
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(words, 'language')}</th>
                  <th scope="col">{say(words, 'share')}</th>
                </tr>
              </thead>
              <tbody>
                {languages.map(({ name, share }, index) => (
                  <tr>
                    <th scope="row">
                      {index < mostShown && (
                        <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
                          <rect class={`series-${index}`} width="10" height="10" rx="2" />
                        </svg>
                      )}
                      <a
                        href={`https://github.com/${subject.login}?tab=repositories&language=${encodeURIComponent(name.toLowerCase())}`}
                        rel="noopener"
                      >
                        <bdi>{name}</bdi>
                      </a>
                    </th>
                    <td class="number">{formats.percent(share)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="small muted">{say(words, 'languagesNote')}</p>
        </>
      )}
    </section>
  )
}

const percentOf = (share: number) => `${Math.round(share * 10_000) / 100}%`
