const FOCUSABLE =
  'input:checked, input, select, textarea, button[tabindex="0"], button:not([tabindex="-1"]), summary, [tabindex="0"]';

/** The element that shows a facts path: itself, the first place inside it, or the nearest place around it. */
function placeOf(field: string): HTMLElement | null {
  const places = [...document.querySelectorAll<HTMLElement>('[data-field]')];
  const exact = places.find((place) => place.dataset.field === field);
  if (exact) return exact;
  const inside = places.find((place) => place.dataset.field?.startsWith(`${field}.`));
  if (inside) return inside;
  const around = places
    .filter((place) => field.startsWith(`${place.dataset.field}.`))
    .sort((a, b) => (b.dataset.field?.length ?? 0) - (a.dataset.field?.length ?? 0));
  return around[0] ?? null;
}

/** Brings a field into view and puts the focus on its control. False when the page does not show it. */
export function focusField(field: string): boolean {
  const place = placeOf(field);
  if (!place) return false;
  const closed = place.closest('details:not([open])');
  if (closed instanceof HTMLDetailsElement) closed.open = true;
  place.scrollIntoView({ block: 'center' });
  const control = place.matches('button, input, select, textarea')
    ? place
    : (place.querySelector<HTMLElement>('input:checked') ?? place.querySelector<HTMLElement>(FOCUSABLE));
  control?.focus({ preventScroll: true });
  return true;
}
