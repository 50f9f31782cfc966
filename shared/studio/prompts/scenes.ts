/** What each picture shows when a model draws it, and what the styles mean. In plain ASCII. */
import type { ArchetypeId } from '../../archetype/verdict.ts'
import type { PictureName } from '../pictures.ts'
import type { CalendarShape } from './calendar-shape.ts'
import type { ImageStyle } from './image-styles.ts'
import type { Band } from './traits.ts'

export const styleWords: Readonly<Record<ImageStyle, string>> = {
  dark: 'Deep dark background, muted tones, a few bright accents.',
  light: 'Bright airy background, soft daylight, clear pastel accents.',
  neon: 'Black background, glowing saturated lines, light that spills over.',
  minimal: 'Flat shapes, much empty space, two or three tones.',
  gradient: 'Smooth colour transitions, no outlines, a soft grain.',
}

export const scenes: Readonly<Record<PictureName, string>> = {
  'portfolio-banner': 'A wide abstract banner: calm geometric layers that lead from left to right.',
  'skill-wheel':
    'A large wheel of nested rings and segments around an empty centre, seen from the front.',
  'social-card': 'An abstract poster: one strong shape off the centre, a quiet surface beside it.',
  'x-banner': 'A very wide abstract panorama: a horizon of shapes with a quiet lower left corner.',
  'repository-cover': 'An abstract cover: stacked planes like the modules of a well made machine.',
  avatar:
    'A friendly imaginary creature made of simple geometric shapes, head and shoulders, centred.',
  'neon-circuit': 'The traces of a circuit board seen from above, lit from within.',
  'code-galaxy':
    'A galaxy of small lights in spiral arms, with constellations for clusters of work.',
  'isometric-workspace':
    'An empty desk with devices and plants in isometric projection, low polygon count.',
  'gradient-mesh': 'A mesh of flowing colour fields that melt into each other.',
  'terminal-retro':
    'The glow of an old cathode ray screen with blurred rows of light and scanlines.',
  'hexagonal-grid': 'A honeycomb of hexagons of different heights, seen at an angle.',
  'data-flow': 'Streams of particles that flow between the nodes of a network.',
  topographic: 'Contour lines of an imaginary mountain range on a map without words.',
  blueprint: 'A technical drawing of an imaginary machine, fine lines on a grid.',
  'particle-wave': 'Waves made of thousands of particles, one behind the other.',
}

export const motifs: Readonly<Record<ArchetypeId, string>> = {
  ai_indie_hacker: 'a small fast workshop in which machines help one maker',
  open_source_maintainer: 'an old tree whose branches carry many nests',
  full_stack_polyglot: 'layers of many materials that fit into one tower',
  backend_architect: 'the pillars and vaults below a city',
  frontend_craftsman: 'windows and panes that are cut with care',
  devops_specialist: 'harbours, containers and pipes that never rest',
  data_scientist: 'clouds of points in which patterns appear',
  security_sentinel: 'a lighthouse and walls that watch over a coast',
  rising_developer: 'young plants that grow towards the light',
  code_explorer: 'paths that lead into an unknown landscape',
}

export const densities: Readonly<Record<Band, string>> = {
  beginning: 'few elements with much room',
  growing: 'some elements with room between them',
  solid: 'a balanced number of elements',
  strong: 'many elements',
  outstanding: 'a rich abundance of elements',
}

export const connections: Readonly<Record<Band, string>> = {
  beginning: 'each standing alone',
  growing: 'a few of them connected',
  solid: 'half of them connected',
  strong: 'most of them connected',
  outstanding: 'all of them woven together',
}

export const varieties: Readonly<Record<Band, string>> = {
  beginning: 'all of one kind',
  growing: 'of two kinds',
  solid: 'of several kinds',
  strong: 'of many kinds',
  outstanding: 'each of its own kind',
}

export const rhythms: Readonly<Record<CalendarShape, string>> = {
  unknown: 'an open rhythm',
  quiet: 'a slow and quiet rhythm',
  weekdays: 'a regular rhythm of five beats and a pause',
  weekends: 'a rhythm of long pauses and short bright moments',
  bursts: 'a rhythm of sudden bursts',
  steady: 'an even and steady rhythm',
  varied: 'a changing rhythm',
}
