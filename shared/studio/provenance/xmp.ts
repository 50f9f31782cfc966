/**
 * The packet that says by what an image was made, for programs that look for it (ISO 16684-1; IPTC
 * Photo Metadata 2025.1, "Digital Source Type"). It is always the same for the same source: it holds
 * nothing of anybody.
 */

/** `model`: made by a trained model. `art`: drawn by rules, without one. */
export const digitalSources = {
  model: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  art: 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
} as const
export type DigitalSource = keyof typeof digitalSources

const tool = 'Git Phantom Scope'

/** In plain ASCII, so that every container takes it as it is. */
export function xmpPacket(source: DigitalSource): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>${xmpElement(source)}<?xpacket end="r"?>`
}

/** The same as an element of XML, for an SVG's `<metadata>`: nothing has to search for it there. */
export function xmpElement(source: DigitalSource): string {
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
    ` xmp:CreatorTool="${tool}"`,
    ` Iptc4xmpExt:DigitalSourceType="${digitalSources[source]}"/>`,
    '</rdf:RDF></x:xmpmeta>',
  ].join('')
}
