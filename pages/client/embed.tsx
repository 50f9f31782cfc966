/** Makes the builder and the converter follow what is chosen and pasted. */
import type { BuilderData } from '../embed/builder/builder.tsx'
import type { ConverterData } from '../embed/converter/converter.tsx'
import { startBuilder } from './embed/live-builder.tsx'
import { startConverter } from './embed/live-converter.tsx'
import { islandOf } from './island-of.ts'

const builder = islandOf<BuilderData>('builder')
if (builder) startBuilder(builder.root, builder.data)
const converter = islandOf<ConverterData>('converter')
if (converter) startConverter(converter.root, converter.data)
