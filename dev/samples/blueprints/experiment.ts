/** Small things that people try out. */
import type { Blueprint } from './blueprint.ts'

const sketch = (
  languages: Readonly<Record<string, number>>,
  paths: readonly string[],
  topics: readonly string[] = [],
) => ({ field: 'experiment', languages, topics, paths }) as const satisfies Blueprint

export const experimentBlueprints = {
  'haskell-sketch': sketch({ Haskell: 1 }, ['app/', 'stack.yaml'], ['haskell', 'parser']),
  'zig-sketch': sketch({ Zig: 1 }, ['src/', 'build.zig'], ['zig', 'game']),
  'ocaml-sketch': sketch({ OCaml: 0.95, Makefile: 0.05 }, ['bin/', 'dune-project'], ['ocaml']),
  'lua-sketch': sketch({ Lua: 1 }, ['main.lua', 'conf.lua'], ['love2d', 'game']),
  'shader-sketch': sketch(
    { GLSL: 0.7, JavaScript: 0.3 },
    ['index.html', 'shaders/'],
    ['creative-coding'],
  ),
  'python-sketch': sketch({ Python: 1 }, ['main.py'], ['python']),
  'javascript-sketch': sketch({ JavaScript: 0.8, HTML: 0.2 }, ['index.html', 'index.js']),
  'c-sketch': sketch({ C: 0.9, Makefile: 0.1 }, ['main.c', 'Makefile'], ['emulator']),
  'go-sketch': sketch({ Go: 1 }, ['main.go', 'go.mod']),
  'rust-sketch': sketch({ Rust: 1 }, ['src/', 'Cargo.toml'], ['advent-of-code']),
  'elm-sketch': sketch({ Elm: 1 }, ['src/', 'elm.json'], ['elm']),
  'julia-sketch': sketch({ Julia: 1 }, ['src/', 'Project.toml'], ['julia', 'simulation']),
  'arduino-sketch': sketch({ 'C++': 1 }, ['platformio.ini', 'src/'], ['arduino', 'synth']),
  dotfiles: sketch(
    { Shell: 0.7, Lua: 0.2, 'Vim Script': 0.1 },
    ['.zshrc', '.config/'],
    ['dotfiles'],
  ),
} as const satisfies Record<string, Blueprint>
