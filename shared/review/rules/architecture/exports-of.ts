/** What a file offers to others, with the parameters that a caller must give. Read line by line, of code that is laid out as people do. */
import { languageOf } from '../../language.ts'

export interface Export {
  name: string
  /** From 1. */
  line: number
  /** Parameters without a default; `undefined` where it is no function or they are not on its line. */
  required: number | undefined
}

const scriptDeclaration =
  /^export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|class|interface|type|enum|const|let|var)\s+([\w$]{1,100})(?:\s{0,4}(?:<[^>]{0,200}>)?\(([^)]{0,500})\))?/
const goDeclaration = /^(?:func|type|var|const)\s+([A-Z]\w{0,100})(?:\(([^)]{0,500})\))?/
const pythonDeclaration = /^(?:async\s+def|def|class)\s+([A-Za-z]\w{0,100})(?:\(([^)]{0,500})\))?/

/** The exports of a file by name. Of functions with several forms the one that asks for least counts. */
export function exportsOf(path: string, text: string): Map<string, Export> {
  const found = new Map<string, Export>()
  const language = languageOf(path)
  const add = (name: string, line: number, parameters?: string) => {
    const required =
      parameters === undefined ? undefined : requiredOf(parameters, language === 'go')
    const known = found.get(name)
    if (!known || (known.required ?? 0) > (required ?? 0)) found.set(name, { name, line, required })
  }
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.slice(0, 1_000)
    if (language === 'go') declared(goDeclaration.exec(line))
    else if (language === 'python') declared(pythonDeclaration.exec(line))
    else if (language !== undefined && language !== 'java') {
      declared(scriptDeclaration.exec(line))
      const list = /^export\s+(?:type\s+)?\{([^}]{0,800})\}/.exec(line)?.[1]
      for (const part of list?.split(',') ?? []) {
        const name = /([\w$]+)\s*$/.exec(part)?.[1]
        if (name) add(name, at + 1)
      }
    }
    function declared(match: RegExpExecArray | null) {
      const isFunction = match && /\bfunction\b|^func\b|\bdef\b/.test(match[0])
      if (match) add(match[1]!, at + 1, isFunction ? match[2] : undefined)
    }
  }
  return found
}

function requiredOf(parameters: string, isGo: boolean): number {
  let depth = 0
  const parts = ['']
  for (const letter of parameters) {
    if ('([{<'.includes(letter)) depth++
    else if (')]}>'.includes(letter)) depth--
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  const given = parts
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:self|cls|this\b.*|\/|\*)$/.test(part))
  return given.filter((part) => isGo || !/=|^\*|^\.\.\.|^[\w$]+\?/.test(part)).length
}
