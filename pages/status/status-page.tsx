/** How the service is doing: numbers of the last hour, and what is unknown said to be unknown. */
import type { ComponentChildren } from 'preact'
import type { Status } from '../../shared/api/status.ts'
import type { Page } from '../frame/page.ts'
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { formatsIn } from '../words/formats.ts'
import { moment } from '../words/times.ts'
import { statusWords } from './words/index.ts'

export function statusPage(visit: Visit, status: Status): Page {
  const { language } = visit
  const words = statusWords(language)
  const { at, formula, upstream, readings, embeds } = status
  return {
    title: say(words, 'title'),
    description: say(words, 'lead'),
    canonical: '/status',
    content: (
      <div class="stack wide">
        <header class="stack">
          <h1>{say(words, 'title')}</h1>
          <p class="lead">{say(words, 'lead')}</p>
        </header>
        <p class="upstream" data-state={upstream}>
          <UpstreamSign state={upstream} />
          <span>{say(words, upstream === 'unknown' ? 'unknownState' : upstream)}</span>
        </p>
        <div class="status-parts">
          <Allowance visit={visit} status={status} />
          <section class="stack">
            <h2>{say(words, 'readings')}</h2>
            <dl class="meters">
              <Count visit={visit} name="all" about="aboutReadings" count={readings?.ended} />
              {readingShares.map(([key, name, about]) => (
                <Share visit={visit} name={name} about={about} share={readings?.[key]} />
              ))}
            </dl>
          </section>
          <section class="stack">
            <h2>{say(words, 'embeds')}</h2>
            <dl class="meters">
              <Count visit={visit} name="all" about="aboutEmbeds" count={embeds?.answered} />
              {embedShares.map(([key, name, about]) => (
                <Share visit={visit} name={name} about={about} share={embeds?.[key]} />
              ))}
            </dl>
          </section>
        </div>
        <p class="small muted">
          <time dateTime={at}>{say(words, 'asOf', { moment: moment(at, language) })}</time>
          {' · '}
          {say(words, 'formula', { version: formula })}
          {' · '}
          <a href="/api/v1/status">{say(words, 'json')}</a>
        </p>
      </div>
    ),
  }
}

type Word = Exclude<
  keyof ReturnType<typeof statusWords>['texts'] & string,
  'of' | 'asOf' | 'formula'
>

const readingShares = [
  ['answered', 'answered', 'aboutAnswered'],
  ['limited', 'limitedReadings', 'aboutLimited'],
  ['failing', 'failed', 'aboutFailed'],
  ['putOff', 'putOff', 'aboutPutOff'],
  ['broken', 'broken', 'aboutBroken'],
] as const

const embedShares = [
  ['fresh', 'fresh', 'aboutFresh'],
  ['stale', 'stale', 'aboutStale'],
  ['lastGood', 'lastGood', 'aboutLastGood'],
  ['failed', 'without', 'aboutWithout'],
  ['private', 'private', 'aboutPrivate'],
  ['cacheHitRate', 'noReading', 'aboutNoReading'],
] as const

/** A sign of its own for each state: colour alone tells nothing. */
function UpstreamSign({ state }: { state: Status['upstream'] }) {
  const shapes = {
    ok: 'M9 16.500l5 5 9-11',
    limited: 'M16 8v10M16 22.500v1',
    failing: 'M10.500 10.500l11 11M21.500 10.500l-11 11',
    unknown: 'M12 12.500a4 4 0 1 1 5.500 3.700q-1.500.700-1.500 2.300M16 22.500v1',
  }
  return (
    <svg class="sign" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="14" />
      <path d={shapes[state]} />
    </svg>
  )
}

function Allowance({ visit, status }: { visit: Visit; status: Status }) {
  const { language } = visit
  const words = statusWords(language)
  const { remaining = null, limit = null, resetsAt = null } = status.tokens ?? {}
  const isKnown = remaining !== null && limit !== null
  const seconds = resetsAt && Math.max(1, (Date.parse(resetsAt) - Date.parse(status.at)) / 1000)
  return (
    <section class="stack">
      <h2>{say(words, 'github')}</h2>
      <dl class="meters">
        <Row visit={visit} name="allowance" about="aboutAllowance">
          {isKnown ? say(words, 'of', { left: remaining, limit }) : null}
          {isKnown && limit > 0 && <Meter share={remaining / limit} />}
        </Row>
        <Row visit={visit} name="full" about="aboutFull">
          {resetsAt && seconds && (
            <time dateTime={resetsAt}>{formatsIn(language).ahead(seconds)}</time>
          )}
        </Row>
        <Count visit={visit} name="atRest" about="aboutAtRest" count={status.tokens?.setAside} />
      </dl>
    </section>
  )
}

type RowProps = { visit: Visit; name: Word; about: Word }

/** A number with what it means; without a number it is unknown. */
function Row({ visit, name, about, children }: RowProps & { children: ComponentChildren }) {
  const words = statusWords(visit.language)
  const isKnown = Array.isArray(children) ? children.some(Boolean) : Boolean(children)
  return (
    <div>
      <dt>{say(words, name)}</dt>
      <dd class={isKnown ? 'value' : 'value untold'}>
        {isKnown ? children : say(words, 'unknown')}
      </dd>
      <dd class="meaning">{say(words, about)}</dd>
    </div>
  )
}

function Count({ count, ...row }: RowProps & { count: number | null | undefined }) {
  return <Row {...row}>{count == null ? null : formatsIn(row.visit.language).number(count)}</Row>
}

function Share({ share, ...row }: RowProps & { share: number | null | undefined }) {
  return (
    <Row {...row}>
      {share == null ? null : formatsIn(row.visit.language).percent(share)}
      {share == null ? null : <Meter share={share} />}
    </Row>
  )
}

function Meter({ share }: { share: number }) {
  return (
    <svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-track" width="100" height="4" />
      <rect
        class="bar-share"
        width={Math.max(0, Math.min(100, share * 100)).toFixed(1)}
        height="4"
      />
    </svg>
  )
}
