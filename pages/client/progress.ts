/**
 * Tells those who do not see the page how far the scan is: what streams into a page is not announced by
 * itself. The first line of the page is the one that is announced; it takes the text of the newest.
 */
export function startProgress(): void {
  const status = document.querySelector<HTMLElement>('.progress[role=status]')
  const main = document.querySelector('main')
  if (!status || !main) return
  const tell = () => {
    const final = main.querySelector('.stage[data-stage=final]')
    const ended = final ?? main.querySelector('.ending')
    if (ended) return observer.disconnect()
    const newest = [...main.querySelectorAll('.progress:not([role])')].at(-1)
    const text = newest?.textContent
    const line = status.querySelector('span:not(.sweep)')
    if (text && line && line.textContent !== text) line.textContent = text
  }
  const observer = new MutationObserver(tell)
  observer.observe(main, { childList: true })
  tell()
}
