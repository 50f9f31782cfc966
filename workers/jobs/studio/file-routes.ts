/**
 * What jobs made, for whoever owns it: as a download that no browser runs, kept by nobody but them, and
 * no longer than it lives.
 */
import { Hono } from 'hono'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { ImageType } from '../../platform/images/index.ts'
import { imageStoreOf } from '../images/image-store-of.ts'
import { readLink, type FileName } from './file-link.ts'
import { ownerOf } from './owner.ts'
import type { StudioContext } from './studio-context.ts'

export const fileRoutes = new Hono<StudioContext>().get(
  paths.file.replace('{link}', ':link'),
  async ({ env, req }) => {
    const link = await readLink(env.STUDIO_SECRET, req.param('link')!)
    if (!link) throw new PhantomError('link_altered')
    const secondsLeft = Math.floor((link.endsAt - Date.now()) / 1000)
    if (secondsLeft <= 0) throw new PhantomError('gone')
    const owner = await ownerOf(req.raw)
    if (!owner || !(await link.isOf(owner.name))) throw new PhantomError('job_not_found')
    const image = await imageStoreOf(env).get(link.image)
    if (!image) throw new PhantomError('gone')
    return new Response(image.bytes, {
      headers: {
        'content-type': image.type,
        'content-disposition': `attachment; filename="${fileNameOf(link.asset, image.type)}"`,
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'cache-control': `private, max-age=${secondsLeft}`,
        vary: 'cookie',
      },
    })
  },
)

const endings: Partial<Record<ImageType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
}

function fileNameOf(file: FileName, type: ImageType): string {
  if (file === 'readme') return 'README.md'
  return file === 'kit' ? 'profile-kit.zip' : `${file}.${endings[type] ?? 'bin'}`
}
