/**
 * Vectors of HPKE's base mode with DHKEM(P-256, HKDF-SHA256) and HKDF-SHA256, all numbers in
 * hexadecimal. Every vector has the same info and plaintext; the additional data of the message with
 * the number n is `Count-n`.
 */

export type HpkeVector = {
  aead: 'AES-128-GCM' | 'AES-256-GCM'
  ikmE: string
  ikmR: string
  skRm: string
  pkRm: string
  enc: string
  /** Ciphertexts by the number of their message. */
  ciphertexts: Readonly<Record<number, string>>
  /** SHA-256 of the first 257 ciphertexts, one after the other. */
  allCiphertexts?: string
  /** Secrets of 32 bytes by their exporter context. */
  exports: Readonly<Record<string, string>>
}

export const info = '4f6465206f6e2061204772656369616e2055726e'
export const plaintext = '4265617574792069732074727574682c20747275746820626561757479'

/** The RFC prints the numbers 0, 1, 2, 4, 255 and 256; its authors have all from 0 to 256. */
export const messages = 257

/**
 * The vector of the authors' collection for this suite (`test-vectors.json` at 5f503c5, to which the RFC
 * points; its appendix has none with AES-256-GCM). `condensed` is how Go's crypto/hpke has it: 1,000
 * encryptions and exports with contents from SHAKE128 of nothing, of which one SHAKE128 is compared.
 */
export const collected: HpkeVector & { condensed: { encryptions: string; exports: string } } = {
  aead: 'AES-256-GCM',
  ikmE: 'a90d3417c3da9cb6c6ae19b4b5dd6cc9529a4cc24efb7ae0ace1f31887a8cd6c',
  ikmR: 'a0ce15d49e28bd47a18a97e147582d814b08cbe00109fed5ec27d1b4e9f6f5e3',
  skRm: '317f915db7bc629c48fe765587897e01e282d3e8445f79f27f65d031a88082b2',
  pkRm: '04abc7e49a4c6b3566d77d0304addc6ed0e98512ffccf505e6a8e3eb25c685136f853148544876de76c0f2ef99cdc3a05ccf5ded7860c7c021238f9e2073d2356c',
  enc: '04c06b4f6bebc7bb495cb797ab753f911aff80aefb86fd8b6fcc35525f3ab5f03e0b21bd31a86c6048af3cb2d98e0d3bf01da5cc4c39ff5370d331a4f1f7d5a4e0',
  ciphertexts: {
    0: '58c61a45059d0c5704560e9d88b564a8b63f1364b8d1fcb3c4c6ddc1d291742465e902cd216f8908da49f8f96f',
    1: 'b4e7c90d1dd62cb563694956eb517ab55d5e7d1f6366a0066c04ababaa444dbaf60a30d7bb7d3e91b969762dee',
  },
  exports: { '': '7a4c2b89e1909fb0e3ca42d5040f4c2d8346dc0643d787b8474e804f8f72798e' },
  condensed: {
    encryptions: '8d3263541fc1695b6e88ff3a1208577c',
    exports: '038af0baa5ce3c4c5f371c3823b15217',
  },
}

/**
 * The same collection's vector for this suite at draft 8 of the RFC (779d028), which computes the same
 * from other numbers: here all ciphertexts and exports could be had.
 */
export const ofDraft8: HpkeVector = {
  aead: 'AES-256-GCM',
  ikmE: '8468257215a9b747463886cc35fb1995bf2041325d6984b48e4fb0d872f43fb2',
  ikmR: '03f75a34fe711cbd5a348cd52aca1387c8a69726328b83fa703c4f3e91ce9e7a',
  skRm: '01f59b0596c63d30c1956617095a4084dd8a62c754a7395069a56ab8aa9118fc',
  pkRm: '0421dc6b4cc0d2a73090cf944c9f1b8d0a700a153dcaf34721ec8fbb8baeea19e65fd71d34acdcfe1bceff9bde0f1f5f73a2edb3599f533e703a2f42865a3ea819',
  enc: '0469f24d3b44c6741cce6660b1c72e05d6d9c615b64dca6947c3eeca104be0cda1d4b3e8b1978e1de88aba437155df4fa9008ee3ad02a72f1ab6534cf7fcfadb51',
  ciphertexts: {
    0: '59b14653f7a80bd228248c71df9caf21319aa29cc90ef8e51761ef91a1275f46653b1b056482b17e1cbe1cb1de',
    256: 'b622449394200fb4fe612ffc81e701be97f2eb65ea7b847d75c554dbe992aac5996f8cbee11b98947055d0eaf1',
  },
  allCiphertexts: '448a7d1e561ee9c94a4b96e1d087bc97eb14e83756fd81ac902bcd06865aa2d1',
  exports: {
    '': '137e5fb8f28525b4c8cd75bbe92021fcca02668dc938f2b1c56df1bd336a93ef',
    '00': '661735371c3210220bef5285b271a71c7c4e0c7745134914ccd32e95d601672d',
    '54657374436f6e74657874': 'ad4ca528e31ced64dab8e7709eb457c8b478f078df09eb300b8990ab2672a1ca',
  },
}

/** Appendix A.3.1 of the RFC: the same key encapsulation and derivation, with the shorter cipher. */
export const printed: HpkeVector = {
  aead: 'AES-128-GCM',
  ikmE: '4270e54ffd08d79d5928020af4686d8f6b7d35dbe470265f1f5aa22816ce860e',
  ikmR: '668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550',
  skRm: 'f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2',
  pkRm: '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  enc: '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  ciphertexts: {
    0: '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
    1: 'fa6f037b47fc21826b610172ca9637e82d6e5801eb31cbd3748271affd4ecb06646e0329cbdf3c3cd655b28e82',
    2: '895cabfac50ce6c6eb02ffe6c048bf53b7f7be9a91fc559402cbc5b8dcaeb52b2ccc93e466c28fb55fed7a7fec',
    4: '8787491ee8df99bc99a246c4b3216d3d57ab5076e18fa27133f520703bc70ec999dd36ce042e44f0c3169a6a8f',
    255: '2ad71c85bf3f45c6eca301426289854b31448bcf8a8ccb1deef3ebd87f60848aa53c538c30a4dac71d619ee2cd',
    256: '10f179686aa2caec1758c8e554513f16472bd0a11e2a907dde0b212cbe87d74f367f8ffe5e41cd3e9962a6afb2',
  },
  exports: {
    '': '5e9bc3d236e1911d95e65b576a8a86d478fb827e8bdfe77b741b289890490d4d',
    '00': '6cff87658931bda83dc857e6353efe4987a201b849658d9b047aab4cf216e796',
    '54657374436f6e74657874': 'd8f1ea7942adbba7412c6d431c62d01371ea476b823eb697e1f6e6cae1dab85a',
  },
}
