/** A phantom seen through a scope: for a round frame, without a word. */
import { type Art, texture } from './art.ts'
import { upTo } from './measures.ts'
import { circle, dots, glow, type Point } from './pen.ts'
import { scopeAt, scopeFeatures } from './scope.ts'

const dust = 46

export const avatar: Art = {
  features: [texture('dust', 'seeded dots around the scope'), ...scopeFeatures],
  draw(scene) {
    const { width, height, colours } = scene
    const random = scene.random('dust')
    const specks = upTo(dust).map((): Point => [width * random(), height * random()])
    const scope = scopeAt({ x: width / 2, y: height / 2, radius: 216 }, scene)
    return {
      definitions:
        glow('avatar-glow', colours.tones[0]![2]!, colours.isDark ? 0.5 : 0.35) + scope.definitions,
      layers: [
        [
          'dust',
          circle(width / 2, height / 2, 320, { fill: 'url(#avatar-glow)' }) +
            dots(specks, 2.2, colours.ground[4]!, { 'stroke-opacity': 0.7 }),
        ],
        ...scope.layers,
      ],
    }
  },
}
