/** "Cite", which opens the forms of a citation beside it; closed by Escape or by pressing it again. */
import { type KeyboardEvent, lazy, Suspense, useId, useRef, useState } from 'react';
import { say } from '../language/say';
import type { Article, CitedQuotation, Statement } from '../model/dataset';

const CiteForms = lazy(async () => {
  const [{ CiteForms: Forms }, { makeCitation }] = await Promise.all([
    import('./cite/CiteForms'),
    import('./cite/Citation'),
  ]);
  return {
    default: ({ statement, article, quotation, link, title }: Props) => (
      <Forms title={title} citation={() => makeCitation(statement, article, quotation, link)} />
    ),
  };
});

interface Props {
  statement: Statement;
  article: Article;
  quotation: CitedQuotation;
  /** To the claim on the page. */
  link: string;
  title: string;
}

export function CiteButton(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault(); // the page's own Escape lets go of the selection
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Escape of the buttons inside
    <span className={`cite ${isOpen ? 'is-open' : ''}`} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="action"
        ref={button}
        aria-label={say('Cite: “{title}”', { title: props.title })}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {say('Cite')}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside the line of actions */}
      <span id={id} role="group" aria-label={say('Copy the citation as')} className="cite-forms" hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback="…">
            <CiteForms {...props} />
          </Suspense>
        )}
      </span>
    </span>
  );
}
