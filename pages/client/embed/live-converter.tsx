/** Keeps what is pasted and what came of it. */
import { hydrate, render } from 'preact'
import { convert } from '../../../shared/embed/convert/index.ts'
import { Converter, type ConverterData } from '../../embed/converter/converter.tsx'

export function startConverter(root: Element, data: ConverterData): void {
  const onText = (text: string) => {
    const conversion = text.trim() === '' ? null : convert(text, location.origin)
    render(<Converter {...data} state={{ text, conversion }} onText={onText} />, root)
  }
  hydrate(<Converter {...data} state={null} onText={onText} />, root)
  onText('')
}
