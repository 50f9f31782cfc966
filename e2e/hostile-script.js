/**
 * What a hostile script on the site might do to get at a key in the frame, as a page of the site has it.
 * Everything that an attempt gets hold of goes into `seen`, and so does every message.
 */
window.heard = []
window.seen = []
window.pressed = ''
window.settled = Promise.resolve()
addEventListener('message', ({ data }) => {
  window.heard.push(data)
  window.seen.push(data)
})

window.mountFrame = (address) => {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.addEventListener('load', () => (frame.dataset.loaded = 'yes'))
  frame.src = address
  document.body.append(frame)
}

window.askToSeal = (order) => {
  document.querySelector('iframe').contentWindow.postMessage({ kind: 'seal', ...order }, '*')
}

/** Everything that a script of the site has by now, as one text. */
window.everythingSeen = async () => {
  await window.settled
  await new Promise((resolve) => setTimeout(resolve, 50))
  const stores = { ...localStorage, ...sessionStorage, cookie: document.cookie, name: window.name }
  const entries = performance.getEntries().map(({ name }) => name)
  const texts = window.seen.map((one) => {
    try {
      return `${String(one)} ${JSON.stringify(one)}`
    } catch {
      return typeof one
    }
  })
  return JSON.stringify([
    texts,
    window.pressed,
    stores,
    entries,
    document.documentElement.outerHTML,
  ])
}

