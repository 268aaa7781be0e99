/** Scrolls only `box`, not the page around it, so that `row` stands a third below its top. */
export function scrollTo(box: Element, row: Element) {
  const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
  box.scrollTop += inner.top - outer.top - outer.height / 3;
}
