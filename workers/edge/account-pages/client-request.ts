/** The page that asks whether a client of MCP is to be let in, and what its form does. */
import type { Context } from 'hono'
import type { ClientRequestView } from '../../../shared/api/clients.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { EdgeContext } from '../edge-context.ts'
import { answerPage, problemOf } from './answer-page.ts'
import type { AskApi } from './ask-api.ts'
import { formOf } from './form.ts'

export const clientRequestPath = '/me/authorize'

type Asked = Context<EdgeContext>

const pathOf = (request: string) =>
  paths.clientRequest.replace('{request}', encodeURIComponent(request || '-'))

/** The request as it is; or what is the matter, with it or with the form that was sent. */
export async function showClientRequest(
  context: Asked,
  api: AskApi,
  request = context.req.query('request') ?? '',
  formProblem: unknown = null,
) {
  const page = { page: 'client-request', request } as const
  try {
    const answer = await api('GET', pathOf(request))
    const asked = await answer.json<ClientRequestView>()
    const problem = formProblem === null ? null : problemOf(context, formProblem)
    return await answerPage(context, clientRequestPath, { ...page, asked, problem }, answer)
  } catch (error) {
    const problem = problemOf(context, formProblem ?? error)
    return answerPage(context, clientRequestPath, { ...page, asked: null, problem })
  }
}

/**
 * Decides, and leads on to the client. A form of this site may lead to no other (`form-action`, which
 * holds for redirects, too): the page leads there, by a header and by a link.
 */
export async function answerClientRequest(context: Asked, api: AskApi) {
  const form = await formOf(context.req.raw)
  const request = form.get('request') ?? ''
  try {
    const decision = form.get('decision')
    const answer = await api('POST', pathOf(request), { decision })
    const { location } = await answer.json<{ location: string }>()
    const order = { page: 'client-answered', location } as const
    const page = await answerPage(context, clientRequestPath, order, answer)
    page.headers.set('refresh', `0;url=${location}`)
    return page
  } catch (error) {
    return showClientRequest(context, api, request, error)
  }
}