/** Each notes in `seen` what it could get hold of, and that it tried. */
window.attempts = {
  'the frame’s document'() {
    const frame = document.querySelector('iframe')
    for (const read of [
      () => frame.contentDocument,
      () => frame.contentWindow.document.body.innerHTML,
      () => window.frames[0].document,
    ]) {
      try {
        window.seen.push('tried', read())
      } catch (error) {
        window.seen.push(String(error))
      }
    }
  },
  'what its window has'() {
    const inner = document.querySelector('iframe').contentWindow
    const names = new Set([
      ...Object.getOwnPropertyNames(window),
      ...Object.getOwnPropertyNames(inner),
      'key',
      '0',
    ])
    for (const name of names) {
      try {
        window.seen.push('tried', inner[name] === window ? 'itself' : inner[name])
      } catch (error) {
        window.seen.push(String(error))
      }
    }
  },
  'messages that ask for it'() {
    const inner = document.querySelector('iframe').contentWindow
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => window.seen.push(data))
    port1.start()
    const orders = ['seal', 'read', 'value', 'entered', 'ready', 'sealed', '__proto__'].flatMap(
      (kind) => [
        { kind },
        { kind, provider: '*', job: 'job-1' },
        { kind, provider: 'openai', job: '../' },
        { kind, provider: 'openai', job: { toString: 'input' } },
        { kind, provider: ['openai'], job: 'x', target: location.origin, key: true, plain: true },
      ],
    )
    for (const order of [...orders, null, 'seal', 7, [], new Map([['kind', 'seal']])]) {
      inner.postMessage(order, '*')
    }
    inner.postMessage({ kind: 'read' }, '*', [port2])
    window.seen.push('tried')
  },
  'taking the focus and the keys that are pressed'() {
    const note = ({ type, key, data }) => {
      window.seen.push(`${type} ${key} ${data}`)
      if (type === 'keydown') window.pressed += key
    }
    const kinds = [
      'keydown',
      'keypress',
      'keyup',
      'beforeinput',
      'input',
      'change',
      'paste',
      'copy',
      'compositionend',
      'selectionchange',
      'focusin',
      'pointerdown',
    ]
    for (const kind of kinds) window.addEventListener(kind, note, true)
    const frame = document.querySelector('iframe')
    frame.focus()
    frame.contentWindow.focus()
    window.seen.push('tried', document.activeElement?.tagName)
  },
  'lying over it'() {
    const over = document.createElement('div')
    over.style.cssText = 'position:fixed;inset:0;opacity:0;pointer-events:none'
    document.body.append(over)
    const { x, y } = document.querySelector('iframe').getBoundingClientRect()
    window.seen.push(
      'tried',
      document.elementsFromPoint(x + 20, y + 40).map(({ outerHTML }) => outerHTML),
    )
    getSelection()?.selectAllChildren(document.body)
    window.seen.push(String(getSelection()), String(document.caretRangeFromPoint?.(x + 20, y + 40)))
  },
  'leading it elsewhere'() {
    const frame = document.querySelector('iframe')
    const inner = frame.contentWindow
    for (const address of [
      'javascript:parent.postMessage(document.body.innerHTML, "*")',
      'about:blank',
      `${location.origin}/any-page`,
    ]) {
      try {
        inner.location.href = address
      } catch (error) {
        window.seen.push(String(error))
      }
    }
    frame.removeAttribute('sandbox')
    frame.srcdoc =
      '<script>parent.seen.push(window.name, document.body.innerHTML, history.state, document.referrer)</script>'
    window.settled = new Promise((resolve) => setTimeout(resolve, 300))
    window.seen.push('tried')
  },
  'opening it elsewhere, without walls'({ frame }) {
    const open = document.createElement('iframe')
    open.src = frame
    const embed = Object.assign(document.createElement('embed'), { src: frame })
    const object = Object.assign(document.createElement('object'), { data: frame })
    document.body.append(open, embed, object)
    const popup = window.open(frame)
    const read = () => {
      for (const look of [
        () => open.contentDocument,
        () => object.contentDocument,
        () => popup?.document.body.innerHTML,
        () => popup?.name,
      ]) {
        try {
          window.seen.push(look())
        } catch (error) {
          window.seen.push(String(error))
        }
      }
    }
    window.settled = Promise.all([
      fetch(frame)
        .then((answer) => answer.text())
        .then(
          (text) => window.seen.push(text),
          (error) => window.seen.push(String(error)),
        ),
      new Promise((resolve) => setTimeout(resolve, 400)),
    ]).then(read)
    window.seen.push('tried')
  },
  'a service worker'({ frame, keys }) {
    const tries = [frame, `${keys}/service-worker.js`].map((address) =>
      navigator.serviceWorker.register(address, { scope: `${keys}/` }).then(
        ({ scope }) => window.seen.push(scope),
        (error) => window.seen.push(String(error)),
      ),
    )
    window.settled = Promise.all(tries)
    window.seen.push('tried')
  },
  'channels and stores that documents share'() {
    for (const name of ['key', 'keys', 'key-frame', 'phantom']) {
      const channel = new BroadcastChannel(name)
      channel.addEventListener('message', ({ data }) => window.seen.push(data))
    }
    window.addEventListener('storage', ({ key, newValue }) => window.seen.push(key, newValue))
    window.settled = Promise.all([indexedDB.databases(), caches.keys()]).then((all) =>
      window.seen.push(...all),
    )
    window.seen.push('tried')
  },
  'the clipboard'() {
    document.querySelector('iframe').focus()
    window.seen.push('tried', document.execCommand('copy'), document.execCommand('paste'))
    window.settled = navigator.clipboard.readText().then(
      (text) => window.seen.push(text),
      (error) => window.seen.push(String(error)),
    )
  },
  'measurements and errors'() {
    const observer = new PerformanceObserver((list) => window.seen.push(list.getEntries()))
    for (const type of PerformanceObserver.supportedEntryTypes)
      observer.observe({ type, buffered: true })
    for (const kind of ['error', 'unhandledrejection', 'securitypolicyviolation', 'messageerror']) {
      window.addEventListener(kind, (event) => window.seen.push(kind, event.message))
    }
    document
      .querySelector('iframe')
      .contentWindow.postMessage({ kind: 'seal', provider: 'openai', job: 7 }, '*')
    window.seen.push('tried', performance.getEntriesByType('resource'))
  },
  'forms, and what a browser fills in'({ frame }) {
    const mine = document.querySelector('#key')
    mine.type = 'password'
    mine.addEventListener('input', () => window.seen.push(mine.value))
    document.querySelector('iframe').name = 'aim'
    const form = Object.assign(document.createElement('form'), {
      action: frame,
      method: 'post',
      target: 'aim',
    })
    document.body.append(form)
    form.submit()
    window.settled = new Promise((resolve) => setTimeout(resolve, 300)).then(() =>
      window.seen.push(mine.value),
    )
    window.seen.push('tried')
  },
}
