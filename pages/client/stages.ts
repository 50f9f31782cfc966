/**
 * While a result streams in: says how far it is to those who do not see it, since what streams into a
 * page is not announced by itself, and hands what was opened in one stage on to the next.
 */
export function followStages(): void {
  const main = document.querySelector('main')
  const status = main?.querySelector('[data-scan-status]')
  if (!main || !status) return
  let shown: Element | null = null
  let before: Element | null = null
  const follow = () => {
    const stage = [...main.querySelectorAll('.stage')].at(-1) ?? null
    if (stage !== shown) [before, shown] = [shown, stage]
    if (before && stage) takeOver(before, stage)
    const { title } = stage instanceof HTMLElement ? stage.dataset : {}
    if (title) document.title = `${title} · Git Phantom Scope`
    const text = newestWords(main)
    if (status.textContent !== text) status.textContent = text
  }
  const observer = new MutationObserver(follow)
  observer.observe(main, { childList: true })
  // The parser adds a stage before what is in it: when all is there, look once more.
  document.addEventListener('DOMContentLoaded', () => {
    observer.disconnect()
    follow()
  })
  follow()
}

/** A problem says of itself what it is. */
function newestWords(main: Element): string {
  const done = main.querySelector('.stage[data-stage=final] .stage-line')
  const newest = done ?? [...main.querySelectorAll('.progress')].at(-1)
  return newest?.textContent?.trim() ?? ''
}

/** What stands open in the old stage opens in the new one, and the focus goes along. */
function takeOver(old: Element, next: Element): void {
  for (const details of old.querySelectorAll<HTMLDetailsElement>('details[data-keep][open]')) {
    const same = next.querySelector<HTMLDetailsElement>(
      `details[data-keep="${details.dataset['keep']}"]`,
    )
    if (same) same.open = true
  }
  const focused = document.activeElement
  const keep = focused?.closest<HTMLElement>('[data-keep]')?.dataset['keep']
  if (focused?.tagName === 'SUMMARY' && old.contains(focused) && keep)
    next.querySelector<HTMLElement>(`[data-keep="${keep}"] > summary`)?.focus()
}
