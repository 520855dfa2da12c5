/**
 * Before a row of a list goes: moves the focus to the same button of its neighbour, or, when it is the last one left, to the
 * heading of its part.
 */
export function focusNeighbour(button: HTMLElement) {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const heading = button.closest('section')?.querySelector<HTMLElement>('h2');
  if (next) next.querySelector<HTMLElement>('button')?.focus();
  else if (heading) {
    heading.tabIndex = -1;
    heading.focus();
  }
}
