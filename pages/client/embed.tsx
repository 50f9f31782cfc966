/** Makes the builder and the converter follow what is chosen and pasted. */
import type { BuilderData } from '../embed/builder/builder.tsx'
import type { ConverterData } from '../embed/converter/converter.tsx'
import { startBuilder } from './embed/live-builder.tsx'
import { startConverter } from './embed/live-converter.tsx'

/** What the page was written from: the server's own words, so they are as it says. */
function islandOf<Data>(name: string): { root: Element; data: Data } | null {
  const root = document.querySelector(`[data-island="${name}"]`)
  const json = document.querySelector(`script[data-of="${name}"]`)?.textContent
  return root && json ? { root, data: JSON.parse(json) as Data } : null
}

const builder = islandOf<BuilderData>('builder')
if (builder) startBuilder(builder.root, builder.data)
const converter = islandOf<ConverterData>('converter')
if (converter) startConverter(converter.root, converter.data)
