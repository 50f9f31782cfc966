/** Says in a line that is read out when the network is gone, when it is back, and what is a copy. */

const backMilliseconds = 6_000

export function startConnection(): void {
  const line = document.querySelector<HTMLElement>('[data-connection]')
  if (!line) return
  const { offline = '', online = '', copy = '' } = line.dataset
  const keptAt = Number(document.documentElement.dataset['copy'] ?? 0)
  const say = (text: string) => (line.textContent = text)

  if (keptAt > 0) say(copy.replace('{time}', timeOf(keptAt)))
  else if (!navigator.onLine) say(offline)
  addEventListener('offline', () => say(offline))
  addEventListener('online', () => {
    say(online)
    setTimeout(() => line.textContent === online && say(''), backMilliseconds)
  })
}

/** The time of day where the visitor is, as the page's language writes it. */
function timeOf(moment: number): string {
  const { lang } = document.documentElement
  return new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' }).format(moment)
}
