/** The layers of a product that languages are written for. */

export const productLayers = ['interface', 'mobile', 'data', 'infrastructure', 'server'] as const
export type ProductLayer = (typeof productLayers)[number]

export const productLayerNames: Readonly<Record<ProductLayer, string>> = {
  interface: 'the interface',
  mobile: 'mobile apps',
  data: 'data',
  infrastructure: 'infrastructure',
  server: 'the server',
}

/** All other languages are the server's. */
const languagesByLayer = {
  interface: [
    'TypeScript',
    'JavaScript',
    'Svelte',
    'Vue',
    'Astro',
    'Elm',
    'CoffeeScript',
    'ReScript',
    'PureScript',
  ],
  mobile: ['Kotlin', 'Swift', 'Objective-C', 'Objective-C++', 'Dart'],
  data: ['Jupyter Notebook', 'R', 'Julia', 'MATLAB', 'Stan'],
  infrastructure: ['HCL', 'Bicep', 'Puppet', 'Jsonnet', 'CUE'],
} as const satisfies Partial<Record<ProductLayer, readonly string[]>>

const layerOfLanguage: ReadonlyMap<string, ProductLayer> = new Map(
  (['interface', 'mobile', 'data', 'infrastructure'] as const).flatMap((layer) =>
    languagesByLayer[layer].map((language) => [language, layer] as const),
  ),
)

/** The layers that hold at least a fiftieth, and exp of the entropy over all: how many as if even. */
export function layersOf(languages: readonly { name: string; share: number }[]) {
  const shares = new Map<ProductLayer, number>()
  for (const { name, share } of languages) {
    const layer = layerOfLanguage.get(name) ?? 'server'
    shares.set(layer, (shares.get(layer) ?? 0) + share)
  }
  let entropy = 0
  for (const share of shares.values()) if (share > 0) entropy -= share * Math.log(share)
  const layers = [...shares].filter(([, share]) => share >= 0.02)
  return {
    effective: Math.exp(entropy),
    layers: layers.toSorted(([, one], [, two]) => two - one).map(([layer]) => layer),
  }
}
