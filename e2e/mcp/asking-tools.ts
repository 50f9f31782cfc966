/**
 * Tools of the conformance suite that need something of the client first: they say what, and are called
 * again with the answers. Names and words are the suite's.
 */
import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  createRequestStateCodec,
  inputRequired,
  type CallToolResult,
  type ClientCapabilities,
  type InputRequest,
  type InputRequiredResult,
  type ServerContext,
} from '@modelcontextprotocol/server'
import type { OfferedTool } from '../../workers/mcp/dispatch/registry.ts'

/** What a server may give out to get it back is signed. The key of a test is nobody's secret. */
export const states = createRequestStateCodec<{ round: number }>({
  key: new Uint8Array(32).fill(7),
})

type Requests = Record<string, InputRequest>

const nothing = { type: 'object' as const, properties: {} }
const text = (said: string): CallToolResult => ({ content: [{ type: 'text', text: said }] })

/** Asks in a form for one value. */
export const ask = (message: string, name: string) => {
  const properties = { [name]: { type: 'string' as const } }
  return inputRequired.elicit({
    message,
    requestedSchema: { type: 'object', properties, required: [name] },
  })
}

const confirm = () =>
  inputRequired.elicit({
    message: 'Please confirm',
    requestedSchema: { type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'] },
  })

const sample = (question: string, maxTokens: number) =>
  inputRequired.createMessage({
    messages: [{ role: 'user', content: { type: 'text', text: question } }],
    maxTokens,
  })

const roots = () => inputRequired.listRoots()

const hasAll = ({ mcpReq }: ServerContext, requests: Requests) =>
  Object.keys(requests).every((name) => mcpReq.inputResponses?.[name] !== undefined)

type Round = (context: ServerContext) => Promise<CallToolResult | InputRequiredResult>

const tool = (name: string, description: string, call: Round): OfferedTool => ({
  definition: { name, description, inputSchema: nothing },
  toolset: 'fixtures',
  call: (_, context) => call(context),
})

/** Asks until all is there. */
const asking = (name: string, requests: () => Requests, done: string, hasState = false) =>
  tool(name, 'Asks the client before it answers.', async (context) => {
    const wanted = requests()
    if (hasAll(context, wanted) && isAnswered(context, wanted)) return text(done)
    if (!hasState) return inputRequired({ inputRequests: wanted })
    return inputRequired({
      inputRequests: wanted,
      requestState: await states.mint({ round: 1 }, context),
    })
  })

/** A form counts as answered when it was accepted. */
function isAnswered({ mcpReq }: ServerContext, requests: Requests): boolean {
  return Object.entries(requests).every(
    ([name, { method }]) =>
      method !== 'elicitation/create' || acceptedContent(mcpReq.inputResponses, name) !== undefined,
  )
}

export const askingTools: readonly OfferedTool[] = [
  asking(
    'test_input_required_result_elicitation',
    () => ({ user_name: ask('What is your name?', 'name') }),
    'Hello, you!',
  ),
  asking(
    'test_input_required_result_sampling',
    () => ({ capital_question: sample('What is the capital of France?', 100) }),
    'The client answered.',
  ),
  asking(
    'test_input_required_result_list_roots',
    () => ({ client_roots: roots() }),
    'The roots came.',
  ),
  asking(
    'test_input_required_result_request_state',
    () => ({ confirm: confirm() }),
    'state-ok',
    true,
  ),
  asking(
    'test_input_required_result_multiple_inputs',
    () => ({
      user_name: ask('What is your name?', 'name'),
      greeting: sample('Generate a greeting', 50),
      client_roots: roots(),
    }),
    'All of it came.',
    true,
  ),
  tool('test_input_required_result_multi_round', 'Asks twice.', async (context) => {
    const { inputResponses, requestState } = context.mcpReq
    const { round = 0 } = requestState<{ round: number }>() ?? {}
    if (round === 2 && inputResponses?.['step2']) return text('Both rounds are over.')
    const next = round === 1 && inputResponses?.['step1'] ? 2 : 1
    const request =
      next === 1
        ? { step1: ask('Step 1: What is your name?', 'name') }
        : { step2: ask('Step 2: What is your favorite color?', 'color') }
    return inputRequired({
      inputRequests: request,
      requestState: await states.mint({ round: next }, context),
    })
  }),
  asking(
    'test_input_required_result_tampered_state',
    () => ({ confirm: confirm() }),
    'The state is ours.',
    true,
  ),
  tool('test_input_required_result_capabilities', 'Asks what the client can.', (context) => {
    const envelope = context.mcpReq.envelope as Record<string, ClientCapabilities> | undefined
    const can = envelope?.[CLIENT_CAPABILITIES_META_KEY]
    const requests: Requests = {
      ...(can?.elicitation && { form: ask('Give a value', 'value') }),
      ...(can?.sampling && { sampled: sample('Say hi', 50) }),
    }
    const isDone = Object.keys(requests).length === 0 || hasAll(context, requests)
    return Promise.resolve(isDone ? text('Done.') : inputRequired({ inputRequests: requests }))
  }),
  asking('test_missing_capability', () => ({ sampled: sample('Ping', 10) }), 'Sampled.'),
  asking('test_streaming_elicitation', () => ({ answer: ask('Answer?', 'answer') }), 'Answered.'),
  // Of the older protocol: a server without sessions cannot ask in the middle of a call.
  asking('test_sampling', () => ({ completion: sample('Anything', 100) }), 'LLM response: it came'),
  asking(
    'test_elicitation',
    () => ({ profile: ask('Who are you?', 'username') }),
    'User response: it came',
  ),
  asking(
    'test_elicitation_sep1034_defaults',
    () => ({ details: ask('Details?', 'name') }),
    'Elicitation completed',
  ),
  asking(
    'test_elicitation_sep1330_enums',
    () => ({ choices: ask('Which?', 'choice') }),
    'Elicitation completed',
  ),
]
