/** A scan that was read for one visitor alone. */
import type { OwnScan } from '../../shared/api/own-scan.ts'
import type { AccountPageOrder } from '../../shared/pages/account-orders.ts'
import type { Page } from '../frame/page.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { ScorecardView } from '../result/scorecard-view.tsx'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { privateScope } from './sign-in-offer.tsx'
import { accountWords } from './words/index.ts'

type OwnScanOrder = Extract<AccountPageOrder, { page: 'own-scan' }>

export function ownScanPage(visit: Visit, { scan, allowance }: OwnScanOrder): Page {
  const words = accountWords(visit.language)
  const { foreign, number } = formatsIn(visit.language)
  const { scorecard, privateContributions: count } = parsed(scan)
  const title = say(words, 'ownTitle', { login: scorecard.subject.login })
  return {
    title,
    description: say(words, 'ownNote'),
    canonical: '/me',
    isPrivate: true,
    content: (
      <div class="stack wide">
        <div class="notice stack">
          <p>{say(words, 'ownNote')}</p>
          <p class="private-count">
            {count === null
              ? say(words, 'privateUnknown', { scope: foreign(privateScope) })
              : say(words, 'privateCount', { count })}
          </p>
          {allowance && (
            <p class="small muted">
              {say(words, 'githubLeft', {
                left: number(allowance.left),
                quota: number(allowance.quota),
              })}
            </p>
          )}
          <p>
            <a class="button" href={linkTo(visit, '/me')}>
              {say(words, 'back')}
            </a>
          </p>
        </div>
        <ScorecardView visit={visit} scorecard={scorecard} />
      </div>
    ),
  }
}

/** What comes from our own scan is trusted to have its form. */
function parsed(json: string): OwnScan {
  return JSON.parse(json) as OwnScan
}
