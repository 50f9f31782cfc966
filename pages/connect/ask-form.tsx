/** Asks which repository is to be connected, and says why it was not. */
import type { ConnectAnswer, ConnectRefusal } from '../../shared/review/connection.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { hostNames } from './host-names.ts'
import { TerminalNotice } from './terminal-notice.tsx'
import { connectWords } from './words/index.ts'

type Props = { visit: Visit; told: Extract<ConnectAnswer, { step: 'ask' }> }

export function AskForm({ visit, told }: Props) {
  const words = connectWords(visit.language)
  const { hosts, host, repository, terminal } = told
  if (hosts.length === 0) return <Closed visit={visit} />
  return (
    <>
      <Refusal visit={visit} told={told} />
      <TerminalNotice visit={visit} link={terminal} />
      <form class="panel stack" method="post" action={linkTo(visit, '/reviews/connect')}>
        {terminal !== null && <input type="hidden" name="terminal" value={terminal} />}
        <fieldset>
          <legend>{say(words, 'host')}</legend>
          {hosts.map((one, at) => (
            <label class="check">
              <input
                type="radio"
                name="host"
                value={one}
                checked={host === null ? at === 0 : one === host}
              />
              {hostNames[one]}
            </label>
          ))}
        </fieldset>
        <label for="repository">{say(words, 'repository')}</label>
        <input
          id="repository"
          name="repository"
          type="text"
          dir="ltr"
          value={repository}
          required
          maxlength={600}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="repository-hint"
        />
        <p class="small" id="repository-hint">
          {say(words, 'repositoryHint')}
        </p>
        <p class="actions">
          <button class="primary" type="submit">
            {say(words, 'goOn')}
          </button>
        </p>
      </form>
      <p class="muted">{say(words, 'kept')}</p>
    </>
  )
}

const refusals = {
  repository: 'noRepository',
  denied: 'denied',
  over: 'over',
  rights: 'noRights',
  there: 'there',
} as const satisfies Record<ConnectRefusal, string>

const rightKeys = {
  'see the repository': 'seeRepository',
  'read its files': 'readFiles',
  'read pull requests': 'readPulls',
  'write on pull requests': 'writePulls',
  'manage webhooks': 'manageWebhooks',
} as const

function Refusal({ visit, told: { refusal, missing } }: Props) {
  const words = connectWords(visit.language)
  if (refusal === null) return null
  return (
    <div class="notice problem stack" role="alert" data-refusal={refusal}>
      <h2>{say(words, 'refused')}</h2>
      <p>{say(words, refusals[refusal])}</p>
      {missing.length > 0 && (
        <ul>
          {missing.map((right) => (
            <li>
              {Object.hasOwn(rightKeys, right)
                ? say(words, rightKeys[right as keyof typeof rightKeys])
                : right}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Closed({ visit }: { visit: Visit }) {
  const words = connectWords(visit.language)
  return (
    <section class="notice stack">
      <h2>{say(words, 'closed')}</h2>
      <p>{say(words, 'closedText')}</p>
      <p class="actions">
        <a class="button" href={linkTo(visit, '/docs/review')}>
          {say(words, 'more')}
        </a>
      </p>
    </section>
  )
}
