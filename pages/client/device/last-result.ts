/** The last result of this device: it ends in time, and is offered where there is no network. */
import { askForKeptResult } from './service-worker.ts'

/** Half an hour, and what it takes to read a result. */
const untilSurelyOver = 30 * 60_000 + 10_000

export function startLastResult(): void {
  void askForKeptResult().then(offer)
  setTimeout(() => void askForKeptResult(), untilSurelyOver)
}

/** On the page that says that there is no network. */
function offer(kept: Awaited<ReturnType<typeof askForKeptResult>>): void {
  const line = document.querySelector<HTMLElement>('[data-kept-result]')
  const link = line?.querySelector('a')
  const name = link?.querySelector('bdi')
  if (!kept || !line || !link || !name) return
  link.href = kept.path
  const [, login = ''] = /^\/u\/([^/?]+)/.exec(kept.path) ?? []
  name.textContent = decodeURIComponent(login)
  line.hidden = false
  document.querySelector<HTMLElement>('[data-nothing-kept]')!.hidden = true
}
