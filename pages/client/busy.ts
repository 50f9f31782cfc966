/** Buttons that say what goes on until the next page comes. */
export function startBusyButtons(): void {
  document.addEventListener('submit', ({ submitter }) => {
    if (!(submitter instanceof HTMLElement) || submitter.dataset['busy'] === undefined) return
    submitter.dataset['idle'] = submitter.textContent
    submitter.textContent = submitter.dataset['busy']
  })
  // Who comes back by the browser's button finds the page as it was left.
  addEventListener('pageshow', () => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-idle]'))
      button.textContent = button.dataset['idle'] ?? ''
  })
}
