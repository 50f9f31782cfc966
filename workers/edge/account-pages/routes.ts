/**
 * The doors of `/me`: pages and plain forms, which work without a script. What they do is what the API
 * does; each form leads back to a page.
 */
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { EdgeContext } from '../edge-context.ts'
import {
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
import { apiFor, type AnswerOfApp, type AskApi } from './ask-api.ts'
import { proveOptOut, showOptOut, startOptOut } from './opt-out.ts'

type Door = (context: Context<EdgeContext>, api: AskApi) => Promise<Response>

/** The routes; `answerOf` answers what they ask of the API. */
export function accountPagesRoutes(answerOf: AnswerOfApp) {
  const through = (door: Door) => (context: Context<EdgeContext>) =>
    door(context, apiFor(context, answerOf))
  /** A form of the account's page: what is the matter is told there. */
  const form = (door: Door) =>
    through(async (context, api) => {
      try {
        return await door(context, api)
      } catch (error) {
        return showProblem(context, api, error)
      }
    })
  return new Hono<EdgeContext>()
    .get('/me', through(showAccount))
    .post('/me/sign-out', form(signOut))
    .post('/me/sign-out-everywhere', form(signOutEverywhere))
    .post('/me/forget', form(forget))
    .post('/me/keys', form(makeKey))
    .post('/me/keys/end', form(endKey))
    .post('/me/scan', form(ownScan))
    .get('/me/opt-out', (context) => showOptOut(context))
    .post('/me/opt-out', through(startOptOut))
    .post('/me/opt-out/proof', through(proveOptOut))
    .get('/offline', (context) => answerPage(context, { page: 'offline' }))
}
