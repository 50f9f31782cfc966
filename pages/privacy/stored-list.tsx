/** Classes of stored things with what they are and how many there are. */
import type { Retention, RetentionClass } from '../../shared/api/retention.ts'
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { formatsIn } from '../words/formats.ts'
import { duration } from '../words/times.ts'
import { groups, isPlaced, uncounted, type Place, type Thing } from './things/stored-things.ts'
import { thingWords } from './things/words/index.ts'
import { privacyWords } from './words/index.ts'

type Shown = { thing: Thing; place: Place | null; found: RetentionClass | null }

/** A group of them; null asks for those that no group has. */
export function StoredList({
  visit,
  group,
  report,
}: {
  visit: Visit
  group: keyof typeof groups | null
  report: Retention | null
}) {
  const words = privacyWords(visit.language)
  const shown = group === null ? strangersIn(report) : shownIn(groups[group], report)
  return (
    <section class="stack">
      <h2>{group === null ? say(words, 'breach') : say(words, group)}</h2>
      <ul class="stored plain-list">
        {shown.map((one) => (
          <StoredThing visit={visit} {...one} />
        ))}
      </ul>
    </section>
  )
}

function shownIn(
  rows: Readonly<Record<string, { thing: Thing; place: Place }>>,
  report: Retention | null,
): Shown[] {
  return Object.entries(rows).map(([name, row]) => ({
    ...row,
    found: report?.classes.find((one) => one.name === name) ?? null,
  }))
}

function strangersIn(report: Retention | null): Shown[] {
  return (report?.classes ?? [])
    .filter(({ name }) => !isPlaced(name))
    .map((found) => ({ thing: 'stranger', place: null, found }))
}

function StoredThing({ visit, thing, place, found }: { visit: Visit } & Shown) {
  const { language } = visit
  const words = privacyWords(language)
  const names = thingWords(language)
  return (
    <li class={found?.isBreach ? 'breach' : undefined}>
      <div>
        <h3>{say(names, thing)}</h3>
        <p>{say(names, `about-${thing}`)}</p>
        {place && (
          <p class="small muted">
            {say(words, 'where')}: {say(words, place)}
          </p>
        )}
        {found?.isBreach && <p class="breach-note">{say(words, 'breach')}</p>}
      </div>
      <dl>
        <div>
          <dt>{say(words, 'now')}</dt>
          <dd class={found?.count == null ? 'untold' : 'number'}>{countText(found, visit)}</dd>
        </div>
        <div>
          <dt>{say(words, 'oldest')}</dt>
          <dd>{found?.oldestSeconds == null ? '–' : duration(found.oldestSeconds, language)}</dd>
        </div>
        <div>
          <dt>{say(words, 'atMost')}</dt>
          <dd>{limitText(thing, found, visit)}</dd>
        </div>
      </dl>
    </li>
  )
}

function countText(found: RetentionClass | null, { language }: Visit): string {
  const words = privacyWords(language)
  if (found === null || found.count === null) return say(words, 'notNow')
  if (!found.isWhole) return say(words, 'orMore', { count: found.count })
  return found.count === 0 ? say(words, 'none') : formatsIn(language).number(found.count)
}

/** Without a report nobody has said how long it may be. */
function limitText(thing: Thing, found: RetentionClass | null, { language }: Visit): string {
  if (found === null) return '–'
  if (found.limitSeconds !== null) return duration(found.limitSeconds, language)
  const isWish = thing === 'optOut' || thing === 'bar'
  return say(privacyWords(language), isWish ? 'untilWithdrawn' : 'forGood')
}

export function UncountedList({ visit }: { visit: Visit }) {
  const words = privacyWords(visit.language)
  const names = thingWords(visit.language)
  return (
    <section class="stack">
      <h2>{say(words, 'untold')}</h2>
      <p>{say(words, 'untoldLead')}</p>
      <ul class="stored uncounted plain-list">
        {Object.values(uncounted).map(({ thing, place }) => (
          <li>
            <div>
              <h3>{say(names, thing)}</h3>
              <p>{say(names, `about-${thing}`)}</p>
              <p class="small muted">
                {say(words, 'where')}: {say(words, place)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
