/** Where browsers find what a page loads: the built files, or their sources while one develops. */
const isDevelopment = import.meta.env.DEV

/** Files keep their names from build to build; the version makes them new to a cache. */
const version = `?v=${import.meta.env['ASSETS_VERSION']}`

export const styleSheet = isDevelopment ? '/design/style.css' : `/assets/style.css${version}`

/** Scripts, by the name of their file in `pages/client`; `page` is on all of them. */
export type PageScript = 'page' | 'appearance' | 'result'

export function scriptOf(name: PageScript): string {
  return isDevelopment ? `/client/${name}.ts` : `/assets/${name}.js${version}`
}

export const headlineFont = '/fonts/bricolage-grotesque-latin-wght-normal.woff2'
