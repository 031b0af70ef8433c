/** Type in points: nobody reads smaller, and larger fills no sheet better. */
const LARGEST = 9.5;
const SMALLEST = 6;
const STEP = 0.25;
/** A printer may set a line a little higher than the screen. */
const FILLED = 0.985;

/**
 * The sheet is as wide on the screen as on paper, so it is as high, too: the largest type is taken with which it is one
 * page high.
 */
export function fitOnOneSheet(sheet: HTMLElement): void {
  for (let size = LARGEST; size >= SMALLEST; size -= STEP) {
    sheet.style.setProperty('--sheet-type', `${size}pt`);
    if (heightOf(sheet) <= sheet.clientHeight * FILLED) return;
  }
}

/** Of what stands on it, not of the paper. */
function heightOf(sheet: HTMLElement): number {
  const last = sheet.lastElementChild;
  return last ? last.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top : 0;
}
