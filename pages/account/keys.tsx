/** The keys of the account: which there are, how one ends, how one is made. */
import { apiKeyScopes, longestKeyDays, type ApiKeyScope } from '../../shared/api/api-keys.ts'
import type { SessionView } from '../../shared/api/session.ts'
import { linkTo } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { AccountProps } from './account-page.tsx'
import { Part } from './part.tsx'
import { accountWords } from './words/index.ts'

const scopeKeys = { 'scans:read': 'mayScan', 'session:read': 'maySeeSession' } as const
const choicesOfDays = [7, 30, longestKeyDays]
const usualDays = 30

export function Keys({ visit, order }: AccountProps) {
  const words = accountWords(visit.language)
  const keys = order.session.holds.filter(({ kind }) => kind === 'api-key')
  return (
    <Part id="keys" title={say(words, 'keysTitle')} text={say(words, 'keysText')}>
      {keys.length > 0 ? (
        <KeyTable visit={visit} keys={keys} />
      ) : (
        <p class="muted">{say(words, 'noKeys')}</p>
      )}
      <form class="panel stack" method="post" action={linkTo(visit, '/me/keys')}>
        <h3>{say(words, 'makeKey')}</h3>
        <fieldset>
          <legend>{say(words, 'scopesLegend')}</legend>
          {apiKeyScopes.map((scope) => (
            <label class="check">
              <input
                type="checkbox"
                name="scope"
                value={scope}
                checked={scope === apiKeyScopes[0]}
              />
              <span>
                {say(words, scopeKeys[scope])} <code dir="ltr">{scope}</code>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="field-row">
          <label for="key-days">{say(words, 'goodFor')}</label>
          <select id="key-days" name="days">
            {choicesOfDays.map((count) => (
              <option value={count} selected={count === usualDays}>
                {say(words, 'days', { count })}
              </option>
            ))}
          </select>
          <button type="submit">{say(words, 'makeKey')}</button>
        </div>
      </form>
    </Part>
  )
}

type KeyTableProps = Pick<AccountProps, 'visit'> & { keys: SessionView['holds'] }

function KeyTable({ visit, keys }: KeyTableProps) {
  const { language } = visit
  const words = accountWords(language)
  const { date } = formatsIn(language)
  const nameOf = (scope: string) => (isScope(scope) ? say(words, scopeKeys[scope]) : scope)
  return (
    <table class="account-table">
      <thead>
        <tr>
          <th scope="col">{say(words, 'key')}</th>
          <th scope="col">{say(words, 'may')}</th>
          <th scope="col">{say(words, 'until')}</th>
          <th scope="col">{say(words, 'end')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ id, scopes, endsAt }) => (
          <tr>
            <th scope="row">
              <code dir="ltr">{id}</code>
            </th>
            <td data-label={say(words, 'may')}>
              <ul class="plain-list">
                {scopes.map((scope) => (
                  <li>{nameOf(scope)}</li>
                ))}
              </ul>
            </td>
            <td data-label={say(words, 'until')}>
              <time datetime={endsAt}>{date(endsAt.slice(0, 10))}</time>
            </td>
            <td>
              <form method="post" action={linkTo(visit, '/me/keys/end')}>
                <input type="hidden" name="id" value={id} />
                <button type="submit" aria-label={say(words, 'endKey', { id })}>
                  {say(words, 'end')}
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function isScope(text: string): text is ApiKeyScope {
  return Object.hasOwn(scopeKeys, text)
}
