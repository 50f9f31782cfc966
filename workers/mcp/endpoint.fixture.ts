/** The product's endpoint in process. Only tests import this. */
import type { ApiAnswer, ApiRequest } from '../platform/bindings.ts'
import { answerAtDoor } from './door/door.ts'
import { identity, productRegistry } from './product-registry.ts'

/** The product's endpoint, with this in the place of the API. */
export const endpointWith =
  (ask: (request: ApiRequest) => Promise<ApiAnswer>) =>
  (request: Request): Promise<Response> =>
    answerAtDoor(request, {
      identity,
      registry: productRegistry({
        ask,
        site: new URL(request.url).origin,
        requestId: 'of-a-test',
        hasBearer: request.headers.has('authorization'),
      }),
    })
