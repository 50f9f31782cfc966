/** What is stored at this moment, counted in the stores themselves. */
import { retentionSchema, type Retention } from '../../shared/api/retention.ts'
import type { Page } from '../frame/page.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { moment } from '../words/times.ts'
import { say } from '../words/define-words.ts'
import { StoredList, UncountedList } from './stored-list.tsx'
import { groups, isPlaced } from './things/stored-things.ts'
import { privacyWords } from './words/index.ts'

const promises = ['promise1', 'promise2', 'promise3'] as const
const groupNames = Object.keys(groups) as (keyof typeof groups)[]

/** The page for a report as JSON; null where there is none now. */
export function privacyPage(visit: Visit, json: string | null): Page {
  const words = privacyWords(visit.language)
  const report = json === null ? null : retentionSchema.parse(JSON.parse(json))
  return {
    title: say(words, 'title'),
    description: say(words, 'description'),
    canonical: '/privacy',
    content: (
      <div class="stack wide">
        <header class="stack">
          <h1>{say(words, 'title')}</h1>
          <p class="lead">{say(words, 'lead')}</p>
        </header>
        <section class="stack">
          <h2 class="visually-hidden">{say(words, 'promises')}</h2>
          <ul class="promises plain-list">
            {promises.map((promise) => (
              <li>
                <strong>{say(words, promise)}</strong>
                <p>{say(words, `${promise}Text`)}</p>
              </li>
            ))}
          </ul>
        </section>
        <Verdict visit={visit} report={report} />
        {groupNames.map((group) => (
          <StoredList visit={visit} group={group} report={report} />
        ))}
        {report && <Strangers visit={visit} report={report} />}
        <UncountedList visit={visit} />
        <section class="stack">
          <h2>{say(words, 'others')}</h2>
          <p>{say(words, 'othersText')}</p>
        </section>
        <p class="actions">
          <a class="button" href="/api/v1/retention">
            {say(words, 'json')}
          </a>
          <a class="button" href={linkTo(visit, '/docs')}>
            {say(words, 'details')}
          </a>
        </p>
      </div>
    ),
  }
}

function Verdict({ visit, report }: { visit: Visit; report: Retention | null }) {
  const words = privacyWords(visit.language)
  const state = report === null ? 'unknown' : report.isKept ? 'kept' : 'breached'
  const texts = { unknown: 'unknownNow', kept: 'kept', breached: 'breached' } as const
  const looks = { unknown: ' warning', kept: '', breached: ' problem' }
  return (
    <div class={`notice${looks[state]}`} data-state={state}>
      <p class="verdict">{say(words, texts[state])}</p>
      {report && (
        <p class="small muted">
          <time dateTime={report.at}>
            {say(words, 'asOf', { moment: moment(report.at, visit.language) })}
          </time>
        </p>
      )}
    </div>
  )
}

/** What lies in a store and should not, where there is any. */
function Strangers({ visit, report }: { visit: Visit; report: Retention }) {
  const strangers = report.classes.filter(({ name }) => !isPlaced(name))
  return <>{strangers.length > 0 && <StoredList visit={visit} group={null} report={report} />}</>
}
