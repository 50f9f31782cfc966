/** What is left of the scans that one may ask for, and a scan that is read for oneself. */
import { linkTo } from '../frame/visit.ts'
import { Bar } from '../result/bar.tsx'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { AccountProps } from './account-page.tsx'
import { Part } from './part.tsx'
import { accountWords } from './words/index.ts'

const payerKeys = { login: 'forLogin', session: 'forSession', address: 'forAddress' } as const

export function Quota({ visit, order }: AccountProps) {
  const words = accountWords(visit.language)
  return (
    <Part id="quota" title={say(words, 'quotaTitle')} text={say(words, 'quotaText')}>
      {order.scansLeft.length > 0 ? (
        <QuotaTable visit={visit} order={order} />
      ) : (
        <p>{say(words, 'quotaUnknown')}</p>
      )}
      <form class="stack" method="post" action={linkTo(visit, '/me/scan')}>
        <h3>{say(words, 'ownScanTitle')}</h3>
        <p>{say(words, 'ownScanText')}</p>
        <label for="own-login">{say(words, 'loginLabel')}</label>
        <div class="field-row">
          <input
            id="own-login"
            name="login"
            type="text"
            dir="ltr"
            value={order.session.login ?? ''}
            required
            maxlength={200}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
          />
          <button class="primary" type="submit" data-busy={say(words, 'reading')}>
            {say(words, 'scan')}
          </button>
        </div>
      </form>
    </Part>
  )
}

function QuotaTable({ visit, order }: AccountProps) {
  const words = accountWords(visit.language)
  const { ahead, number } = formatsIn(visit.language)
  return (
    <table class="account-table">
      <thead>
        <tr>
          <th scope="col">{say(words, 'quotaFor')}</th>
          <th scope="col">{say(words, 'quotaLeft')}</th>
          <th scope="col">{say(words, 'quotaFull')}</th>
        </tr>
      </thead>
      <tbody>
        {order.scansLeft.map(({ payer, left, quota, fullAfterSeconds }) => (
          <tr>
            <th scope="row">{say(words, payerKeys[payer])}</th>
            <td data-label={say(words, 'quotaLeft')}>
              <span class="number">
                {say(words, 'leftOf', { left: number(left), quota: number(quota) })}
              </span>
              <Bar share={left / quota} />
            </td>
            <td data-label={say(words, 'quotaFull')}>
              {fullAfterSeconds > 0 ? ahead(fullAfterSeconds) : say(words, 'allThere')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
