/** Path of a Chromium or Chrome, or null when none can be had. */
export function findBrowser(): Promise<string | null>;
