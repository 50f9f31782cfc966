/** What is public of an organisation, which is not scored as a person. */
import type { Scorecard } from '../../shared/score/scorecard.ts'
import type { Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { idOf } from './anchors.ts'
import { resultWords } from './words/index.ts'

type Organization = NonNullable<Scorecard['organization']>

export function OrganizationView({
  visit,
  organization,
  stage,
}: {
  visit: Visit
  organization: Organization
  stage: Scorecard['stage']
}) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(visit.language)
  const { repositories, active, licensed, since } = organization
  const rows = [
    [say(words, 'repositories'), formats.number(repositories)],
    [say(words, 'active'), formats.number(active)],
    ...(licensed === null ? [] : [[say(words, 'licensed'), formats.percent(licensed)]]),
    ...(since === null ? [] : [[say(words, 'since'), formats.date(since)]]),
  ]
  return (
    <section class="stack" id={idOf(stage, 'organization.active')}>
      <h2>{say(words, 'organization')}</h2>
      <p>{say(words, 'organizationNote')}</p>
      <dl class="figures">
        {rows.map(([name, value]) => (
          <div>
            <dt class="small muted">{name}</dt>
            <dd class="number">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
