/**
 * Tells the days of a heat map one by one: the one that is pointed at, or with the arrow keys the one
 * that is marked. Weeks lie beside each other from left to right in every language.
 */
const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -7,
  ArrowRight: 7,
  Home: -Infinity,
  End: Infinity,
}

/** Maps that come later are served, too. */
export function startHeatMaps(): void {
  document.addEventListener('focusin', ({ target }) => {
    const map = mapAround(target)
    if (map && map === target && !marked(map)) tell(map, map.dataset['heatMap'] ?? '')
  })
  document.addEventListener('pointerover', ({ target }) => {
    const map = mapAround(target)
    if (map && target instanceof SVGRectElement) tell(map, wordsOf(target))
  })
  document.addEventListener('keydown', (event) => {
    const map = mapAround(event.target)
    const step = steps[event.key]
    if (!map || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    move(map, step)
  })
}

function mapAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-heat-map]') : null
}

const marked = (map: Element) => map.querySelector<SVGRectElement>('rect.marked')

/** From the marked day on; the newest is the first to be marked. */
function move(map: Element, step: number): void {
  const days = [...map.querySelectorAll('rect')]
  const old = marked(map)
  const last = days.length - 1
  const to = old ? Math.max(0, Math.min(last, days.indexOf(old) + step)) : last
  const day = days[to]
  if (!day) return
  old?.classList.remove('marked')
  day.classList.add('marked')
  day.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  tell(map, wordsOf(day))
}

const wordsOf = (day: Element) => day.querySelector('title')?.textContent ?? ''

function tell(map: Element, text: string): void {
  const line = map.parentElement?.querySelector('[data-heat-map-day]')
  if (line) line.textContent = text
}
