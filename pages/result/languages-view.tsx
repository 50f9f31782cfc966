/** Languages by their share of the code, as one bar and as a table. */
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { idOf } from './anchors.ts'
import type { ViewProps } from './view-props.ts'
import { resultWords } from './words/index.ts'

/** As many as there are colours beside each other. */
const mostColours = 6
/** Those after these are opened. */
const mostAtOnce = 8

export function LanguagesView({ visit, scorecard }: ViewProps) {
  const words = resultWords(visit.language)
  const { languages } = scorecard
  const further = languages.length - mostAtOnce
  return (
    <section class="stack" id={idOf(scorecard.stage, 'language.1')}>
      <h2>{say(words, 'languages')}</h2>
      {languages.length === 0 ? (
        <p>{say(words, 'noLanguages')}</p>
      ) : (
        <>
          <LanguagesBar languages={languages} />
          <LanguageTable visit={visit} scorecard={scorecard} from={0} to={mostAtOnce} />
          {further > 0 && (
            <details class="opens" data-keep="languages">
              <summary>{say(words, 'furtherLanguages', { count: further })}</summary>
              <LanguageTable visit={visit} scorecard={scorecard} from={mostAtOnce} to={Infinity} />
            </details>
          )}
          <p class="small muted">{say(words, 'languagesNote')}</p>
        </>
      )}
    </section>
  )
}

function LanguagesBar({ languages }: Pick<ViewProps['scorecard'], 'languages'>) {
  let at = 0
  return (
    <svg class="bar languages-bar" width="100%" height="14" aria-hidden="true">
      <rect class="bar-track" width="100%" height="14" />
      {languages.slice(0, mostColours).map(({ share }, index) => {
        const x = at
        at += share
        return (
          <rect class={`series-${index}`} x={percentOf(x)} width={percentOf(share)} height="14" />
        )
      })}
    </svg>
  )
}

function LanguageTable({
  visit,
  scorecard: { languages, subject },
  from,
  to,
}: ViewProps & { from: number; to: number }) {
  const words = resultWords(visit.language)
  const { percent } = formatsIn(visit.language)
  return (
    <table class="languages">
      <thead>
        <tr>
          <th scope="col">{say(words, 'language')}</th>
          <th scope="col">{say(words, 'share')}</th>
        </tr>
      </thead>
      <tbody>
        {languages.slice(from, to).map(({ name, share }, index) => (
          <tr>
            <th scope="row">
              <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
                {from + index < mostColours && (
                  <rect class={`series-${from + index}`} width="10" height="10" rx="2" />
                )}
              </svg>
              <a href={repositoriesIn(name, subject.login)} rel="noopener">
                <bdi>{name}</bdi>
                <span class="visually-hidden"> ({say(words, 'evidence')})</span>
              </a>
            </th>
            <td class="number">{percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Where GitHub lists the repositories that the share comes from. */
function repositoriesIn(language: string, login: string): string {
  return `https://github.com/${login}?tab=repositories&language=${encodeURIComponent(language.toLowerCase())}`
}

const percentOf = (share: number) => `${Math.round(share * 10_000) / 100}%`
