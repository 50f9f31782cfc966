/**
 * Light or dark, where a visitor chose one of them: run before the page is painted, and imports
 * nothing, so that it is one short script. The choice stays in this browser alone.
 */
const key = 'appearance'
const root = document.documentElement

function chosen(): string {
  try {
    return localStorage.getItem(key) ?? 'system'
  } catch {
    // Storage is refused: the system decides.
    return 'system'
  }
}

/** The colours of the browser's own bars go with the page. */
function apply(appearance: string): void {
  if (appearance === 'system') delete root.dataset['appearance']
  else root.dataset['appearance'] = appearance
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    bar.dataset['scheme'] ??= bar.media.includes('dark') ? 'dark' : 'light'
    const { scheme } = bar.dataset
    bar.media = appearance === 'system' ? `(prefers-color-scheme: ${scheme})` : 'not all'
    if (appearance === scheme) bar.media = 'all'
  }
}

function keep(appearance: string): void {
  try {
    if (appearance === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, appearance)
  } catch {
    // It holds for this page then.
  }
}

function offer(): void {
  const choice = document.querySelector<HTMLElement>('[data-appearance-choice]')
  if (!choice) return
  for (const input of choice.querySelectorAll('input')) input.checked = input.value === chosen()
  choice.hidden = false
}

apply(chosen())
document.addEventListener('DOMContentLoaded', offer)
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== key) return
  keep(target.value)
  apply(target.value)
})
// Another page may have changed it since this one was left, or another window now.
for (const event of ['pageshow', 'storage'])
  window.addEventListener(event, () => {
    apply(chosen())
    offer()
  })
