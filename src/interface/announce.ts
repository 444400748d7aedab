/**
 * Says something to a screen reader through the page's one live region, or that of the dialog above it, which alone is heard
 * while it is open; nothing happens where there is none (a server, a page still loading).
 */
export const LIVE_REGION_ID = 'live-region';

export function announce(message: string): void {
  if (typeof document === 'undefined') return;
  const region = document.querySelector('dialog[open] [data-announces]') ?? document.getElementById(LIVE_REGION_ID);
  if (region) region.textContent = message;
}
