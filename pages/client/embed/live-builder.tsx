/** Keeps what is chosen, shows it, and keeps the address of the page as it is. */
import { hydrate, render } from 'preact'
import { Builder, type BuilderData } from '../../embed/builder/builder.tsx'
import { builderAddressOf, choiceFrom, type Choice } from '../../embed/builder/choice.ts'
import { firstPreview } from '../../embed/builder/preview.tsx'

/** While somebody writes, a new picture and a new address wait until they pause. */
const pauseMilliseconds = 300

export function startBuilder(root: Element, data: BuilderData): void {
  let choice = choiceFrom(data.login, new URLSearchParams(data.query))
  let preview = firstPreview(choice)
  let pause: ReturnType<typeof setTimeout> | undefined

  const view = (isLive: boolean) => (
    <Builder {...data} {...{ choice, preview, isLive, onChange, onLoad }} />
  )
  const show = () => render(view(true), root)

  function onChange(change: Partial<Choice>): void {
    choice = { ...choice, ...change }
    show()
    clearTimeout(pause)
    pause = setTimeout(settle, pauseMilliseconds)
  }
  function settle(): void {
    const { address } = firstPreview(choice)
    if (address !== preview.address)
      preview = { address, loading: address === null ? 'none' : 'underway' }
    show()
    keepAddress(choice)
  }
  function onLoad(loading: 'done' | 'failed'): void {
    preview = { ...preview, loading }
    show()
  }

  hydrate(view(false), root)
  show()
}

/** In the language of the page, and in each of those that the page links to. */
function keepAddress(choice: Choice): void {
  const address = new URL(builderAddressOf(choice), location.origin)
  history.replaceState(null, '', inLanguageOf(location.href, address))
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]'))
    link.href = inLanguageOf(link.href, address)
}

function inLanguageOf(other: string, address: URL): string {
  const language = new URL(other).searchParams.get('lang')
  const url = new URL(address)
  if (language !== null) url.searchParams.set('lang', language)
  return url.href
}
