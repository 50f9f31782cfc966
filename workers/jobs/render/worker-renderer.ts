/** The one renderer of an isolate: it holds WebAssembly and fonts. */
import { createRenderer } from './renderer.ts'
import { workerParts } from './worker-parts.ts'

export const workerRenderer = createRenderer(workerParts)
