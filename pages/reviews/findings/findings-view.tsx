/** The findings of a pull request: of what, what it comes to, what was not read, and each finding by its file. */
import type { Findings } from '../../../shared/api/findings.ts'
import type { Visit } from '../../frame/visit.ts'
import { say } from '../../words/define-words.ts'
import { formatsIn } from '../../words/formats.ts'
import { FindingCard } from './finding-card.tsx'
import { FindingFilters } from './finding-filters.tsx'
import { ChangeRisk, ConfigurationProblems, NotRead } from './findings-notes.tsx'
import { ShownText, visibleText } from './shown-text.tsx'
import { findingsWords } from './words/index.ts'

type Props = { visit: Visit; findings: Findings }

const hostNames = { github: 'GitHub', gitlab: 'GitLab', bitbucket: 'Bitbucket' } as const

export function FindingsView({ visit, findings }: Props) {
  const words = findingsWords(visit.language)
  const { pull, files, silence, further } = findings
  const host = hostNames[pull.host]
  let count = 0
  return (
    <section class="stack wide findings" data-findings aria-labelledby="findings-of">
      <div class="stack">
        <h2 id="findings-of">
          <a href={pull.address} rel="noopener noreferrer">
            <bdi>
              <ShownText text={pull.repository} />#{pull.number}
            </bdi>
          </a>
        </h2>
        <Outcome visit={visit} findings={findings} />
        {silence !== null && <p>{say(words, `silence-${silence}`)}</p>}
        <ChangeRisk visit={visit} findings={findings} />
      </div>
      <ConfigurationProblems visit={visit} findings={findings} />
      <NotRead visit={visit} findings={findings} />
      <FindingFilters visit={visit} findings={findings} />
      {files.map((file) => (
        <section class="stack" data-file aria-label={visibleText(file.path)}>
          <h3 class="finding-path">
            <code dir="ltr">
              <ShownText text={file.path} />
            </code>
          </h3>
          {file.findings.map((finding) => (
            <FindingCard
              visit={visit}
              id={`finding-${(count += 1)}`}
              path={file.path}
              host={host}
              finding={finding}
            />
          ))}
        </section>
      ))}
      {further > 0 && <p class="notice">{say(words, 'further', { count: further })}</p>}
      {count > 0 && <p class="small muted">{say(words, 'aboutUnseen')}</p>}
      <p class="small muted">{say(words, 'aboutReading')}</p>
    </section>
  )
}

/** What it comes to. What was not read in full is never called clean. */
function Outcome({ visit, findings }: Props) {
  const words = findingsWords(visit.language)
  const { number } = formatsIn(visit.language)
  const { total, isWhole, fixed } = findings
  const sentences = [
    total > 0
      ? say(words, 'count', { count: total })
      : say(words, isWhole ? 'clean' : 'cleanInPart'),
    ...(fixed ? [say(words, 'fixed', { gone: number(fixed) })] : []),
  ]
  return (
    <p class="lead" data-outcome={total > 0 ? 'findings' : isWhole ? 'clean' : 'in-part'}>
      {formatsIn(visit.language).sentences(sentences)}
    </p>
  )
}
