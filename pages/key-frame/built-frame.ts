/** What the document carries within it, as `dev/key-frame` builds it; hashes as a policy names them. */
export type BuiltFrame = { script: string; style: string; scriptHash: string; styleHash: string }
