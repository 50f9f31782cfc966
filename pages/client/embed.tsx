/** Takes over the builder and the converter, and keeps the address as what is chosen. */
import { hydrate } from 'preact'
import { convert } from '../../shared/embed/convert/index.ts'
import { Builder, type BuilderData } from '../embed/builder/builder.tsx'
import { builderAddressOf, type Choice } from '../embed/builder/choice.ts'
import { Converter, type ConverterData } from '../embed/converter/converter.tsx'

/** Browsers refuse an address that changes with every letter. */
const pauseMilliseconds = 300

let pause: ReturnType<typeof setTimeout> | undefined

function follow(choice: Choice): void {
  clearTimeout(pause)
  pause = setTimeout(() => {
    const chosen = new URL(builderAddressOf(choice), location.origin)
    history.replaceState(null, '', inLanguage(chosen, languageIn(location.href)))
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]'))
      link.href = inLanguage(chosen, languageIn(link.href))
  }, pauseMilliseconds)
}

const languageIn = (address: string) => new URL(address).searchParams.get('lang')

function inLanguage(address: URL, language: string | null): string {
  const url = new URL(address)
  if (language !== null) url.searchParams.set('lang', language)
  return url.href
}

const convertHere = (text: string) => convert(text, location.origin)

/** What the page was written from: the server's own words, so they are as it says. */
function dataOf<Data>(name: string): { root: Element; data: Data } | null {
  const root = document.querySelector(`[data-island="${name}"]`)
  const json = document.querySelector(`script[data-of="${name}"]`)?.textContent
  return root && json ? { root, data: JSON.parse(json) as Data } : null
}

const builder = dataOf<BuilderData>('builder')
if (builder) hydrate(<Builder {...builder.data} onChoice={follow} />, builder.root)
const converter = dataOf<ConverterData>('converter')
if (converter) hydrate(<Converter {...converter.data} convert={convertHere} />, converter.root)
