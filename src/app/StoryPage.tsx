/** The walk as a page of its own, for whoever reads without a script: every step, with a link to the page as it wants it. */
import type { Story } from '../model/story';

export function StoryPage({ story, description }: { story: Story; description: string }) {
  return (
    <>
      <header className="header">
        <h1>{story.title}</h1>
        <p className="header-line">{description}. A map of claims, not of facts.</p>
        <a href="./" className="action">
          To the map
        </a>
      </header>
      <main className="story-page">
        <ol>
          {story.steps.map(({ title, text, show }, index) => (
            <li key={title}>
              <h2>{title}</h2>
              <p>{text}</p>
              <a href={`./?${show}${show && '&'}step=${index + 1}`}>See it on the map</a>
            </li>
          ))}
        </ol>
      </main>
    </>
  );
}
