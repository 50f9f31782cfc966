/** The layers of a product that languages are written for. */

const languagesByLayer: Readonly<Record<string, readonly string[]>> = {
  'the interface': [
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
  'mobile apps': ['Kotlin', 'Swift', 'Objective-C', 'Objective-C++', 'Dart'],
  data: ['Jupyter Notebook', 'R', 'Julia', 'MATLAB', 'Stan'],
  infrastructure: ['HCL', 'Bicep', 'Puppet', 'Jsonnet', 'CUE'],
}

const layerOfLanguage: ReadonlyMap<string, string> = new Map(
  Object.entries(languagesByLayer).flatMap(([layer, languages]) =>
    languages.map((language) => [language, layer] as const),
  ),
)

/** The layers that hold at least a fiftieth, and exp of the entropy over all: how many as if even. */
export function layersOf(languages: readonly { name: string; share: number }[]) {
  const shares = new Map<string, number>()
  for (const { name, share } of languages) {
    const layer = layerOfLanguage.get(name) ?? 'the server'
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
