/**
 * The doors of `/me` and `/reviews`: pages and plain forms, which work without a script. What they do is what the API
 * does; each form leads back to a page, and so does its address where somebody asks for that.
 */
import type { Context } from 'hono'
import { Hono } from '../router/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import {
  accountPath,
  endClient,
  endKey,
  forget,
  makeKey,
  ownScan,
  showAccount,
  showProblem,
  signOut,
  signOutEverywhere,
} from './account.ts'
import { answerPage } from './answer-page.ts'
import { answerClientRequest, clientRequestPath, showClientRequest } from './client-request.ts'
import { apiFor, type AnswerOfApp, type AskApi } from './ask-api.ts'
import { optOutPath, proveOptOut, showOptOut, startOptOut } from './opt-out.ts'
import { answerReviewsForm, reviewsPath, showReviews } from './reviews.ts'

type Door = (context: Context<EdgeContext>, api: AskApi) => Promise<Response>

/** The forms of the account's page. */
const forms: readonly [path: string, door: Door][] = [
  ['/me/sign-out', signOut],
  ['/me/sign-out-everywhere', signOutEverywhere],
  ['/me/forget', forget],
  ['/me/keys', makeKey],
  ['/me/keys/end', endKey],
  ['/me/clients/end', endClient],
  ['/me/scan', ownScan],
]

const proofPath = '/me/opt-out/proof'

/** The routes; `answerOf` answers what they ask of the API. */
export function accountPagesRoutes(answerOf: AnswerOfApp) {
  const through = (door: Door) => (context: Context<EdgeContext>) =>
    door(context, apiFor(context, answerOf))
  /** What is the matter with a form is told on its page. */
  const orProblem = (door: Door) =>
    through(async (context, api) => {
      try {
        return await door(context, api)
      } catch (error) {
        return showProblem(context, api, error)
      }
    })
  const routes = new Hono<EdgeContext>()
    .get(accountPath, through(showAccount))
    .get(
      clientRequestPath,
      through((context, api) => showClientRequest(context, api)),
    )
    .post(clientRequestPath, through(answerClientRequest))
    .get(optOutPath, (context) => showOptOut(context))
    .post(optOutPath, through(startOptOut))
    .post(proofPath, through(proveOptOut))
    .get(proofPath, (context) => context.redirect(optOutPath, 303))
    .get(reviewsPath, (context) => showReviews(context))
    .post(reviewsPath, through(answerReviewsForm))
    .get('/offline', (context) => answerPage(context, '/offline', { page: 'offline' }))
  for (const [path, door] of forms) {
    routes.post(path, orProblem(door))
    routes.get(path, (context) => context.redirect(accountPath, 303))
  }
  return routes
}
