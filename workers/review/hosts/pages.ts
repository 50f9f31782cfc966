/** Reads what hosts give in pages: several at once where there are many, and never more than are held. */

/** The first page is mostly the only one; of the others so many come together. */
const pagesAtOnce = 3

/**
 * The pages, counted from 1, in order, as many as `most` items need. One with fewer items than `size` is the last one.
 */
export async function* readPages<Item>(
  size: number,
  most: number,
  readPage: (page: number) => Promise<readonly Item[]>,
): AsyncGenerator<readonly Item[]> {
  const lastPage = Math.ceil(most / size)
  let isLast = false
  for (let page = 1, count = 1; !isLast && page <= lastPage; page += count, count = pagesAtOnce) {
    const numbers = Array.from({ length: count }, (_, at) => page + at)
    const pages = await Promise.all(numbers.filter((one) => one <= lastPage).map(readPage))
    for (const items of pages) {
      yield items
      isLast ||= items.length < size
    }
  }
}
