/** Where browsers find what a page loads: the built files, or their sources while one develops. */
const isDevelopment = import.meta.env.DEV

/** Files keep their names from build to build; the version makes them new to a cache. */
const version = `?v=${import.meta.env['ASSETS_VERSION']}`

export const styleSheet = isDevelopment ? '/design/style.css' : `/assets/style.css${version}`

/** Scripts, by the name of their file in `pages/client`; `page` is on all of them. */
export type PageScript = 'page' | 'appearance' | 'result' | 'embed' | 'studio' | 'reviews'

const sourceOf: Readonly<Record<PageScript, string>> = {
  page: '/client/page.ts',
  appearance: '/client/appearance.ts',
  result: '/client/result.ts',
  embed: '/client/embed.tsx',
  studio: '/client/studio.tsx',
  reviews: '/client/reviews.ts',
}

export const pageScripts = Object.keys(sourceOf) as PageScript[]

export function scriptOf(name: PageScript): string {
  return isDevelopment ? sourceOf[name] : `/assets/${name}.js${version}`
}

export const headlineFont = '/fonts/bricolage-grotesque-latin-wght-normal.woff2'
export const fonts = [headlineFont, '/fonts/bricolage-grotesque-latin-ext-wght-normal.woff2']
