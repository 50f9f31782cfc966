/**
 * Answers that are no image, as providers give or document them, and what they mean. Sources: OpenAI's
 * guide "Error codes" and the errors that its SDK names; Google's google.rpc.Status as people quote it in
 * issues; OpenRouter's "Errors and debugging"; docs.bfl.ai "Errors"; Workers AI's table of errors.
 */
import type { ProviderId } from '../../../../shared/studio/models/descriptor.ts'
import type { Charged, ProviderFailureCode } from '../../../../shared/studio/models/failures.ts'

type ExampleAnswer = {
  from: ProviderId
  what: string
  status: number
  headers?: Record<string, string>
  body: unknown
  code: ProviderFailureCode
  retryable: boolean
  charged: Charged
  retryAfterSeconds?: number
}

type Meaning = Pick<ExampleAnswer, 'code' | 'retryable' | 'charged'>
const means = (code: ProviderFailureCode, charged: Charged = 'no', retryable = false): Meaning => ({
  code,
  charged,
  retryable,
})

const invalidKey = means('invalid_key')
const noCredit = means('no_credit')
const retired = means('model_retired')
const refused = means('moderated_input')
const withheld = means('moderated_output', 'unknown')
const nothing = means('no_image', 'unknown')
const badRequest = means('bad_request')
const limited = means('rate_limited', 'no', true)
const overloaded = means('provider_down', 'no', true)
const broken = means('provider_down', 'unknown')
const late = means('timeout', 'unknown')
const verify = means('needs_verification')

const openai = (
  status: number,
  error: Record<string, unknown>,
  meaning: Meaning,
  more: Partial<ExampleAnswer> = {},
): ExampleAnswer => ({
  from: 'openai',
  what: String(error['code'] ?? error['type'] ?? error['message']),
  status,
  body: {
    error: { param: null, code: null, type: 'invalid_request_error', message: '', ...error },
  },
  ...meaning,
  ...more,
})

const google = (
  code: number,
  status: string,
  message: string,
  meaning: Meaning,
  details: object[] = [],
  more: Partial<ExampleAnswer> = {},
): ExampleAnswer => ({
  from: 'gemini',
  what: message.slice(0, 60),
  status: code,
  body: { error: { code, message, status, details } },
  ...meaning,
  ...more,
})
const info = (reason: string) => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason,
  domain: 'googleapis.com',
})

const finished = (finishReason: string, meaning: Meaning): ExampleAnswer => ({
  from: 'gemini',
  what: `finished for ${finishReason}`,
  status: 200,
  body: { candidates: [{ content: { parts: [], role: 'model' }, finishReason, index: 0 }] },
  ...meaning,
})
const blocked = (blockReason: string): ExampleAnswer => ({
  from: 'gemini',
  what: `blocked for ${blockReason}`,
  status: 200,
  body: { promptFeedback: { blockReason }, usageMetadata: { promptTokenCount: 9 } },
  ...refused,
})

const router = (
  status: number,
  error: Record<string, unknown>,
  meaning: Meaning,
  more: Partial<ExampleAnswer> = {},
): ExampleAnswer => ({
  from: 'openrouter',
  what: String(error['message']),
  status,
  body: { error: { code: status, ...error } },
  ...meaning,
  ...more,
})

const flux = (
  status: number,
  body: object,
  meaning: Meaning,
  more: Partial<ExampleAnswer> = {},
): ExampleAnswer => ({
  from: 'bfl',
  what: JSON.stringify(body),
  status,
  body,
  ...meaning,
  ...more,
})

const binding = (message: string, meaning: Meaning): ExampleAnswer => ({
  from: 'workers-ai',
  what: message,
  status: 0,
  body: message,
  ...meaning,
})

