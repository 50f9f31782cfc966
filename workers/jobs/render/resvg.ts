/**
 * One instance of resvg's WebAssembly. The package's own JavaScript can make one for the life of an
 * isolate and no second; after a trap its memory is in no known state, so that this binding to the
 * same module (@resvg/resvg-wasm 2.6.2, made by wasm-bindgen) makes as many as are needed.
 */

/** What is asked of resvg, in its own words. */
export type ResvgOptions = {
  fitTo: { mode: 'width'; value: number }
  font: Readonly<Record<`${string}Family`, string>>
}

/** Why resvg does not draw an SVG, in its words. */
export type Refused = { refused: string }

/** A parsed SVG. */
export type OpenDrawing = {
  /** The drawing's own size, in pixels. */
  width: number
  height: number
  /** How far what is drawn reaches across, in the drawing's own pixels. */
  reach(): number
  /** The picture as PNG, at the width that was asked for. */
  paint(): Uint8Array | Refused
  close(): void
}

/**
 * Parses an SVG, or says why it is none. Any error that is thrown here or while it is painted is a
 * trap: the instance is of no more use.
 */
export type OpenSvg = (
  svg: string,
  options: ResvgOptions,
  fonts: readonly Uint8Array[],
) => OpenDrawing | Refused

/** What the module exports and is used of it. Numbers are addresses and handles. */
type Exports = {
  memory: WebAssembly.Memory
  resvg_new(result: number, svg: number, options: number, length: number, fonts: number): void
  resvg_width(resvg: number): number
  resvg_height(resvg: number): number
  resvg_getBBox(resvg: number): number
  __wbg_get_bbox_width(box: number): number
  __wbg_bbox_free(box: number): void
  resvg_render(result: number, resvg: number): void
  renderedimage_asPng(result: number, image: number): void
  __wbg_resvg_free(resvg: number): void
  __wbg_renderedimage_free(image: number): void
  __wbindgen_malloc(size: number, alignment: number): number
  __wbindgen_add_to_stack_pointer(bytes: number): number
  __wbindgen_exn_store(error: number): void
}

const answerBytes = 16

export async function instantiateResvg(module: WebAssembly.Module): Promise<OpenSvg> {
  const objects = createObjects()
  const instance = await WebAssembly.instantiate(module, {
    wbg: importsOf(objects, () => wasm),
  })
  const wasm = instance.exports as unknown as Exports

  /** Calls what answers at an address: with a value, or with the handle of an error. */
  const answerOf = (call: (address: number) => void) => {
    const address = wasm.__wbindgen_add_to_stack_pointer(-answerBytes)
    call(address)
    const view = new DataView(wasm.memory.buffer, address)
    const [value, error, failed] = [0, 4, 8].map((place) => view.getUint32(place, true))
    wasm.__wbindgen_add_to_stack_pointer(answerBytes)
    return failed ? { error: objects.take(error!) } : { value: value!, error: null }
  }

  return (svg, options, fonts) => {
    const [address, length] = passText(wasm, JSON.stringify(options))
    const [text, buffers] = [objects.add(svg), objects.add(fonts)]
    const opened = answerOf((answer) => wasm.resvg_new(answer, text, address, length, buffers))
    const resvg = opened.value
    if (resvg === undefined) return { refused: String(opened.error) }
    return {
      width: wasm.resvg_width(resvg),
      height: wasm.resvg_height(resvg),
      reach() {
        const box = wasm.resvg_getBBox(resvg)
        if (box === 0) return 0
        const width = wasm.__wbg_get_bbox_width(box)
        wasm.__wbg_bbox_free(box)
        return width
      },
      paint() {
        const image = answerOf((answer) => wasm.resvg_render(answer, resvg))
        if (image.value === undefined) return { refused: String(image.error) }
        const png = answerOf((answer) => wasm.renderedimage_asPng(answer, image.value))
        wasm.__wbg_renderedimage_free(image.value)
        if (png.value === undefined) return { refused: String(png.error) }
        return objects.take(png.value) as Uint8Array
      },
      close: () => wasm.__wbg_resvg_free(resvg),
    }
  }
}

/** Objects that the module holds by a number. */
function createObjects() {
  const held = new Map<number, unknown>()
  let last = 0
  return {
    get: (handle: number) => held.get(handle),
    add(object: unknown): number {
      last += 1
      held.set(last, object)
      return last
    },
    take(handle: number): unknown {
      const object = held.get(handle)
      held.delete(handle)
      return object
    },
  }
}

function passText(wasm: Exports, text: string): [address: number, length: number] {
  const bytes = new TextEncoder().encode(text)
  const address = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0
  new Uint8Array(wasm.memory.buffer).set(bytes, address)
  return [address, bytes.length]
}

/** What the module asks of JavaScript; the names are those of its build. */
function importsOf(
  { add, get, take }: ReturnType<typeof createObjects>,
  wasm: () => Exports,
): Record<string, (...handles: number[]) => unknown> {
  const textAt = (address = 0, length = 0) =>
    new TextDecoder().decode(new Uint8Array(wasm().memory.buffer, address >>> 0, length))
  const array = (handle: number) => get(handle) as unknown[]
  const bytes = (handle: number) => get(handle) as Uint8Array
  const step = (handle: number) => get(handle) as IteratorResult<unknown>
  return {
    __wbindgen_memory: () => add(wasm().memory),
    __wbindgen_object_drop_ref: (handle) => void take(handle!),
    __wbindgen_string_new: (address, length) => add(textAt(address, length)),
    __wbindgen_string_get(result, handle) {
      const text = get(handle!)
      const passed = typeof text === 'string' ? passText(wasm(), text) : [0, 0]
      const view = new DataView(wasm().memory.buffer, result)
      view.setInt32(0, passed[0]!, true)
      view.setInt32(4, passed[1]!, true)
    },
    __wbindgen_throw(address, length) {
      throw new Error(textAt(address, length))
    },
    __wbg_new_28c511d9baebfa89: (address, length) => add(new Error(textAt(address, length))),
    __wbg_buffer_12d079cc21e14bdb: (handle) => add((get(handle!) as WebAssembly.Memory).buffer),
    __wbg_newwithbyteoffsetandlength_aa4a17c33a06e5cb: (handle, start, length) =>
      add(new Uint8Array(get(handle!) as ArrayBuffer, start! >>> 0, length! >>> 0)),
    __wbg_new_63b92bc8671ed464: (handle) => add(new Uint8Array(get(handle!) as Uint8Array)),
    __wbg_length_c20a40f15020d68a: (handle) => bytes(handle!).length,
    __wbg_set_a47bac70306a19a7: (handle, source, start) =>
      bytes(handle!).set(bytes(source!), start! >>> 0),
    __wbg_instanceof_Uint8Array_2b3bbecd033d19f6: (handle) =>
      Number(get(handle!) instanceof Uint8Array),
    __wbg_new_16b304a2cfa7ff4a: () => add([]),
    __wbg_push_a5b05aedc7234f9f: (handle, item) => array(handle!).push(get(item!)),
    __wbg_values_839f3396d5aac002: (handle) => add(array(handle!).values()),
    __wbg_next_196c84450b364254(handle) {
      try {
        return add((get(handle!) as Iterator<unknown>).next())
      } catch (error) {
        wasm().__wbindgen_exn_store(add(error))
        return 0
      }
    },
    __wbg_done_298b57d23c0fc80c: (handle) => Number(Boolean(step(handle!).done)),
    __wbg_value_d93c65011f51a456: (handle) => add(step(handle!).value),
  }
}
