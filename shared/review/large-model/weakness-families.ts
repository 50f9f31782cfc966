/**
 * Which entries of CWE are about the same mistake, so that a model that gives a finding another number than a rule does
 * is not heard beside it. Put together by hand, after what CWE names as their parents.
 */
const families: readonly (readonly number[])[] = [
  [20, 74, 77, 78, 88, 89, 90, 91, 93, 94, 95, 96, 113, 116, 117, 564, 643, 652, 917, 943, 1336],
  [79, 80, 83, 87, 116, 692],
  [22, 23, 35, 36, 59, 73, 99, 434],
  [259, 312, 321, 522, 523, 532, 538, 540, 547, 798],
  [295, 297, 310, 319, 326, 327, 328, 329, 330, 331, 335, 338, 347, 759, 760, 780, 916],
  [502, 915, 1321],
  [601, 918, 441],
  [611, 776, 827],
  [284, 285, 287, 306, 352, 639, 862, 863, 942],
  [362, 366, 367, 662, 667],
  [400, 401, 404, 770, 772, 775, 1333],
  [252, 390, 391, 396, 397, 703, 754, 755],
]

export const areOfOneFamily = (one: number, other: number): boolean =>
  one === other || families.some((family) => family.includes(one) && family.includes(other))
