/** AI marks, always as a floor, with the commits they rest on. */
import { linkTo } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { idOf } from './anchors.ts'
import type { ViewProps } from './view-props.ts'
import { resultWords } from './words/index.ts'

export function AiMarksView({ visit, scorecard: { aiMarks, scores, stage } }: ViewProps) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(visit.language)
  if (!scores) return null
  const { read, shareFloor, tools, commits } = aiMarks
  return (
    <section class="stack" id={idOf(stage, 'ai')}>
      <h2>{say(words, 'aiMarks')}</h2>
      {read === null ? (
        <p>{say(words, 'aiUnread')}</p>
      ) : commits.length === 0 ? (
        <p>{say(words, 'aiNone', { read: formats.number(read) })}</p>
      ) : (
        <>
          {shareFloor !== null && (
            <p class="large-fact">
              {say(words, 'aiShare', { percent: formats.percent(shareFloor) })}
            </p>
          )}
          <p>
            {say(words, 'aiTools')}:{' '}
            {tools
              .map(({ tool, commits: count }) => `${tool} (${formats.number(count)})`)
              .join(', ')}
          </p>
          <details class="opens" data-keep="marks">
            <summary>{say(words, 'aiCommits')}</summary>
            <ul>
              {commits.map((commit) => (
                <li>
                  <a href={commit.url} rel="noopener">
                    <bdi>{commit.label}</bdi>
                  </a>
                  , {formats.date(commit.authoredAt.slice(0, 10))}: {commit.tool},{' '}
                  {say(words, commit.class)} <span class="muted">({commit.rule})</span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      <p class="small muted">
        {say(words, 'aiFloor')} <a href={linkTo(visit, '/docs/ai-marks')}>{say(words, 'aiHow')}</a>
      </p>
    </section>
  )
}
