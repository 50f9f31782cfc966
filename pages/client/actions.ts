/** Buttons that only a script can serve: shown where the browser can do what they say. */

const able: Readonly<Record<string, () => boolean>> = {
  share: () => 'share' in navigator,
  'copy-link': () => 'clipboard' in navigator,
  copy: () => 'clipboard' in navigator,
  print: () => true,
}

/** Shows the buttons, those that come later included, and does what they say. */
export function startActions(): void {
  reveal(document)
  new MutationObserver(() => reveal(document)).observe(document.body, {
    childList: true,
    subtree: true,
  })
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('[data-action]')
    if (button instanceof HTMLElement) void act(button)
  })
}

function reveal(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-action][hidden]'))
    if (able[button.dataset['action']!]?.()) button.hidden = false
}

async function act(button: HTMLElement): Promise<void> {
  const { action, text } = button.dataset
  const url = pageAddress()
  if (action === 'print') print()
  // Who closes the dialog has decided not to share: that is no failure.
  if (action === 'share') await navigator.share({ title: document.title, url }).catch(() => {})
  if (action === 'copy-link') await copy(button, url)
  if (action === 'copy') await copy(button, text ?? copiedFrom(button))
}

/** The address that others should get: without what only this visitor chose. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  return canonical?.href ?? location.href
}

/** The text of the element that the button names. */
function copiedFrom(button: HTMLElement): string {
  const source = document.getElementById(button.dataset['from'] ?? '')
  return source instanceof HTMLTextAreaElement ? source.value : (source?.textContent ?? '')
}

const sayingMilliseconds = 2_000

/** Copies, and says on the button and to screen readers that it did. */
async function copy(button: HTMLElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
  // Pressed again meanwhile, it says the same; its label is what it said at first.
  const label = (button.dataset['label'] ??= button.textContent)
  const done = button.dataset['done'] ?? label
  button.textContent = done
  setTimeout(() => (button.textContent = label), sayingMilliseconds)
  announce(done)
}

let silence: ReturnType<typeof setTimeout> | undefined

/** Says it aloud, and falls silent, so that the same can be said again. */
function announce(text: string): void {
  const tell = (what: string) => {
    for (const announcer of document.querySelectorAll('[data-announcer]'))
      announcer.textContent = what
  }
  clearTimeout(silence)
  tell(text)
  silence = setTimeout(() => tell(''), sayingMilliseconds)
}
