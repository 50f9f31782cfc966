/** A share (0–1) as a bar; what it could be with what is unknown lies fainter behind it. The number stands beside it. */
export function Bar({ share, possible = share }: { share: number; possible?: number }) {
  const width = (part: number) => `${Math.round(Math.min(1, part) * 1000) / 10}%`
  return (
    <svg class="bar" width="100%" height="8" aria-hidden="true">
      <rect class="bar-track" width="100%" height="8" rx="4" />
      {possible > share && <rect class="bar-possible" width={width(possible)} height="8" rx="4" />}
      {share > 0 && <rect class="bar-share" width={width(share)} height="8" rx="4" />}
    </svg>
  )
}
