/** What a form of our pages sends, read within the bounds of every body. */
import { requestBounds } from '../../../shared/limits/limits.ts'
import { PhantomError } from '../../platform/errors/index.ts'

/**
 * The fields. Browsers say how large a form is; one that does not is none of ours. Throws
 * `body_too_large` or `media_type_unsupported`.
 */
export async function formOf(request: Request): Promise<URLSearchParams> {
  const { headers } = request
  const length = Number(headers.get('content-length') ?? Number.NaN)
  if (!(length <= requestBounds.bodyBytes)) throw new PhantomError('body_too_large')
  const [type = ''] = (headers.get('content-type') ?? '').split(';')
  if (length > 0 && type.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    throw new PhantomError('media_type_unsupported')
  return new URLSearchParams(await request.text())
}