export const answers: readonly ExampleAnswer[] = [
  openai(400, { code: 'moderation_blocked', type: 'image_generation_user_error' }, refused),
  openai(
    400,
    {
      code: 'moderation_blocked',
      moderation_details: { moderation_stage: 'output', categories: [] },
    },
    withheld,
  ),
  openai(400, { code: 'content_policy_violation' }, refused),
  openai(400, { code: 'billing_hard_limit_reached', type: 'billing_limit_user_error' }, noCredit),
  openai(400, { code: 'invalid_value', param: 'size' }, badRequest),
  openai(400, { code: 'invalid_value', param: 'model' }, retired),
  openai(400, { code: 'unknown_parameter', param: 'safety_identifier' }, badRequest),
  openai(401, { code: 'invalid_api_key', message: 'Incorrect API key provided.' }, invalidKey),
  openai(401, { code: 'account_deactivated' }, invalidKey),
  openai(401, { message: 'You must be a member of an organization to use the API' }, invalidKey),
  openai(
    403,
    { message: 'Your organization must be verified to use the model `gpt-image-2`.' },
    verify,
  ),
  openai(
    403,
    { code: 'unsupported_country_region_territory', type: 'request_forbidden' },
    badRequest,
  ),
  openai(403, { message: 'You have insufficient permissions for this operation.' }, invalidKey),
  openai(403, { code: 'model_not_found', message: 'Project does not have access.' }, retired),
  openai(404, { code: 'model_not_found', param: 'model' }, retired),
  openai(404, { message: 'Unknown request URL' }, retired),
  openai(409, { message: 'Conflict' }, badRequest),
  openai(422, { message: 'Unprocessable' }, badRequest),
  openai(429, { code: 'insufficient_quota', type: 'insufficient_quota' }, noCredit),
  openai(429, { code: 'billing_not_active', type: 'billing_not_active' }, noCredit),
  openai(429, { code: 'rate_limit_exceeded', type: 'tokens' }, limited, {
    headers: { 'retry-after': '12' },
    retryAfterSeconds: 12,
  }),
  openai(429, { code: 'rate_limit_exceeded', type: 'requests' }, limited, {
    headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' },
  }),
  openai(500, { type: 'server_error', message: 'The server had an error.' }, broken),
  openai(502, { message: 'Bad gateway' }, broken),
  openai(503, { message: 'The engine is currently overloaded' }, overloaded),
  openai(200, { type: 'server_error', message: 'Within a stream.' }, broken),
  { from: 'openai', what: 'a page of a proxy', status: 504, body: null, ...broken },
  { from: 'openai', what: 'an empty answer', status: 200, body: { data: [] }, ...nothing },

  google(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', invalidKey, [
    info('API_KEY_INVALID'),
  ]),
  google(400, 'INVALID_ARGUMENT', 'API Key not found. Please pass a valid API key.', invalidKey),
  google(
    400,
    'INVALID_ARGUMENT',
    'API key expired. Please renew the API key.',
    means('key_expired'),
    [info('API_KEY_INVALID')],
  ),
  google(400, 'INVALID_ARGUMENT', 'Invalid value at generation_config.image_config', badRequest),
  google(
    400,
    'FAILED_PRECONDITION',
    'Gemini API free tier is not available in your country. Please enable billing.',
    noCredit,
  ),
  google(400, 'FAILED_PRECONDITION', 'User location is not supported for the API use.', badRequest),
  google(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.', invalidKey),
  google(403, 'PERMISSION_DENIED', 'Generative Language API has not been used in project', verify, [
    info('SERVICE_DISABLED'),
  ]),
  google(403, 'PERMISSION_DENIED', 'Requests from referer are blocked.', invalidKey, [
    info('API_KEY_HTTP_REFERRER_BLOCKED'),
  ]),
  google(404, 'NOT_FOUND', 'models/imagen-3.0 is not found for API version v1beta', retired),
  google(
    429,
    'RESOURCE_EXHAUSTED',
    'You exceeded your current quota.',
    limited,
    [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '37.8s' }],
    { retryAfterSeconds: 38 },
  ),
  google(429, 'RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).', limited),
  google(
    429,
    'RESOURCE_EXHAUSTED',
    'Quota exceeded for metric: free_tier_requests, limit: 0',
    noCredit,
  ),
  google(429, 'RESOURCE_EXHAUSTED', 'Your prepayment credits are depleted.', noCredit),
  google(500, 'INTERNAL', 'An internal error has occurred.', broken),
  google(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.', overloaded),
  google(504, 'DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.', late),
  finished('IMAGE_SAFETY', withheld),
  finished('PROHIBITED_CONTENT', withheld),
  finished('RECITATION', withheld),
  finished('IMAGE_RECITATION', withheld),
  finished('NO_IMAGE', nothing),
  finished('IMAGE_OTHER', nothing),
  finished('MAX_TOKENS', nothing),
  finished('STOP', nothing),
  blocked('SAFETY'),
  blocked('PROHIBITED_CONTENT'),
  blocked('IMAGE_SAFETY'),
  blocked('OTHER'),
  { from: 'gemini', what: 'no candidate at all', status: 200, body: {}, ...nothing },

  router(400, { message: 'google/none is not a valid model ID' }, retired),
  router(400, { message: 'Input required: specify "prompt" or "messages"' }, badRequest),
  router(401, { message: 'No auth credentials found' }, invalidKey),
  router(401, { message: 'API key expired' }, means('key_expired')),
  router(402, { message: 'Insufficient credits' }, noCredit),
  router(403, { message: 'Key limit exceeded (total limit)' }, noCredit),
  router(
    403,
    { message: 'Flagged', metadata: { reasons: ['violence'], flagged_input: '…' } },
    refused,
  ),
  router(403, { message: 'Forbidden' }, invalidKey),
  router(404, { message: 'No endpoints found that support image output' }, retired),
  router(408, { message: 'Request timed out' }, late),
  router(429, { message: 'Rate limit exceeded' }, limited, {
    headers: { 'retry-after': '3' },
    retryAfterSeconds: 3,
  }),
  router(502, { message: 'Provider returned error' }, broken),
  router(503, { message: 'No available model provider' }, overloaded),
  router(200, { code: 502, message: 'Provider disconnected' }, broken),
  router(200, { code: 403, message: 'Permission denied by the provider' }, broken),
  router(200, { code: 401, message: 'No auth credentials found' }, broken),
  router(200, { code: 402, message: 'Insufficient credits' }, noCredit),
  {
    from: 'openrouter',
    what: 'an error within a choice',
    status: 200,
    body: { choices: [{ error: { code: 429, message: 'Upstream' }, message: {} }] },
    ...broken,
  },

  flux(400, { detail: 'Bad request' }, badRequest),
  flux(401, { detail: 'Not authenticated' }, invalidKey),
  flux(402, { detail: 'Insufficient credits' }, noCredit),
  flux(403, { detail: 'Not authenticated - Invalid Authentication' }, invalidKey),
  flux(404, { detail: 'Not Found' }, retired),
  flux(
    422,
    { detail: [{ loc: ['body', 'width'], msg: 'Input should be a multiple of 16' }] },
    badRequest,
  ),
  flux(429, { detail: 'Too many active tasks' }, limited),
  flux(500, { detail: 'Internal server error' }, broken),
  flux(503, { detail: 'Service unavailable' }, overloaded),
  flux(200, { id: 'a', status: 'Request Moderated' }, refused),
  flux(200, { id: 'a', status: 'Content Moderated' }, withheld),
  flux(200, { id: 'a', status: 'Error' }, nothing),
  flux(404, { id: 'a', status: 'Task not found' }, means('unknown_outcome', 'unknown')),

  binding('AiError: 3030: Input prompt contains NSFW content', refused),
  binding('AiError: 3036: You have used up your daily free allocation', noCredit),
  binding('AiError: 3040: Capacity temporarily exceeded', limited),
  binding('AiError: 5007: No such model', retired),
  binding('AiError: 3007: Request timeout', late),
  binding('AiError: 5016: User has not agreed to the terms', verify),
  binding('AiError: 5004: Invalid data type', badRequest),
  binding('InferenceUpstreamError', broken),
]
