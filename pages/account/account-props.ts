/** What each part of the account's page is given. */
import type { AccountPageOrder } from '../../shared/pages/account-orders.ts'
import type { Visit } from '../frame/visit.ts'

export type AccountOrder = Extract<AccountPageOrder, { page: 'account' }>
export type AccountProps = { visit: Visit; order: AccountOrder }
