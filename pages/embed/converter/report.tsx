/** What a conversion replaced and left, each with its reasons. */
import type { Conversion, Left, Replaced } from '../../../shared/embed/convert/index.ts'
import { say } from '../../words/define-words.ts'
import type { ConverterWords } from './converter.tsx'
import { reasonOf, whyLeft } from './reasons.ts'

type Props = { words: ConverterWords; conversion: Conversion }

export function Report({ words, conversion: { replaced, left } }: Props) {
  return (
    <div class="report">
      {replaced.length > 0 && (
        <div class="stack">
          <h3>{say(words, 'replacedHeading')}</h3>
          <ol class="plain-list stack">
            {replaced.map((one) => (
              <ReplacedView words={words} replaced={one} />
            ))}
          </ol>
        </div>
      )}
      {left.length > 0 && (
        <div class="stack">
          <h3>{say(words, 'leftHeading')}</h3>
          <ol class="plain-list stack">
            {left.map((one) => (
              <LeftView words={words} left={one} />
            ))}
          </ol>
        </div>
      )}
    </div>
  )
}

function ReplacedView({ words, replaced }: { words: ConverterWords; replaced: Replaced }) {
  const { line, service, from, to, untaken } = replaced
  return (
    <li class="report-item">
      <ItemHead {...{ words, line, service }} />
      <p class="addresses">
        <code dir="ltr">{from}</code> <span class="muted">{say(words, 'became')}</span>{' '}
        <code dir="ltr">{to}</code>
      </p>
      {untaken.length > 0 && (
        <>
          <p class="small muted">{say(words, 'untaken')}</p>
          <ul class="small">
            {untaken.map(reasonOf).map(({ option, why }) => (
              <li>
                {option === null ? (
                  say(words, 'anOption')
                ) : (
                  <bdi>
                    <code>{option}</code>
                  </bdi>
                )}
                {': '}
                {say(words, why)}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}

function LeftView({ words, left }: { words: ConverterWords; left: Left }) {
  const { line, service, address } = left
  return (
    <li class="report-item">
      <ItemHead {...{ words, line, service }} />
      <p class="addresses">
        <code dir="ltr">{address}</code>
      </p>
      <p class="small">{say(words, whyLeft(left))}</p>
    </li>
  )
}

type HeadProps = { words: ConverterWords; line: number; service: string }

function ItemHead({ words, line, service }: HeadProps) {
  return (
    <p class="report-head">
      <span class="muted">{say(words, 'line', { line: String(line) })}</span> <bdi>{service}</bdi>
    </p>
  )
}
