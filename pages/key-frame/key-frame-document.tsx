/**
 * The document with the field for a visitor's key: whole in itself, so that its origin serves one
 * address and nothing else. Without its script the field takes nothing.
 */
import { renderToString } from 'preact-render-to-string'
import type { KeyFrameDocument, KeyFrameOrder } from '../../shared/pages/key-frame-order.ts'
import { keyBytes } from '../../shared/sealed-key/protocol.ts'
import { say } from '../words/define-words.ts'
import { languageOf, languages } from '../words/languages.ts'
import type { BuiltFrame } from './built-frame.ts'
import { keyFrameWords } from './words/index.ts'

const [built] = Object.values(
  import.meta.glob<BuiltFrame>('./frame.ts', {
    query: '?key-frame',
    import: 'default',
    eager: true,
  }),
)

export function keyFrameDocument(order: KeyFrameOrder): KeyFrameDocument {
  const { site, vault, now } = order
  const scheme = ['light', 'dark'].find((one) => one === order.scheme)
  if (!built) throw new Error('The script of the frame was not built.')
  const language = languageOf(order.lang, order.acceptLanguage)
  const words = keyFrameWords(language)
  const { tag, direction } = languages[language]
  const facts = vault && {
    'data-sid': vault.sid,
    'data-kid': vault.kid,
    'data-key': vault.publicKey,
    'data-now': now,
    'data-ends': Date.parse(vault.endsAt),
  }
  const html = renderToString(
    <html lang={tag} dir={direction} data-scheme={scheme} data-site={site} {...facts}>
      <head>
        <meta charset="utf-8" />
        <title>{say(words, 'label')}</title>
        <style dangerouslySetInnerHTML={{ __html: built.style }} />
      </head>
      <body>
        {vault ? <Field words={words} /> : <p>{say(words, 'gone')}</p>}
        <script dangerouslySetInnerHTML={{ __html: built.script }} />
      </body>
    </html>,
  )
  const { scriptHash, styleHash } = built
  return { html: `<!doctype html>${html}`, scriptHash, styleHash }
}

function Field({ words }: { words: ReturnType<typeof keyFrameWords> }) {
  return (
    <>
      <label for="key">{say(words, 'label')}</label>
      <div>
        <input
          id="key"
          type="password"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={keyBytes.most}
          aria-describedby="privacy"
          disabled
        />
        <button type="button" aria-pressed="false">
          {say(words, 'show')}
        </button>
      </div>
      <p role="alert" hidden>
        {say(words, 'unfit')}
      </p>
      <p id="privacy">{say(words, 'privacy')}</p>
    </>
  )
}
