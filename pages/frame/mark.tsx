/** The sign of the service: a phantom in the middle of a scope. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round">
        <circle cx="16" cy="16" r="12.5" />
        <path d="M16 1v5M16 26v5M1 16h5M26 16h5" />
      </g>
      <path
        class="mark-phantom"
        d="M11 22.500v-7.500a5 5 0 0 1 10 0v7.500l-1.700-1.500-1.650 1.500-1.650-1.500-1.650 1.500-1.650-1.500z"
      />
    </svg>
  )
}
