/** The interface's language, by hand: kept for the next visit, and the page is loaded anew in it. */
import { LANGUAGES, OWN_NAMES, pageLanguage, say } from '../language/say';
import { saveLanguage } from '../state/keepLanguage';

function change(id: string): void {
  const address = new URL(window.location.href);
  // where nothing is kept the link says it
  if (saveLanguage(id)) address.searchParams.delete('lang');
  else address.searchParams.set('lang', id);
  if (address.href === window.location.href) window.location.reload();
  else window.location.replace(address);
}

/** Short on the page, whole names in the list: the browser's own, laid over the short one. */
export function LanguageChoice() {
  return (
    <span className="header-button language-choice">
      <span aria-hidden="true">{pageLanguage().toUpperCase()}</span>
      <select aria-label={say('Language')} value={pageLanguage()} onChange={({ target }) => change(target.value)}>
        {LANGUAGES.map((id) => (
          <option key={id} value={id} lang={id}>
            {OWN_NAMES[id]}
          </option>
        ))}
      </select>
    </span>
  );
}
