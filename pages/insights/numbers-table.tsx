/** Numbers as a table, which scrolls for itself where it is too wide. */

export type NumbersTableProps = {
  title: string
  columns: readonly string[]
  /** The first of each row names it. */
  rows: readonly (readonly string[])[]
}

export function NumbersTable({ title, columns, rows }: NumbersTableProps) {
  return (
    <div class="scroll-x" tabindex={0} role="region" aria-label={title}>
      <table class="data-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values]) => (
            <tr>
              <th scope="row">{name}</th>
              {values.map((value) => (
                <td class="number">{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
