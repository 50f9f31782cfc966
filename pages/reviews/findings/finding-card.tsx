/** One finding: how grave it is, where, what is wrong and why, what to do, and the code. */
import type { ComponentChildren } from 'preact'
import type { FindingState, ShownFinding } from '../../../shared/api/findings.ts'
import type { Visit } from '../../frame/visit.ts'
import { say } from '../../words/define-words.ts'
import { reviewsWords } from '../words/index.ts'
import { ShownCode, SuggestedCode } from './shown-code.tsx'
import { RuleText, visibleText } from './shown-text.tsx'
import { findingsWords } from './words/index.ts'

type Props = { visit: Visit; id: string; path: string; host: string; finding: ShownFinding }

export function FindingCard({ visit, id, path, host, finding }: Props) {
  const words = findingsWords(visit.language)
  const { severity, category, state, title, line, endLine, code, suggestion } = finding
  const name = `${id}-title`
  const label = say(words, 'codeOf', { path: visibleText(path), line })
  return (
    <article
      class="panel stack finding"
      id={id}
      aria-labelledby={name}
      data-finding
      data-severity={severity}
      data-category={category}
      data-state={state ?? 'none'}
    >
      <h4 id={name}>
        <Severity visit={visit} severity={severity} /> <RuleText text={title} />
      </h4>
      <Labels visit={visit} finding={finding} />
      <p>
        <a href={finding.address} rel="noopener noreferrer">
          {endLine > line
            ? say(words, 'linesAt', { from: line, to: endLine, host })
            : say(words, 'lineAt', { line, host })}
        </a>
      </p>
      {code.length > 0 ? (
        <ShownCode visit={visit} label={`${label} (${finding.rule})`} lines={code} />
      ) : (
        <p class="muted">{say(words, 'noCode')}</p>
      )}
      <Explanation visit={visit} finding={finding} />
      {suggestion && (
        <>
          <p>{say(words, 'suggestion', { from: suggestion.startLine, to: suggestion.endLine })}</p>
          <SuggestedCode
            visit={visit}
            label={`${say(words, 'suggested')}: ${label} (${finding.rule})`}
            suggestion={suggestion}
          />
        </>
      )}
    </article>
  )
}

/** The word says it; the number of full bars says it to the eye. */
function Severity({ visit, severity }: { visit: Visit; severity: ShownFinding['severity'] }) {
  return (
    <span class="severity" data-severity={severity}>
      <span class="severity-bars" aria-hidden="true">
        {bars[severity]}
      </span>
      {say(reviewsWords(visit.language), severity)}
    </span>
  )
}

const bars: Readonly<Record<ShownFinding['severity'], string>> = {
  critical: '▮▮▮▮',
  high: '▮▮▮▯',
  medium: '▮▮▯▯',
  low: '▮▯▯▯',
  info: '▯▯▯▯',
}

function Labels({ visit, finding }: { visit: Visit; finding: ShownFinding }) {
  const words = findingsWords(visit.language)
  const { category, state, cwe, rule } = finding
  return (
    <ul class="finding-labels plain-list small">
      <li>{say(reviewsWords(visit.language), category)}</li>
      {state !== null && (
        <li>
          {say(words, state)}: <WhatBecame visit={visit} finding={finding} state={state} />
        </li>
      )}
      <li>
        <a href={`/rules/${rule}`} lang="en">
          <code dir="ltr">{rule}</code>
        </a>
      </li>
      {cwe !== null && (
        <li>
          <a
            href={`https://cwe.mitre.org/data/definitions/${cwe.slice(4)}.html`}
            rel="noopener noreferrer"
            dir="ltr"
          >
            {cwe}
          </a>
        </li>
      )}
    </ul>
  )
}

type StateProps = { visit: Visit; finding: ShownFinding; state: FindingState }

function WhatBecame({ visit, finding: { said, comment }, state }: StateProps) {
  const words = findingsWords(visit.language)
  const text = say(words, state === 'open' ? `said-${said ?? 'summary'}` : `about-${state}`)
  if (comment === null) return <>{text}</>
  return (
    <a href={comment} rel="noopener noreferrer">
      {text}
    </a>
  )
}

function Explanation({ visit, finding }: { visit: Visit; finding: ShownFinding }) {
  const words = findingsWords(visit.language)
  const { title, message, why, fix } = finding
  // Most rules say no more of a place than what they are called.
  const isMore = message !== `${title}. ${fix}`
  return (
    <dl class="finding-why">
      {isMore && <Said name={say(words, 'what')} text={message} />}
      {why !== '' && <Said name={say(words, 'why')} text={why} />}
      {fix !== '' && <Said name={say(words, 'fix')} text={fix} />}
    </dl>
  )
}

function Said({ name, text }: { name: ComponentChildren; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <RuleText text={text} />
      </dd>
    </div>
  )
}
