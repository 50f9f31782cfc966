/**
 * What a script adds to the page of code reviews: a webhook that this tab remembers, a look at a pull request that can
 * be stopped, and findings that can be filtered.
 */

const remembered = 'reviews-hook'

/** A tab forgets it when it is closed; nothing of it leaves the browser but with the forms. */
function rememberHook(): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[name=hook]')]
  const storage = storageOfTab()
  const kept = storage?.getItem(remembered) ?? ''
  for (const field of fields) if (field.value === '') field.value = kept
  document.addEventListener('submit', ({ target }) => {
    const field = target instanceof HTMLFormElement && target.elements.namedItem('hook')
    if (!(field instanceof HTMLInputElement)) return
    if (field.value.trim() === '') storage?.removeItem(remembered)
    else storage?.setItem(remembered, field.value.trim())
  })
}

/** Browsers that keep nothing refuse it. */
function storageOfTab(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    return undefined
  }
}

/** The page stays until the answer comes: meanwhile the request can be ended, there as here. */
function startReading(form: HTMLFormElement): void {
  const stop = form.querySelector<HTMLButtonElement>('[data-stop]')!
  const status = form.querySelector<HTMLElement>('[data-progress]')!
  const busy = form.querySelector<HTMLButtonElement>('[data-busy]')!
  const idle = busy.textContent
  form.addEventListener('submit', () => {
    stop.hidden = false
    status.textContent = status.dataset['progress']!
  })
  stop.addEventListener('click', () => {
    window.stop()
    stop.hidden = true
    busy.textContent = idle
    busy.focus()
    status.textContent = status.dataset['stopped']!
  })
  addEventListener('pageshow', () => {
    stop.hidden = true
    status.textContent = ''
  })
}

function startFilters(choices: HTMLElement): void {
  const findings = [...document.querySelectorAll<HTMLElement>('[data-finding]')]
  const status = choices.querySelector('[role=status]')!
  const boxes = [...choices.querySelectorAll<HTMLInputElement>('input')]
  const apply = () => {
    const off = boxes.filter(({ checked }) => !checked)
    let shown = 0
    for (const finding of findings) {
      finding.hidden = off.some(({ name, value }) => finding.dataset[name] === value)
      if (!finding.hidden) shown += 1
    }
    for (const file of document.querySelectorAll<HTMLElement>('[data-file]'))
      file.hidden = file.querySelector('[data-finding]:not([hidden])') === null
    status.textContent = choices.dataset['shown']!.replace('{shown}', String(shown)).replace(
      '{all}',
      String(findings.length),
    )
  }
  choices.addEventListener('change', apply)
  // Some browsers keep what was chosen when the page is loaded anew.
  for (const box of boxes) box.checked = true
  choices.hidden = boxes.length === 0
}

rememberHook()
const reading = document.querySelector<HTMLFormElement>('form[data-reading]')
if (reading) startReading(reading)
const filters = document.querySelector<HTMLElement>('[data-filters]')
if (filters) startFilters(filters)
