/**
 * Which of the interface's languages a visitor wants: the one that the link names, else the one chosen before, else the first
 * of the browser's that there is; English where none is. The same order stands in `index.html`, for the time before any script.
 */
const KEY = 'claimed-flows-language';

/** The part of `navigator` that is needed. */
interface Browser {
  readonly languages: readonly string[];
}

function kept(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** @param asked BCP 47, from the link; only its language counts, not its region */
export function wantedLanguage<Id extends string>(
  known: readonly Id[],
  asked: string | null | undefined,
  browser: Browser = navigator,
): Id {
  const wishes = [asked, kept(), ...browser.languages].map((tag) => tag?.toLowerCase().split('-')[0]);
  return known.find((id) => id === wishes.find((wish) => known.some((one) => one === wish))) ?? (known[0] as Id);
}

/** False where the browser keeps nothing (a sandboxed frame). */
export function saveLanguage(id: string): boolean {
  try {
    window.localStorage.setItem(KEY, id);
    return true;
  } catch {
    return false;
  }
}
