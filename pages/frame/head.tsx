/** What browsers, search engines and other sites read of a page before its content. */
import { headlineFont, scriptOf, styleSheet } from '../assets.ts'
import { languageCodes, languages } from '../words/languages.ts'
import type { Page } from './page.ts'
import { addressIn, type Visit } from './visit.ts'

export function Head({ visit, page }: { visit: Visit; page: Page }) {
  const title = `${page.title} · Git Phantom Scope`
  const absolute = (path: string) => new URL(path, visit.origin).href
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      {page.isPrivate && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfcfe" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0c0f16" />
      {/* Before anything is painted: else who chose the other appearance would see a flash. */}
      <script src={scriptOf('appearance')} />
      <link rel="preload" href={headlineFont} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={styleSheet} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="manifest" href="/manifest.webmanifest" />
      <link rel="canonical" href={absolute(page.canonical)} />
      <link rel="alternate" hreflang="x-default" href={absolute(addressIn(visit, null))} />
      {languageCodes.map((code) => (
        <link
          rel="alternate"
          hreflang={languages[code].tag}
          href={absolute(addressIn(visit, code))}
        />
      ))}
      <meta property="og:site_name" content="Git Phantom Scope" />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:url" content={absolute(page.canonical)} />
      {page.picture && (
        <>
          <meta property="og:image" content={absolute(page.picture.url)} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={page.picture.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {(['page', ...(page.scripts ?? [])] as const).map((name) => (
        <script type="module" src={scriptOf(name)} />
      ))}
    </head>
  )
}
